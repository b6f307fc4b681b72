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

	Negations  map[string]bool
	Conditions map[string]bool
	Impersonal map[string]bool
	Homographs map[string]Homograph // words that the rules look for, and where they mean something else

	Subordinators  map[string]bool // begin a subordinate clause wherever they stand
	MaySubordinate map[string]bool // begin one after a comma, or before a subject
	Subjects       map[string]bool // "jeg", "du": a clause has begun
	OpensClause    map[string]bool // at the beginning of a stretch: it is no thing in a row
	OpensSentence  map[string]bool // at its beginning: what follows up to the comma is no thing
	ListEnd        map[string]bool // "og", "eller"

	Become          map[string]bool // forms of "blive": with a participle, a passive
	Between         map[string]bool // what may stand between it and a participle that only an ending tells
	PassiveStops    map[string]bool // behind these there is no participle of it any more
	Verbs           map[string]bool // infinitives: with -s, a passive
	VerbParticiples map[string]bool
	VerbPrefixes    []string        // "ind" of "indføre"
	Participles     map[string]bool // others that the endings do not tell
	ParticipleEnd   []string
	NoParticiple    map[string]bool // words that look like one, and states ("træt", "født")
	Determiners     map[string]bool // before a noun or an adjective, never before a passive
	Modals          map[string]bool // before a passive in -s
	PassiveEnd      []string        // such as -es, after a modal
	NoPassiveEnd    []string        // of those, endings of nouns
	SPassives       map[string]bool // sure ones, wherever they stand
	NoSPassive      map[string]bool // words with such an ending that are none
	Mutual          map[string]bool // passives that are none where these stand in the clause: "vi ses"
	MutualWith      map[string]bool

	Abbreviations map[string]bool // without the last stop
	AfterNumber   map[string]bool // shortened only after a number: "10 min."
	BeforeNumber  map[string]bool // shortened only before one: "s. 4"
	Acronyms      map[string]bool // that everybody knows
	Numbers       map[string]string
	Units         map[string]bool // after a number that is therefore no year
	DateBefore    map[string]bool // before a date: "den", "mandag"
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
	Limits        map[string]limitsFile    `yaml:"limits,required"`
	Negations     []string                 `yaml:"negations"`
	Conditions    []string                 `yaml:"conditions"`
	Impersonal    []string                 `yaml:"impersonal"`
	OtherMeanings map[string]homographFile `yaml:"other_meanings"`
	Clauses       clausesFile              `yaml:"clauses"`
	Passive       passiveFile              `yaml:"passive"`
	Abbreviations abbreviationsFile        `yaml:"abbreviations"`
	Acronyms      []string                 `yaml:"acronyms"`
	Numbers       map[string]string        `yaml:"numbers"`
	Units         []string                 `yaml:"units"`
	DateBefore    []string                 `yaml:"date_before"`
	ListEnd       []string                 `yaml:"list_end"`
	PageWords     []string                 `yaml:"page_words"`
	LongKnown     []string                 `yaml:"long_known"`
	Synonyms      []synonymFile            `yaml:"synonyms"`
	Hints         map[string]string        `yaml:"hints,required"`
}

// Thing names it in findings.
func (languageFile) Thing() string { return "the rules of easy reading" }

type homographFile struct {
	diag.Pos
	After  []string `yaml:"after"`
	Before []string `yaml:"before"`
	Alone  bool     `yaml:"alone"`
}

// Thing names it in findings.
func (homographFile) Thing() string { return "where a word means something else" }

type clausesFile struct {
	diag.Pos
	Subordinators []string `yaml:"subordinators"`
	Maybe         []string `yaml:"after_comma"`
	Subjects      []string `yaml:"subjects"`
	Opens         []string `yaml:"openers"`
	OpensSentence []string `yaml:"sentence_openers"`
}

// Thing names it in findings.
func (clausesFile) Thing() string { return "what begins a clause" }

type abbreviationsFile struct {
	diag.Pos
	Always       []string `yaml:"always"`
	AfterNumber  []string `yaml:"after_number"`
	BeforeNumber []string `yaml:"before_number"`
}

// Thing names it in findings.
func (abbreviationsFile) Thing() string { return "shortened words" }

type passiveFile struct {
	diag.Pos
	Become        []string          `yaml:"become"`
	Between       []string          `yaml:"between"`
	Stops         []string          `yaml:"stops"`
	Verbs         map[string]string `yaml:"verbs"`
	Prefixes      []string          `yaml:"prefixes"`
	ParticipleEnd []string          `yaml:"participle_endings"`
	Participles   []string          `yaml:"participles"`
	NoParticiple  []string          `yaml:"no_participles"`
	Determiners   []string          `yaml:"determiners"`
	Modals        []string          `yaml:"modals"`
	End           []string          `yaml:"endings"`
	NoEnd         []string          `yaml:"no_endings"`
	Sure          []string          `yaml:"sure"`
	None          []string          `yaml:"none"`
	Mutual        []string          `yaml:"mutual"`
	MutualWith    []string          `yaml:"mutual_with"`
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
