// Package draw paints finished sheets with fpdf. It measures nothing and breaks
// nothing: everything painted is marked content of a node or an artifact.
//
// fpdf makes the pages and their photos, and holds their content.
// Words go in as glyph numbers with kerning, which fpdf has no call for, and paths
// with one precision, which fpdf's own lack. Fonts, and the drawings that a file
// shares, are added by finish under the names used here.
package draw

import (
	"bytes"
	"fmt"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// A File is what fpdf wrote, and what finish has to add to it.
type File struct {
	PDF    []byte
	Sheets []Page
	Glyphs map[*font.Face]map[font.GID]rune
	Forms  []Form
	Boxes  map[*tag.Node]Box // of figures
}

// A Page is what finish needs to know of a drawn sheet.
type Page struct {
	Size    unit.Size
	Trim    *unit.Rect
	Marks   []*tag.Mark // by their number
	Links   []Link
	Fields  []Field
	Anchors []layout.Anchor // in the order of the sheet
}

// A Link is an annotation on a page, in points from the lower left corner.
type Link struct {
	Box   Box
	URL   string
	Page  int     // from 1; 0 for a URL
	Y     float64 // on that page, from its top
	Title string
	Note  *tag.Annotation
}

// A Field is a form field on a page, in points from the lower left corner.
type Field struct {
	layout.Field
	Box Box
}

// A Form is a drawing that stands in the file once, as a form XObject.
type Form struct {
	Name    string
	Box     Box
	Content []byte
}

// Box is a rectangle in points: lower left and upper right corner.
type Box struct{ X0, Y0, X1, Y1 float64 }

func (b Box) union(c Box) Box {
	return Box{min(b.X0, c.X0), min(b.Y0, c.Y0), max(b.X1, c.X1), max(b.Y1, c.Y1)}
}

// painter is one file being drawn.
type painter struct {
	f      *fpdf.Fpdf
	file   *File
	shared *shared
	page   *Page
	height float64 // of the page, in points
	mark   *tag.Mark
	open   bool // marked content or an artifact is open
	art    bool // it is an artifact
	state
	form *[]byte // of a group that is painted to stand in the file once
}

// state is the colours and the pen that are in force, to write only what changes.
type state struct {
	fill   picture.RGB
	stroke picture.RGB
	fillOK bool
	edgeOK bool
	width  unit.Length
	dashed bool
	round  bool
}

// fresh is how a page begins: its first colours and pen are always written.
var fresh = state{width: -1}

// Draw paints sheets. Nodes' marks get their pages and numbers.
func Draw(sheets []impose.Sheet) (*File, error) {
	f := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: unit.A4.W.Pt(), Ht: unit.A4.H.Pt()}})
	f.SetAutoPageBreak(false, 0)
	f.SetMargins(0, 0, 0)
	f.SetCatalogSort(true)
	f.SetCreationDate(time.Unix(0, 0).UTC()) // finish leaves dates out; fpdf must not read the clock
	f.SetModificationDate(time.Unix(0, 0).UTC())
	f.SetCompression(false) // finish does it better
	d := &painter{f: f, file: &File{
		Glyphs: map[*font.Face]map[font.GID]rune{},
		Boxes:  map[*tag.Node]Box{},
	}}
	d.shared = share(sheets)
	for _, s := range sheets {
		if err := d.sheet(s); err != nil {
			return nil, err
		}
	}
	d.file.Forms = d.shared.forms
	var b bytes.Buffer
	if err := f.Output(&b); err != nil {
		return nil, fmt.Errorf("drawing: %w", err)
	}
	d.file.PDF = b.Bytes()
	return d.file, nil
}

func (d *painter) sheet(s impose.Sheet) error {
	w, h := s.Size.W.Pt(), s.Size.H.Pt()
	d.f.AddPageFormat("P", fpdf.SizeType{Wd: w, Ht: h})
	d.file.Sheets = append(d.file.Sheets, Page{Size: s.Size, Trim: s.Trim})
	d.page, d.height = &d.file.Sheets[len(d.file.Sheets)-1], h
	d.f.RawWriteStr("1 j")
	d.state = fresh
	for _, slot := range s.Slots {
		if slot.Page == nil {
			continue
		}
		for _, a := range slot.Page.Anchors {
			a.Y += slot.At.Y
			d.page.Anchors = append(d.page.Anchors, a)
		}
		was := d.state
		if slot.Clip != nil {
			d.clip(*slot.Clip)
		}
		if err := d.items(slot.Page.Items, slot.At); err != nil {
			return err
		}
		if slot.Clip != nil {
			d.unclip(was)
		}
	}
	if err := d.items(s.Marks, unit.Vec{}); err != nil {
		return err
	}
	d.end()
	return d.f.Error()
}

