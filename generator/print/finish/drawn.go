package finish

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// drawn is fpdf's file, by its cross-reference table.
type drawn struct {
	objs     map[int][]byte // between "obj" and "endobj"
	contents []int          // objects of the pages' contents, in order
	images   []named        // in the order of their names
}

type named struct {
	name string
	obj  int
}

var (
	contentsRe = regexp.MustCompile(`/Contents (\d+) 0 R`)
	kidsRe     = regexp.MustCompile(`/Kids \[([^\]]*)\]`)
	imageRe    = regexp.MustCompile(`/(I[0-9A-Za-z]+) (\d+) 0 R`)
)

// readDrawn reads what fpdf wrote: plain objects and a classic table.
func readDrawn(src []byte) (*drawn, error) {
	bad := func(what string) error { return fmt.Errorf("finish: fpdf's file has %s", what) }
	at := bytes.LastIndex(src, []byte("startxref\n"))
	if at < 0 {
		return nil, bad("no startxref")
	}
	off, err := strconv.Atoi(strings.TrimSpace(strings.SplitN(string(src[at+10:]), "\n", 2)[0]))
	if err != nil || off >= at {
		return nil, bad("a broken startxref")
	}
	var offsets []int
	for _, l := range strings.Split(string(src[off:at]), "\n") {
		if len(l) >= 18 && l[17] == 'n' {
			o, err := strconv.Atoi(l[:10])
			if err != nil || o >= off {
				return nil, bad("a broken table")
			}
			offsets = append(offsets, o)
		}
	}
	ends := append(slices.Clone(offsets), off)
	slices.Sort(ends)
	d := &drawn{objs: map[int][]byte{}}
	for i, o := range offsets {
		k, _ := slices.BinarySearch(ends, o)
		body := src[o:ends[k+1]]
		start, end := bytes.IndexByte(body, '\n'), bytes.LastIndex(body, []byte("endobj"))
		if start < 0 || end < start {
			return nil, bad("an object without end")
		}
		d.objs[i+1] = bytes.TrimRight(body[start+1:end], "\n")
	}
	kids := kidsRe.FindSubmatch(d.objs[1])
	if kids == nil {
		return nil, bad("no pages")
	}
	for _, k := range strings.Split(strings.TrimSpace(string(kids[1])), " R") {
		fields := strings.Fields(k)
		if len(fields) < 2 {
			continue
		}
		n, _ := strconv.Atoi(fields[0])
		m := contentsRe.FindSubmatch(d.objs[n])
		if m == nil {
			return nil, bad("a page without contents")
		}
		c, _ := strconv.Atoi(string(m[1]))
		d.contents = append(d.contents, c)
	}
	for _, m := range imageRe.FindAllSubmatch(d.objs[2], -1) {
		n, _ := strconv.Atoi(string(m[2]))
		d.images = append(d.images, named{string(m[1]), n})
	}
	slices.SortFunc(d.images, func(a, b named) int { return strings.Compare(a.name, b.name) })
	return d, nil
}

// copyStream takes a stream over from fpdf's file.
func (f *file) copyStream(d *drawn, n int) int {
	body := d.objs[n]
	dict := body[:bytes.Index(body, []byte("stream\n"))]
	out := f.alloc()
	f.objs[out] = object{body: bytes.TrimSpace(dict), stream: d.stream(n), set: true}
	return out
}

// stream is the data of a stream as it stands in the file.
func (d *drawn) stream(n int) []byte {
	body := d.objs[n]
	at := bytes.Index(body, []byte("stream\n"))
	end := bytes.LastIndex(body, []byte("endstream"))
	return bytes.TrimSuffix(body[at+7:end], []byte("\n"))
}
