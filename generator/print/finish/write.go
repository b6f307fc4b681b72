package finish

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// perStream is how many objects go in one object stream.
const perStream = 200

// An entry is where an object stands in the file (ISO 32000-1, 7.5.8.3).
type entry struct {
	kind byte // 1 at an offset, 2 in an object stream
	a    int  // offset, or the stream's number
	b    int  // 0, or the index in the stream
}

// write writes the file: streams as objects of their own, everything else in
// object streams (ISO 32000-1, 7.5.7), and a cross-reference stream. Half of a
// tagged file is structure, and so it is compressed.
func (f *file) write(catalog, info int) []byte {
	entries := f.pack()
	f.compress()
	var w bytes.Buffer
	w.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	for n, o := range f.objs {
		if o.stream == nil {
			continue
		}
		entries[n] = entry{kind: 1, a: w.Len()}
		fmt.Fprintf(&w, "%d 0 obj\n", n)
		w.Write(o.body)
		w.WriteString("\nstream\n")
		w.Write(o.stream)
		w.WriteString("\nendstream\nendobj\n")
	}
	next := len(entries)
	at := w.Len()
	entries = append(entries, entry{kind: 1, a: at})
	table := []byte{0, 0, 0, 0, 0, 0xFF, 0xFF} // object 0 is free
	for _, e := range entries[1:] {
		table = append(table, e.kind)
		table = binary.BigEndian.AppendUint32(table, uint32(e.a))
		table = binary.BigEndian.AppendUint16(table, uint16(e.b))
	}
	z := deflate(table)
	id := identity(w.Bytes())
	fmt.Fprintf(&w, "%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]/Filter/FlateDecode/Length %d>>\nstream\n",
		next, next+1, ref(catalog), ref(info), id, id, len(z))
	w.Write(z)
	fmt.Fprintf(&w, "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n", at)
	return w.Bytes()
}

// pack puts all objects that are not streams in object streams, and tells where
// they stand.
func (f *file) pack() []entry {
	var packed []int
	for n, o := range f.objs[1:] {
		switch {
		case !o.set:
			panic(fmt.Sprintf("finish: object %d was never written", n+1))
		case o.stream == nil && o.plain == nil:
			packed = append(packed, n+1)
		}
	}
	entries := make([]entry, len(f.objs), len(f.objs)+len(packed)/perStream+2)
	for len(packed) > 0 {
		k := min(perStream, len(packed))
		var head, body []byte
		for i, n := range packed[:k] {
			head = fmt.Appendf(head, "%d %d ", n, len(body))
			body = append(append(body, f.objs[n].body...), '\n')
			entries[n] = entry{kind: 2, a: len(f.objs), b: i}
		}
		f.addStream(fmt.Sprintf("/Type/ObjStm/N %d/First %d", k, len(head)), append(head, body...))
		entries = append(entries, entry{})
		packed = packed[k:]
	}
	return entries
}
