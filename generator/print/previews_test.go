package print_test

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/picture"
	"trykklar/generator/print"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/preview"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// A preview is the print: what poppler makes of the same page of the PDF is the
// same picture, but for how the two draw an edge.
func TestPreviewsAreThePrint(t *testing.T) {
	needsPoppler(t)
	pictures := map[string][]byte{}
	for _, p := range drawn() {
		pictures[p.Path] = p.Data
	}
	for _, f := range ours() {
		if f.Variant != "" || strings.HasPrefix(f.Material, "moede-") && f.Material != "moede-1" {
			continue // they are as the others of their kind
		}
		for i, v := range f.Previews {
			if i%5 != 0 {
				continue // of a long document, some
			}
			t.Run(v.Path, func(t *testing.T) {
				t.Parallel()
				got, err := png.Decode(bytes.NewReader(pictures[v.Path]))
				if err != nil {
					t.Fatal(err)
				}
				want := poppler(t, f.Data, i+1, v.W, v.H)
				if got.Bounds() != want.Bounds() {
					t.Fatalf("%v, poppler's is %v", got.Bounds(), want.Bounds())
				}
				if off := 100 * max(unlike(got, want), unlike(want, got)); off > 1 {
					t.Errorf("%.2f %% of it is not as poppler draws it", off)
				}
			})
		}
	}
}

// What our own content does not have is drawn as poppler draws it too: photos, a
// page that is cut off, and every kind of line and shape that SVG has.
func TestHardPreviewsAreThePrint(t *testing.T) {
	needsPoppler(t)
	drawing, found := picture.ParseSVG("hard.svg", []byte(hard))
	if len(found) > 0 {
		t.Fatal(found)
	}
	root := &tag.Node{Role: tag.Document}
	fig := func() *tag.Mark {
		n := root.Add(tag.Figure)
		n.Alt = "noget svært"
		return n.Mark()
	}
	dark := picture.RGB{R: 91, G: 42, B: 79}
	sheet := sheetOf(unit.At(12.3, 20.7),
		layout.Placed{At: unit.At(0, 0), Mark: fig(), Item: layout.Picture{Drawing: drawing, Size: unit.SizeMM(120, 120)}},
		layout.Placed{At: unit.At(3.3, 125.1), Mark: fig(), Item: layout.Photo{Photo: photo(t, 900, 600, true), Size: unit.SizeMM(60.2, 40.4)}},
		layout.Placed{At: unit.At(70, 125), Mark: fig(), Item: layout.Photo{Photo: photo(t, 30, 40, false), Size: unit.SizeMM(40, 50)}},
		layout.Placed{At: unit.At(5, 185), Item: layout.Path{Segs: layout.RoundRect(unit.SizeMM(110, 15), unit.MM(5)), Stroke: &dark,
			Width: unit.Pt(6), Dash: []unit.Length{unit.MM(5), unit.MM(3)}}},
	)
	sheet.Slots[0].Clip = &unit.Rect{Vec: unit.At(15, 10), Size: unit.SizeMM(112, 220)}
	got, err := preview.PNG(sheet, preview.Width)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	pdf := finished(t, layout.Result{Root: root}, []impose.Sheet{sheet}, meta).data
	w, h := preview.Size(sheet.Size, preview.Width)
	want := poppler(t, pdf, 1, w, h)
	if off := 100 * max(unlike(img, want), unlike(want, img)); off > 1 {
		t.Errorf("%.2f %% of it is not as poppler draws it", off)
	}
}

