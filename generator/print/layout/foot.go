package layout

import (
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// pageOf is "Side X af Y".
func (s *setter) pageOf(i int) string {
	return words.Fill(s.Words.PageOf, "page", strconv.Itoa(i+1), "pages", strconv.Itoa(len(s.pages)))
}

// artifact sets a line of a page's foot: it is no part of the text.
func (s *setter) artifact(p *Page, str string, x, y unit.Length, size float64, bold bool, c colour) (right unit.Length) {
	f := s.face(bold)
	s.checkGlyphs(doc.Text{Pos: s.Document.Pos, Text: str}, bold)
	s.put(p, nil, unit.Vec{X: x, Y: y}, Run{Face: f, Size: pt(size), Colour: c, Text: str})
	return x + f.Width(str, pt(size))
}

// artifactRight is artifact with its right end at x; it returns the left end.
func (s *setter) artifactRight(p *Page, str string, x, y unit.Length, size float64, bold bool, c colour) unit.Length {
	left := x - s.face(bold).Width(str, pt(size))
	s.artifact(p, str, left, y, size, bold, c)
	return left
}

// fitting is the first of the texts that fits the room in 10 pt. That none does
// is told, for it would run into what stands beside it.
func (s *setter) fitting(room unit.Length, texts ...string) string {
	for _, str := range texts {
		if s.face(false).Width(str, pt(10)) <= room {
			return str
		}
	}
	last := texts[len(texts)-1]
	s.findings.Add(diag.Errorf(s.Document.Pos, diag.TextTooLong, "use a shorter name",
		"%q is %.0f mm wide, and the foot of the page has %.0f", last, s.face(false).Width(last, pt(10)).MM(), room.MM()))
	return last
}

// smallPrint sets credits and the like in 8 pt, the first line on baseline y. A
// second line moves both up a little, to keep clear of the paper's edge. It tells
// how many lines they are.
func (s *setter) smallPrint(p *Page, str string, x, y, width unit.Length) (lines int) {
	set := setting{pt(8), mm(2.9), false, s.Palette.Ink2}
	t := s.plain(s.Document.Pos, str, set, width)
	s.fewCredits(t)
	top := y - s.baseline(set) - mm(0.6)*unit.Length(max(len(t.lines)-1, 0))
	s.placeText(p, nil, t, unit.Vec{X: x, Y: top})
	return len(t.lines)
}

// fewCredits tells of small print in more lines than a foot has room for.
func (s *setter) fewCredits(t text) {
	if n := len(t.lines); n > 2 {
		s.findings.Add(diag.Errorf(s.Document.Pos, diag.TextTooLong, hintCredits,
			"whom to thank takes %d lines at the foot of a page, and there is room for 2", n))
	}
}

// hintCredits is what an author can do about too many.
const hintCredits = "take pictures from fewer places, or write shorter credits"

// creditLine is whom a page thanks, as one line.
func (s *setter) creditLine(p *Page) string { return strings.Join(s.credits[p], " · ") }

// A footPlace is where the foot of a loose page stands (LOOK.md §8).
type footPlace struct {
	paper                            unit.Size
	left, right, rule, base, credits unit.Length
}

// The feet of A4, and of A3, whose foot keeps its size and its distance to the edge.
var (
	pageFoot = footPlace{unit.A4, mm(15), mm(195), mm(280), mm(285), mm(289)}
	wallFoot = footPlace{unit.A3, mm(21.2), mm(275.8), mm(403), mm(408), mm(412)}
)

// foot sets the feet of loose pages. A diploma has its own, and a letter none.
func (s *setter) foot(f footPlace) {
	for i, p := range s.pages {
		if p.Size != f.paper || s.footless[p] {
			continue
		}
		s.stroke(p, nil, unit.Vec{X: f.left, Y: f.rule}, lineSegs(f.right-f.left, 0), s.Palette.Line, lineCut)
		rest := s.face(true).Width(s.pageOf(i), pt(12)) + mm(6) + s.face(false).Width(s.Version, pt(10)) + mm(4)
		s.artifact(p, s.fitting(f.right-f.left-rest, s.belongs(i)...), f.left, f.base, 10, false, s.Palette.Ink2)
		x := s.artifactRight(p, s.pageOf(i), f.right, f.base, 12, true, s.Palette.Ink)
		s.artifactRight(p, s.Version, x-mm(6), f.base, 10, false, s.Palette.Ink2)
		if c := s.creditLine(p); c != "" {
			s.smallPrint(p, c, f.left, f.credits, f.right-f.left)
		}
	}
}

// belongs is what a loose page belongs to, the longest first: the course, and
// from the second page on the document, whose title stands on the first alone.
func (s *setter) belongs(i int) []string {
	if i == 0 || s.Document.Title == "" {
		return []string{s.Publisher + " · " + s.Course, s.Publisher}
	}
	t := s.Document.Title
	return []string{s.Publisher + " · " + s.Course + " · " + t, s.Publisher + " · " + t, t, s.Publisher}
}

// footA5 sets the feet of a booklet's pages: rule y 193.5, baseline y 198.5
// (a millimetre above LOOK.md, so that the credits keep 7 mm from the edge),
// the page's number outside, what it belongs to inside. The cover has publisher
// and version, and its credits. A folder's last page has no section: its sheet
// has the control line there.
func (s *setter) footA5(booklet bool) {
	for i, p := range s.pages {
		left, right, y := mm(14), mm(134), mm(198.5)
		if i == 0 {
			s.artifact(p, s.fitting(right-left-s.face(false).Width(s.Version, pt(10))-mm(4), s.Publisher), left, y, 10, false, s.Palette.Ink2)
			s.artifactRight(p, s.Version, right, y, 10, false, s.Palette.Ink2)
			s.smallPrint(p, s.creditLine(p), left, mm(202), right-left)
			continue
		}
		s.stroke(p, nil, unit.Vec{X: left, Y: mm(193.5)}, lineSegs(right-left, 0), s.Palette.Line, lineCut)
		if i%2 == 1 { // a left page
			x := s.artifact(p, s.pageOf(i), left, y, 12, true, s.Palette.Ink) + mm(4)
			if booklet || i < len(s.pages)-1 {
				s.artifactRight(p, s.fitting(right-x, s.Section), right, y, 10, false, s.Palette.Ink2)
			}
		} else {
			s.artifact(p, s.Version, left, y, 10, false, s.Palette.Ink2)
			s.artifactRight(p, s.pageOf(i), right, y, 12, true, s.Palette.Ink)
		}
		if c := s.creditLine(p); c != "" {
			s.smallPrint(p, c, left, mm(202), right-left)
		}
	}
}
