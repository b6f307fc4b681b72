package words

// GroupSample is a group's file to begin with: what an imagined group is called, and
// the comments that tell what to write. A comment is a list of lines.
type GroupSample struct {
	Head         []string `yaml:"head,required"`
	Logo         []string `yaml:"logo,required"`
	Phone        []string `yaml:"phone,required"`
	Meetings     []string `yaml:"meetings,required"`
	Participants []string `yaml:"participants,required"` // {personas}: ids
	Substances   []string `yaml:"substances,required"`   // {substances}: what the cards show

	Name        string   `yaml:"name,required"`
	Place       string   `yaml:"place,required"`
	Number      string   `yaml:"number,required"` // of a phone
	Leaders     []string `yaml:"leaders,required"`
	Time        string   `yaml:"time,required"`
	People      []string `yaml:"people,required"`
	Support     string   `yaml:"support,required"`
	Recognition string   `yaml:"recognition,required"`
}

// Thing names it in findings.
func (GroupSample) Thing() string { return "a group's file to begin with" }
