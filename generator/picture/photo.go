package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"

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

// quality is that of the JPEG files we write.
const quality = 85

// ReadPhoto reads a PNG or JPEG file. The photo is nil when there are errors.
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
	p := &Photo{src: data}
	upright, err := p.decode()
	if err != nil {
		return refuse("save the photo again", "the photo cannot be read: %v", err)
	}
	p.W, p.H = upright.Bounds().Dx(), upright.Bounds().Dy()
	return p, nil
}

// decode unpacks the photo and turns it as its EXIF says.
func (p *Photo) decode() (image.Image, error) {
	return imaging.Decode(bytes.NewReader(p.src), imaging.AutoOrientation(true))
}

// DPI is how many pixels to the inch the photo has in a place of this size.
// Under 150 it looks soft on paper.
func (p *Photo) DPI(size unit.Size) float64 {
	if size.W <= 0 || size.H <= 0 {
		return 0
	}
	inches := func(l unit.Length) float64 { return float64(l) / float64(unit.Inch) }
	return min(float64(p.W)/inches(size.W), float64(p.H)/inches(size.H))
}

// Print is the photo as JPEG for a place of this size on paper: cut to the
// place's proportions about its middle, at PrintDPI or what it has.
func (p *Photo) Print(size unit.Size) ([]byte, error) {
	return p.fit(int64(size.W), int64(size.H), Pixels(size.W), Pixels(size.H))
}

// Screen is the photo as JPEG for the web, cut likewise, at w × h pixels or what
// it has.
func (p *Photo) Screen(w, h int) ([]byte, error) {
	return p.fit(int64(w), int64(h), w, h)
}

// fit cuts the photo to the proportions across : down, and makes it smaller
// when it has more than w × h pixels.
func (p *Photo) fit(across, down int64, w, h int) ([]byte, error) {
	if across <= 0 || down <= 0 {
		return nil, fmt.Errorf("picture: a photo cannot be %d × %d", across, down)
	}
	img, err := p.decode()
	if err != nil {
		return nil, fmt.Errorf("picture: %w", err)
	}
	cw, ch := p.W, p.H
	if int64(cw)*down > int64(ch)*across {
		cw = int((int64(ch)*across + down/2) / down)
	} else {
		ch = int((int64(cw)*down + across/2) / across)
	}
	cut := imaging.CropCenter(img, max(cw, 1), max(ch, 1))
	ground := image.NewRGBA(cut.Bounds())
	draw.Draw(ground, ground.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(ground, ground.Bounds(), cut, cut.Bounds().Min, draw.Over)
	var out image.Image = ground
	if cw > w || ch > h {
		out = imaging.Resize(ground, max(w, 1), max(h, 1), imaging.Lanczos)
	}
	var b bytes.Buffer
	if err := imaging.Encode(&b, out, imaging.JPEG, imaging.JPEGQuality(quality)); err != nil {
		return nil, fmt.Errorf("picture: %w", err)
	}
	return b.Bytes(), nil
}
