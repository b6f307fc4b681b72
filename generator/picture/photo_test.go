package picture

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math"
	"strings"
	"sync"
	"testing"

	"trykklar/generator/unit"
)

// The corners of the test photo, as it should be seen.
var (
	red   = color.RGBA{200, 0, 0, 255}
	green = color.RGBA{0, 160, 0, 255}
	blue  = color.RGBA{0, 0, 200, 255}
	sand  = color.RGBA{245, 227, 202, 255}
)

// quarters is a photo with a colour in each corner: red and green above, blue
// and sand below.
func quarters(w, h int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := [][]color.RGBA{{red, green}, {blue, sand}}[y*2/h][x*2/w]
			img.Set(x, y, c)
		}
	}
	return img
}

// stored is the photo as a camera that was held so keeps it. The orientation
// says which side the first row and the first column are (EXIF 2.3, 4.6.4).
func stored(img *image.RGBA, orientation int) *image.RGBA {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	cols, rows := w, h
	if orientation >= 5 {
		cols, rows = h, w
	}
	out := image.NewRGBA(image.Rect(0, 0, cols, rows))
	for r := range rows {
		for c := range cols {
			p := [...]image.Point{
				1: {c, r}, 2: {w - 1 - c, r}, 3: {w - 1 - c, h - 1 - r}, 4: {c, h - 1 - r},
				5: {r, c}, 6: {w - 1 - r, c}, 7: {w - 1 - r, h - 1 - c}, 8: {r, h - 1 - c},
			}[orientation]
			out.Set(c, r, img.At(p.X, p.Y))
		}
	}
	return out
}

// jpegFile is a JPEG with an APP1 segment that holds the orientation alone.
func jpegFile(t *testing.T, img image.Image, orientation int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	exif := []byte("Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08" + // big-endian TIFF, its directory at 8
		"\x00\x01" + "\x01\x12\x00\x03\x00\x00\x00\x01\x00" + string(rune(orientation)) + "\x00\x00" + // one entry: orientation
		"\x00\x00\x00\x00")
	app1 := binary.BigEndian.AppendUint16([]byte{0xff, 0xe1}, uint16(len(exif)+2))
	file := append([]byte{0xff, 0xd8}, app1...)
	file = append(file, exif...)
	return append(file, b.Bytes()[2:]...)
}

