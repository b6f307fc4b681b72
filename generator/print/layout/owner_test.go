package layout_test

import (
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Whose a sheet is stands in its head, and at its foot where the small line above the
// title leaves no room beside it.
func TestWhoseSheetItIs(t *testing.T) {
	for eyebrow, head := range map[string]bool{
		"Rusmidler og skadevirkning · Møde 4":                         true,
		"Rusmidler og skadevirkning for unge og for dem, der bor hos": false,
	} {
		d := ownSheetOf("Min plan", part[doc.Plan]())
		sheet := d.Blocks[0].(doc.Sheet)
		sheet.Eyebrow = eyebrow
		d.Blocks[0] = sheet
		fields := 0
		for _, it := range whole(t, layout.A4(input(d))).Pages[0].Items {
			f, ok := it.Item.(layout.Field)
			if !ok || f.Name != "name" && f.Name != "date" {
				continue
			}
			fields++
			if at := it.At.Y; head != (at < unit.MM(25)) {
				t.Errorf("beside %q, %s lies %.0f mm down the page", eyebrow, f.Name, at.MM())
			}
		}
		if fields != 2 {
			t.Errorf("beside %q, %d of 2 fields", eyebrow, fields)
		}
	}
}
