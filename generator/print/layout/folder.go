package layout

import (
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// folderPages is the pages of an A4 that is folded once.
const folderPages = 4

// Folder sets a document as the four A5 pages of an A4 that is folded once, for
// participants and citizens: the cover and three pages of text at 15 pt. Where
// the author breaks no page, pages begin at headings. What the text leaves is to
// write on. The credits of all pages stand on the back.
func Folder(in Input) Result {
	s := newSetter(in, styleFolder())
	if _, ok := first(in.Document.Blocks).(doc.Cover); !ok {
		s.findings.Add(diag.Errorf(in.Document.Pos, diag.BadValue, "begin the text with ::: cover and a line of :::",
			"a folder has a front page, and this text has none"))
		return s.result()
	}
	var all []section
	s.Document = s.sections(framesFolder(0).body, func(sections []section, h unit.Length) []int {
		all = sections
		for pages := folderPages - 1; pages > 1; pages-- {
			if begin, ok := spread(sections, h, pages); ok {
				return begin
			}
		}
		return nil
	})
	s.run(framesFolder, true)
	if len(s.pages) > folderPages {
		s.pastFolder(all)
		return s.result()
	}
	for len(s.pages) < folderPages {
		s.notes(framesFolder(len(s.pages)))
	}
	back, credits := s.pages[folderPages-1], s.creditsOf(s.pages)
	s.credits = nil // the back has them all
	s.footA5(false)
	if len(credits) > 0 {
		set := setting{pt(8), pt(11), false, s.Palette.Ink2}
		t := s.plain(s.Document.Pos, strings.Join(credits, " · "), set, mm(120))
		s.fewCredits(t)
		s.placeText(back, nil, t, unit.Vec{X: mm(14), Y: mm(192) - t.height()})
	}
	return s.result()
}

// pastFolder tells how much must go for the text to fit: what three full pages
// cannot hold or, where they could, what runs past the pages of whole sections or
// past those of the author.
func (s *setter) pastFolder(sections []section) {
	room := framesFolder(0).body.H
	over, past, at := -(folderPages-1)*room, unit.Length(0), s.Document.Pos
	for i := len(s.fills) - 1; i >= 0; i-- {
		over += s.fills[i].Used
		if s.fills[i].Page >= folderPages {
			past += s.fills[i].Used
			at = s.fills[i].Pos
		}
	}
	switch {
	case over > 0:
	case len(sections) > 0:
		over, at = excess(sections, room, folderPages-1)
	default:
		over = past
	}
	s.findings.Add(diag.Errorf(at, diag.TextTooLong, "write less here, or print it as a booklet",
		"the text is %.0f mm too long for the four pages of a folder", over.MM()+0.5))
}

// framesFolder is where text may stand: as in a booklet, less two lines of
// credits above the foot of the back.
func framesFolder(i int) frame {
	f := framesA5(i)
	f.body.H = mm(168.5)
	return f
}