func pngFile(t *testing.T, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func photo(t *testing.T, data []byte) *Photo {
	t.Helper()
	p, found := ReadPhoto("x.jpg", data)
	if p == nil || len(found) > 0 {
		t.Fatal(found)
	}
	return p
}

// decoded is a printed photo's pixels.
func decoded(t *testing.T, data []byte, err error) image.Image {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	img, err := jpeg.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// near tells whether a pixel has this colour, as far as JPEG keeps colours.
func near(a, b color.Color) bool {
	r, g, bl, _ := a.RGBA()
	r2, g2, bl2, _ := b.RGBA()
	far := func(x, y uint32) bool { return math.Abs(float64(x>>8)-float64(y>>8)) > 24 }
	return !far(r, r2) && !far(g, g2) && !far(bl, bl2)
}

func TestPhotosStandUpright(t *testing.T) {
	for orientation := 1; orientation <= 8; orientation++ {
		t.Run(fmt.Sprint(orientation), func(t *testing.T) {
			p := photo(t, jpegFile(t, stored(quarters(64, 48), orientation), orientation))
			if p.W != 64 || p.H != 48 {
				t.Errorf("the photo is %d × %d", p.W, p.H)
			}
			data, err := p.Screen(64, 48)
			img := decoded(t, data, err)
			for _, c := range []struct {
				x, y int
				want color.Color
			}{{8, 8, red}, {56, 8, green}, {8, 40, blue}, {56, 40, sand}} {
				if !near(img.At(c.x, c.y), c.want) {
					t.Errorf("at %d, %d is %v, not %v", c.x, c.y, img.At(c.x, c.y), c.want)
				}
			}
			if bytes.Contains(data, []byte("Exif")) {
				t.Error("the metadata is still there")
			}
		})
	}
}

func TestPhotosFitTheirPlace(t *testing.T) {
	file := jpegFile(t, quarters(600, 300), 1)
	p := photo(t, file)
	inch := func(w, h float64) unit.Size {
		return unit.Size{W: unit.Inch.Scale(w), H: unit.Inch.Scale(h)}
	}
	for _, c := range []struct {
		size unit.Size
		w, h int
	}{
		{inch(1, 0.5), 300, 150},      // more pixels than print needs
		{inch(2, 1), 600, 300},        // just enough
		{inch(4, 2), 600, 300},        // too few: never made up
		{inch(0.5, 0.5), 150, 150},    // the sides cut off
		{inch(1, 0.25), 300, 75},      // above and below cut off
		{inch(0.25, 0.5), 75, 150},    // upright
		{inch(10, 10), 300, 300},      // cut, and too few
		{inch(0.001, 0.001), 1, 1},    // hardly anything
		{inch(0.1, 0.0001), 30, 1},    // a line
		{inch(0.0001, 0.1), 1, 30},    // a line
		{inch(1.0001, 0.5), 301, 150}, // never less than a whole pixel
	} {
		data, err := p.Print(c.size)
		img := decoded(t, data, err)
		if b := img.Bounds(); b.Dx() != c.w || b.Dy() != c.h {
			t.Errorf("%v in: %d × %d pixels, want %d × %d", c.size, b.Dx(), b.Dy(), c.w, c.h)
		}
		again, _ := photo(t, file).Print(c.size)
		if !bytes.Equal(data, again) {
			t.Error("the same file gives other bytes")
		}
	}
	if _, err := p.Print(unit.Size{}); err == nil {
		t.Error("a photo without a size was made")
	}
}

// However large the file is, what is kept of it is no larger than a page needs.
func TestPhotosAreKeptSmall(t *testing.T) {
	for _, c := range []struct{ w, h, keptW, keptH int }{
		{3000, 1500, 2480, 1240}, {1500, 3000, 1240, 2480}, {2480, 100, 2480, 100}, {12_000, 2, 2480, 1},
	} {
		for o, img := range map[int]image.Image{1: image.NewGray(image.Rect(0, 0, c.w, c.h)), 6: image.NewGray(image.Rect(0, 0, c.h, c.w))} {
			p := photo(t, jpegFile(t, img, o))
			if p.W != c.keptW || p.H != c.keptH {
				t.Errorf("%d × %d is kept as %d × %d", c.w, c.h, p.W, p.H)
			}
		}
	}
}

// Each size is made once, also when many ask for it at the same time.
func TestPhotosAreMadeOnce(t *testing.T) {
	p := photo(t, jpegFile(t, quarters(600, 300), 1))
	inch := unit.Size{W: unit.Inch, H: unit.Inch}
	made := make([][]byte, 8)
	var wg sync.WaitGroup
	for i := range made {
		wg.Go(func() {
			if i%2 == 0 {
				made[i], _ = p.Print(inch)
			} else {
				made[i], _ = p.Screen(300, 300)
			}
		})
	}
	wg.Wait()
	for _, data := range made {
		if len(data) == 0 || &data[0] != &made[0][0] {
			t.Fatal("one size was made twice")
		}
	}
}

// A broken EXIF is as none: no file brings the reader down.
func TestBrokenOrientation(t *testing.T) {
	whole := jpegFile(t, quarters(64, 48), 6)
	if got := orientation(whole); got != 6 {
		t.Fatalf("orientation %d", got)
	}
	const segment = 38 // how far the EXIF reaches
	for n := range segment {
		if got := orientation(whole[:n]); got != 1 {
			t.Errorf("the first %d bytes: orientation %d", n, got)
		}
	}
	for i := 2; i < segment; i++ {
		for _, b := range []byte{0, 1, 0x7f, 0xff} {
			broken := bytes.Clone(whole)
			broken[i] = b
			if got := orientation(broken); got < 1 || got > 8 {
				t.Errorf("byte %d as %d: orientation %d", i, b, got)
			}
		}
	}
}

func TestPhotosAreCutAboutTheirMiddle(t *testing.T) {
	p := photo(t, pngFile(t, quarters(90, 30)))
	data, err := p.Screen(30, 30)
	img := decoded(t, data, err)
	if !near(img.At(5, 5), red) || !near(img.At(25, 5), green) {
		t.Error("the cut is not about the middle")
	}
}

func TestTransparentIsWhite(t *testing.T) {
	img := image.NewNRGBA(image.Rect(0, 0, 40, 40))
	for y := range 40 {
		for x := range 40 {
			if x >= 20 {
				img.Set(x, y, color.NRGBA{0, 0, 0, 128})
			}
		}
	}
	p := photo(t, pngFile(t, img))
	data, err := p.Screen(20, 20)
	out := decoded(t, data, err)
	if !near(out.At(4, 10), color.White) || !near(out.At(16, 10), color.Gray{127}) {
		t.Errorf("%v and %v", out.At(4, 10), out.At(16, 10))
	}
}

// pngHead is the beginning of a PNG that claims a size.
func pngHead(w, h uint32) []byte {
	chunk := []byte("IHDR")
	chunk = binary.BigEndian.AppendUint32(chunk, w)
	chunk = binary.BigEndian.AppendUint32(chunk, h)
	chunk = append(chunk, 8, 2, 0, 0, 0)
	file := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	file = append(file, chunk...)
	return binary.BigEndian.AppendUint32(file, crc32.ChecksumIEEE(chunk))
}

func TestPhotosRefused(t *testing.T) {
	whole := jpegFile(t, quarters(64, 48), 1)
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "neither JPEG nor PNG"},
		{"a drawing", []byte("<svg/>"), "neither JPEG nor PNG"},
		{"a GIF", []byte("GIF89a\x01\x00\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x00;"), "neither JPEG nor PNG"},
		{"30,000 a side", pngHead(30_000, 30_000), "the photo is 30000 × 30000 pixels"},
		{"one long side", pngHead(12_001, 1), "the photo is 12001 × 1 pixels"},
		{"too many pixels", pngHead(8000, 7000), "the photo is 8000 × 7000 pixels"},
		{"only a head", pngHead(100, 100), "the photo cannot be read"},
		{"most of one", whole[:len(whole)-100], "cannot be read"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, found := ReadPhoto("x.jpg", c.data)
			if p != nil || len(found) != 1 || !strings.Contains(found[0].Text, c.want) || found[0].Hint == "" {
				t.Errorf("findings %v", found)
			}
		})
	}
}

// BenchmarkReadPhoto reads a photo of 30 megapixels, and makes a size of it.
func BenchmarkReadPhoto(b *testing.B) {
	var file bytes.Buffer
	if err := jpeg.Encode(&file, image.NewYCbCr(image.Rect(0, 0, 6700, 4480), image.YCbCrSubsampleRatio420), nil); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		p, found := ReadPhoto("x.jpg", file.Bytes())
		if p == nil {
			b.Fatal(found)
		}
		if _, err := p.Screen(248, 246); err != nil {
			b.Fatal(err)
		}
	}
}
