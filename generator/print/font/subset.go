package font

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// Subset is a TrueType file with the outlines and widths of the used glyphs
// alone. Glyphs keep their numbers, so that a code in a PDF is a glyph of the font
// and no map is needed between the two (CIDToGIDMap Identity). There are no hints:
// paper has dots enough, and they are a third of the file. more names tables to
// keep beside those that every font has.
func (f *Face) Subset(used map[GID]bool, more ...string) ([]byte, error) {
	tables, err := f.tables()
	if err != nil {
		return nil, err
	}
	glyf, loca, head := tables["glyf"], tables["loca"], slices.Clone(tables["head"])
	maxp, hmtx, hhea := slices.Clone(tables["maxp"]), slices.Clone(tables["hmtx"]), tables["hhea"]
	if len(head) < 54 || len(maxp) < 32 || len(hhea) < 36 {
		return nil, fmt.Errorf("font %s: a table is too short", f.Name)
	}
	n := int(binary.BigEndian.Uint16(maxp[4:]))
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
	var outGlyf, outLoca []byte
	for g := range n {
		outLoca = binary.BigEndian.AppendUint32(outLoca, uint32(len(outGlyf)))
		if keep[g] {
			glyph, err := unhinted(glyf[offset(g):offset(g+1)])
			if err != nil {
				return nil, fmt.Errorf("font %s, glyph %d: %w", f.Name, g, err)
			}
			outGlyf = append(outGlyf, glyph...)
			for len(outGlyf)%4 != 0 {
				outGlyf = append(outGlyf, 0)
			}
		}
	}
	outLoca = binary.BigEndian.AppendUint32(outLoca, uint32(len(outGlyf)))
	binary.BigEndian.PutUint16(head[50:], 1) // long offsets
	for g := range min(n, int(binary.BigEndian.Uint16(hhea[34:]))) {
		if !keep[g] && 4*g+4 <= len(hmtx) {
			clear(hmtx[4*g : 4*g+4])
		}
	}
	clear(maxp[14:28]) // what hints would need: zones, storage, functions, stack, instructions
	binary.BigEndian.PutUint16(maxp[14:], 1)
	out := map[string][]byte{"glyf": outGlyf, "loca": outLoca, "head": head, "hhea": hhea, "hmtx": hmtx, "maxp": maxp}
	for _, t := range more {
		if d, ok := tables[t]; ok {
			out[t] = d
		}
	}
	return assemble(out), nil
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
