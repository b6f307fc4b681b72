package draw

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// groupKey is a group on sheets of one height: y is counted from their foot.
type groupKey struct {
	group  *layout.Group
	height float64
}

// group paints artifacts that stand on many pages: the first time as a form that
// holds no marks, and then its name.
func (d *painter) group(g *layout.Group, items []layout.Placed, off unit.Vec) error {
	key := groupKey{g, d.height}
	name, ok := d.shared.names[key]
	if !ok {
		saved := *d
		content := []byte("0 J [] 0 d ") // a form starts from what is in force where it is called
		d.form = &content
		d.state = fresh
		for _, it := range items {
			if err := d.paint(it, it.At); err != nil {
				return err
			}
		}
		*d = saved
		name = d.shared.form(key, picture.Box{W: d.page.Size.W.Pt(), H: d.height}, content)
	}
	if off == (unit.Vec{}) {
		d.raw([]byte("/" + name + " Do"))
		return nil
	}
	b := append(num([]byte("q 1 0 0 1 "), off.X.Pt()), ' ')
	d.raw(append(append(append(num(b, -off.Y.Pt()), " cm /"...), name...), " Do Q"...))
	return nil
}
