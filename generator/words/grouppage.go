package words

// GroupPage is the page that makes a group's own set: a form in five steps.
type GroupPage struct {
	Path    string     `yaml:"path,required"` // its folder: ASCII, small letters
	Title   string     `yaml:"title,required"`
	Lead    []string   `yaml:"lead,required"`
	Begin   string     `yaml:"begin,required"`
	Link    SiteDoor   `yaml:"link,required"` // leads to the page
	Get     GroupList  `yaml:"get,required"`  // what one gets
	Private GroupText  `yaml:"private,required"`
	Without []string   `yaml:"without,required"` // when scripts are off
	Old     []string   `yaml:"old,required"`     // a browser that cannot run the program
	Missing []string   `yaml:"missing,required"` // the program did not come
	Again   string     `yaml:"again,required"`   // tries once more
	Steps   string     `yaml:"steps,required"`   // names the links to the steps
	Skip    []string   `yaml:"skip,required"`    // nothing must be filled in
	Course  GroupStep1 `yaml:"course,required"`
	Meeting GroupStep2 `yaml:"meetings,required"`
	People  GroupStep3 `yaml:"people,required"`
	Things  GroupStep4 `yaml:"substances,required"`
	Make    GroupStep5 `yaml:"make,required"`
	Keep    GroupKeep  `yaml:"keep,required"`
	Say     GroupSay   `yaml:"say,required"`
}

// GroupText is a heading and some sentences.
type GroupText struct {
	Title string   `yaml:"title,required"`
	Text  []string `yaml:"text,required"`
}

// GroupList is a heading and a list.
type GroupList struct {
	Title string   `yaml:"title,required"`
	Items []string `yaml:"items,required"`
}

// GroupField is a field: its label, and what helps to fill it in.
type GroupField struct {
	Label string   `yaml:"label,required"`
	Hint  []string `yaml:"hint"`
}

// GroupStep1 is which course it is, and who holds it where.
type GroupStep1 struct {
	Title        string     `yaml:"title,required"`
	Choose       string     `yaml:"choose,required"` // which course, where there are several
	Name         GroupField `yaml:"name,required"`
	Place        GroupField `yaml:"place,required"`
	Phone        GroupField `yaml:"phone,required"`
	Facilitators GroupText  `yaml:"facilitators,required"`
	Facilitator  string     `yaml:"facilitator,required"` // {n}
	FacName      string     `yaml:"facilitator_name,required"`
	FacPhone     string     `yaml:"facilitator_phone,required"`
	Add          string     `yaml:"add,required"`
	Logo         GroupField `yaml:"logo,required"`
	Choice       string     `yaml:"choose_logo,required"` // opens the choice of a file
	NoLogo       string     `yaml:"remove_logo,required"`
}

// GroupStep2 is when the meetings are.
type GroupStep2 struct {
	Title string   `yaml:"title,required"`
	About []string `yaml:"about,required"`
	Date  string   `yaml:"date,required"`
	Time  string   `yaml:"time,required"`
	Rest  string   `yaml:"rest,required"` // the same weekday and time for the meetings after the first
}

// GroupStep3 is who takes part.
type GroupStep3 struct {
	Title       string     `yaml:"title,required"`
	About       []string   `yaml:"about,required"`
	Paste       GroupField `yaml:"paste,required"`
	Take        string     `yaml:"take,required"` // makes rows of the names
	Add         string     `yaml:"add,required"`
	Row         string     `yaml:"row,required"` // {n}
	Name        string     `yaml:"name,required"`
	Persona     string     `yaml:"persona,required"`
	NoPersona   string     `yaml:"no_persona,required"`
	More        string     `yaml:"more,required"` // opens the fields below
	Support     string     `yaml:"support,required"`
	Recognition GroupField `yaml:"recognition,required"`
	Remove      string     `yaml:"remove,required"`
}

// GroupStep4 is what the group knows.
type GroupStep4 struct {
	Title string   `yaml:"title,required"`
	About []string `yaml:"about,required"`
	None  []string `yaml:"none,required"`  // a course without any
	Other string   `yaml:"other,required"` // those that lie in no group
}

