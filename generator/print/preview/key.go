package preview

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"runtime"

	"trykklar/generator/picture"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// version is raised when the same items give another picture; a test tells when
// that was forgotten.
const version = 2

// Key names the picture of a sheet by all that it depends on: two with the same key
// have the same PNG. Go itself is part of it, since its compression may
// differ from one release to the next.
func Key(s impose.Sheet, width int) (string, error) {
	k := &keyer{}
	k.words("trykklar preview", runtime.Version())
	k.numbers(version, int64(width), int64(s.Size.W), int64(s.Size.H))
	for _, slot := range s.Slots {
		if slot.Page != nil {
			k.words("slot")
			if c := slot.Clip; c != nil {
				k.words("clip")
				k.numbers(int64(c.X), int64(c.Y), int64(c.W), int64(c.H))
			}
			k.items(slot.Page.Items, slot.At)
		}
	}
	k.words("marks")
	k.items(s.Marks, unit.Vec{})
	sum := sha256.Sum256(k.b.Bytes())
	return hex.EncodeToString(sum[:]), k.err
}

// keyer writes down what a picture depends on. Everything of no fixed length has
// its length before it, so that no two sheets are written alike.
type keyer struct {
	b   bytes.Buffer
	err error
}

func (k *keyer) items(items []layout.Placed, off unit.Vec) {
	for _, it := range items {
		at := it.At.Add(off)
		switch i := it.Item.(type) {
		case layout.Run:
			k.words("run", string(i.Face.Sum[:]), i.Text)
			k.numbers(int64(at.X), int64(at.Y), int64(i.Size), bit(i.Turned))
			k.colour(&i.Colour)
		case layout.Path:
			k.words("path")
			k.numbers(int64(at.X), int64(at.Y), int64(i.Width), bit(i.RoundCap), int64(len(i.Segs)))
			for _, s := range i.Segs {
				k.numbers(int64(s.Kind))
				for _, v := range s.P {
					k.numbers(int64(v.X), int64(v.Y))
				}
			}
			k.colour(i.Fill)
			k.colour(i.Stroke)
			k.numbers(int64(len(i.Dash)))
			for _, d := range i.Dash {
				k.numbers(int64(d))
			}
		case layout.Picture:
			k.words("picture")
			k.numbers(int64(at.X), int64(at.Y), int64(i.Size.W), int64(i.Size.H), int64(len(i.Drawing.Shapes)))
			b := i.Drawing.Box
			k.floats(b.X, b.Y, b.W, b.H)
			for _, s := range i.Drawing.Shapes {
				k.words(s.Key) // path and paint
				k.floats(s.Matrix[:]...)
			}
		case layout.Photo:
			k.words("photo", i.Photo.Key())
			k.numbers(int64(at.X), int64(at.Y), int64(i.Size.W), int64(i.Size.H))
		case layout.Link, layout.Field: // nothing to see
		default:
			k.err = fmt.Errorf("preview: no key for %T", i)
		}
	}
}

func (k *keyer) words(words ...string) {
	for _, w := range words {
		k.numbers(int64(len(w)))
		k.b.WriteString(w)
	}
}

func (k *keyer) numbers(n ...int64) {
	for _, v := range n {
		k.b.Write(binary.BigEndian.AppendUint64(k.b.AvailableBuffer(), uint64(v)))
	}
}

// colour writes a colour; none differs from all.
func (k *keyer) colour(c *picture.RGB) {
	if c == nil {
		k.numbers(-1)
		return
	}
	k.numbers(int64(pack(*c)))
}

func (k *keyer) floats(f ...float64) {
	for _, v := range f {
		k.numbers(int64(math.Float64bits(v)))
	}
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
