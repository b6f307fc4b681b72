package content

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/look"
)

// accentKeys is the colours of one course, in place of those that come with the
// program. Whether they can be read is for generator/look to judge.
type accentKeys struct {
	diag.Pos
	Course number      `yaml:"course,required"`
	Dark   look.Colour `yaml:"dark,required"`
	Mid    look.Colour `yaml:"mid,required"`
	Tint   look.Colour `yaml:"tint,required"`
}

func (accentKeys) Thing() string { return "the colours of a course" }

// accents is the publisher's own colours, one set a course at the most.
func (r *reader) accents(list []accentKeys) []look.Own {
	var out []look.Own
	for _, k := range list {
		n := r.within(k.Course, "the course's number", 1, 8, 0)
		if n == 0 {
			continue // told
		}
		if i := slices.IndexFunc(out, func(o look.Own) bool { return o.Course == n }); i >= 0 {
			r.list.Add(diag.Errorf(k.Course.Pos, diag.DuplicateID, "keep one of them",
				"course %d has its colours at %s already", n, place(out[i].Pos)))
		}
		out = append(out, look.Own{Pos: k.Pos, Course: n, Dark: k.Dark, Mid: k.Mid, Tint: k.Tint})
	}
	return out
}
