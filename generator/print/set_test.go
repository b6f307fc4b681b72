package print_test

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/look"
	"trykklar/generator/print"
	"trykklar/templates"
)

// project is content/, ready to be printed.
func project(t *testing.T) print.Input {
	t.Helper()
	site, found := content.Read(os.DirFS("../../content"), load().words)
	l, more := look.Load(templates.FS)
	sheets, most := print.LoadSheets(templates.FS)
	if found.Add(append(more, most...)...); found.HasErrors() {
		t.Fatal(found)
	}
	return print.Input{Site: site, Look: l, Words: load().words, Fonts: load().fonts, Sheets: sheets}
}

// copies is a material for each name.
func copies(t *testing.T, in print.Input, id string, form content.Form, names ...string) (out []print.Copy) {
	t.Helper()
	for _, c := range in.Site.Courses {
		for _, m := range c.Materials {
			if m.ID != id {
				continue
			}
			for i, name := range names {
				out = append(out, print.Copy{
					Title: m.Title + ": " + name, Course: c, Document: m.Document, Updated: m.Updated, Form: form,
					Values: doc.Values{"name": {Pos: diag.Pos{File: "gruppe.yaml", Line: i + 1, Col: 1}, Text: name}},
				})
			}
		}
	}
	if len(out) != len(names) {
		t.Fatalf("content/ has no %s", id)
	}
	return out
}

// set is one PDF of several copies.
func set(in print.Input, title string, copies []print.Copy) (print.File, diag.List, error) {
	t := print.NewTypeset(in)
	_, found, err := t.Lay(copies...)
	if err != nil || found.HasErrors() {
		return print.File{}, found, err
	}
	numbers := make([]int, len(copies))
	for i := range numbers {
		numbers[i] = i
	}
	f, err := t.PDF(title, numbers...)
	return f, found, err
}

// A set is one file: a page and a bookmark for each, a part of the tree for each
// with the own name in it, and nothing to fill in.
func TestSetOfDiplomas(t *testing.T) {
	in := project(t)
	names := []string{"Anna Lund", "Bo Kjær", "Camilla Østergaard", "Anna Lund", "Dorthe Åkjær"}
	f, found, err := set(in, "Diplomer", copies(t, in, "diplom", content.A4, names...))
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	if f.Pages != 5 || f.Sheets != 5 || f.Paper != "A4" || !f.Landscape || f.Fields != 0 {
		t.Errorf("%d pages on %d sheets of %s, %d fields", f.Pages, f.Sheets, f.Paper, f.Fields)
	}
	p := read(t, f.Data)
	if p.root["AcroForm"] != nil {
		t.Error("a set has fields")
	}
	var marks []string
	for i, name := range names {
		marks = append(marks, fmt.Sprintf("Diplom: %s p%d", name, i+1))
	}
	if got := p.bookmarks(); !slices.Equal(got, marks) {
		t.Errorf("bookmarks %q", got)
	}
	parts := strings.Split(p.tree(), "\n  Part")[1:]
	if len(parts) != 5 {
		t.Fatalf("%d parts", len(parts))
	}
	for i, part := range parts {
		for k, name := range names {
			if has := strings.Contains(part, fmt.Sprintf("%q", "Til "+name)); has != (name == names[i]) {
				t.Errorf("the diploma of %s, and %s (%d): %v\n%s", names[i], name, k, has, part)
			}
		}
		if strings.Count(part, " H1 ") != 1 {
			t.Errorf("headings of %s:\n%s", names[i], part)
		}
	}
}

// Frame and wreath stand in a set's file once, without marks; a page has words
// and lines.
func TestSetSharesWhatIsAlike(t *testing.T) {
	in := project(t)
	set := func(n int) (print.File, *pdf) {
		names := strings.Split(strings.TrimSpace(strings.Repeat("Anna ", n)), " ")
		f, _, err := set(in, "Diplomer", copies(t, in, "diplom", content.A4, names...))
		if err != nil {
			t.Fatal(err)
		}
		return f, read(t, f.Data)
	}
	f, p := set(40)
	long := 0
	for name, x := range p.dict(p.dict(p.pages[0]["Resources"])["XObject"]) {
		data := p.stream(x)
		if bytes.Contains(data, []byte("BDC")) || bytes.Contains(data, []byte("BMC")) {
			t.Errorf("the form %s has marks", name)
		}
		if len(data) > 5000 {
			long++
		}
	}
	if long != 1 {
		t.Errorf("%d forms as long as the wreath", long)
	}
	for i := range p.pages {
		if data, err := p.ctx.PageContent(p.pages[i], i+1); err != nil || len(data) > 3000 || bytes.Count(data, []byte(" Do")) != 2 {
			t.Errorf("page %d has %d bytes, %v", i+1, len(data), err)
		}
	}
	one, _ := set(1)
	if each := (len(f.Data) - len(one.Data)) / 39; each > 1200 {
		t.Errorf("each diploma adds %d bytes", each)
	}
}

// Copies are laid out side by side, and the file is the same each time.
func TestSetIsTheSameEachTime(t *testing.T) {
	in := project(t)
	names := []string{"Anna", "Bo", "Camilla", "Dorthe", "Erik", "Freja", "Grethe", "Henrik"}
	var first []byte
	for range 5 {
		f, _, err := set(in, "Diplomer", copies(t, in, "diplom", content.A4, names...))
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = f.Data
		}
		if !bytes.Equal(first, f.Data) {
			t.Fatal("the same set gives different bytes")
		}
	}
}

// Booklets are joined too: each on its own sheets, printed alike, and each reads
// in its own order.
func TestSetOfBooklets(t *testing.T) {
	in := project(t)
	f, found, err := set(in, "Logbøger", copies(t, in, "logbog-deltager", content.Booklet, "Anna Lund", "Bo Kjær"))
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	p := read(t, f.Data)
	if f.Sheets*2 != f.Pages || p.name(p.dict(p.root["ViewerPreferences"])["Duplex"]) != "DuplexFlipShortEdge" {
		t.Errorf("%d pages on %d sheets", f.Pages, f.Sheets)
	}
	tree, marks := p.tree(), p.bookmarks()
	a, b := strings.Index(tree, "Navn Anna Lund"), strings.Index(tree, "Navn Bo Kjær")
	if a < 0 || b < a || strings.Count(tree, "\n  Part") != 2 {
		t.Errorf("Anna stands at %d of the tree, Bo at %d", a, b)
	}
	k := slices.Index(marks, fmt.Sprintf("Min logbog: Bo Kjær p%d", f.Pages/2+1))
	if len(marks) == 0 || !strings.HasPrefix(marks[0], "Min logbog: Anna Lund p1") || k < 2 || k != len(marks)/2 {
		t.Errorf("bookmarks %q", marks)
	}
}

// What cannot be set is told where it was given, once, and no file is made.
func TestSetTells(t *testing.T) {
	in := project(t)
	f, found, err := set(in, "Diplomer", copies(t, in, "diplom", content.A4, "Anna", "Bo 😀", strings.Repeat("Navn ", 40)))
	if err != nil || len(f.Data) > 0 || len(found) != 2 || found[0].Pos.Line != 2 || found[1].Pos.Line != 3 {
		t.Errorf("%d bytes, %v, findings %v", len(f.Data), err, found)
	}
	if _, _, err := set(in, "Ingen", nil); err == nil {
		t.Error("a set of nothing is made")
	}
}
