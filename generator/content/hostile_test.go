package content

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/unicode/norm"
)

// What no txtar can hold: each input gives its finding, fast and without panic.
func TestHostile(t *testing.T) {
	long := bytes.Repeat([]byte("a"), 5<<20)
	for _, c := range []struct {
		name, file string
		data       []byte
		mode       fs.FileMode
		want       string
	}{
		{"a NUL in YAML", "kursus/diplom.yaml", []byte("kind: dip\x00loma\n"), 0, "kursus/diplom.yaml:1:10: error bad-utf8"},
		{"a NUL in Markdown", "kursus/folder.md", []byte("---\nkind: text\n---\n\n\x00\n"), 0, "kursus/folder.md:5:1: error bad-utf8"},
		{"a byte that is not UTF-8", "trykklar.yaml", []byte("title: bl\xe5\n"), 0, "trykklar.yaml:1:10: error bad-utf8"},
		{"a line of 5 MB in YAML", "kursus/diplom.yaml", long, 0, "kursus/diplom.yaml:1:1: error too-large"},
		{"a line of 5 MB in Markdown", "kursus/folder.md", long, 0, "kursus/folder.md:1:1: error too-large"},
		{"10,000 levels", "kursus/diplom.yaml", []byte(strings.Repeat("[", 10_000)), 0, "kursus/diplom.yaml:1:"},
		{"10,000 levels of lists", "kursus/folder.md", []byte("---\nkind: text\n---\n" + strings.Repeat("- ", 10_000) + "x\n"), 0, "kursus/folder.md:4:"},
		{"an alias bomb", "kursus/diplom.yaml", []byte("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"), 0, "kursus/diplom.yaml:1:4: error bad-yaml"},
		{"a photo called a drawing", "pictures/hus.svg", pngOf(30_000, 30_000), 0, "pictures/hus.svg:"},
		{"a drawing of 30 MB", "pictures/hus.svg", bytes.Repeat([]byte(" "), 30<<20), 0, "pictures/hus.svg:1:1: error too-large"},
		{"a link out of the folder", "kursus/diplom.yaml", []byte("../../etc/passwd"), fs.ModeSymlink, "kursus/diplom.yaml:1:1: error outside-folder"},
		{"a picture that is a link", "pictures/hus.svg", []byte("/etc/passwd"), fs.ModeSymlink, "pictures/hus.svg:1:1: error outside-folder"},
		{"settings that are a link", "trykklar.yaml", []byte("x"), fs.ModeSymlink, "trykklar.yaml:1:1: error outside-folder"},
		{"a pipe", "kursus/diplom.yaml", nil, fs.ModeNamedPipe, "kursus/diplom.yaml:1:1: error outside-folder"},
		{"a name with a line break", "kursus/dip\nlom.yaml", []byte("kind: x\n"), 0, "kursus/dip?lom.yaml:1:1: error bad-id"},
		{"a name that is not UTF-8", "kursus/dip\xff.yaml", []byte("kind: diploma\n"), 0, "kursus/dip?.yaml:1:1: error bad-id"},
		{"nothing but spaces", "kursus/course.md", []byte("   \n\t\n"), 0, "kursus/course.md:1:1: error empty-file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			site := sample(t)
			site[c.file] = &fstest.MapFile{Data: c.data, Mode: c.mode}
			got := find(t, site)
			if !strings.Contains(got, "content/"+c.want) {
				t.Errorf("want %q, got\n%.2000s", c.want, got)
			}
		})
	}
}

// A file that is refused is told once, not to be missing too.
func TestRefusedOnce(t *testing.T) {
	for _, name := range []string{
		"trykklar.yaml", "pictures.yaml", "kursus/course.md", "kursus/glossary.yaml", "kursus/personas.yaml",
		"kursus/moede-1.md", "kursus/netvaerk.yaml", "kursus/diplom.yaml", "pictures/hus.svg", "kursus/faces/en.svg",
	} {
		site := sample(t)
		site[name] = &fstest.MapFile{Data: []byte("x"), Mode: fs.ModeSymlink}
		got := find(t, site)
		if n := strings.Count(got, ": error "); n != 1 || !strings.Contains(got, "content/"+name+":1:1: error outside-folder") {
			t.Errorf("%s: want one finding, got\n%s", name, got)
		}
	}
}

// A folder that is named as a file is told.
func TestFolderNamedAsFile(t *testing.T) {
	site := sample(t)
	site["kursus/moede-3.md/noter.txt"] = &fstest.MapFile{}
	if got := find(t, site); !strings.Contains(got, "content/kursus/moede-3.md:1:1: warning stray-file: this is a folder") {
		t.Error(got)
	}
}

