package content

import (
	"fmt"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// A number is a whole number that knows where it was written. One that is none
// has no place: it was told.
type number struct {
	diag.Pos
	Value int
}

// DecodeYAML reads the number.
func (v *number) DecodeYAML(n *strictyaml.Node) diag.List {
	list := n.Decode(&v.Value)
	if len(list) == 0 {
		v.Pos = n.Pos
	}
	return list
}

// within is the number. One that was not written, or is not allowed, is
// fallback.
func (r *reader) within(v number, what string, least, most, fallback int) int {
	switch {
	case v.Line == 0:
		return fallback
	case v.Value < least || v.Value > most:
		r.list.Add(diag.Errorf(v.Pos, diag.BadValue, fmt.Sprintf("write a number from %d to %d", least, most),
			"%s cannot be %d", what, v.Value))
		return fallback
	}
	return v.Value
}
