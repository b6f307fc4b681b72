package picture

import (
	"crypto/sha256"
	"encoding/binary"
	hexa "encoding/hex"
	"hash"
	"math"
)

// key names a path with its paint by a hash, so that a print can hold the same
// head under five emotions once.
func key(segs []Seg, p Paint) string {
	h := sha256.New()
	for _, s := range segs {
		h.Write([]byte{byte(s.Kind)})
		for _, q := range s.P {
			number(h, q.X, q.Y)
		}
	}
	for _, c := range []*RGB{p.Fill, p.Stroke} {
		if c == nil {
			h.Write([]byte("none"))
		} else {
			h.Write([]byte{1, c.R, c.G, c.B})
		}
	}
	for _, b := range []bool{p.EvenOdd, p.RoundCap, p.RoundJoin} {
		if b {
			h.Write([]byte{1})
		} else {
			h.Write([]byte{0})
		}
	}
	number(h, p.Width, p.MiterLimit)
	number(h, p.Dash...)
	return hexa.EncodeToString(h.Sum(nil)[:12])
}

// number hashes numbers by their bits; adding 0 makes -0 the same as 0.
func number(h hash.Hash, values ...float64) {
	var b [8]byte
	for _, v := range values {
		binary.LittleEndian.PutUint64(b[:], math.Float64bits(v+0))
		h.Write(b[:])
	}
}
