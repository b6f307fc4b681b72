package words

// Content is the words that become part of the documents.
type Content struct {
	FaceAlt       string            `yaml:"face_alt,required"`      // the alt of a persona's face: {persona}, {emotion}
	Emotions      Emotions          `yaml:"emotions,required"`      // how one looks, by emotion
	Fields        map[string]string `yaml:"fields,required"`        // labels of the fields that {{name}} may name
	Abbreviations []string          `yaml:"abbreviations,required"` // do not end a sentence
	MeetingTitle  string            `yaml:"meeting_title,required"` // {number}, {title}
	MeetingShort  string            `yaml:"meeting_short,required"` // {number}
	Eyebrow       string            `yaml:"eyebrow,required"`       // above the title of what one meeting uses: {course}, {meeting}
	TalkAbout     string            `yaml:"talk_about,required"`    // heading over what a meeting talks about
	HomeworkTitle string            `yaml:"homework_title,required"`
	ToSupporter   string            `yaml:"to_supporter,required"`  // title of a box to the support person
	AfterMeeting  string            `yaml:"after_meeting,required"` // small line above a homework: {number}
	Brief         BriefWords        `yaml:"brief,required"`
	Tools         ToolWords         `yaml:"tools,required"`
	Contents      string            `yaml:"contents,required"`    // over a contents that has no title
	Preparation   string            `yaml:"preparation,required"` // what the list of a meeting's tasks is called
	Tasks         TaskWords         `yaml:"tasks,required"`
	Agenda        string            `yaml:"agenda,required"`   // what an agenda is called
	Meetings      string            `yaml:"meetings,required"` // heading over all meetings
	Plus          string            `yaml:"plus,required"`     // the word beside +, when the author gives none
	Minus         string            `yaml:"minus,required"`
	ThreadTask    string            `yaml:"thread_task,required"` // a homework on a thread: {title}
	Table         string            `yaml:"table,required"`       // on a table seen from above
	Seat          string            `yaml:"seat,required"`        // at it: {number}
	Step          string            `yaml:"step,required"`        // of stairs: {number}
	Own           string            `yaml:"own,required"`         // in the empty picture to draw in
	Dates         string            `yaml:"dates,required"`       // of all of a group's meetings: {first}, {last}
	TimeFrom      string            `yaml:"time_from,required"`   // of meetings that begin alike and end otherwise: {time}
	When          string            `yaml:"when,required"`        // a meeting is: {date}, {time}
}

// BriefWords is the words of a meeting in short.
type BriefWords struct {
	Agenda   string `yaml:"agenda,required"`   // before its topics, with pauses and meal: {n} minutes
	Homework string `yaml:"homework,required"` // before its title
}

// Thing names it in findings.
func (BriefWords) Thing() string { return "the words of a meeting in short" }

// ToolWords is the words of a list of materials.
type ToolWords struct {
	Every  string     `yaml:"every,required"`  // when all meetings use it
	When   string     `yaml:"when,required"`   // which do: {numbers}
	Form   string     `yaml:"form,required"`   // how it is printed: {form}, {copies}
	Copies PlanCopies `yaml:"copies,required"` // for whom
}

// Thing names it in findings.
func (ToolWords) Thing() string { return "the words of a list of materials" }

// TaskWords stands over the columns of tasks.
type TaskWords struct {
	Done string `yaml:"done,required"`
	Task string `yaml:"task,required"`
	Who  string `yaml:"who,required"`
}

// Thing names it in findings.
func (TaskWords) Thing() string { return "the words over tasks" }

// Emotions is words by emotion.
type Emotions map[string]string
