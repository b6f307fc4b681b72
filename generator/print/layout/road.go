package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// roadMost is how many meetings a road shows (LOOK.md §9, the diploma): more
// discs are not taken in at a glance, and the words beside tell which meeting it is.
const roadMost = 8

// road is the meetings as joined discs: done is filled, now is filled with a
// ring around, coming is white. It repeats what the words beside it say, so it
// is an artifact.
func (s *setter) road(b doc.Road, width unit.Length) []part {
	if len(b.Stops) > roadMost {
		return nil
	}
	return []part{{
		pos: b.Pos, before: mm(2), height: mm(9), keep: true,
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			r := mm(3.4)
			s.placeRoad(p, b, unit.Vec{X: at.X + r + mm(1), Y: at.Y + mm(4.4)}, r, min(mm(11), roadStep(b, width-2*r-mm(2))))
		},
	}}
}

// roadStep is the distance of discs that fills a width between the first and
// the last middle.
func roadStep(b doc.Road, width unit.Length) unit.Length {
	if len(b.Stops) < 2 {
		return width
	}
	return width / unit.Length(len(b.Stops)-1)
}

// placeRoad draws the road with the middle of its first disc at `at`.
func (s *setter) placeRoad(p *Page, b doc.Road, at unit.Vec, r, step unit.Length) {
	s.placeStops(p, b, at, r, step, func(stop doc.Stop) string {
		switch {
		case b.Now > 0 && stop.Number == b.Now:
			return "now"
		case stop.Number < b.Now:
			return "done"
		}
		return "coming"
	})
}

// placeStops draws a road, each disc as what it is.
func (s *setter) placeStops(p *Page, b doc.Road, at unit.Vec, r, step unit.Length, what func(doc.Stop) string) {
	if len(b.Stops) == 0 || len(b.Stops) > roadMost {
		return
	}
	dark, white := s.Palette.Dark, s.Palette.White
	s.stroke(p, nil, at, lineSegs(step*unit.Length(len(b.Stops)-1), 0), dark, lineShape)
	size := unit.Length(float64(r) * 0.92)
	for i, stop := range b.Stops {
		c := unit.Vec{X: at.X + unit.Length(i)*step, Y: at.Y}
		colour, is := white, what(stop)
		if is == "coming" {
			colour = dark
		}
		s.meaning(Meaning{Set: "road", Is: is, Mark: true, Pos: b.Pos}, func() {
			switch is {
			case "now":
				s.shape(p, nil, c, circleSegs(r+mm(1.1)), white, dark, lineWrite)
				s.fill(p, nil, c, circleSegs(r), dark)
			case "done":
				s.shape(p, nil, c, circleSegs(r), dark, dark, lineShape)
			default:
				s.shape(p, nil, c, circleSegs(r), white, dark, lineShape)
			}
		})
		s.digit(p, strconv.Itoa(stop.Number), c, size, colour)
	}
}

// digit sets figures about a middle: the height of a capital is centred.
func (s *setter) digit(p *Page, str string, c unit.Vec, size unit.Length, colour colour) {
	f := s.face(true)
	w := f.Width(str, size)
	s.put(p, nil, unit.Vec{X: c.X - w/2, Y: c.Y + f.Scale(f.Cap, size)/2}, Run{Face: f, Size: size, Colour: colour, Text: str})
}
