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
	s.Document = s.sections(framesFolder(0).body, func(sections []section, h unit.Length) []int {
		for pages := folderPages - 1; pages > 1; pages-- {
			if begin, ok := spread(sections, h, pages); ok {
				return begin
			}
		}
		return nil
	})
	s.run(framesFolder, true)
	if over := len(s.pages) - folderPages; over > 0 {
		var from diag.Pos
		more := unit.Length(0)
		for i := len(s.fills) - 1; i >= 0 && s.fills[i].Page >= folderPages; i-- {
			from = s.fills[i].Pos
			more += s.fills[i].Used
		}
		s.findings.Add(diag.Errorf(from, diag.TextTooLong, "write less, or print it as a booklet",
			"from here on the text is %.0f mm too long for the four pages of a folder", more.MM()+0.5))
		return s.result()
	}
	for len(s.pages) < folderPages {
		s.notes(framesFolder(len(s.pages)))
	}
	back, all := s.pages[folderPages-1], s.creditsOf(s.pages)
	s.credits = nil // the back has them all
	s.footA5(false)
	if len(all) > 0 {
		set := setting{pt(8), pt(11), false, s.Palette.Ink2}
		t := s.plain(s.Document.Pos, strings.Join(all, " · "), set, mm(120))
		s.placeText(back, nil, t, unit.Vec{X: mm(14), Y: mm(192) - t.height()})
	}
	return s.result()
}

// framesFolder is where text may stand: as in a booklet, less two lines of
// credits above the foot of the back.
func framesFolder(i int) frame {
	f := framesA5(i)
	f.body.H = mm(168.5)
	return f
}