// clip lets nothing be painted outside a rectangle until unclip.
func (d *painter) clip(r unit.Rect) {
	d.end()
	b := []byte("q ")
	box := d.box(r.Vec, r.Size)
	for _, v := range []float64{box.X0, box.Y0, box.X1 - box.X0, box.Y1 - box.Y0} {
		b = append(num(b, v), ' ')
	}
	d.raw(append(b, "re W n"...))
}

// unclip takes the clip away, and with it what was set since: was is in force again.
func (d *painter) unclip(was state) {
	d.end()
	d.raw([]byte("Q"))
	d.state = was
}

func (d *painter) items(items []layout.Placed, off unit.Vec) error {
	for i := 0; i < len(items); i++ {
		it := items[i]
		if g := it.Group; g != nil {
			d.begin(nil)
			n := len(g.Items)
			if err := d.group(g, items[i:i+n], off); err != nil {
				return err
			}
			i += n - 1
			continue
		}
		at := it.At.Add(off)
		if l, ok := it.Item.(layout.Link); ok {
			d.link(l, at)
			continue
		}
		if f, ok := it.Item.(layout.Field); ok {
			f.Note.Page = len(d.file.Sheets) - 1
			d.page.Fields = append(d.page.Fields, Field{f, d.box(at, f.Size)})
			continue
		}
		d.begin(it.Mark)
		if err := d.paint(it, at); err != nil {
			return err
		}
	}
	return nil
}

func (d *painter) paint(it layout.Placed, at unit.Vec) error {
	switch i := it.Item.(type) {
	case layout.Run:
		d.run(i, at)
	case layout.Path:
		d.path(i, at)
	case layout.Picture:
		d.picture(i, at)
		d.figure(it.Mark, at, i.Size)
	case layout.Photo:
		d.figure(it.Mark, at, i.Size)
		return d.photo(i, at)
	default:
		return fmt.Errorf("draw: no way to paint %T", i)
	}
	return nil
}

// begin opens the marked content of m, or an artifact for nil, unless it is
// open already.
func (d *painter) begin(m *tag.Mark) {
	if d.open && (m == nil && d.art || m != nil && m == d.mark) {
		return
	}
	d.end()
	d.open, d.art, d.mark = true, m == nil, m
	if m == nil {
		d.f.RawWriteStr("/Artifact BMC")
		return
	}
	if m.Set {
		panic("draw: a mark is drawn twice")
	}
	m.Set, m.Page, m.ID = true, len(d.file.Sheets)-1, len(d.page.Marks)
	d.page.Marks = append(d.page.Marks, m)
	d.f.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", m.Node.Role, m.ID))
}

func (d *painter) end() {
	if d.open {
		d.f.RawWriteStr("EMC")
	}
	d.open, d.mark, d.art = false, nil, false
}

// figure notes how large a figure is, for its BBox.
func (d *painter) figure(m *tag.Mark, at unit.Vec, size unit.Size) {
	if m == nil {
		return
	}
	b := d.box(at, size)
	if old, ok := d.file.Boxes[m.Node]; ok {
		b = old.union(b)
	}
	d.file.Boxes[m.Node] = b
}

func (d *painter) box(at unit.Vec, size unit.Size) Box {
	return Box{at.X.Pt(), d.height - (at.Y + size.H).Pt(), (at.X + size.W).Pt(), d.height - at.Y.Pt()}
}

func (d *painter) link(l layout.Link, at unit.Vec) {
	l.Note.Page = len(d.file.Sheets) - 1
	d.page.Links = append(d.page.Links, Link{d.box(at, l.Size), l.URL, l.Page, l.Y.Pt(), l.Title, l.Note})
}
