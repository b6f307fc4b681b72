package font

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// Subset is a TrueType file with the outlines of the used glyphs alone. Glyphs
// keep their numbers, so that a code in a PDF is a glyph of the font and no map
// is needed between the two (CIDToGIDMap Identity). more names tables to keep
// beside those that every font has.
func (f *Face) Subset(used map[GID]bool, more ...string) ([]byte, error) {
	tables, err := f.tables()
	if err != nil {
		return nil, err
	}
	glyf, loca, head := tables["glyf"], tables["loca"], slices.Clone(tables["head"])
	if len(head) < 54 || len(tables["maxp"]) < 6 {
		return nil, fmt.Errorf("font %s: a table is too short", f.Name)
	}
	n := int(binary.BigEndian.Uint16(tables["maxp"][4:]))
	long := binary.BigEndian.Uint16(head[50:]) == 1
	offset := func(g int) int {
		if long {
			return int(binary.BigEndian.Uint32(loca[4*g:]))
		}
		return 2 * int(binary.BigEndian.Uint16(loca[2*g:]))
	}
	keep := map[int]bool{0: true}
	var add func(g int)
	add = func(g int) {
		if keep[g] && g != 0 || g >= n {
			return
		}
		keep[g] = true
		for _, part := range components(glyf[offset(g):offset(g+1)]) {
			add(part)
		}
	}
	for g := range used {
		add(int(g))
	}
	var outGlyf []byte
	outLoca := make([]byte, 4*(n+1))
	for g := range n {
		binary.BigEndian.PutUint32(outLoca[4*g:], uint32(len(outGlyf)))
		if keep[g] {
			outGlyf = append(outGlyf, glyf[offset(g):offset(g+1)]...)
			for len(outGlyf)%4 != 0 {
				outGlyf = append(outGlyf, 0)
			}
		}
	}
	binary.BigEndian.PutUint32(outLoca[4*n:], uint32(len(outGlyf)))
	binary.BigEndian.PutUint16(head[50:], 1) // long offsets
	out := map[string][]byte{"glyf": outGlyf, "loca": outLoca, "head": head}
	for _, t := range append([]string{"hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep"}, more...) {
		if d, ok := tables[t]; ok {
			out[t] = d
		}
	}
	return assemble(out), nil
}

// components lists the glyphs that a composite glyph is made of (OpenType, glyf).
func components(glyph []byte) []int {
	if len(glyph) < 10 || int16(binary.BigEndian.Uint16(glyph)) >= 0 {
		return nil
	}
	var parts []int
	for p := 10; p+4 <= len(glyph); {
		flags := binary.BigEndian.Uint16(glyph[p:])
		parts = append(parts, int(binary.BigEndian.Uint16(glyph[p+2:])))
		p += 6
		if flags&0x0001 != 0 { // arguments are words
			p += 2
		}
		switch {
		case flags&0x0008 != 0: // one scale
			p += 2
		case flags&0x0040 != 0: // two scales
			p += 4
		case flags&0x0080 != 0: // a matrix
			p += 8
		}
		if flags&0x0020 == 0 { // no more components
			break
		}
	}
	return parts
}

// tables splits the file by its table directory.
func (f *Face) tables() (map[string][]byte, error) {
	bad := fmt.Errorf("font %s: broken table directory", f.Name)
	if len(f.data) < 12 {
		return nil, bad
	}
	t := map[string][]byte{}
	for i := range int(binary.BigEndian.Uint16(f.data[4:])) {
		r := 12 + 16*i
		if r+16 > len(f.data) {
			return nil, bad
		}
		at, size := int(binary.BigEndian.Uint32(f.data[r+8:])), int(binary.BigEndian.Uint32(f.data[r+12:]))
		if at+size > len(f.data) {
			return nil, bad
		}
		t[string(f.data[r:r+4])] = f.data[at : at+size]
	}
	return t, nil
}

// assemble writes tables, in the order of their names, as one file.
func assemble(tables map[string][]byte) []byte {
	names := slices.Sorted(maps.Keys(tables))
	n := len(names)
	sel := 0
	for 1<<(sel+1) <= n {
		sel++
	}
	out := binary.BigEndian.AppendUint32(nil, 0x00010000)
	for _, v := range []int{n, 16 << sel, sel, 16*n - 16<<sel} {
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	at := 12 + 16*n
	var body []byte
	for _, name := range names {
		d := tables[name]
		out = append(out, name...)
		out = binary.BigEndian.AppendUint32(out, checksum(d))
		out = binary.BigEndian.AppendUint32(out, uint32(at+len(body)))
		out = binary.BigEndian.AppendUint32(out, uint32(len(d)))
		body = append(body, d...)
		for len(body)%4 != 0 {
			body = append(body, 0)
		}
	}
	return append(out, body...)
}

func checksum(d []byte) (sum uint32) {
	for i := 0; i < len(d); i += 4 {
		var w [4]byte
		copy(w[:], d[i:])
		sum += binary.BigEndian.Uint32(w[:])
	}
	return sum
}
