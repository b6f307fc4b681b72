package layout

import (
	"trykklar/generator/unit"
)

// againSet is how the title of a sheet stands on its second page: it repeats what
// stands on the first, so it is smaller, and an artifact.
func (s *setter) againSet() setting {
	set, _ := s.headSetting(3)
	return set
}

// againHeight is the height of such a title.
func (s *setter) againHeight() unit.Length { return s.againSet().leading + s.st.gap }

// placeAgain sets it, and returns what it leaves of the page.
func (s *setter) placeAgain(p *Page, title string, body unit.Rect) unit.Rect {
	set, h := s.againSet(), s.againHeight()
	s.placeText(p, nil, s.plain(s.Document.Pos, title, set, body.W), body.Vec)
	body.Y += h
	body.H -= h
	return body
}

// continued is the ends of pages that all but the first have a title to bear:
// the same ones, where there is room for it.
func (f *flow) continued(parts []part, ends []int, height unit.Length) []int {
	height -= f.s.againHeight()
	for i := range ends[1:] {
		if stack(headed(parts[ends[i]:ends[i+1]])) > height {
			return paginate(parts, height)
		}
	}
	return ends
}
