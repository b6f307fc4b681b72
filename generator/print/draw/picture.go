package draw

import (
	"fmt"

	"trykklar/generator/picture"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// shared is the drawings and paths that a file uses more than once. Each stands
// in the file once, as a form XObject, and is called from then on.
type shared struct {
	drawings map[*picture.Drawing]int // how often each is used
	shapes   map[string]int           // how often each path is written out
	groups   map[*layout.Group]bool   // those that were counted
	names    map[any]string           // of what is a form already
	forms    []Form
}

// small is the length of a path's operators under which calling a form is
// longer than the path itself.
const small = 120

// share counts what the sheets use.
func share(sheets []impose.Sheet) *shared {
	s := &shared{drawings: map[*picture.Drawing]int{}, shapes: map[string]int{}, groups: map[*layout.Group]bool{}, names: map[any]string{}}
	one := func(it layout.Placed) {
		p, ok := it.Item.(layout.Picture)
		if !ok {
			return
		}
		s.drawings[p.Drawing]++
		if s.drawings[p.Drawing] == 1 {
			for _, sh := range p.Drawing.Shapes {
				s.shapes[sh.Key]++
			}
		}
	}
	count := func(items []layout.Placed) {
		for i := 0; i < len(items); i++ {
			g := items[i].Group
			if g == nil {
				one(items[i])
				continue
			}
			i += len(g.Items) - 1
			if !s.groups[g] {
				s.groups[g] = true
				for _, it := range g.Items {
					one(it)
				}
			}
		}
	}
	for _, sheet := range sheets {
		for _, slot := range sheet.Slots {
			if slot.Page != nil {
				count(slot.Page.Items)
			}
		}
		count(sheet.Marks)
	}
	return s
}

// picture paints a drawing into its place, cut to its view box.
func (d *painter) picture(p layout.Picture, at unit.Vec) {
	box := p.Drawing.Box
	k := p.Size.W.Pt() / box.W
	b := []byte("q ")
	for _, v := range []float64{k, 0, 0, -k, at.X.Pt() - k*box.X, d.height - at.Y.Pt() + k*box.Y} {
		b = append(num(b, v), ' ')
	}
	b = append(b, "cm "...)
	if d.shared.drawings[p.Drawing] > 1 {
		b = append(append(append(b, '/'), d.shared.drawing(p.Drawing)...), " Do Q"...)
	} else {
		b = append(d.shared.content(b, p.Drawing), " Q"...)
	}
	d.raw(b)
}

// drawing is the name of the form of a whole drawing.
func (s *shared) drawing(p *picture.Drawing) string {
	if n, ok := s.names[p]; ok {
		return n
	}
	return s.form(p, p.Box, s.content(nil, p))
}

func (s *shared) form(key any, box picture.Box, content []byte) string {
	n := fmt.Sprintf("P%d", len(s.forms)+1)
	s.names[key] = n
	s.forms = append(s.forms, Form{n, Box{box.X, box.Y, box.X + box.W, box.Y + box.H}, content})
	return n
}

// content appends the operators of a drawing in its own units, cut to its box.
func (s *shared) content(b []byte, p *picture.Drawing) []byte {
	for _, v := range []float64{p.Box.X, p.Box.Y, p.Box.W, p.Box.H} {
		b = append(num(b, v), ' ')
	}
	b = append(b, "re W n\n"...)
	for _, sh := range p.Shapes {
		if sh.Matrix != picture.Unmoved {
			b = append(b, "q "...)
			for _, v := range sh.Matrix {
				b = append(num(b, v), ' ')
			}
			b = append(b, "cm "...)
		}
		b = s.shape(b, sh)
		if sh.Matrix != picture.Unmoved {
			b = append(b, " Q"...)
		}
		b = append(b, '\n')
	}
	return b
}

// shape appends one path, or the call of its form.
func (s *shared) shape(b []byte, sh picture.Shape) []byte {
	if n, ok := s.names[sh.Key]; ok {
		return append(append(append(b, '/'), n...), " Do"...)
	}
	ops := operators(nil, sh)
	if s.shapes[sh.Key] < 2 || len(ops) < small {
		return append(b, ops...)
	}
	n := s.form(sh.Key, extent(sh), ops)
	return append(append(append(b, '/'), n...), " Do"...)
}
