package print

import (
	"trykklar/generator/diag"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// folded is a document as one folded A4: four A5 pages for those who read large
// type, six panels for everybody else. The audience decides, as it does on the
// size of type: at 15 pt a panel of 80 mm holds 36 characters a line, and one
// fold is easier to open than two.
func (m *maker) folded(f File, in layout.Input) job {
	set, line := layout.Folder, unit.At(134, 198.5)
	f.Sheets, f.Folds = 1, 1
	if !in.Document.Audience.EasyRead() {
		set, line = panels, unit.At(187, 202)
		f.Folds = 2
	}
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
		return m.finish(f, in, r, sheets, "DuplexFlipShortEdge")
	}
}

// panels is a document as the six panels of a sheet that is folded twice.
func panels(in layout.Input) layout.Result { return layout.Panels(in, impose.PanelWidths) }
