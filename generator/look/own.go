package look

import (
	"slices"

	"trykklar/generator/diag"
)

// An Own is the colours that a publisher gives a course, in place of those of
// look.yaml.
type Own struct {
	diag.Pos
	Course          int // its number
	Dark, Mid, Tint Colour
}

// With is the look with the publisher's own colours. They are held to the same
// contrast (LOOK.md §2); with a finding there is no Look.
func (l *Look) With(own []Own) (*Look, diag.List) {
	out := *l
	out.Accents = slices.Clone(l.Accents)
	var found diag.List
	for _, o := range own {
		found.Add(readable(o.Dark, white, o.Tint)...)
		// The author wrote the tint, not the ink.
		found.Add(readable(Colour{o.Tint.Pos, l.Ink}, o.Tint)...)
		for len(out.Accents) < o.Course {
			out.Accents = append(out.Accents, l.Accent(len(out.Accents)+1))
		}
		out.Accents[o.Course-1] = Accent{"own", o.Dark.RGB, o.Mid.RGB, o.Tint.RGB}
	}
	if len(found) > 0 {
		return nil, found
	}
	return &out, nil
}
