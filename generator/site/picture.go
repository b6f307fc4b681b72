package site

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/publish"
)

// An Image is a picture on a page. Alt is empty where the words beside it say
// the same.
type Image struct {
	Src, Alt string
	W, H     int
	Lazy     bool // fetched when it comes into sight
}

// Sizes of pictures in CSS pixels. A face's are the proportions of its frame
// (LOOK.md §5).
const (
	faceW, faceH     = 124, 123
	figureW, figureH = 560, 420
	pictoSize        = 64
	iconSize         = 48
)

// eager is how many pictures of a page are fetched at once: those that may be in sight
// when it opens, and whose place a phone shows first. A page that runs without a network
// has all of them at once.
const eager = 6

// Whether a picture is told to those who do not see it.
const (
	silent = false
	spoken = true
)

// icon is the picture beside a heading.
func (p *page) icon(pic doc.Picture) *Image { return p.image(pic, iconSize, iconSize, silent) }

// picto is the picture of an item in a list.
func (p *page) picto(pic doc.Picture) *Image { return p.image(pic, pictoSize, pictoSize, silent) }

// own is a picture that the interface uses beside its own words, or nil when
// the registry does not have it.
func (p *page) own(id string, size int) *Image {
	if p.site.Pictures[id] == nil {
		return nil
	}
	return p.image(doc.Picture{ID: id}, size, size, silent)
}

// image is a picture that fills a place of w by h, or nil when there is none.
func (p *page) image(pic doc.Picture, w, h int, say bool) *Image {
	if pic.None() {
		return nil
	}
	reg := p.site.Pictures[pic.ID]
	if reg == nil {
		p.fail(fmt.Errorf("site: no picture %q", pic.ID))
		return nil
	}
	file, w, h := p.fit(reg, w, h)
	img := &Image{Src: p.href(file), W: w, H: h, Lazy: p.pictured >= eager && !p.runs}
	p.pictured++
	if say {
		img.Alt = pic.Alt
	}
	return img
}

// fit is the file of a picture for a place, and its size there: a drawing is
// made to fit in it, a photo is cut to its proportions.
func (p *page) fit(reg *content.Picture, w, h int) (string, int, int) {
	if reg.Photo == nil {
		box := reg.Drawing.Box
		k := math.Min(float64(w)/box.W, float64(h)/box.H)
		w, h = int(math.Round(box.W*k)), int(math.Round(box.H*k))
		p.drawn[reg.ID] = max(p.drawn[reg.ID], w, h)
		return "img/" + reg.ID + ".svg", w, h
	}
	name := fmt.Sprintf("img/%s-%dx%d", reg.ID, w, h)
	f, ok := p.photos[name]
	if !ok {
		// Twice the pixels, for screens that have them.
		data, err := reg.Photo.Screen(2*w, 2*h)
		if err != nil {
			p.fail(fmt.Errorf("site: %s: %w", reg.File, err))
		}
		f = publish.File{Path: name + ".jpg", Data: data}
		p.photos[name] = f
	}
	return f.Path, w, h
}

// pictures is the files of all drawings of the registry, each as exact as its largest
// place needs, and of the photos in the sizes that the pages used.
func (b *builder) pictures() ([]publish.File, error) {
	var files []publish.File
	for id, reg := range b.site.Pictures {
		if reg.Photo == nil {
			files = append(files, publish.File{Path: "img/" + id + ".svg", Data: reg.Drawing.SVG(float64(max(b.drawn[id], iconSize)))})
		}
	}
	for _, f := range b.photos {
		files = append(files, f)
	}
	return files, nil
}

// sources is where the site's pictures come from, by name.
func (b *builder) sources() []*content.Source {
	var out []*content.Source
	for _, reg := range b.site.Pictures {
		if reg.Source != nil && !slices.Contains(out, reg.Source) {
			out = append(out, reg.Source)
		}
	}
	slices.SortFunc(out, func(a, b *content.Source) int { return strings.Compare(a.ID, b.ID) })
	return out
}
