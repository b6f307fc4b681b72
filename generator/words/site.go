package words

// Site is the words of the website around the documents.
type Site struct {
	Skip      string `yaml:"skip,required"` // the link past the header
	Courses   string `yaml:"courses,required"`
	Materials string `yaml:"materials,required"`
	Credits   string `yaml:"credits,required"`
}
