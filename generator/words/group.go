package words

// Group is the words of a group's own set.
type Group struct {
	Findings GroupFindings `yaml:"findings,required"`
}

// Thing names it in findings.
func (Group) Thing() string { return "the words of a group's own set" }
