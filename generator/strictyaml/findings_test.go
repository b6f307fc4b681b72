package strictyaml

import (
	"strings"
	"testing"

	"trykklar/generator/diag"
)

// A style is an enum as content has them.
type style string

func (style) Known() []string { return []string{"emotion", "picture"} }

// A day reads itself.
type day struct{ text string }

func (d *day) DecodeYAML(n *Node) diag.List {
	if n.Kind != Scalar {
		return diag.List{n.Wants("a date such as 2026-11-22")}
	}
	d.text = n.Value
	return nil
}

type head struct {
	Title string `yaml:"title,required"`
	Kind  string `yaml:"kind"`
}

type card struct {
	diag.Pos
	Word String `yaml:"word,required"`
	Face string `yaml:"face"`
}

func (card) Thing() string { return "a card" }

type deck struct {
	diag.Pos
	head
	Style  style            `yaml:"style"`
	Count  int              `yaml:"count"`
	Own    bool             `yaml:"own"`
	Forms  []string         `yaml:"forms"`
	Cards  []card           `yaml:"cards"`
	Me     *card            `yaml:"me"`
	Faces  map[string]card  `yaml:"faces"`
	Styles map[style]string `yaml:"styles"`
	Rows   [][]card         `yaml:"rows"`
	Sign   []struct {
		Label string `yaml:"label"`
	} `yaml:"sign"`
	Updated day   `yaml:"updated"`
	Extra   *Node `yaml:"extra"`
	Left    string
}

func (deck) Thing() string { return "a deck" }

const deckKeys = "title, kind, style, count, own, forms, cards, me, faces, styles, rows, sign, updated, extra"

