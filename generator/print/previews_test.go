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
	"sync"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/print"
)

// A preview is the print: what poppler makes of the same page of the PDF is the
// same picture, but for how the two draw an edge.
func TestPreviewsAreThePrint(t *testing.T) {
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("poppler's pdftoppm is not installed")
		}
		t.Skip("poppler's pdftoppm is not installed; CI has it")
	}
	pictures := map[string][]byte{}
	for _, p := range drawn() {
		pictures[p.Path] = p.Data
	}
	for _, f := range ours() {
		for i, v := range f.Previews {
			if i%4 != 0 {
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
		if err != nil || c.Width != 640 {
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
		case f.Form == content.Folded:
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
	cold, first := drawn(), previews(m)
	m.hits, m.calls = 0, 0
	second := previews(m)
	if m.hits != m.calls || m.calls != len(cold) {
		t.Errorf("%d of %d pictures came from the cache, in %d calls", m.hits, len(cold), m.calls)
	}
	for i := range cold {
		if !bytes.Equal(cold[i].Data, first[i].Data) || !bytes.Equal(cold[i].Data, second[i].Data) {
			t.Errorf("%s is not the same with the cache and without", cold[i].Path)
		}
	}
}

// previews makes all pictures of content/.
func previews(c print.Cache) []print.Picture {
	out, err := print.Pictures(ours(), c)
	if err != nil {
		panic(err)
	}
	return out
}

// drawn is all of them, made without a cache.
var drawn = sync.OnceValue(func() []print.Picture { return previews(nil) })

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
