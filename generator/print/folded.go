package print

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// folding is how a document is set for one folded A4, and how often that is
// folded: four A5 pages for those who read large type, six panels for everybody
// else. The audience decides, as it does on the size of type: at 15 pt a panel of
// 80 mm holds 36 characters a line, and one fold is easier to open than two.
func folding(in layout.Input) (set func(layout.Input) layout.Result, folds int) {
	if in.Document.Audience.EasyRead() {
		return layout.Folder, 1
	}
	return panels, 2
}

// folded is a document as one folded A4.
func (m *maker) folded(f File, in layout.Input) job {
	if standing(in.Document) {
		return m.tent(f, in)
	}
	set, folds := folding(in)
	line := unit.At(134, 198.5) // in the foot of the back
	if folds == 2 {
		line = unit.At(187, 202)
	}
	f.Sheets, f.Folds = 1, folds
	return func() (File, diag.List, error) {
		r := set(in)
		if r.Findings.HasErrors() {
			return f, r.Findings, nil
		}
		var sheets []impose.Sheet
		if f.Folds == 1 {
			sheets = impose.Folder([4]*layout.Page(r.Pages), m.Look.Line)
		} else {
			sheets = impose.Panels([6]*layout.Page(r.Pages), m.Look.Line)
		}
		// Scaled by the printer, pages and panels would miss their folds.
		sheets[0].Marks = append(sheets[0].Marks, layout.ControlLine(in, line.X, line.Y)...)
		return m.finish(f, in, r, sheets, impose.ShortEdge)
	}
}

// panels is a document as the six panels of a sheet that is folded twice.
func panels(in layout.Input) layout.Result { return layout.Panels(in, impose.PanelWidths) }

// standing tells of a document that is folded to stand on a table.
func standing(d *doc.Document) bool {
	stands := false
	doc.Walk(d.Blocks, func(b doc.Block) {
		_, is := b.(doc.Nameplate)
		stands = stands || is
	})
	return stands
}

// tent is a name plate: one side of paper, folded across. It has fields, since both
// sides of it are one page to a reader of PDF; where the fold is, the paper tells
// itself, so that a printer may scale it.
func (m *maker) tent(f File, in layout.Input) job {
	f.Folds = 1
	return func() (File, diag.List, error) {
		r := layout.Tent(in)
		return m.finish(f, in, r, impose.Single(r.Pages), impose.OneSide)
	}
}
