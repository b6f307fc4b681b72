package layout

import (
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// A SheetFoot is what the foot of one sheet of cards tells, and where.
type SheetFoot struct {
	Set           int // on the sheet, from 0; -1 for none or several
	Sheet, Sheets int // from 1
	Shown         []*Page
	Paper         unit.Size
	Left, Right   unit.Length // outer edges of the cards
	Do            string      // how to print or fold it; may be empty
}

// Baselines of the foot, from the lower edge of the paper (LOOK.md §9).
const (
	footLine  = 112 * unit.Millimetre / 10
	footSmall = 77 * unit.Millimetre / 10
)

// Foot is the foot of one sheet of cards (LOOK.md §9): name, control line,
// "Ark 2 af 4"; below publisher, version and credits, and what to do. The first
// time they stand, the title is a heading and so is the name of a set; after that
// they are artifacts.
func (d *Deck) Foot(f SheetFoot) []Placed {
	s, p := d.s, &Page{}
	ink := s.Palette.Ink
	line, right := s.Publisher+" · "+s.Version, f.Right
	for _, c := range s.creditsOf(f.Shown) {
		line += " · " + c
	}
	if f.Do != "" {
		right = s.artifactRight(p, f.Do, right, f.Paper.H-mm(7), 10, true, ink) - mm(5)
	}
	y := f.Paper.H - footSmall
	if s.smallPrint(p, line, f.Left, y, right-f.Left) > 1 {
		y -= mm(1) // the name keeps clear of the upper line
	}
	y += footSmall - footLine
	x := d.name(p, 0, s.Document.Title, unit.Vec{X: f.Left, Y: y})
	if f.Set >= 0 && d.titles[f.Set] != "" {
		x = s.artifact(p, " · ", x, y, 10, true, ink)
		x = d.name(p, f.Set+1, d.titles[f.Set], unit.Vec{X: x, Y: y})
	}
	end := min(f.Paper.W-mm(30.5), f.Right-mm(20.5))
	if left := s.controlLine(p, end, y); x > left-mm(2) {
		s.findings.Add(diag.Errorf(s.Document.Pos, diag.TextTooLong, "use a shorter title",
			"the title runs %.0f mm into the control line of the sheet", (x-left).MM()+2))
	}
	s.artifactRight(p, s.sheetOf(s.Words.SheetOf, f), f.Right, y, 10, true, ink)
	return p.Items
}

// BackFoot is which sheet this is the back of, and the control line. It stands
// where the foot of the front shows through: at the lower edge, or at the upper
// one when the paper was turned as a notepad's.
func (d *Deck) BackFoot(f SheetFoot, above bool) []Placed {
	p := &Page{}
	y := f.Paper.H - footLine
	if above {
		y = footLine + mm(2.4) // the height of a capital
	}
	d.s.artifact(p, d.s.sheetOf(d.s.Words.BackOf, f), f.Left, y, 10, true, d.s.Palette.Ink)
	d.s.controlLine(p, f.Right, y)
	return p.Items
}

func (s *setter) sheetOf(format string, f SheetFoot) string {
	return words.Fill(format, "sheet", strconv.Itoa(f.Sheet), "sheets", strconv.Itoa(f.Sheets))
}

// name sets the title, or the name of a set, in the foot; it returns its right end.
func (d *Deck) name(p *Page, head int, str string, at unit.Vec) unit.Length {
	f := d.s.face(true)
	d.s.checkGlyphs(doc.Text{Pos: d.s.Document.Pos, Text: str}, true)
	d.s.put(p, d.heads[head], at, Run{Face: f, Size: pt(10), Colour: d.s.Palette.Ink, Text: str})
	d.heads[head] = nil
	return at.X + f.Width(str, pt(10))
}

func (s *setter) creditsOf(pages []*Page) (out []string) {
	seen := map[string]bool{}
	for _, p := range pages {
		for _, c := range s.credits[p] {
			if !seen[c] {
				seen[c] = true
				out = append(out, c)
			}
		}
	}
	return out
}
