package group

import (
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// A place is where a value stands in a group's file, and in its form: with the keys and
// numbers that lead there, such as participants.2.name.
type place struct {
	diag.Pos
	path  string
	value string
}

// places is all of a file, in its order.
func places(file string, data []byte) []place {
	var root strictyaml.Node
	strictyaml.Decode(file, 0, data, &root)
	var out []place
	var walk func(n *strictyaml.Node, path string)
	walk = func(n *strictyaml.Node, path string) {
		if path != "" {
			out = append(out, place{n.Pos, path, n.Value})
			path += "."
		}
		for i, item := range n.Items {
			walk(item, path+strconv.Itoa(i))
		}
		for _, e := range n.Entries {
			walk(e.Value, path+e.Key.Value)
		}
	}
	walk(&root, "")
	return out
}

// placeOf is the place that a finding is about: the last one that begins on its line,
// at it or before it, since some findings are about a letter of a text. None for a
// finding about all of the file.
func placeOf(all []place, at diag.Pos) place {
	var out place
	for _, p := range all {
		if p.Line == at.Line && p.Col <= at.Col {
			out = p
		}
	}
	return out
}
