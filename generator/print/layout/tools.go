package layout

import (
	"slices"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Measures of a row of tools: its picture, the discs of the meetings at its right
// end, and what is on a deck's cards.
const (
	toolPicture = 15 * unit.Millimetre
	toolRight   = 54 * unit.Millimetre
	toolDisc    = 32 * unit.Millimetre / 10
	toolSample  = 9 * unit.Millimetre
)

// tools is a part for each material, as items of one list: what it is, and right of
// it the meetings that use it, filled among the others, and how it is printed.
func (s *setter) tools(b doc.Tools, parent *tag.Node, width unit.Length) []part {
	var out []part
	var node *tag.Node
	for i, t := range b.Items {
		p := s.tool(b, t, width, func() *tag.Node {
			if node == nil {
				node = parent.Add(tag.L)
			}
			return node.Add(tag.LI).Add(tag.LBody)
		})
		if i == 0 {
			p.before = s.st.gap
		}
		p.keep, p.soft = i == 0 && len(b.Items) > 1 || i == len(b.Items)-2, true
		out = append(out, p)
	}
	return out
}

func (s *setter) tool(b doc.Tools, t doc.Tool, width unit.Length, add func() *tag.Node) part {
	indent := toolPicture + mm(5)
	middle := width - indent - toolRight - mm(6)
	name, _ := s.headSetting(3) // it is looked for
	title := s.plain(t.Pos, t.Title, name, middle)
	about := s.sentences(t.About, s.running(), middle)
	var right []text
	for _, str := range append([]string{t.When}, t.Forms...) {
		if str != "" {
			right = append(right, s.plain(t.Pos, str, s.running(), toolRight))
		}
	}
	discs := len(t.Meetings) > 0 && len(b.Road.Stops) <= roadMost
	left, beside := title.height()+about.height(), unit.Length(0)
	for _, r := range right {
		beside += r.height()
	}
	if discs {
		beside += 2*toolDisc + mm(1.6)
	}
	if len(t.Samples) > 0 {
		left += toolSample + mm(2.5)
	}
	pad := mm(2.6)
	height := max(left, beside, toolPicture) + 2*pad
	return part{pos: t.Pos, height: height, grow: 1, most: mm(4), loose: true, place: func(p *Page, at unit.Vec, _ unit.Length) {
		body := add()
		s.stroke(p, nil, at, lineSegs(width, 0), s.Palette.Separator, lineRow)
		at.Y += pad
		s.picture(p, nil, t.Picture, unit.Rect{Vec: at, Size: unit.Size{W: toolPicture, H: toolPicture}})
		y := unit.Vec{X: at.X + indent, Y: at.Y}
		s.placeText(p, body.Add(tag.P), title, y)
		y.Y += title.height()
		s.placeText(p, body.Add(tag.P), about, y)
		y.Y += about.height() + mm(2)
		for i, pic := range t.Samples {
			x := y.X + unit.Length(i)*(toolSample+mm(2.5))
			s.picture(p, nil, pic, unit.Rect{Vec: unit.Vec{X: x, Y: y.Y}, Size: unit.Size{W: toolSample, H: toolSample}})
		}
		end := unit.Vec{X: at.X + width - toolRight, Y: at.Y}
		if discs { // the words below say the same
			s.placeStops(p, b.Road, unit.Vec{X: end.X + toolDisc, Y: end.Y + toolDisc + mm(0.3)}, toolDisc,
				min(mm(7.6), roadStep(b.Road, toolRight-2*toolDisc)), func(stop doc.Stop) string {
					if slices.Contains(t.Meetings, stop.Number) {
						return "done"
					}
					return "coming"
				})
			end.Y += 2*toolDisc + mm(1.6)
		}
		for _, r := range right {
			s.placeText(p, body.Add(tag.P), r, end)
			end.Y += r.height()
		}
	}}
}
