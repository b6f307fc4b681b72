package print_test

import (
	"slices"
	"testing"
)

// A4 pages can be filled in on screen: one name is one field wherever it stands,
// and what is typed has a font with æ, ø and å in the file. What is folded and
// stapled has no fields.
func TestFields(t *testing.T) {
	made := forms(t)
	p := read(t, made["a4"].data)
	form := p.dict(p.root["AcroForm"])
	var names []string
	kids := map[string]int{}
	for _, f := range p.array(form["Fields"]) {
		d := p.dict(f)
		name := p.str(d["T"])
		if slices.Contains(names, name) {
			t.Errorf("two fields have the name %q", name)
		}
		names = append(names, name)
		kids[name] = len(p.array(d["Kids"]))
		if p.str(d["TU"]) == "" {
			t.Errorf("the field %q does not say what to write", name)
		}
	}
	if kids["name"] < 2 {
		t.Errorf("the name stands on the cover and in the text, and has %d widgets", kids["name"])
	}
	for _, want := range []string{"name", "remember", "dream_1", "check_1", "plan_if"} {
		if !slices.Contains(names, want) {
			t.Errorf("there is no field %q among %q", want, names)
		}
	}
	font := p.dict(p.dict(p.dict(form["DR"])["Font"])["TF"])
	if p.name(font["Subtype"]) != "TrueType" || p.name(font["Encoding"]) != "WinAnsiEncoding" || p.dict(font["FontDescriptor"])["FontFile2"] == nil {
		t.Errorf("what is typed is set in %v", font)
	}
	widths := p.array(font["Widths"])
	for _, c := range "aZ9æøåÆØÅ" {
		if int(c) < 256 && p.number(widths[c-32]) == 0 {
			t.Errorf("what is typed has no %q", c)
		}
	}
	if read(t, made["booklet"].data).root["AcroForm"] != nil {
		t.Error("a booklet has fields")
	}
}