// A photo that claims 30,000 × 30,000 pixels is refused before it is unpacked.
func TestHugePhoto(t *testing.T) {
	site := sample(t)
	site["pictures/hus.png"] = &fstest.MapFile{Data: pngOf(30_000, 30_000)}
	site["pictures.yaml"].Data = bytes.ReplaceAll(site["pictures.yaml"].Data, []byte("hus.svg"), []byte("hus.png"))
	if got := find(t, site); !strings.Contains(got, "content/pictures/hus.png:1:1: error bad-picture") {
		t.Error(got)
	}
}

// pngOf is the head of a PNG of this size.
func pngOf(w, h uint32) []byte {
	head := binary.BigEndian.AppendUint32([]byte("IHDR"), w)
	head = append(binary.BigEndian.AppendUint32(head, h), 8, 6, 0, 0, 0)
	out := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	return binary.BigEndian.AppendUint32(append(out, head...), crc32.ChecksumIEEE(head))
}

// Broken folders of every sort give findings, not panics.
func TestBrokenFolders(t *testing.T) {
	many := fstest.MapFS{}
	for i := range maxFiles + 10 {
		many[fmt.Sprintf("a/%d.txt", i)] = &fstest.MapFile{}
	}
	deep := sample(t)
	deep[strings.Repeat("a/", 40)+"b.md"] = &fstest.MapFile{}
	linked := sample(t)
	linked["to"] = &fstest.MapFile{Data: []byte("kursus"), Mode: fs.ModeSymlink}
	for name, c := range map[string]struct {
		site fs.FS
		want string
	}{
		"an empty folder":   {fstest.MapFS{}, "content:1:1: error missing-file: there is no course"},
		"no folder":         {nowhere{}, "content:1:1: error missing-file: the folder cannot be read"},
		"too many files":    {many, "content:1:1: error too-large"},
		"too deep":          {deep, "error too-large: folders within folders"},
		"a linked folder":   {linked, "content/to:1:1: error outside-folder"},
		"a file that fails": {failing{sample(t)}, "content/kursus/diplom.yaml:1:1: error missing-file: the file cannot be read: permission denied"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := find(t, c.site); !strings.Contains(got, c.want) {
				t.Errorf("want %q, got\n%.2000s", c.want, got)
			}
			if Language(c.site) == "" && strings.Contains(name, "file that fails") {
				t.Error("the language was not found")
			}
		})
	}
}

// nowhere is a folder that is not there.
type nowhere struct{}

func (nowhere) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: "/home/me/" + name, Err: fs.ErrNotExist}
}

// failing is a folder with a file that may not be read.
type failing struct{ fstest.MapFS }

func (f failing) Open(name string) (fs.File, error) {
	if name == "kursus/diplom.yaml" {
		return nil, &fs.PathError{Op: "open", Path: "/home/me/" + name, Err: fs.ErrPermission}
	}
	return f.MapFS.Open(name)
}

// Every file of the sample, cut off anywhere or missing, is told and no more.
func TestCutOff(t *testing.T) {
	w := danish(t)
	whole := sample(t)
	for name, f := range whole {
		for _, n := range []int{0, 1, 3, len(f.Data) / 4, len(f.Data) / 2, len(f.Data) - 3} {
			site := sample(t)
			site[name] = &fstest.MapFile{Data: f.Data[:max(n, 0)]}
			Read(site, w)
		}
		site := sample(t)
		delete(site, name)
		Read(site, w)
	}
}

// The same text gives the same site, however its letters and lines are stored.
func TestForms(t *testing.T) {
	want, _ := Read(sample(t), danish(t))
	for name, change := range map[string]func([]byte) []byte{
		"decomposed": norm.NFD.Bytes,
		"CRLF":       func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) },
		"BOM":        func(b []byte) []byte { return append([]byte("\uFEFF"), b...) },
	} {
		site := sample(t)
		for name, f := range site {
			if !strings.HasSuffix(name, ".svg") {
				site[name] = &fstest.MapFile{Data: change(f.Data)}
			}
		}
		got, list := Read(site, danish(t))
		if len(list) > 0 || dump(got) != dump(want) {
			t.Errorf("%s: another site\n%s", name, told(list))
		}
	}
}

// A file that the folder has with decomposed letters is found by composed ones.
func TestDecomposedName(t *testing.T) {
	site := sample(t)
	site[norm.NFD.String("pictures/blå.svg")] = site["pictures/hus.svg"]
	delete(site, "pictures/hus.svg")
	site["pictures.yaml"].Data = bytes.ReplaceAll(site["pictures.yaml"].Data, []byte("hus.svg"), []byte("blå.svg"))
	if got := find(t, site); got != "" {
		t.Error(got)
	}
}
