// Package layout turns documents into finished pages: every mark has its place
// and its node of the structure tree. Nothing after it measures or decides.
package layout

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// A Page is finished: items with their places, painted in order.
type Page struct {
	Size    unit.Size
	Items   []Placed
	Anchors []Anchor // headings, for bookmarks
}

// Placed is an item at a place. A nil Mark makes it an artifact: a page number,
// a cut line.
type Placed struct {
	At    unit.Vec
	Mark  *tag.Mark
	Item  Item
	Means *Meaning // what its look tells; nil for nothing of its own
	Group *Group   // of artifacts that it stands among in every copy; mostly nil
}

// An Anchor is a place that a bookmark leads to.
type Anchor struct {
	ID    string // of the heading
	Title string
	Level int
	Y     unit.Length
	Order int // of its page in reading order, wherever imposition puts it
}

// Item is implemented by Run, Path, Picture, Photo, Link and Field.
type Item interface{ item() }

// A Run is words on one line in one face, from the baseline's left end. Turned, it
// is upside down: its place is its right end.
type Run struct {
	Face   *font.Face
	Size   unit.Length
	Colour picture.RGB
	Text   string
	Turned bool // half around its place
}

// A Path is lines and curves, relative to its place.
type Path struct {
	Segs     []Seg
	Fill     *picture.RGB
	Stroke   *picture.RGB
	Width    unit.Length
	Dash     []unit.Length
	RoundCap bool
}

// A Seg is one segment of a path.
type Seg struct {
	Kind picture.SegKind
	P    [3]unit.Vec
}

// A Picture is a drawing, its box set into Size from the place as top left.
type Picture struct {
	Drawing *picture.Drawing
	Size    unit.Size
}

// A Photo is a photo cut to Size.
type Photo struct {
	Photo *picture.Photo
	Size  unit.Size
}

// A Link is a rectangle that leads to a URL or to a page of the file.
type Link struct {
	Size  unit.Size
	URL   string
	Page  int         // from 1, of a file whose pages are not imposed; 0 for a URL
	Y     unit.Length // on that page
	Title string      // where it leads, in words
	Note  *tag.Annotation
}

func (Run) item()     {}
func (Path) item()    {}
func (Picture) item() {}
func (Photo) item()   {}
func (Link) item()    {}
