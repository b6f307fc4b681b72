package layout

import (
	"math"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// seamClear is how far all but arrows keeps from the edge where two sheets meet: a
// printer at 100 % leaves that much white (LOOK.md §8).
const seamClear = 7 * unit.Millimetre

// arrowClear is how far the arrows keep from the seam that they point at: most
// printers reach as far (RULES.md R1), and where one does not, the tip alone is lost.
const arrowClear = 5 * unit.Millimetre

// halfA3 is a landscape A4: half of an A3 in portrait.
var halfA3 = unit.A4.Landscape()

// seamBody is where text and boxes end: the widest line stays clear.
var seamBody = seamClear + lineTable/2

// bodyHalf is where text may stand on the upper half of an A3; on the lower half
// it is as high, from seamBody down. So a gap of 14 mm is open at the seam.
var bodyHalf = unit.Rect{Vec: unit.At(21.2, 21.2), Size: unit.Size{W: mm(254.6), H: halfA3.H - seamBody - mm(21.2)}}

// Halves sets a document as A3 on two landscape A4, one below the other: two pages
// for each A3. Nothing lies across the seam. It is not ok for a document with a
// part that is higher than half an A3, such as a circle, or with a front page.
func Halves(in Input) (r Result, ok bool) {
	ok = true
	doc.Walk(in.Document.Blocks, func(b doc.Block) {
		switch b.(type) {
		case doc.Cover, doc.Diploma, doc.Letter:
			ok = false
		}
	})
	if !ok {
		return Result{}, false
	}
	if hangs(in.Document) {
		r, _ = halves(in, math.Sqrt2, 1)
	} else {
		// What is written in has boxes and rows as large as on A3, or smaller where
		// that takes fewer sheets or leaves less of one empty.
		least := unit.Length(math.MaxInt64)
		for room := 28; room >= 20; room-- { // in twentieths
			try, empty := halves(in, 1, float64(room)/20)
			cost := unit.Length(len(try.Pages))*unit.A3.H + empty
			if slices.ContainsFunc(try.Findings, tooTall) {
				cost += 1000 * unit.A3.H
			}
			if cost < least {
				r, least = try, cost
			}
		}
	}
	return r, !slices.ContainsFunc(r.Findings, tooTall)
}

func tooTall(f diag.Finding) bool { return f.Code == diag.TextTooLong && f.Severity == diag.Error }

// halves sets a document for halves of A3 that are made larger by scale after
// that; what is written in grows by room. It tells how high the emptiest half is
// empty at its foot.
func halves(in Input, scale, room float64) (r Result, empty unit.Length) {
	s := newSetter(in, styleA4())
	l := func(v unit.Length) unit.Length { return v.Scale(1 / scale) }
	body := unit.Rect{Vec: unit.Vec{X: l(bodyHalf.X), Y: l(bodyHalf.Y)}, Size: unit.Size{W: l(bodyHalf.W), H: l(bodyHalf.H)}}
	s.half, s.roomy = body.H, room
	if scale == 1 {
		s.st.row = mm(13)
	}
	s.run(func(page int) frame {
		fr := frame{unit.Size{W: l(halfA3.W), H: l(halfA3.H)}, body}
		if page%2 == 1 {
			fr.body.Y = l(seamBody)
		}
		return fr
	}, false)
	s.number() // while its measures are those before they grow
	for i, p := range s.pages {
		if scale != 1 {
			grow(p, halfA3)
		}
		if i%2 == 1 { // the foot of the A3 thanks for all that stands on it
			for _, c := range s.credits[s.pages[i-1]] {
				s.credit(p, c)
			}
		}
	}
	for i, p := range s.pages {
		end := unit.Length(0)
		for _, it := range p.Items {
			end = max(end, it.Bounds().Bottom())
		}
		foot := bodyHalf.Bottom()
		if i%2 == 1 {
			foot = seamBody + bodyHalf.H
		}
		empty = max(empty, foot-end)
		s.halfFoot(p, i)
	}
	return s.result(), empty
}

// pair gives the last upper half its lower one: what comes next begins an A3.
func (s *setter) pair(frames func(int) frame) {
	if s.half > 0 && len(s.pages)%2 == 1 {
		s.pages = append(s.pages, &Page{Size: frames(1).size})
	}
}

// likeRows is the height of n rows that are alike and stand on both halves: the
// upper one has the title above them, and a gap.
func (s *setter) likeRows(n int, gap unit.Length) (row unit.Length) {
	for k := range n {
		h := s.half / unit.Length(n-k)
		if k > 0 {
			h = min(h, (s.half-s.above-gap)/unit.Length(k))
		}
		row = max(row, h)
	}
	return row
}

// halfFoot sets the sheet's name, its place and the control line: at the head of
// the upper half, in the foot of the A3 on the lower one. Arrows meet at the seam.
func (s *setter) halfFoot(p *Page, i int) {
	upper := i%2 == 0
	left, right := bodyHalf.X, bodyHalf.Right()
	base, tip, down := mm(12), halfA3.H-arrowClear, mm(-5)
	places := s.Words.SheetPlaces
	place := places.Top
	if !upper {
		base, tip, down, place = mm(197.2), arrowClear, mm(5), places.Bottom
	}
	for _, x := range []unit.Length{mm(13), halfA3.W - mm(13)} {
		var b pathBuilder
		b.move(0, 0)
		b.line(mm(2.5), down)
		b.line(mm(-2.5), down)
		b.close()
		s.fill(p, nil, unit.Vec{X: x, Y: tip}, b.segs, s.Palette.Ink2)
	}
	cell := unit.SizeMM(6.4, 4.5)
	s.sketch(p, unit.Vec{X: right - cell.W, Y: base - mm(3.7)}, cell, 2, i%2, i-i%2+1)
	right -= cell.W + mm(3)
	name := s.Document.Title + " · " + s.sheetName(i, len(s.pages), place)
	if upper {
		x := s.artifactRight(p, name, right, base-mm(1.8), 12, true, s.Palette.Ink)
		x = min(x, s.artifactRight(p, s.Words.HalvesJoin, right, base+mm(2.8), 10, false, s.Palette.Ink2))
		if over := left - s.controlLine(p, x-mm(8), base); over > 0 {
			s.findings.Add(diag.Errorf(s.Document.Pos, diag.TextTooLong, "use a shorter title",
				"the name of the sheet runs %.0f mm past its margin", over.MM()+0.5))
		}
		return
	}
	x := s.artifactRight(p, name, right, base, 12, true, s.Palette.Ink)
	control := s.controlLine(p, right, base+mm(4.8))
	s.stroke(p, nil, unit.Vec{X: left, Y: mm(192)}, lineSegs(bodyHalf.W, 0), s.Palette.Line, lineCut)
	x = s.artifactRight(p, s.Version, x-mm(6), base, 10, false, s.Palette.Ink2)
	s.artifact(p, s.fitting(x-mm(4)-left, s.Publisher+" · "+s.Course, s.Publisher), left, base, 10, false, s.Palette.Ink2)
	if c := s.creditLine(p); c != "" {
		s.smallPrint(p, c, left, mm(201.5), control-mm(6)-left)
	}
}
