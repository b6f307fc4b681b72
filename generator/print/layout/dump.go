package layout

import (
	"fmt"
	"strings"

	"trykklar/generator/picture"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Dump writes finished pages as text, an item a line, and then their structure
// tree. Golden files hold it. An item has the place of its ink, the role of its
// node, and what it is:
//
//	p1 15.00mm,21.33mm H1 "Velkommen" 28pt bold #22211F
//	p1 15.00mm,280.00mm artifact line 180.00x0.00mm #857D72 0.5pt
//
// Equal items at equal distances are one line. art gives the pictures' names.
func Dump(r Result, art map[string]Art) string {
	d := dumper{names: map[any]string{}, words: map[*tag.Mark]string{}}
	for id, a := range art {
		d.names[a.Drawing], d.names[a.Photo] = id, id
	}
	for i, p := range r.Pages {
		fmt.Fprintf(&d.b, "page %d %sx%smm\n", i+1, mmText(p.Size.W), mmText(p.Size.H))
		for _, a := range p.Anchors {
			fmt.Fprintf(&d.b, "p%d bookmark %d %q %smm\n", i+1, a.Level, a.Title, mmText(a.Y))
		}
		d.items(i+1, p.Items)
	}
	return d.b.String() + tag.Dump(r.Root, func(m *tag.Mark) string { return d.words[m] })
}

type dumper struct {
	b     strings.Builder
	names map[any]string
	words map[*tag.Mark]string
}

// dumped is one item: where its ink is, and what it is.
type dumped struct {
	at   unit.Vec
	text string
}

func (d *dumper) items(page int, items []Placed) {
	var all []dumped
	for _, it := range items {
		all = append(all, d.item(it))
		if r, ok := it.Item.(Run); ok && it.Mark != nil {
			d.words[it.Mark] += r.Text
		}
	}
	for i := 0; i < len(all); {
		one, n := all[i], 1
		var step unit.Vec
		for ; i+n < len(all) && all[i+n].text == one.text; n++ {
			s := unit.Vec{X: all[i+n].at.X - all[i+n-1].at.X, Y: all[i+n].at.Y - all[i+n-1].at.Y}
			if n > 1 && s != step {
				break
			}
			step = s
		}
		fmt.Fprintf(&d.b, "p%d %smm,%smm %s", page, mmText(one.at.X), mmText(one.at.Y), one.text)
		if n > 2 {
			fmt.Fprintf(&d.b, " and %d more, each %smm,%smm on", n-1, mmText(step.X), mmText(step.Y))
		} else {
			n = 1
		}
		d.b.WriteByte('\n')
		i += n
	}
}

func (d *dumper) item(it Placed) dumped {
	role := "artifact"
	if it.Mark != nil {
		role = string(it.Mark.Node.Role)
	}
	switch i := it.Item.(type) {
	case Run:
		weight := ""
		if i.Face.Bold {
			weight = " bold"
		}
		if i.Turned {
			weight += " turned"
		}
		return dumped{it.At, fmt.Sprintf("%s %q %gpt%s %s", role, i.Text, round2(i.Size.Pt()), weight, hex(i.Colour))}
	case Path:
		return d.path(it.At, role, i)
	case Picture:
		return dumped{it.At, fmt.Sprintf("%s picture %s %s", role, d.names[i.Drawing], sizeText(i.Size))}
	case Photo:
		return dumped{it.At, fmt.Sprintf("%s photo %s %s", role, d.names[i.Photo], sizeText(i.Size))}
	case Field:
		kind := [...]string{"text", "tick", "ring"}[i.Kind]
		s := fmt.Sprintf("field %s %s %s %q", kind, sizeText(i.Size), i.Name, i.Label)
		if i.Kind == TextField {
			s += fmt.Sprintf(" %d lines", i.Lines)
		}
		if i.Over != nil {
			s += " over " + hex(*i.Over)
		}
		if i.Type > 0 {
			s += fmt.Sprintf(" %gpt", round2(i.Type.Pt()))
		}
		if i.Turned {
			s += " turned"
		}
		return dumped{it.At, s}
	case Link:
		to := i.URL
		if i.Page > 0 {
			to = fmt.Sprintf("p%d %smm", i.Page, mmText(i.Y))
		}
		return dumped{it.At, fmt.Sprintf("link %s %s %q", sizeText(i.Size), to, i.Title)}
	}
	panic(fmt.Sprintf("layout: no dump for %T", it.Item))
}

// path names a path by its look, with the box of its points.
func (d *dumper) path(at unit.Vec, role string, p Path) dumped {
	kinds, box := "", p.box()
	for _, s := range p.Segs {
		kinds += string("mlcz"[s.Kind])
	}
	name, known := map[string]string{"ml": "line", "mllllz": "rect", "mlclclclcz": "roundrect", "mccccz": "circle"}[kinds]
	if !known {
		name = fmt.Sprintf("shape of %d", len(p.Segs))
	}
	text := fmt.Sprintf("%s %s %s", role, name, sizeText(box.Size))
	if p.Fill != nil {
		text += " fill " + hex(*p.Fill)
	}
	if p.Stroke != nil {
		text += fmt.Sprintf(" %s %gpt", hex(*p.Stroke), round2(p.Width.Pt()))
	}
	if p.RoundCap {
		text += " round"
	}
	for i, l := range p.Dash {
		text += []string{" dash ", ","}[min(i, 1)] + mmText(l) + "mm"
	}
	return dumped{at.Add(box.Vec), text}
}

func sizeText(s unit.Size) string { return mmText(s.W) + "x" + mmText(s.H) + "mm" }

func hex(c picture.RGB) string { return fmt.Sprintf("#%02X%02X%02X", c.R, c.G, c.B) }

// mmText is millimetres with two decimals, and no minus before zero.
func mmText(l unit.Length) string {
	s := fmt.Sprintf("%.2f", l.MM())
	if s == "-0.00" {
		return "0.00"
	}
	return s
}

func round2(v float64) float64 { return float64(int64(v*100+0.5)) / 100 }
