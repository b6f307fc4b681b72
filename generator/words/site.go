package words

// Site is the words of the website that no author writes. A word in braces,
// such as {n}, is filled in. Dates, and the names of forms, are those of Print.
type Site struct {
	Credits   SiteCredits   `yaml:"credits,required"`
	Published SitePublished `yaml:"published,required"`
	Bundle    SiteBundle    `yaml:"bundle,required"`
	Contact   SiteContact   `yaml:"contact,required"`
	Statement SiteStatement `yaml:"statement,required"`
	Nav       SiteNav       `yaml:"nav,required"`
	Home      SiteHome      `yaml:"home,required"`
	Course    SiteCourse    `yaml:"course,required"`
	Meeting   SiteMeeting   `yaml:"meeting,required"`
	Material  SiteMaterial  `yaml:"material,required"`
	Audience  SiteAudience  `yaml:"audience,required"`
	FormShort Forms         `yaml:"form_short,required"` // on a small label
	FormAbout FormTexts     `yaml:"form_about,required"` // what to do with it, each sentence by itself
	FlipAbout SiteFlip      `yaml:"flip_about,required"` // how to print both sides
	Fillable  string        `yaml:"fillable,required"`   // of a print with fields
	Copies    SiteAudience  `yaml:"copies,required"`     // how many to print, by whom it is for
	CopiesOf  PlanCopies    `yaml:"copies_of,required"`  // the same, where the material says it
	Count     SiteCount     `yaml:"count,required"`
	How       SiteHow       `yaml:"how,required"`
	Blank     SiteBlank     `yaml:"blank,required"`
	Glossary  SiteGlossary  `yaml:"glossary,required"`
	Search    SiteSearch    `yaml:"search,required"`
	Filter    SiteFilter    `yaml:"filter,required"`
	Read      SiteRead      `yaml:"read,required"`
	NotFound  SiteNotFound  `yaml:"not_found,required"`
	Report    SiteReport    `yaml:"report,required"`
	Footer    SiteFooter    `yaml:"footer,required"`
	Pictogram SitePictogram `yaml:"pictogram,required"`
}

// SiteNav is the head of every page.
type SiteNav struct {
	Skip      string `yaml:"skip,required"`
	Label     string `yaml:"label,required"`
	Menu      string `yaml:"menu,required"` // on the button that opens it on a phone
	Crumbs    string `yaml:"crumbs,required"`
	Courses   string `yaml:"courses,required"`
	Materials string `yaml:"materials,required"`
	Glossary  string `yaml:"glossary,required"`
	OnPage    string `yaml:"on_page,required"`
}

// SiteHome is the front page.
type SiteHome struct {
	Title       string   `yaml:"title,required"`
	Lead        []string `yaml:"lead,required"`
	ToCourses   string   `yaml:"to_courses,required"`
	ToMaterials string   `yaml:"to_materials,required"`
	Want        string   `yaml:"want,required"`
	Meet        SiteDoor `yaml:"meet,required"`
	Support     SiteDoor `yaml:"support,required"`
	Join        SiteDoor `yaml:"join,required"`
	Courses     string   `yaml:"courses,required"`
	Materials   string   `yaml:"materials,required"`
}

// SiteDoor is a way in for one kind of reader.
type SiteDoor struct {
	Title string `yaml:"title,required"`
	About string `yaml:"about,required"`
}

// SiteCourse is the page of a course.
type SiteCourse struct {
	Start     string `yaml:"start,required"`     // {n} is the meeting's number
	Meetings  string `yaml:"meetings,required"`  // heading; {n} meetings
	About     string `yaml:"about,required"`     // heading over what the course is
	Homework  string `yaml:"homework,required"`  // before the homework's title
	Materials string `yaml:"materials,required"` // heading
	Road      string `yaml:"road,required"`      // {n} meetings, for the road
	Now       string `yaml:"now,required"`       // meeting {n} of {all}
}

// SiteMeeting is the page of a meeting.
type SiteMeeting struct {
	Agenda    string   `yaml:"agenda,required"`
	Minutes   string   `yaml:"minutes,required"` // {n} minutes
	Total     string   `yaml:"total,required"`   // {time} in all
	Homework  string   `yaml:"homework,required"`
	Support   string   `yaml:"support,required"`
	Print     string   `yaml:"print,required"`
	Plan      SitePlan `yaml:"plan,required"`
	AgendaPDF string   `yaml:"agenda_pdf,required"`
	Tip       []string `yaml:"tip,required"`
	Before    string   `yaml:"before,required"`
	BeforePDF string   `yaml:"before_pdf,required"` // leads to the list on paper
	Bring     string   `yaml:"bring,required"`
	Guide     string   `yaml:"guide,required"`
	Remember  string   `yaml:"remember,required"`
	Previous  string   `yaml:"previous,required"`
	Next      string   `yaml:"next,required"`
	Others    string   `yaml:"others,required"` // names the links to the meetings beside
}

