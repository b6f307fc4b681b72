// Package strictyaml is the one reader of YAML. It fills Go values from a file
// and refuses what it does not know: an unknown key, a key that stands twice, a
// missing key, a list where a text is wanted. Everything that is wrong in a file
// is told at once, each with its place and what to do about it.
//
// Only what authors need is read: texts, numbers, true and false, lists and
// keys with values. Anchors, aliases, tags and several documents in a file are
// refused.
package strictyaml

import (
	"reflect"

	"trykklar/generator/diag"
)

// Decode reads data into dst, a pointer. Line is how many lines stand before
// data in its file, so that front matter tells the file's own lines.
//
// The fields of a struct say which key they take:
//
//	Title string   `yaml:"title,required"`
//	Forms []string `yaml:"forms"`
//
// A field without a tag is left alone, but an embedded struct without one lends
// its fields, and an embedded diag.Pos gets the place of the value. Fields may
// be strings, ints, bools, slices, maps with texts as keys, structs, pointers,
// String and Node, and whatever implements Decoder or Known.
//
// When anything is wrong, dst holds what could be read.
func Decode(file string, line int, data []byte, dst any) diag.List {
	v := reflect.ValueOf(dst)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		panic("strictyaml: Decode wants a pointer to fill")
	}
	start := diag.Pos{File: file, Line: line + 1, Col: 1}
	text, found := clean(start, data)
	if found.HasErrors() {
		return found
	}
	root, more := parse(start, text)
	found.Add(more...)
	if root != nil {
		found.Add(root.decode(v.Elem(), "")...)
	}
	found.Sort()
	return found
}

// A Decoder reads itself from a node.
type Decoder interface {
	DecodeYAML(n *Node) diag.List
}

// Known is a type of text that has few values, such as the kind of a deck. A
// value that is not among them is a finding that lists them.
type Known interface {
	Known() []string
}

// Thing is a struct that says what it is, such as "a diploma", so that findings
// can name it.
type Thing interface {
	Thing() string
}

// A String is a text that knows where it was written.
type String struct {
	diag.Pos
	Value string
}