// GroupStep5 is what comes of it.
type GroupStep5 struct {
	Title      string     `yaml:"title,required"`
	Preview    string     `yaml:"preview,required"`
	Waiting    []string   `yaml:"waiting,required"` // until there is a preview
	Cover      string     `yaml:"cover,required"`
	Diploma    string     `yaml:"diploma,required"`
	What       string     `yaml:"what,required"`
	All        string     `yaml:"all,required"`
	Meeting    string     `yaml:"meeting,required"`
	Which      string     `yaml:"which_meeting,required"`
	Material   string     `yaml:"material,required"`
	WhichOne   string     `yaml:"which_material,required"`
	Separators GroupField `yaml:"separators,required"`
	Button     string     `yaml:"button,required"`
	Stop       string     `yaml:"stop,required"`
	Done       string     `yaml:"done,required"`
	ZIP        string     `yaml:"zip,required"`
	ZIPAbout   []string   `yaml:"zip_about,required"`
	ZIPPlan    string     `yaml:"zip_plan,required"` // where there is a print plan
	Single     string     `yaml:"single,required"`   // over the files by folder
}

// GroupKeep is how a group is kept until another day.
type GroupKeep struct {
	Title    string     `yaml:"title,required"`
	Export   GroupField `yaml:"export,required"`
	Import   GroupField `yaml:"import,required"`
	Remember GroupField `yaml:"remember,required"`
	Forget   string     `yaml:"forget,required"`
	Found    []string   `yaml:"found,required"` // at the top, when something was remembered
}

// GroupSay is what scripts say as it happens. They have it by its JSON names.
type GroupSay struct {
	Undo       string `yaml:"undo,required" json:"undo"`         // takes back what was removed or filled in
	Loading    string `yaml:"loading,required" json:"loading"`   // the program
	Ready      string `yaml:"ready,required" json:"ready"`       // it runs
	Fault      string `yaml:"fault,required" json:"fault"`       // it broke; {text} is its own words
	Making     string `yaml:"making,required" json:"making"`     // {made} of {of}
	Begun      string `yaml:"begun,required" json:"begun"`       // the making
	Stopped    string `yaml:"stopped,required" json:"stopped"`   // by the one who asked
	Files      Plural `yaml:"files,required" json:"files"`       // in a folder
	Size       string `yaml:"size,required" json:"size"`         // {n} megabytes
	Save       string `yaml:"save,required" json:"save"`         // {file}
	Get        string `yaml:"get,required" json:"get"`           // beside a file
	People     Plural `yaml:"people,required" json:"people"`     // how many there are
	Added      Plural `yaml:"added,required" json:"added"`       // names became rows
	Removed    string `yaml:"removed,required" json:"removed"`   // {who}
	Full       string `yaml:"full,required" json:"full"`         // {n} are the most; the rest still stands in the field
	FirstDate  string `yaml:"first_date,required" json:"first"`  // it is missing
	Filled     string `yaml:"filled,required" json:"filled"`     // the dates
	Undone     string `yaml:"undone,required" json:"undone"`     // they are as they were
	Wrong      Plural `yaml:"wrong,required" json:"wrong"`       // to mend before anything is made
	Warned     Plural `yaml:"warned,required" json:"warned"`     // to look at
	Opened     string `yaml:"opened,required" json:"opened"`     // {file} was read
	Unread     string `yaml:"unread,required" json:"unread"`     // {file} was not
	Line       string `yaml:"line,required" json:"line"`         // of the file: {n}, {text}
	Exported   string `yaml:"exported,required" json:"exported"` // {file}
	Remembered string `yaml:"remembered,required" json:"remembered"`
	Forgotten  string `yaml:"forgotten,required" json:"forgotten"`
	NoRoom     string `yaml:"no_room,required" json:"noRoom"`     // the browser keeps nothing
	PickLogo   string `yaml:"pick_logo,required" json:"pickLogo"` // {file} was chosen another day
	Chosen     string `yaml:"chosen,required" json:"chosen"`      // {file}
}