// SitePlan is how what a meeting needs is printed.
type SitePlan struct {
	People      SiteStepper `yaml:"people,required"`
	Leaders     SiteStepper `yaml:"leaders,required"`
	For         string      `yaml:"for,required"` // whom the numbers are for: {people}, {leaders}
	All         string      `yaml:"all,required"` // {sheets}
	Jobs        string      `yaml:"jobs,required"`
	JobsAbout   []string    `yaml:"jobs_about,required"`
	Job         string      `yaml:"job,required"`          // {n} is its number
	Print       string      `yaml:"print,required"`        // before how many
	Copies      PlanCopies  `yaml:"copies,required"`       // for whom one is
	Edges       PlanEdges   `yaml:"edges,required"`        // sides, and where the paper is flipped
	Both        string      `yaml:"both,required"`         // both sides, whatever the edge
	Black       string      `yaml:"black,required"`        // no colours are needed
	Thick       string      `yaml:"thick,required"`        // paper
	Laminate    string      `yaml:"laminate,required"`     // {what}
	LaminateAll string      `yaml:"laminate_all,required"` // of a job
	Since       string      `yaml:"since,required"`        // meeting {n} has printed it
	NoA3        string      `yaml:"no_a3,required"`        // before the same on A4
	Instead     string      `yaml:"instead,required"`      // {title} in {form}
	More        string      `yaml:"more,required"`         // what is there besides
}

// SiteStepper is a number with a button on either side.
type SiteStepper struct {
	Number string `yaml:"number,required"`
	Fewer  string `yaml:"fewer,required"`
	More   string `yaml:"more,required"`
}

// PlanCopies is words by how many are printed.
type PlanCopies map[string]string

// PlanEdges is words by the edge that paper is flipped on.
type PlanEdges map[string]string

// SiteMaterial is the page of a material.
type SiteMaterial struct {
	Get     string `yaml:"get,required"`
	For     string `yaml:"for,required"` // before the personas' own files
	Read    string `yaml:"read,required"`
	See     string `yaml:"see,required"`
	Used    string `yaml:"used,required"`
	Changed string `yaml:"changed,required"`  // before what was changed last
	Pages   string `yaml:"pages,required"`    // over the pictures of the pages
	PageOf  string `yaml:"page_of,required"`  // a picture: page {n} of {all} of {title}
	SheetOf string `yaml:"sheet_of,required"` // a picture: sheet {n} of {all} of {title}
}

// SiteAudience is whom a material is for.
type SiteAudience struct {
	Participants  string `yaml:"participants,required"`
	Citizens      string `yaml:"citizens,required"`
	Support       string `yaml:"support,required"`
	Facilitators  string `yaml:"facilitators,required"`
	Professionals string `yaml:"professionals,required"`
}

// SiteFlip is sentences by the edge that paper is flipped on.
type SiteFlip struct {
	Long  []string `yaml:"long,required"`
	Short []string `yaml:"short,required"`
}

// SiteCount is how things are counted.
type SiteCount struct {
	Sheets    Plural `yaml:"sheets,required"` // of {paper}
	Pages     Plural `yaml:"pages,required"`
	Cards     Plural `yaml:"cards,required"`
	Meetings  Plural `yaml:"meetings,required"`
	Materials Plural `yaml:"materials,required"`
	Pictures  Plural `yaml:"pictures,required"`
	Hours     Plural `yaml:"hours,required"`
	Lines     Plural `yaml:"lines,required"`   // to write on
	And       string `yaml:"and,required"`     // before the last of several
	Size      string `yaml:"size,required"`    // {n} megabytes
	Decimal   string `yaml:"decimal,required"` // the sign between ones and tenths
}

// Plural is a count of one thing, and of {n} things.
type Plural struct {
	One  string `yaml:"one,required" json:"one"`
	Many string `yaml:"many,required" json:"many"`
}

// SiteHow is how to go about it, and how to make cards.
type SiteHow struct {
	Title     string     `yaml:"title,required"`
	Steps     []SiteStep `yaml:"steps,required"`
	Cards     string     `yaml:"cards,required"`
	CardSteps []SiteStep `yaml:"card_steps,required"`
}

// SiteStep is one step, with a picture of the registry that is left out when
// it is not there.
type SiteStep struct {
	Title   string   `yaml:"title,required"`
	Text    []string `yaml:"text,required"`
	Picture string   `yaml:"picture,required"`
}

