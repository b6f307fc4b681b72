package strictyaml

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"trykklar/generator/diag"
)

// maxNodes is how many values a file may have.
const maxNodes = 50_000

// parse is the tree of a text that begins at start, or nil.
func parse(start diag.Pos, text string) (*Node, diag.List) {
	if found := depth(start, text); found != nil {
		return nil, found
	}
	doc, second, err := parseYAML(text)
	if err != nil {
		return nil, diag.List{syntax(start, text, err)}
	}
	if doc == nil || len(doc.Content) == 0 || doc.Content[0].ShortTag() == "!!null" {
		return nil, diag.List{diag.Errorf(start, diag.EmptyFile, "write keys and their values, such as title: …", "there are no keys in the file")}
	}
	b := builder{start: start}
	if second != nil {
		b.found.Add(diag.Errorf(b.pos(second), diag.BadYAML, "take out the line ---, or make two files", "a second document begins here"))
	}
	root := b.build(doc.Content[0], 1)
	if b.nodes > maxNodes {
		return nil, diag.List{diag.Errorf(diag.Pos{File: start.File}, diag.TooLarge, "split the file into smaller files", "the file has more than %d values", maxNodes)}
	}
	if b.deep {
		root = nil // what was cut off would be told as missing
	}
	return root, b.found
}

// parseYAML is the first document, and the second when there is one.
func parseYAML(text string) (first, second *yaml.Node, err error) {
	// The parser is not ours: should it panic on some input, the author is told
	// that the file cannot be read, and the other files are read all the same.
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("yaml: %v", r)
		}
	}()
	// The last line ends, so that an error at the end of the text lies after it.
	dec := yaml.NewDecoder(strings.NewReader(strings.TrimRight(text, "\n") + "\n"))
	var docs [2]yaml.Node
	for i := range docs {
		switch err := dec.Decode(&docs[i]); {
		case errors.Is(err, io.EOF) && i == 0:
			return nil, nil, nil
		case errors.Is(err, io.EOF):
			return &docs[0], nil, nil
		case err != nil:
			return nil, nil, err
		}
	}
	return &docs[0], &docs[1], nil
}

// A builder makes our tree of yaml's, and refuses what we do not use of YAML.
type builder struct {
	start diag.Pos
	nodes int
	deep  bool
	found diag.List

	refused int // how often refuse told
}

func (b *builder) pos(n *yaml.Node) diag.Pos {
	return diag.Pos{File: b.start.File, Line: b.start.Line - 1 + n.Line, Col: n.Column}
}

func (b *builder) build(y *yaml.Node, level int) *Node {
	n := &Node{Pos: b.pos(y)}
	if b.nodes++; b.nodes > maxNodes {
		return n
	}
	if level > maxDepth {
		if !b.deep {
			b.found.Add(tooDeep(n.Pos))
		}
		b.deep = true
		return n
	}
	b.refuse(y)
	switch y.Kind {
	case yaml.ScalarNode:
		b.scalar(n, y)
	case yaml.SequenceNode:
		n.Kind = List
		for _, item := range y.Content {
			n.Items = append(n.Items, b.build(item, level+1))
		}
	case yaml.AliasNode:
		n.Kind, n.Value = Scalar, "*"+y.Value
	case yaml.MappingNode:
		if y.Style&yaml.FlowStyle != 0 && len(y.Content) > 0 && y.Content[0].Kind == yaml.MappingNode {
			b.found.Add(diag.Errorf(n.Pos, diag.BadYAML, fieldHint, fieldText))
			n.Kind, n.Value = Scalar, "{{"
			break
		}
		n.Kind = Map
		b.entries(n, y, level)
	}
	return n
}

func (b *builder) scalar(n *Node, y *yaml.Node) {
	n.Quoted = y.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
	n.Value = Bare(y.Value)
	if i := strings.IndexFunc(n.Value, Unseen); i >= 0 { // from an escape such as "\a"
		r, _ := utf8.DecodeRuneInString(n.Value[i:])
		b.found.Add(diag.Errorf(n.Pos, diag.BadUTF8, `take the \ with what follows it out`,
			"the text %s has a character that cannot be seen (U+%04X)", quote(n.Value), r))
	}
	if n.Quoted || y.Value != "" && y.Value != "~" && y.Value != "null" {
		n.Kind = Scalar
	}
}

// entries fills a map. Of a key that stands twice, the first counts.
func (b *builder) entries(n *Node, y *yaml.Node, level int) {
	lines := map[string]int{}
	for i := 0; i+1 < len(y.Content); i += 2 {
		k := y.Content[i]
		key := String{b.pos(k), k.Value}
		value := b.build(y.Content[i+1], level+1)
		b.refuse(k)
		if k.Kind != yaml.ScalarNode {
			b.found.Add(diag.Errorf(key.Pos, diag.WrongType, "put quotes around a text that begins with { or [", "a key must be a text"))
			continue
		}
		if line, ok := lines[key.Value]; ok {
			b.found.Add(diag.Errorf(key.Pos, diag.DuplicateKey, "keep one of the two", "%s stands twice here; the first is in line %d", quote(key.Value), line))
			continue
		}
		lines[key.Value] = key.Line
		if value.Kind == None {
			value.Pos = key.Pos // yaml puts an empty value on the next line
		}
		value.key = key.Value
		n.Entries = append(n.Entries, Entry{key, value})
	}
}

// refuse finds what authors write by mistake when a text begins with a sign
// that means something to YAML.
func (b *builder) refuse(y *yaml.Node) {
	const hint = "put quotes around a text that begins with %s"
	switch {
	case y.Kind == yaml.AliasNode:
		b.unused(diag.Errorf(b.pos(y), diag.BadYAML, fmt.Sprintf(hint, "*"), "%s is an alias, and those are not used here", quote("*"+y.Value)))
	case y.Anchor != "":
		b.unused(diag.Errorf(b.pos(y), diag.BadYAML, fmt.Sprintf(hint, "&"), "%s is an anchor, and those are not used here", quote("&"+y.Anchor)))
	case y.Style&yaml.TaggedStyle != 0:
		b.unused(diag.Errorf(b.pos(y), diag.BadYAML, fmt.Sprintf(hint, "!"), "%s is a tag, and those are not used here", quote(y.Tag)))
	}
	if c := y.LineComment; len(c) > 1 && c[0] == '#' && c[1] != ' ' && c[1] != '#' && c[1] != '\t' && y.Value != "" {
		b.found.Add(diag.Warningf(b.pos(y), diag.BadYAML, "put quotes around a text with # in it, or a space after the # of a comment",
			"%s is taken as a comment, and is not shown", quote(c)))
	}
}
