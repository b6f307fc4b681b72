package words

// SiteSearch is the search, and how words of the language are compared. What scripts
// say and compare by goes into the index under its JSON name; pages have the rest.
type SiteSearch struct {
	Path    string   `yaml:"path,required" json:"-"` // its folder: ASCII, small letters
	Title   string   `yaml:"title,required" json:"-"`
	Label   string   `yaml:"label,required" json:"-"`   // of the field, and of its button
	Example string   `yaml:"example,required" json:"-"` // {word}, in the empty field
	Lead    []string `yaml:"lead,required" json:"-"`
	Without []string `yaml:"without,required" json:"-"` // when scripts are off
	Answers Plural   `yaml:"answers,required" json:"answers"`
	All     string   `yaml:"all,required" json:"all"`       // {n}; leads to all answers
	None    string   `yaml:"none,required" json:"none"`     // {words}; nothing was found
	Filter  string   `yaml:"filter,required" json:"filter"` // nothing is left by the choices
	Try     string   `yaml:"try,required" json:"try"`       // before words to try
	Read    string   `yaml:"read,required" json:"read"`     // before the part of the page where it stands
	Choose  string   `yaml:"choose,required" json:"choose"` // opens the choices on a phone
	Word    string   `yaml:"word,required" json:"-"`        // what a word of the glossary is
	Every   string   `yaml:"every,required" json:"-"`       // {n} meetings: where a material is used
	Some    string   `yaml:"some,required" json:"some"`     // {n}: the choice of all answers

	Course   string `yaml:"course,required" json:"-"` // what one chooses by
	Meeting  string `yaml:"meeting,required" json:"-"`
	Audience string `yaml:"audience,required" json:"-"`
	Form     string `yaml:"form,required" json:"-"`

	Letters []SearchLetter `yaml:"letters,required" json:"letters"` // in this order, before accents are left out
	Endings []string       `yaml:"endings,required" json:"endings"` // of inflected words; the longest that fits is cut
}

// A SearchLetter is a letter that people write in several ways, and what all
// of them count as.
type SearchLetter struct {
	From string `yaml:"from,required" json:"from"`
	To   string `yaml:"to,required" json:"to"`
}

// SiteFilter is the choices above a list of materials.
type SiteFilter struct {
	Label string `yaml:"label,required"` // of the group of choices
	Group string `yaml:"group,required"` // for whom is what a group shares
	Every string `yaml:"every,required"` // {n}: the choice of all
	All   string `yaml:"all,required"`   // {n}: the button that shows the rest
	Shown Plural `yaml:"shown,required"` // told when the list has changed
}
