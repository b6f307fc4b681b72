package picture

import (
	"bytes"
	"encoding/binary"
	"image"

	"github.com/disintegration/imaging"
)

// orientation is how a camera was held when it took a JPEG, 1 to 8 as EXIF 2.3
// has it in 4.6.4; 1 is upright, and what a file without EXIF has.
func orientation(data []byte) int {
	const upright = 1
	at := 2 // after the mark that begins the file
	for at+4 <= len(data) && data[at] == 0xff {
		kind, size := data[at+1], int(binary.BigEndian.Uint16(data[at+2:]))
		end := at + 2 + size
		if size < 2 || end > len(data) || kind == 0xda { // the pixels begin
			return upright
		}
		if tiff, ok := bytes.CutPrefix(data[at+4:end], []byte("Exif\x00\x00")); ok && kind == 0xe1 {
			return tiffOrientation(tiff)
		}
		at = end
	}
	return upright
}

// tiffOrientation looks for the orientation in the first directory.
func tiffOrientation(tiff []byte) int {
	const upright, tag, short = 1, 0x0112, 3
	if len(tiff) < 8 {
		return upright
	}
	var order binary.ByteOrder = binary.BigEndian
	if tiff[0] == 'I' {
		order = binary.LittleEndian
	}
	at := int64(order.Uint32(tiff[4:]))
	if at+2 > int64(len(tiff)) {
		return upright
	}
	entries := int(order.Uint16(tiff[at:]))
	for rest := tiff[at+2:]; entries > 0 && len(rest) >= 12; entries, rest = entries-1, rest[12:] {
		if order.Uint16(rest) == tag && order.Uint16(rest[2:]) == short {
			if v := int(order.Uint16(rest[8:])); v >= 1 && v <= 8 {
				return v
			}
		}
	}
	return upright
}

// turn makes a photo upright that was taken with this orientation.
func turn(img image.Image, orientation int) image.Image {
	switch orientation {
	case 2:
		return imaging.FlipH(img)
	case 3:
		return imaging.Rotate180(img)
	case 4:
		return imaging.FlipV(img)
	case 5:
		return imaging.Transpose(img)
	case 6:
		return imaging.Rotate270(img)
	case 7:
		return imaging.Transverse(img)
	case 8:
		return imaging.Rotate90(img)
	}
	return img
}
