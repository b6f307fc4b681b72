package easyread

import (
	"io/fs"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A Language is what the rules need to know of one: limits and words. Sets are
// of words in small letters.
type Language struct {
	Limits map[diag.Code]map[doc.Audience]Limit

	Negations     map[string]bool
	Conditions    map[string]bool
	Subordinators map[string]bool
	Impersonal    map[string]bool
	Become        map[string]bool // forms of "blive": with a participle, a passive
	Between       map[string]bool // what may stand between it and the participle
	Participles   map[string]bool // those that the endings do not tell
	ParticipleEnd []string
	NoParticiple  map[string]bool // words with such an ending that are none
	Modals        map[string]bool // before a passive in -s
	PassiveEnd    []string        // such as -es, after a modal
	SPassives     map[string]bool // sure ones, wherever they stand
	NoSPassive    map[string]bool // words with such an ending that are none
	Abbreviations []string
	Acronyms      map[string]bool // that everybody knows
	Numbers       map[string]string
	ListEnd       map[string]bool // "og", "eller"
	PageWords     []string        // "se side"
	LongKnown     map[string]bool // long words that are easy
	Synonyms      []Synonym
	Hints         map[diag.Code]string // a better way; {word} and {better} are filled in
}

// A Synonym is a word that is used for a thing, and those that are not.
type Synonym struct {
	Word string
	Not  []string
	For  []doc.Audience // whose texts; nil for all
}

// Load reads easyread/LANG.yaml of the templates. A language without one has no
// rules, of which a warning tells.
func Load(templates fs.FS, lang string) (*Language, diag.List) {
	file := "easyread/" + lang + ".yaml"
	data, err := fs.ReadFile(templates, file)
	if err != nil {
		return nil, diag.List{diag.Warningf(diag.Pos{File: file}, diag.MissingFile,
			"copy the file of another language in templates/easyread, and change its words",
			"there are no rules of easy reading for the language %q", lang)}
	}
	var f languageFile
	found := strictyaml.Decode(file, 0, data, &f)
	if found.HasErrors() {
		return nil, found
	}
	l, more := f.language()
	found.Add(more...)
	if found.HasErrors() {
		return nil, found
	}
	return l, found
}

// languageFile is the file as it is written.
type languageFile struct {
	diag.Pos
	Limits        map[string]limitsFile `yaml:"limits,required"`
	Negations     []string              `yaml:"negations"`
	Conditions    []string              `yaml:"conditions"`
	Subordinators []string              `yaml:"subordinators"`
	Impersonal    []string              `yaml:"impersonal"`
	Passive       passiveFile           `yaml:"passive"`
	Abbreviations []string              `yaml:"abbreviations"`
	Acronyms      []string              `yaml:"acronyms"`
	Numbers       map[string]string     `yaml:"numbers"`
	ListEnd       []string              `yaml:"list_end"`
	PageWords     []string              `yaml:"page_words"`
	LongKnown     []string              `yaml:"long_known"`
	Synonyms      []synonymFile         `yaml:"synonyms"`
	Hints         map[string]string     `yaml:"hints,required"`
}

// Thing names it in findings.
func (languageFile) Thing() string { return "the rules of easy reading" }

type passiveFile struct {
	diag.Pos
	Become        []string `yaml:"become"`
	Between       []string `yaml:"between"`
	ParticipleEnd []string `yaml:"participle_endings"`
	Participles   []string `yaml:"participles"`
	NoParticiple  []string `yaml:"no_participles"`
	Modals        []string `yaml:"modals"`
	End           []string `yaml:"endings"`
	Sure          []string `yaml:"sure"`
	None          []string `yaml:"none"`
}

// Thing names it in findings.
func (passiveFile) Thing() string { return "the passive" }

type synonymFile struct {
	diag.Pos
	Word string   `yaml:"word,required"`
	Not  []string `yaml:"not,required"`
	For  []string `yaml:"for"`
}

// Thing names it in findings.
func (synonymFile) Thing() string { return "a word and those that are not used for it" }

// limitsFile is the limits of a rule, by audience.
type limitsFile map[string]limitFile

type limitFile struct {
	diag.Pos
	Warning *int `yaml:"warning"`
	Error   *int `yaml:"error"`
}

// Thing names it in findings.
func (limitFile) Thing() string { return "a limit" }
