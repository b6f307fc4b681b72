package words

// Group is the words of a group's own set.
type Group struct {
	File      string        `yaml:"file,required"`       // what a group's file is called, unless it is named
	Glance    string        `yaml:"glance,required"`     // {title}: what a picture of a page shows
	GlanceFor string        `yaml:"glance_for,required"` // {title}, {name}: with a name on it
	Findings  GroupFindings `yaml:"findings,required"`
	Print     GroupPrint    `yaml:"print,required"`
	Page      GroupPage     `yaml:"page,required"`
	Sample    GroupSample   `yaml:"sample,required"`
}

// Thing names it in findings.
func (Group) Thing() string { return "the words of a group's own set" }

// GroupPrint is the words of its files.
type GroupPrint struct {
	People    string    `yaml:"people,required"`    // in paths: the participants' folders
	Person    string    `yaml:"person,required"`    // in paths, before a number: who has no name
	Materials string    `yaml:"materials,required"` // in paths: what the group shares
	Calendar  string    `yaml:"calendar,required"`  // in paths
	For       string    `yaml:"for,required"`       // {title}, {name}
	JobOf     string    `yaml:"job_of,required"`    // {job}, {jobs}
	Times     string    `yaml:"times,required"`     // {n}, {title}
	Which     string    `yaml:"which,required"`     // {title} of cards, and {which}: so many of each persona
	Sets      string    `yaml:"sets,required"`      // of cards, for {n} people: {title}
	Before    string    `yaml:"before,required"`    // {sheets}: on the sheet in front of them
	Then      string    `yaml:"then,required"`      // {title}, {after}: what is done when it is printed
	Work      string    `yaml:"work,required"`      // {after}, {what}
	After     GroupDo   `yaml:"after,required"`
	Plan      GroupPlan `yaml:"plan,required"`

	Participants Plural `yaml:"participants,required"`
	Facilitators Plural `yaml:"facilitators,required"`
}

// Thing names it in findings.
func (GroupPrint) Thing() string { return "the words of a group's files" }

// GroupDo is what is done with what is printed, by its form; nothing for some.
type GroupDo map[string]string

// GroupPlan is the words of the page that tells how everything is printed.
type GroupPlan struct {
	Path    string `yaml:"path,required"` // in paths
	Title   string `yaml:"title,required"`
	Besides string `yaml:"besides,required"` // {what} is in no print job
	For     string `yaml:"for,required"`     // whom it is for, and how much paper it takes: {people}, {leaders}, {sheets}
	Job     string `yaml:"job,required"`     // over the columns
	Way     string `yaml:"way,required"`
	What    string `yaml:"what,required"`
}

// Thing names it in findings.
func (GroupPlan) Thing() string { return "the words of a print plan" }
