package finish

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// perStream is how many objects go in one object stream.
const perStream = 200

// write writes the file: streams as objects of their own, everything else in
// object streams (ISO 32000-1, 7.5.7), and a cross-reference stream. Half of a
// tagged file is structure, and so it is compressed.
func (f *file) write(catalog, info int) []byte {
	var w bytes.Buffer
	w.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	count := len(f.objs)
	type entry struct {
		kind byte // 1 at an offset, 2 in an object stream
		a    int  // offset, or the stream's number
		b    int  // 0, or the index in the stream
	}
	entries := make([]entry, count)
	emit := func(n int, o object) {
		for len(entries) <= n {
			entries = append(entries, entry{})
		}
		entries[n] = entry{kind: 1, a: w.Len()}
		fmt.Fprintf(&w, "%d 0 obj\n", n)
		w.Write(o.body)
		if o.stream != nil {
			w.WriteString("\nstream\n")
			w.Write(o.stream)
			w.WriteString("\nendstream")
		}
		w.WriteString("\nendobj\n")
	}
	var packed []int
	for n := 1; n < count; n++ {
		switch o := f.objs[n]; {
		case !o.set:
			panic(fmt.Sprintf("finish: object %d was never written", n))
		case o.stream != nil:
			emit(n, o)
		default:
			packed = append(packed, n)
		}
	}
	next := count
	for len(packed) > 0 {
		k := min(perStream, len(packed))
		var head, body bytes.Buffer
		for i, n := range packed[:k] {
			fmt.Fprintf(&head, "%d %d ", n, body.Len())
			body.Write(f.objs[n].body)
			body.WriteByte('\n')
			entries[n] = entry{kind: 2, a: next, b: i}
		}
		z := deflate(append(head.Bytes(), body.Bytes()...))
		emit(next, object{
			body:   fmt.Appendf(nil, "<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>", k, head.Len(), len(z)),
			stream: z,
		})
		packed = packed[k:]
		next++
	}
	at := w.Len()
	entries = append(entries[:next], entry{kind: 1, a: at})
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
