package words

import "strconv"

// Print is the words that stand on paper beside the document, and those of the
// prints' paths and names.
type Print struct {
	PageOf          string   `yaml:"page_of,required"`    // {page}, {pages}
	SheetOf         string   `yaml:"sheet_of,required"`   // {sheet}, {sheets}
	Continued       string   `yaml:"continued,required"`  // {title}, on a sheet's second page
	BackOf          string   `yaml:"back_of,required"`    // of a sheet's other side: {sheet}, {sheets}
	Flip            Edges    `yaml:"flip,required"`       // how to print both sides
	FoldOver        FoldOver `yaml:"fold_over,required"`  // of cards with their backs beside them
	Tent            Tent     `yaml:"tent,required"`       // of name plates
	Version         string   `yaml:"version,required"`    // {date}, a long one
	DateFormat      string   `yaml:"long_date,required"`  // {day}, {month}, {year}
	ShortFormat     string   `yaml:"short_date,required"` // of a year that is told elsewhere: {day}, {month}
	DayFormat       string   `yaml:"day_date,required"`   // {weekday}, {date}, a long one
	Months          Months   `yaml:"months,required"`
	Weekdays        Weekdays `yaml:"weekdays,required"`
	SheetPlaces     Places   `yaml:"sheet_places,required"` // of the sheets of one A3
	HalvesJoin      string   `yaml:"halves_join,required"`  // what to do with two sheets that lie edge to edge
	TileFirst       string   `yaml:"tile_first,required"`   // on the sheet that the others are laid over
	TileOver        string   `yaml:"tile_over,required"`    // {under}, the number of a sheet
	TileLast        string   `yaml:"tile_last,required"`    // {under}, {beside}
	CutHere         string   `yaml:"cut_here,required"`     // beside a line
	ControlLine     string   `yaml:"control_line,required"` // the length of the line to measure
	PouchTitle      string   `yaml:"pouch_title,required"`  // of the sheet to lay the pouch on
	PouchSteps      []string `yaml:"pouch_steps,required"`  // what to do with it
	PouchAfter      string   `yaml:"pouch_after,required"`  // over what to do after the machine
	PouchAfterSteps []string `yaml:"pouch_after_steps,required"`
	NoLineEnd       []string `yaml:"no_line_end,required"` // words that belong to the next one
	LineStart       []string `yaml:"line_start,required"`  // words that a line well begins with
	Together        []string `yaml:"together,required"`    // phrases that are read in one breath
	FieldLabel      string   `yaml:"field_label,required"` // of a form field that has no label
	PageLink        string   `yaml:"page_link,required"`   // of a link in a contents; {title}, {page}
	NotesTitle      string   `yaml:"notes_title,required"` // of the pages that fill a booklet
	Minutes         string   `yaml:"minutes,required"`     // below the number
	LogoAlt         string   `yaml:"logo_alt,required"`    // of a group's own logo, for those who do not see it

	Meeting     string `yaml:"meeting,required"`     // in paths, before a number
	Agenda      string `yaml:"agenda,required"`      // in paths
	Preparation string `yaml:"preparation,required"` // in paths
	Job         Job    `yaml:"job,required"`
	FormPath    Forms  `yaml:"form_path,required"`  // in paths
	FormNames   Forms  `yaml:"form_names,required"` // for people
}

// Job is the words of a PDF of all that a meeting prints in the same way.
type Job struct {
	Path  string `yaml:"path,required"`  // in paths, before a number
	Title string `yaml:"title,required"` // {meeting}, {number}
}

// Thing names it in findings.
func (Job) Thing() string { return "the print jobs" }

// Places is where a sheet of a larger page lies.
type Places struct {
	Top         string `yaml:"top,required"`
	Bottom      string `yaml:"bottom,required"`
	TopLeft     string `yaml:"top_left,required"`
	TopRight    string `yaml:"top_right,required"`
	BottomLeft  string `yaml:"bottom_left,required"`
	BottomRight string `yaml:"bottom_right,required"`
}

// Thing names it in findings.
func (Places) Thing() string { return "the places of sheets" }

// FoldOver is the words of cards that lie beside their backs, to be folded and
// glued.
type FoldOver struct {
	Path  string `yaml:"path,required"`  // in paths, before that of the form
	Name  string `yaml:"name,required"`  // for people
	Sheet string `yaml:"sheet,required"` // on the sheet: what to do
}

// Edges is words by the edge that paper is flipped on.
type Edges struct {
	Long  string `yaml:"long,required"`
	Short string `yaml:"short,required"`
}

// Forms is words by the form of print, as materials.json names it.
type Forms map[string]string

// FormTexts is sentences by the form of print.
type FormTexts map[string][]string

// Months is the names of the months, from the first.
type Months []string

// Weekdays is the names of the days of a week, from Monday.
type Weekdays []string

// LongDate is a date in words: "22. november 2026". No date has no words.
func (p Print) LongDate(year, month, day int) string {
	if month < 1 || month > len(p.Months) {
		return ""
	}
	return Fill(p.DateFormat,
		"day", strconv.Itoa(day),
		"month", p.Months[month-1],
		"year", strconv.Itoa(year))
}

// DayDate is a long date with its weekday, 0 for Monday: "søndag 22. november 2026".
func (p Print) DayDate(weekday, year, month, day int) string {
	return Fill(p.DayFormat, "weekday", p.Weekdays[weekday], "date", p.LongDate(year, month, day))
}

// ShortDate is a date in words without its year: "22. november".
func (p Print) ShortDate(month, day int) string {
	if month < 1 || month > len(p.Months) {
		return ""
	}
	return Fill(p.ShortFormat, "day", strconv.Itoa(day), "month", p.Months[month-1])
}

// Tent is the words of paper that is folded across and stands on a table.
type Tent struct {
	Name string `yaml:"name,required"` // of the form, for people
	Fold string `yaml:"fold,required"` // beside the line
}

// Thing names it in findings.
func (Tent) Thing() string { return "the words of name plates" }
