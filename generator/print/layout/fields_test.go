package layout_test

import (
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// The second fields of a block begin below each other, however long the labels of
// their rows are, and none is too narrow to write in.
func TestTwoFieldsShareOneGrid(t *testing.T) {
	in, width := input(&doc.Document{}), 180*unit.Millimetre
	long, short := []doc.Field{{Label: "Rusmiddelbehandlingen"}, {Label: "Leder"}}, []doc.Field{{Label: "Navn"}, {Label: "Mobil"}}
	got := layout.FieldWidths(in, [][]doc.Field{long, short, long[:1]}, width)
	for i := range 2 {
		if got[0][i] != got[1][i] || got[0][i] < width/4 {
			t.Errorf("field %d is %.1f mm in one row and %.1f in the next", i, got[0][i].MM(), got[1][i].MM())
		}
	}
	if alone := layout.FieldWidths(in, [][]doc.Field{short}, width); alone[0][0] == got[1][0] {
		t.Error("a longer label in another row changes nothing")
	}
	if got[2][0] != width {
		t.Errorf("a field alone is %.1f mm of %.1f", got[2][0].MM(), width.MM())
	}
}
