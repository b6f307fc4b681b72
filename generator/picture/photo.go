package picture

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"runtime"

	"github.com/disintegration/imaging"

	"trykklar/generator/diag"
	"trykklar/generator/unit"
)

// The limits of a photo. They hold before its pixels are unpacked: a small file
// can claim to be larger than any memory.
const (
	maxSide   = 12_000
	maxPixels = 50_000_000
)

// largePixels is from where the pixels of a photo are let go at once: the
// collector would else let those of two or three pile up to half a gigabyte.
const largePixels = 10_000_000

// What is kept of a photo: as many pixels as the width of A4 has at PrintDPI,
// in a JPEG so good that it can be made smaller once more.
const (
	masterSide    = 2480
	masterQuality = 95
)

// smallSide is the size of what is kept unpacked, for all the small places that
// it is enough for.
const smallSide = 620

// quality is that of the JPEG files we write.
const quality = 85

// ReadPhoto reads a PNG or JPEG file. The photo is nil when there are errors.
// The file's pixels are unpacked once, and only a master of them is kept: a
// camera's file is ten times what paper can show.
func ReadPhoto(file string, data []byte) (*Photo, diag.List) {
	refuse := func(hint, format string, args ...any) (*Photo, diag.List) {
		return nil, diag.List{diag.Errorf(diag.Pos{File: file}, diag.BadPicture, hint, format, args...)}
	}
	c, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || format != "png" && format != "jpeg" {
		return refuse("save the photo as JPEG or PNG", "the file is neither JPEG nor PNG")
	}
	if c.Width > maxSide || c.Height > maxSide || c.Width*c.Height > maxPixels {
		return refuse("save it smaller: 3000 pixels across are enough for a whole page",
			"the photo is %d × %d pixels; a side may have %d, and the whole %d million", c.Width, c.Height, maxSide, maxPixels/1_000_000)
	}
	p, err := master(data)
	if c.Width*c.Height > largePixels {
		runtime.GC()
	}
	if err != nil {
		return refuse("save the photo again", "the photo cannot be read: %v", err)
	}
	return p, nil
}

// master unpacks a photo, makes it smaller and then turns it, which is less
// work in this order.
func master(data []byte) (*Photo, error) {
	img, format, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	var upright image.Image = shrink(img, masterSide)
	if format == "jpeg" {
		upright = turn(upright, orientation(data))
	}
	p := &Photo{
		W: upright.Bounds().Dx(), H: upright.Bounds().Dy(),
		small: shrink(upright, smallSide), made: map[image.Point][]byte{},
	}
	p.master, err = encode(upright, masterQuality)
	p.key = fmt.Sprintf("%x", sha256.Sum256(p.master))
	return p, err
}

// encode writes pixels as JPEG.
func encode(img image.Image, quality int) ([]byte, error) {
	var b bytes.Buffer
	if err := imaging.Encode(&b, img, imaging.JPEG, imaging.JPEGQuality(quality)); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Key names the photo: photos with the same key have the same pixels.
func (p *Photo) Key() string { return p.key }

// Print is the photo as JPEG for a place of this size on paper: cut to the
// place's proportions about its middle, at PrintDPI or what it has.
func (p *Photo) Print(size unit.Size) ([]byte, error) {
	return p.fit(Pixels(size.W), Pixels(size.H))
}

// Screen is the photo as JPEG for the web, cut likewise, at w × h pixels or what
// it has.
func (p *Photo) Screen(w, h int) ([]byte, error) { return p.fit(w, h) }

// fit cuts the photo to the proportions w : h, and makes it smaller when it has
// more pixels than that. Each size is made once, and the same bytes are given to
// all that ask for it; they are not to be written in.
func (p *Photo) fit(w, h int) ([]byte, error) {
	if w <= 0 || h <= 0 {
		return nil, fmt.Errorf("picture: a photo cannot be %d × %d pixels", w, h)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	size := image.Pt(w, h)
	if data, ok := p.made[size]; ok {
		return data, nil
	}
	data, err := p.cut(w, h)
	if err != nil {
		return nil, fmt.Errorf("picture: %w", err)
	}
	p.made[size] = data
	return data, nil
}

func (p *Photo) cut(w, h int) ([]byte, error) {
	var from image.Image = p.small
	cut := middle(from, w, h)
	if cut.X < w || cut.Y < h {
		img, err := imaging.Decode(bytes.NewReader(p.master))
		if err != nil {
			return nil, err
		}
		from, cut = img, middle(img, w, h)
	}
	out := imaging.CropCenter(from, cut.X, cut.Y)
	if cut.X > w || cut.Y > h {
		out = imaging.Resize(out, w, h, imaging.Lanczos)
	}
	return encode(out, quality)
}

// middle is how much of a photo has the proportions w : h.
func middle(img image.Image, w, h int) image.Point {
	all := img.Bounds().Size()
	if all.X*h > all.Y*w {
		return image.Pt(max((all.Y*w+h/2)/h, 1), all.Y)
	}
	return image.Pt(all.X, max((all.X*h+w/2)/w, 1))
}