var findings = []struct{ name, in, want string }{
	{"unknown key", "title: A\ntitel: B\n",
		`x.yaml:2:1: error unknown-key: "titel" is not a key of a deck` + "\n    did you mean \"title\"? known here: " + deckKeys},
	{"unknown key, none near", "title: A\nhundehvalp: B\n",
		`x.yaml:2:1: error unknown-key: "hundehvalp" is not a key of a deck` + "\n    known here: " + deckKeys},
	{"unknown key inside", "title: A\ncards:\n  - {wrd: B, word: C}\n",
		`x.yaml:3:6: error unknown-key: "wrd" is not a key of a card` + "\n    did you mean \"word\"? known here: word, face"},
	{"unknown key of a struct without a name", "title: A\nsign: [{navn: B}]\n",
		`x.yaml:2:9: error unknown-key: "navn" is not a key of "sign"` + "\n    known here: label"},
	{"a field without a tag is no key", "title: A\nLeft: B\n",
		`x.yaml:2:1: error unknown-key: "Left" is not a key of a deck` + "\n    known here: " + deckKeys},
	{"unknown key of a closed map", "title: A\nstyles: {pictur: B}\n",
		`x.yaml:2:10: error unknown-key: "pictur" is not a key of "styles"` + "\n    did you mean \"picture\"? known here: emotion, picture"},
	{"duplicate key", "title: A\ncount: 1\ntitle: B\n",
		`x.yaml:3:1: error duplicate-key: "title" stands twice here; the first is in line 1` + "\n    keep one of the two"},
	{"missing keys", "cards:\n  - face: sad\n",
		`x.yaml:1:1: error missing-key: a deck lacks the key "title"` + "\n    add a line with title: and its value\n" +
			`x.yaml:2:5: error missing-key: a card lacks the key "word"` + "\n    add a line with word: and its value"},
	{"empty text that must be there", `title: " "`,
		`x.yaml:1:8: error bad-value: "title" is empty` + "\n    write something there"},
	{"nothing after a key", "title:\nforms:\n",
		`x.yaml:1:1: error wrong-type: "title" is empty` + "\n    write a text, or take the line out\n" +
			`x.yaml:2:1: error wrong-type: "forms" is empty` + "\n    write a list, or take the line out"},
	{"list for a number", "title: A\ncount: [1]\n",
		`x.yaml:2:8: error wrong-type: "count" wants a number, not a list` + "\n    write a whole number in digits, such as 10"},
	{"text for a number", "title: A\ncount: ti\n",
		`x.yaml:2:8: error wrong-type: "count" wants a number, not "ti"` + "\n    write a whole number in digits, such as 10"},
	{"quoted number", "title: A\ncount: \"10\"\n",
		`x.yaml:2:8: error wrong-type: "count" wants a number, not "10"` + "\n    write it without quotes"},
	{"too large a number", "title: A\ncount: 99999999999\n",
		`x.yaml:2:8: error wrong-type: "count" wants a number, not "99999999999"` + "\n    write a whole number in digits, such as 10"},
	{"text for true or false", "title: A\nown: ja\n",
		`x.yaml:2:6: error wrong-type: "own" wants true or false, not "ja"`},
	{"text for a list", "title: A\nforms: a4\n",
		`x.yaml:2:8: error wrong-type: "forms" wants a list, not "a4"` + "\n    write [one, another], or a line with a dash for each"},
	{"keys for a text", "title: {{name}}\n",
		`x.yaml:1:8: error bad-yaml: a text begins with {{ without quotes` + "\n    put quotes around the text: \"{{name}} …\""},
	{"other keys for a text", "title: {a: b}\n",
		`x.yaml:1:8: error wrong-type: "title" wants a text, not keys with values` + "\n    put quotes around a text that has \": \" in it or begins with {"},
	{"list for a text", "title: [a]\n",
		`x.yaml:1:8: error wrong-type: "title" wants a text, not a list` + "\n    put quotes around a text that begins with [ or -"},
	{"text for keys", "title: A\ncards: [B]\nme: C\nfaces: D\n",
		`x.yaml:2:9: error wrong-type: "cards" wants keys with values, not "B"` + "\n    write {key: value, key: value}, or a line for each below it\n" +
			`x.yaml:3:5: error wrong-type: "me" wants keys with values, not "C"` + "\n    write {key: value, key: value}, or a line for each below it\n" +
			`x.yaml:4:8: error wrong-type: "faces" wants keys with values, not "D"` + "\n    write {key: value, key: value}, or a line for each below it"},
	{"value outside those known", "title: A\nstyle: emotoin\n",
		`x.yaml:2:8: error bad-value: "style" cannot be "emotoin"` + "\n    did you mean \"emotion\"? known here: emotion, picture"},
	{"a type that reads itself", "title: A\nupdated: [1]\n",
		`x.yaml:2:10: error wrong-type: "updated" wants a date such as 2026-11-22, not a list`},
	{"a list at the top", "- a\n",
		`x.yaml:1:1: error wrong-type: this place wants keys with values, not a list` + "\n    write keys and their values, such as title: …"},
	{"a second document", "title: A\n---\ntitle: B\n",
		`x.yaml:2:1: error bad-yaml: a second document begins here` + "\n    take out the line ---, or make two files"},
	{"a comment that was meant as text", "title: Kort #3\n",
		`x.yaml:1:8: warning bad-yaml: "#3" is taken as a comment, and is not shown` + "\n    put quotes around a text with # in it, or a space after the # of a comment"},
	{"many anchors", "title: A\nextra: [&a 1, *a, &b 1, *b, &c 1, *c]\n",
		`x.yaml:2:9: error bad-yaml: "&a" is an anchor, and those are not used here` + "\n    put quotes around a text that begins with &\n" +
			`x.yaml:2:15: error bad-yaml: "*a" is an alias, and those are not used here` + "\n    put quotes around a text that begins with *\n" +
			`x.yaml:2:19: error bad-yaml: "&b" is an anchor, and those are not used here` + "\n    put quotes around a text that begins with &"},
	{"an escape that nobody sees", "title: \"A\\aB\"\nkind: \"a\\u00adb\\u200Bc\"\n",
		`x.yaml:1:8: error bad-utf8: the text "A\aB" has a character that cannot be seen (U+0007)` + "\n    take the \\ with what follows it out"},
	{"a comma in a text", "title: A\nme: {word: far, mor og børn}\n",
		`x.yaml:2:17: error unknown-key: "mor og børn" is not a key of a card` + "\n    put quotes around a text with a comma in it; known here: word, face"},
	{"comments only", "# hej\n",
		`x.yaml:1:1: error empty-file: there are no keys in the file` + "\n    write keys and their values, such as title: …"},
}

func TestFindings(t *testing.T) {
	for _, test := range findings {
		t.Run(test.name, func(t *testing.T) {
			var d deck
			if got := format(Decode("x.yaml", 0, []byte(test.in), &d)); got != test.want {
				t.Errorf("%s\n got:\n%s\nwant:\n%s", test.in, got, test.want)
			}
		})
	}
}

func format(l diag.List) string {
	var out []string
	for _, f := range l {
		out = append(out, f.Format(""))
	}
	return strings.Join(out, "\n")
}
