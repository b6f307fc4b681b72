package picture

import (
	"image"
	"image/color"
	"image/draw"
)

// shrink is a photo on white, made to fit in a square when it is larger. A pixel
// is the mean of those that it stands for. It goes in bands of few rows, as a
// photo as it was taken can be larger than what memory should hold of it twice.
func shrink(img image.Image, side int) *image.RGBA {
	from := img.Bounds()
	w, h := from.Dx(), from.Dy()
	long := max(w, h)
	small := image.Pt(w, h)
	if long > side {
		small = image.Pt(max(w*side/long, 1), max(h*side/long, 1))
	}
	out := image.NewRGBA(image.Rectangle{Max: small})
	band := image.NewRGBA(image.Rect(0, 0, w, h/small.Y+1))
	white := image.NewUniform(color.White)
	for y := range small.Y {
		top, bottom := y*h/small.Y, (y+1)*h/small.Y
		rows := image.Rect(0, 0, w, bottom-top)
		draw.Draw(band, rows, white, image.Point{}, draw.Src)
		draw.Draw(band, rows, img, from.Min.Add(image.Pt(0, top)), draw.Over)
		for x := range small.X {
			left, right := x*w/small.X, (x+1)*w/small.X
			mean(out.Pix[out.PixOffset(x, y):], band, left, right, bottom-top)
		}
	}
	return out
}

// mean writes the mean colour of the columns left to right of the first rows.
func mean(pixel []uint8, band *image.RGBA, left, right, rows int) {
	var r, g, b int
	for y := range rows {
		line := band.Pix[y*band.Stride+4*left : y*band.Stride+4*right]
		for ; len(line) >= 4; line = line[4:] {
			r, g, b = r+int(line[0]), g+int(line[1]), b+int(line[2])
		}
	}
	n := rows * (right - left)
	pixel[0], pixel[1], pixel[2], pixel[3] = uint8((r+n/2)/n), uint8((g+n/2)/n), uint8((b+n/2)/n), 255
}
