package markdown

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A shape says how a ::: block is written.
type shape struct {
	name  string
	title need
	body  bool
	keys  []key
}

type need int

const (
	none need = iota
	may
	must
)

type key struct {
	name string
	kind keyKind
	need need
}

type keyKind int

const (
	wordsValue    keyKind = iota
	nameValue             // ASCII, of a form field
	countValue            // from 1 to maxCount
	numberValue           // from 0: a meeting, 0 for none
	audienceValue         // one of those of materials
	noValue               // "no", to leave something out
)

// maxCount is how many lines to write on, or rows, a block may have: more than a page.
const maxCount = 40

// shapes are the ::: blocks, in the order in which findings list them.
func shapes() []shape {
	name, number, reader := key{"name", nameValue, may}, key{"number", numberValue, must}, key{"for", audienceValue, may}
	return []shape{
		{"box", may, true, []key{reader}},
		{"important", may, true, []key{reader}},
		{"support", may, true, nil},
		{"table", must, true, nil},
		{"lines", may, false, []key{{"count", countValue, may}, name}},
		{"room", may, false, []key{name}},
		{"checks", none, true, []key{name}},
		{"choices", may, true, []key{{"own", wordsValue, may}, name}},
		{"fields", none, true, nil},
		{"register", may, true, []key{{"rows", countValue, must}, {"lines", countValue, may}}},
		{"plusminus", none, false, []key{name, {"plus", wordsValue, may}, {"minus", wordsValue, may}, {"lines", countValue, may}}},
		{"seats", none, false, []key{{"count", countValue, may}, name}},
		{"road", none, false, []key{{"now", numberValue, may}}},
		{"cover", none, true, []key{{"road", noValue, may}}},
		{"contents", may, false, nil},
		{"page", may, false, nil},
		{"take", must, false, nil},
		{"meeting", none, false, []key{number}},
		{"reminders", none, false, []key{number}},
		{"homework", none, false, []key{number}},
		{"help", none, false, []key{number}},
		{"homeworks", none, false, nil},
		{"meetings", none, false, nil},
		{"tools", none, false, []key{{"used", noValue, may}, {"with", wordsValue, may}, {"without", wordsValue, may}}},
		{"brief", may, false, []key{number}},
		{"dates", none, false, nil},
	}
}

func shapeOf(name string) (shape, bool) {
	for _, s := range shapes() {
		if s.name == name {
			return s, true
		}
	}
	return shape{}, false
}

func shapeNames() []string {
	var names []string
	for _, s := range shapes() {
		names = append(names, s.name)
	}
	return names
}

// attributes are the checked values of a ::: block.
type attributes map[string]string

// number is a checked number, or what stands for none.
func (a attributes) number(key string, none int) int {
	if n, err := strconv.Atoi(a[key]); err == nil {
		return n
	}
	return none
}

// attributesAt is where the {…} begins that ends a line, or -1. The {{…}} of a
// field is part of the title.
func attributesAt(line string, from int) int {
	for i := from; i < len(line); i++ {
		if strings.HasPrefix(line[i:], "{{") {
			n := strings.Index(line[i:], "}}")
			if n < 0 {
				return -1
			}
			i += n + 1
		} else if line[i] == '{' {
			return i
		}
	}
	return -1
}

// attributes reads the {…} of a block and tells what its shape does not allow.
func (r *reader) attributes(c *container, s shape) attributes {
	a, seen := attributes{}, map[string]bool{}
	raw := string(r.text[c.attrs.Start:c.attrs.Stop])
	for i := 1; i < len(raw); {
		i += len(raw[i:]) - len(strings.TrimLeft(raw[i:], " \t"))
		if raw[i:] == "}" {
			break
		}
		name, value, n := attribute(raw[i:])
		at := c.attrs.Start + i
		if n == 0 {
			r.errorf(r.pos(at), diag.BadValue, `write them so: {name=goal count=3 own="tegn selv"}`,
				"%q cannot be read as keys with values", raw)
			return a
		}
		r.attribute(a, seen, s, at, name, value)
		i += n
	}
	for _, k := range s.keys {
		if k.need == must && !seen[k.name] {
			r.errorf(r.at(c), diag.MissingKey, fmt.Sprintf("write ::: %s {%s=1}", s.name, k.name),
				"a %s block wants %q", s.name, k.name)
		}
	}
	return a
}

// attribute cuts key=value off s; n is 0 when there is none.
func attribute(s string) (name, value string, n int) {
	name, rest, ok := strings.Cut(s, "=")
	if !ok || name == "" || strings.ContainsAny(name, " \t\"{}") || rest == "" {
		return "", "", 0
	}
	n = len(name) + 1
	if rest[0] == '"' {
		end := strings.IndexByte(rest[1:], '"')
		if end < 0 {
			return "", "", 0
		}
		n += end + 2
		if n >= len(s) || !strings.ContainsRune(" \t}", rune(s[n])) {
			return "", "", 0
		}
		return name, rest[1 : 1+end], n
	}
	end := strings.IndexAny(rest, " \t}\"")
	if end <= 0 || rest[end] == '"' {
		return "", "", 0
	}
	return name, rest[:end], n + end
}

// attribute takes in one key when it is known, new and right.
func (r *reader) attribute(a attributes, seen map[string]bool, s shape, at int, name, value string) {
	var known []string
	for _, k := range s.keys {
		known = append(known, k.name)
	}
	i := slices.Index(known, name)
	if i < 0 {
		hint := strictyaml.Suggest(name, known)
		if len(known) == 0 {
			hint = "it has no keys: leave the {…} out"
		}
		r.errorf(r.pos(at), diag.UnknownKey, hint, "%q is not a key of a %s block", name, s.name)
		return
	}
	if seen[name] {
		r.errorf(r.pos(at), diag.DuplicateKey, "keep one of them", "%q stands twice", name)
		return
	}
	seen[name] = true
	n, err := strconv.Atoi(value)
	switch k := s.keys[i].kind; {
	case k == countValue && (err != nil || n < 1 || n > maxCount):
		r.errorf(r.pos(at), diag.BadValue, fmt.Sprintf("write a number from 1 to %d", maxCount), "%s=%q is no such number", name, value)
	case k == numberValue && (err != nil || n < 0 || n > 99):
		r.errorf(r.pos(at), diag.BadValue, "write the number of a meeting, such as 1", "%s=%q is not the number of a meeting", name, value)
	case k == audienceValue && !slices.Contains(doc.Audiences, doc.Audience(value)):
		r.errorf(r.pos(at), diag.BadValue, fmt.Sprintf("write one of %v", doc.Audiences), "%s=%q is no reader", name, value)
	case k == noValue && value != "no":
		r.errorf(r.pos(at), diag.BadValue, fmt.Sprintf("write %s=no, or leave it out", name), "%s=%q is not \"no\"", name, value)
	case k == nameValue && !r.fieldName(at, value):
	default:
		a[name] = value
	}
}
