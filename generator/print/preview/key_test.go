package preview

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"image"
	"image/png"
	"os"
	"strings"
	"testing"

	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
	"trykklar/templates"
)

var dark = picture.RGB{R: 0x5B, G: 0x2A, B: 0x4F}

// file is a photo as an author has it: a ramp of w × h pixels.
func file(t *testing.T, w, h int) []byte {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, w, h))
	for i := range img.Pix {
		img.Pix[i] = uint8(i % 251)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sample is a small sheet with an item of each kind.
func sample(t *testing.T) impose.Sheet {
	t.Helper()
	fonts, err := font.Load(templates.FS)
	if err != nil {
		t.Fatal(err)
	}
	drawing, found := picture.ParseSVG("a.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">`+
		`<circle cx="5" cy="5" r="6" fill="#e9c46a" stroke="#1f1d1b" stroke-width="1"/><path transform="rotate(20)" d="M2 2h4v1z"/></svg>`))
	if len(found) > 0 {
		t.Fatal(found)
	}
	photo, found := picture.ReadPhoto("a.png", file(t, 40, 30))
	if len(found) > 0 {
		t.Fatal(found)
	}
	page := &layout.Page{Size: unit.SizeMM(60, 40), Items: []layout.Placed{
		{At: unit.At(5, 12), Item: layout.Run{Face: fonts.Bold, Size: unit.Pt(20), Colour: dark, Text: "Værsgo"}},
		{At: unit.At(5, 16), Item: layout.Path{Segs: layout.RoundRect(unit.SizeMM(20, 15), unit.MM(3)), Fill: &dark, Stroke: &ink, Width: unit.MM(1), Dash: []unit.Length{unit.MM(2), unit.MM(1)}}},
		{At: unit.At(30, 16), Item: layout.Picture{Drawing: drawing, Size: unit.SizeMM(20, 20)}},
		{At: unit.At(0, 0), Item: layout.Link{Size: unit.SizeMM(5, 5), URL: "https://example.org", Note: &tag.Annotation{}}},
		{At: unit.At(42, 2), Item: layout.Photo{Photo: photo, Size: unit.SizeMM(16, 12)}},
	}}
	return impose.Sheet{Size: unit.SizeMM(70, 40), Slots: []impose.Slot{{Page: page, At: unit.At(10, 0)}, {}},
		Marks: []layout.Placed{{At: unit.At(2, 2), Item: layout.Path{Segs: layout.StraightLine(0, unit.MM(36)), Stroke: &ink, Width: unit.Pt(0.5), RoundCap: true}}}}
}

// Who changes how a preview is drawn must raise version, or old pictures would
// be taken from caches for ever. A photo takes the sheet all colours there are, so
// that the sheet is drawn without it too.
func TestVersion(t *testing.T) {
	flat, h := sample(t), sha256.New()
	items := flat.Slots[0].Page.Items
	flat.Slots[0].Page.Items = items[:len(items)-1]
	for _, s := range []impose.Sheet{flat, sample(t)} {
		for _, width := range []int{Width, Small} {
			p := paint(s, width)
			if p.err != nil {
				t.Fatal(p.err)
			}
			chosen, index := palette(p.r.canvas.pix, p.colours)
			for _, v := range p.r.canvas.pix {
				h.Write(binary.BigEndian.AppendUint32(nil, chosen[index[v]]))
			}
		}
	}
	now := fmt.Sprintf("version %d draws ", version)
	if was, err := os.ReadFile("testdata/version.txt"); err == nil {
		if hash, same := strings.CutPrefix(string(was), now); same && hash != fmt.Sprintf("%x\n", h.Sum(nil)[:8]) {
			t.Fatal("the sample sheet has another picture: raise version in key.go, and then run make golden")
		}
	}
	golden(t, "version.txt", fmt.Sprintf("%s%x\n", now, h.Sum(nil)[:8]))
}

// Whatever is seen is in the key, and nothing that is not.
func TestKey(t *testing.T) {
	key := func(change func(s *impose.Sheet, items []layout.Placed)) string {
		s := sample(t)
		change(&s, s.Slots[0].Page.Items)
		k, err := Key(s, Width)
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	same := key(func(*impose.Sheet, []layout.Placed) {})
	if len(same) != 64 {
		t.Errorf("%s is no key of a cache", same)
	}
	run := func(change func(*layout.Run)) func(*impose.Sheet, []layout.Placed) {
		return func(_ *impose.Sheet, items []layout.Placed) {
			r := items[0].Item.(layout.Run)
			change(&r)
			items[0].Item = r
		}
	}
	line := func(change func(*layout.Path)) func(*impose.Sheet, []layout.Placed) {
		return func(_ *impose.Sheet, items []layout.Placed) {
			p := items[1].Item.(layout.Path)
			change(&p)
			items[1].Item = p
		}
	}
	drawing := func(change func(*layout.Picture)) func(*impose.Sheet, []layout.Placed) {
		return func(_ *impose.Sheet, items []layout.Placed) {
			p := items[2].Item.(layout.Picture)
			change(&p)
			items[2].Item = p
		}
	}
	photo := func(change func(*layout.Photo)) func(*impose.Sheet, []layout.Placed) {
		return func(_ *impose.Sheet, items []layout.Placed) {
			p := items[4].Item.(layout.Photo)
			change(&p)
			items[4].Item = p
		}
	}
	seen := map[string]string{same: "nothing"}
	for name, change := range map[string]func(*impose.Sheet, []layout.Placed){
		"size": func(s *impose.Sheet, _ []layout.Placed) { s.Size.H += unit.Millimetre },
		"slot": func(s *impose.Sheet, _ []layout.Placed) { s.Slots[0].At.X++ },
		"clip": func(s *impose.Sheet, _ []layout.Placed) { s.Slots[0].Clip = &unit.Rect{Size: s.Size} },
		"part of it clipped": func(s *impose.Sheet, items []layout.Placed) {
			first := &s.Slots[0]
			s.Slots[1] = impose.Slot{Page: &layout.Page{Size: first.Page.Size, Items: items[2:]}, At: first.At}
			first.Clip, first.Page.Items = &unit.Rect{Size: s.Size}, items[:2]
		},
		"all but marks clipped": func(s *impose.Sheet, items []layout.Placed) {
			first := &s.Slots[0]
			last := items[4]
			last.At = last.At.Add(first.At)
			s.Marks = append([]layout.Placed{last}, s.Marks...)
			first.Clip, first.Page.Items = &unit.Rect{Size: s.Size}, items[:4]
		},
		"marks":       func(s *impose.Sheet, _ []layout.Placed) { s.Marks = nil },
		"place":       func(_ *impose.Sheet, items []layout.Placed) { items[0].At.Y++ },
		"order":       func(_ *impose.Sheet, items []layout.Placed) { items[0], items[1] = items[1], items[0] },
		"text":        run(func(r *layout.Run) { r.Text = "Værsga" }),
		"text size":   run(func(r *layout.Run) { r.Size++ }),
		"text colour": run(func(r *layout.Run) { r.Colour.R++ }),
		"face":        run(func(r *layout.Run) { f := &font.Face{Sum: [32]byte{1}}; r.Face = f }),
		"segment":     line(func(p *layout.Path) { p.Segs[1].P[0].X++ }),
		"kind":        line(func(p *layout.Path) { p.Segs[1].Kind = picture.Move }),
		"no fill":     line(func(p *layout.Path) { p.Fill = nil }),
		"fill":        line(func(p *layout.Path) { p.Fill = &picture.RGB{B: 9} }),
		"no stroke":   line(func(p *layout.Path) { p.Stroke = nil }),
		"width":       line(func(p *layout.Path) { p.Width++ }),
		"ends":        line(func(p *layout.Path) { p.RoundCap = true }),
		"dash":        line(func(p *layout.Path) { p.Dash = p.Dash[:1] }),
		"drawn size":  drawing(func(p *layout.Picture) { p.Size.W++ }),
		"view box":    drawing(func(p *layout.Picture) { p.Drawing.Box.X++ }),
		"shape":       drawing(func(p *layout.Picture) { p.Drawing.Shapes[0].Key = "another" }),
		"photo": photo(func(p *layout.Photo) {
			p.Photo, _ = picture.ReadPhoto("b.png", file(t, 30, 40))
		}),
		"photo's size": photo(func(p *layout.Photo) { p.Size.W++ }),
		"matrix":       drawing(func(p *layout.Picture) { p.Drawing.Shapes[1].Matrix[4]++ }),
	} {
		k := key(change)
		if seen[k] != "" {
			t.Errorf("%s gives the same key as %s", name, seen[k])
		}
		seen[k] = name
	}
	for name, change := range map[string]func(*impose.Sheet, []layout.Placed){
		"link":  func(_ *impose.Sheet, items []layout.Placed) { items[3].At.X++ },
		"mark":  func(_ *impose.Sheet, items []layout.Placed) { items[0].Mark = &tag.Mark{} },
		"empty": func(s *impose.Sheet, _ []layout.Placed) { s.Slots = s.Slots[:1] },
	} {
		if key(change) != same {
			t.Errorf("%s changes the key, and is not seen", name)
		}
	}
}