// SiteBlank is what stands for places to write in, for those who do not see
// them.
type SiteBlank struct {
	Room    string `yaml:"room,required"`
	Card    string `yaml:"card,required"`    // an empty card
	Back    string `yaml:"back,required"`    // before what stands on a card's other side
	Backs   string `yaml:"backs,required"`   // before what stands on the other side of all cards
	Circle  string `yaml:"circle,required"`  // {me}, {rings}, {sectors}
	Table   string `yaml:"table,required"`   // a table without a caption
	Rows    Plural `yaml:"rows,required"`    // a table to fill in: how many rows
	Columns string `yaml:"columns,required"` // before what its columns are
	Helper  string `yaml:"helper,required"`  // {n} is the helper's number
	Plus    string `yaml:"plus,required"`
	Minus   string `yaml:"minus,required"`
}

// SiteCredits is the page that thanks.
type SiteCredits struct {
	Path        string   `yaml:"path,required"` // its folder: ASCII, small letters
	Title       string   `yaml:"title,required"`
	Lead        []string `yaml:"lead,required"`
	Texts       string   `yaml:"texts,required"`
	TextsBy     string   `yaml:"texts_by,required"` // {name}
	Pictures    string   `yaml:"pictures,required"`
	Font        string   `yaml:"font,required"`
	FontBy      []string `yaml:"font_by,required"`
	FontName    string   `yaml:"font_name,required"`
	FontURL     string   `yaml:"font_url,required"`
	FontLicence string   `yaml:"font_licence,required"`
	FontTerms   string   `yaml:"font_licence_url,required"`
	Maker       string   `yaml:"maker,required"`
	Licence     string   `yaml:"licence,required"`
	Changes     string   `yaml:"changes,required"`
	Home        string   `yaml:"home,required"`
	None        string   `yaml:"none,required"` // nothing was changed
}

// SiteGlossary is the page of all courses' words, and the box that tells what a
// word means where it stands.
type SiteGlossary struct {
	Path     string   `yaml:"path,required"` // its folder: ASCII, small letters
	Title    string   `yaml:"title,required"`
	Lead     []string `yaml:"lead,required"`
	Alphabet string   `yaml:"alphabet,required"` // the language's letters in their order
	Letters  string   `yaml:"letters,required"`  // names the links to the letters
	Used     Plural   `yaml:"used,required"`     // how many pages the word is on
	Close    string   `yaml:"close,required"`    // what closes the box
}

// SiteRead is the buttons that read aloud.
type SiteRead struct {
	Play   string `yaml:"play,required"`
	Pause  string `yaml:"pause,required"`
	Resume string `yaml:"resume,required"` // after a pause
	Stop   string `yaml:"stop,required"`
	Slow   string `yaml:"slow,required"`
}

// SiteNotFound is the page for an address that does not exist.
type SiteNotFound struct {
	Title  string   `yaml:"title,required"`
	Lead   []string `yaml:"lead,required"`
	Home   string   `yaml:"home,required"`
	Places string   `yaml:"places,required"` // heading over where else one may look
}

// SiteFooter is the foot of every page.
type SiteFooter struct {
	Help    string `yaml:"help,required"`
	Thanks  string `yaml:"thanks,required"`
	All     string `yaml:"all,required"`  // leads to the page that thanks
	Font    string `yaml:"font,required"` // before the font's name
	Nothing string `yaml:"nothing,required"`
}

// SitePictogram is ids of the registry that the interface uses where they are
// there.
type SitePictogram struct {
	Meet      string `yaml:"meet,required"`
	Support   string `yaml:"support,required"`
	Join      string `yaml:"join,required"`
	Print     string `yaml:"print,required"`
	Private   string `yaml:"private,required"`
	Important string `yaml:"important,required"`
	Materials string `yaml:"materials,required"`
}

// SiteReport is the report on easy reading, which is for editors.
type SiteReport struct {
	Title       string `yaml:"title,required"`
	Lead        string `yaml:"lead,required"`
	Text        string `yaml:"text,required"`
	For         string `yaml:"for,required"`
	Words       string `yaml:"words,required"`
	PerSentence string `yaml:"per_sentence,required"`
	Long        string `yaml:"long,required"`
	Longest     string `yaml:"longest,required"`
	Findings    string `yaml:"findings,required"`
	Allowed     string `yaml:"allowed,required"`
	Error       string `yaml:"error,required"`
	Warning     string `yaml:"warning,required"`
	Line        string `yaml:"line,required"`
	None        string `yaml:"none,required"`
}
