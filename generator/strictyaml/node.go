package strictyaml

import (
	"reflect"

	"trykklar/generator/diag"
)

// Kind is what a node is.
type Kind int

// The kinds.
const (
	None Kind = iota // nothing stands after the key
	Scalar
	List
	Map
)

// A Node is a value as it stands in the file.
type Node struct {
	diag.Pos
	Kind    Kind
	Value   string  // of a Scalar: the words, as written
	Quoted  bool    // a Scalar in quotes or a block of text: never a number
	Items   []*Node // of a List
	Entries []Entry // of a Map, in the order of the file

	key string // that the node is decoded for, so that a Decoder's findings name it
}

// An Entry is a key and its value.
type Entry struct {
	Key   String
	Value *Node
}

// Get is the value of a key, or nil.
func (n *Node) Get(key string) *Node {
	for _, e := range n.Entries {
		if e.Key.Value == key {
			return e.Value
		}
	}
	return nil
}

// Decode fills dst, a pointer, from the node: for a Decoder that takes more
// than one form. A type that is itself a Decoder must hand over another type
// here, such as one declared from it.
func (n *Node) Decode(dst any) diag.List {
	return n.decode(reflect.ValueOf(dst).Elem(), n.key)
}

// Is is what the node is, in words: "a list".
func (n *Node) Is() string {
	switch n.Kind {
	case Scalar:
		return "a text"
	case List:
		return "a list"
	case Map:
		return "keys with values"
	default:
		return "nothing"
	}
}

// Wants is the finding that the node is not what is wanted, such as "a number".
func (n *Node) Wants(what string) diag.Finding { return n.wants(n.key, what) }

func (n *Node) wants(key, what string) diag.Finding {
	if key == "" {
		key = "this place"
	} else {
		key = quote(key)
	}
	if n.Kind == None {
		return diag.Errorf(n.Pos, diag.WrongType, "write "+what+", or take the line out", "%s is empty", key)
	}
	hint := ""
	switch {
	case n.Kind == Map && what == "a text":
		hint = `put quotes around a text that has ": " in it or begins with {`
	case n.Kind == List && what == "a text":
		hint = "put quotes around a text that begins with [ or -"
	case n.Kind == Scalar && n.Quoted && (what == "a number" || what == "true or false"):
		hint = "write it without quotes"
	case what == "a number":
		hint = "write a whole number in digits, such as 10"
	case what == "keys with values" && key == `this place`:
		hint = "write keys and their values, such as title: …"
	case what == "keys with values":
		hint = "write {key: value, key: value}, or a line for each below it"
	case what == "a list":
		hint = "write [one, another], or a line with a dash for each"
	}
	return diag.Errorf(n.Pos, diag.WrongType, hint, "%s wants %s, not %s", key, what, n.shown())
}

// shown is the node in a finding: a short text itself, else what it is.
func (n *Node) shown() string {
	if n.Kind == Scalar && len(n.Value) <= 40 && n.Value != "" {
		return quote(n.Value)
	}
	return n.Is()
}
