package print_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
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

// The tab key goes from field to field as the page is read, and what is chosen or
// typed is seen: a mark in the course's colour, words that shrink on one line, and
// on several lines a ground that hides the rules.
func TestFieldsAreUsedInOrderAndSeen(t *testing.T) {
	p := read(t, forms(t)["a4"].data)
	var inTree []int
	var walk func(o types.Object)
	walk = func(o types.Object) {
		d := p.dict(o)
		if note, ok := d["Obj"].(types.IndirectRef); ok && p.name(p.dict(note)["Subtype"]) == "Widget" {
			inTree = append(inTree, note.ObjectNumber.Value())
		}
		for _, k := range p.array(d["K"]) {
			walk(k)
		}
	}
	walk(p.dict(p.root["StructTreeRoot"])["K"])
	var onPages []int
	several := 0
	for i, page := range p.pages {
		if p.name(page["Tabs"]) != "S" {
			t.Errorf("page %d has its tabs by %q, want the structure", i+1, p.name(page["Tabs"]))
		}
		for _, o := range p.array(page["Annots"]) {
			w := p.dict(o)
			if p.name(w["Subtype"]) != "Widget" {
				continue
			}
			onPages = append(onPages, o.(types.IndirectRef).ObjectNumber.Value())
			f := w
			if w["Parent"] != nil {
				f = p.dict(w["Parent"])
			}
			name := p.str(f["T"])
			if p.str(w["TU"]) == "" {
				t.Errorf("a place of %s on page %d does not say what to write", name, i+1)
			}
			looks := p.dict(w["AP"])["N"]
			switch {
			case p.name(f["FT"]) == "Btn":
				on := string(p.stream(p.dict(looks)["Yes"]))
				if off := p.stream(p.dict(looks)["Off"]); len(off) != 0 || !strings.Contains(on, " RG ") {
					t.Errorf("%s is %q when chosen, and %q when not", name, on, off)
				}
			case f["Ff"] == nil:
				if da := p.str(f["DA"]); da != "/TF 0 Tf 0 g" {
					t.Errorf("%s, a line, is set in %q", name, da)
				}
			default:
				several++
				da, ground := p.str(f["DA"]), p.array(p.dict(w["MK"])["BG"])
				if da != "/TF 14 Tf 0 g" || (len(ground) != 3) != (name == "remember") {
					t.Errorf("%s, several lines, is set in %q on %v", name, da, ground)
				}
			}
		}
	}
	if !slices.Equal(inTree, onPages) || len(inTree) < 10 || several < 3 {
		t.Errorf("read in the order %v, on the pages %v, %d of several lines", inTree, onPages, several)
	}
}

// What has no label of its own is called by the heading that it stands under.
func TestAFieldIsCalledByItsHeading(t *testing.T) {
	heading := func(s string) doc.Block { return doc.Heading{Level: 2, Text: []doc.Inline{doc.Text{Text: s}}} }
	d := &doc.Document{Title: "Bogen", Lang: "da", Blocks: []doc.Block{
		heading("Det vil jeg huske"), doc.Room{Name: "remember"},
		heading("Min drøm"), doc.Lines{Name: "dream", Count: 2},
		doc.Lines{Name: "why", Count: 2, Label: []doc.Inline{doc.Text{Text: "Derfor"}}},
		heading("Farvel"),
	}}
	r := layout.A4(input(d))
	p := read(t, finished(t, r, impose.Single(r.Pages), meta).data)
	got := map[string]string{}
	for _, o := range p.array(p.dict(p.root["AcroForm"])["Fields"]) {
		f := p.dict(o)
		got[p.str(f["T"])] = p.str(f["TU"])
	}
	want := map[string]string{"remember": "Det vil jeg huske", "dream": "Min drøm", "why": "Derfor"}
	if !maps.Equal(got, want) {
		t.Errorf("the fields are called %q, want %q", got, want)
	}
}
