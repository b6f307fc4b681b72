package font

import (
	"encoding/binary"
	"errors"
	"slices"
)

// Flags of a part of a composite glyph (OpenType, glyf).
const (
	argsAreWords    = 0x0001
	hasScale        = 0x0008
	moreParts       = 0x0020
	hasTwoScales    = 0x0040
	hasMatrix       = 0x0080
	hasInstructions = 0x0100
)

// Lengths in bytes.
const (
	glyphHeader = 10 // how many contours, and the box
	partHeader  = 4  // flags, and which glyph
)

var errGlyph = errors.New("its outline is cut short")

// unhinted is a glyph without its instructions.
func unhinted(glyph []byte) ([]byte, error) {
	if len(glyph) == 0 {
		return nil, nil
	}
	if len(glyph) < glyphHeader {
		return nil, errGlyph
	}
	contours := int(int16(binary.BigEndian.Uint16(glyph)))
	if contours < 0 {
		out := slices.Clone(glyph)
		end, err := eachPart(out, func(part []byte) {
			flags := binary.BigEndian.Uint16(part)
			binary.BigEndian.PutUint16(part, flags&^hasInstructions)
		})
		return out[:end], err
	}
	at := glyphHeader + 2*contours // and where each contour ends
	if len(glyph) < at+2 {
		return nil, errGlyph
	}
	hints := int(binary.BigEndian.Uint16(glyph[at:]))
	if len(glyph) < at+2+hints {
		return nil, errGlyph
	}
	out := append(slices.Clone(glyph[:at]), 0, 0)
	return append(out, glyph[at+2+hints:]...), nil
}

// components lists the glyphs that a composite glyph is made of.
func components(glyph []byte) (parts []int) {
	if len(glyph) < glyphHeader || int16(binary.BigEndian.Uint16(glyph)) >= 0 {
		return nil
	}
	_, _ = eachPart(glyph, func(part []byte) { // unhinted tells of what is cut short
		parts = append(parts, int(binary.BigEndian.Uint16(part[2:])))
	})
	return parts
}

// eachPart calls with each part of a composite glyph, and tells where they end.
func eachPart(glyph []byte, call func(part []byte)) (end int, err error) {
	for p := glyphHeader; ; {
		if p+partHeader > len(glyph) {
			return len(glyph), errGlyph
		}
		flags := binary.BigEndian.Uint16(glyph[p:])
		call(glyph[p:])
		p += partHeader + 2 // arguments are two bytes
		if flags&argsAreWords != 0 {
			p += 2
		}
		switch {
		case flags&hasScale != 0:
			p += 2
		case flags&hasTwoScales != 0:
			p += 4
		case flags&hasMatrix != 0:
			p += 8
		}
		if p > len(glyph) {
			return len(glyph), errGlyph
		}
		if flags&moreParts == 0 {
			return p, nil
		}
	}
}