// hard is a drawing of all that a picture may have, and that ours seldom do.
const hard = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">
<path fill="#e9c46a" fill-rule="evenodd" d="M5 5H35V35H5Z M10 10H30V30H10Z M15 15H25V25H15Z"/>
<path fill="#a9c4a4" d="M45 5H75V35H45Z M50 10H70V30H50Z M55 30V15H65V30Z"/>
<path fill="#dd9a84" d="M98 3l9 28-24-17h30l-24 17z"/>
<g fill="none" stroke="#1f1d1b" stroke-width="4">
<path d="M8 60L18 42L28 60"/>
<path d="M38 60L43 42L48 60"/>
<path stroke-linejoin="round" d="M58 60L68 42L78 60"/>
<path stroke-miterlimit="9" d="M88 60L93 42L98 60"/>
<path stroke-linecap="round" d="M104 44h10M104 52h10M104 60h0.01"/>
<path d="M8 68h20v12h-20z"/>
<path stroke-linejoin="round" d="M38 68h20v12h-20z"/>
<path stroke-dasharray="6 3 1 3" d="M66 68c30-10 20 25 50 8"/>
<path stroke-linecap="round" stroke-dasharray="0 6" d="M66 82h50"/>
</g>
<g stroke="#5b2a4f" stroke-width="1.5" fill="#f6ebf1">
<circle cx="20" cy="102" r="13"/>
<ellipse transform="rotate(30 55 102)" cx="55" cy="102" rx="18" ry="8"/>
<rect transform="translate(80 92) skewX(-15)" x="5" y="0" width="22" height="20" rx="4"/>
<path transform="matrix(-1 0 0 1 240 0)" d="M122 90c-6 4 8 12-8 26"/>
</g></svg>`

// Nor is it as another material's: the comparison sees what it is for.
func TestUnlikePagesDiffer(t *testing.T) {
	var last image.Image
	var from string
	pairs := 0
	for _, p := range drawn() {
		if path.Dir(p.Path) == from {
			continue
		}
		img, err := png.Decode(bytes.NewReader(p.Data))
		if err != nil {
			t.Fatal(err)
		}
		if last != nil && last.Bounds() == img.Bounds() {
			if pairs++; unlike(img, last) <= 0.01 || unlike(last, img) <= 0.01 {
				t.Errorf("%s is as one in %s", p.Path, from)
			}
		}
		last, from = img, path.Dir(p.Path)
	}
	if pairs < 4 {
		t.Errorf("only %d pairs were compared", pairs)
	}
}

// Pictures are as small as the issue of a page with many of them asks: 20 kB each
// on average, and none much more.
func TestPreviewsAreSmall(t *testing.T) {
	sum, all := 0, drawn()
	for _, p := range all {
		c, err := png.DecodeConfig(bytes.NewReader(p.Data))
		if want := map[bool]int{false: 640, true: 256}[strings.HasSuffix(p.Path, "-mini.png")]; err != nil || c.Width != want {
			t.Errorf("%s is %d pixels across, %v", p.Path, c.Width, err)
		}
		if len(p.Data) > 40_000 {
			t.Errorf("%s has %d bytes", p.Path, len(p.Data))
		}
		sum += len(p.Data)
	}
	if len(all) < 50 || sum > 20_000*len(all) {
		t.Errorf("%d pictures have %d bytes", len(all), sum)
	}
}

// Pages as they are read have a picture each, a folder one of both its sides, and
// other sheets one of the first.
func TestWhichSheetsHavePreviews(t *testing.T) {
	reading := map[string]bool{}
	for _, f := range ours() {
		want := 1
		switch {
		case f.Reading:
			want = f.Pages
			reading[f.Material] = true
		case f.Form == content.Folded && !stands(f):
			want = 2
		}
		if len(f.Previews) != want {
			t.Errorf("%s has %d pictures, want %d", f.Path, len(f.Previews), want)
		}
	}
	for _, f := range ours() {
		if f.Form == content.A4 && !f.Reading || f.Form == content.A3 && !reading[f.Material] {
			t.Errorf("%s is read, and nothing of it is shown", f.Path)
		}
	}
}

// A memory is a cache that counts.
type memory struct {
	mu          sync.Mutex
	kept        map[string][]byte
	hits, calls int
}

func (m *memory) Get(key string) ([]byte, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.calls++
	data, ok := m.kept[key]
	if ok {
		m.hits++
	}
	return data, ok
}

func (m *memory) Put(key string, data []byte) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.kept[key] = data
}

// From the cache the pictures are the same, and none is drawn again.
func TestPreviewsFromTheCache(t *testing.T) {
	m := &memory{kept: map[string][]byte{}}
	files := ours()[:8]
	pictures := func() []print.Picture {
		out, err := print.Pictures(print.Previews(files), m)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	first := pictures()
	cold := drawn()[:len(first)]
	m.hits, m.calls = 0, 0
	second := pictures()
	if m.hits != m.calls || m.calls != len(cold) {
		t.Errorf("%d of %d pictures came from the cache, in %d calls", m.hits, len(cold), m.calls)
	}
	for i := range cold {
		if !bytes.Equal(cold[i].Data, first[i].Data) || !bytes.Equal(cold[i].Data, second[i].Data) {
			t.Errorf("%s is not the same with the cache and without", cold[i].Path)
		}
	}
}

// drawn is all pictures of content/, made without a cache.
var drawn = sync.OnceValue(func() []print.Picture {
	out, err := print.Pictures(print.Previews(ours()), nil)
	if err != nil {
		panic(err)
	}
	return out
})

// needsPoppler leaves a test out where poppler is not installed, but never in CI.
func needsPoppler(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("poppler's pdftoppm is not installed")
		}
		t.Skip("poppler's pdftoppm is not installed; CI has it")
	}
}

// poppler draws a page of a PDF.
func poppler(t *testing.T, pdf []byte, page, w, h int) image.Image {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	n := fmt.Sprint(page)
	out, err := exec.Command("pdftoppm", "-png", "-singlefile", "-f", n, "-l", n,
		"-scale-to-x", fmt.Sprint(w), "-scale-to-y", fmt.Sprint(h), file).Output()
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// unlike is which part of a's pixels are more than 64 of 255 from each of the
// pixels of b in the same place and around it.
func unlike(a, b image.Image) float64 {
	box := a.Bounds()
	p, q := bytesOf(a), bytesOf(b)
	bad := 0
	for y := range box.Dy() {
		for x := range box.Dx() {
			if !near(p, q, x, y, box.Dx(), box.Dy()) {
				bad++
			}
		}
	}
	return float64(bad) / float64(box.Dx()*box.Dy())
}

func near(p, q []uint8, x, y, w, h int) bool {
	for v := max(y-1, 0); v <= min(y+1, h-1); v++ {
		for u := max(x-1, 0); u <= min(x+1, w-1); u++ {
			off := 0
			for c := range 3 {
				d := int(p[(y*w+x)*3+c]) - int(q[(v*w+u)*3+c])
				off = max(off, d, -d)
			}
			if off <= 64 {
				return true
			}
		}
	}
	return false
}

// bytesOf is red, green and blue of each pixel.
func bytesOf(img image.Image) []uint8 {
	b := img.Bounds()
	out := make([]uint8, 0, b.Dx()*b.Dy()*3)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, bl, _ := img.At(x, y).RGBA()
			out = append(out, uint8(r>>8), uint8(g>>8), uint8(bl>>8))
		}
	}
	return out
}
