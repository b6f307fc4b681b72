package bundle

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

func sample() []File {
	return []File{
		{"index.html", []byte(strings.Repeat("Et kursus. ", 100))},
		{"kursus/logbog.pdf", []byte(strings.Repeat("pdf ", 100))},
		{"css/site.css", []byte("body {}")},
	}
}

// What is packed comes out again, in order, of the day that was given; only what is
// not small already is made smaller.
func TestZIP(t *testing.T) {
	data, err := ZIP(sample(), 2026, 11, 22)
	if err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	want := sample()
	slices.SortFunc(want, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	if len(r.File) != len(want) {
		t.Fatalf("%d files", len(r.File))
	}
	for i, f := range r.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(in)
		if err != nil || f.Name != want[i].Path || !bytes.Equal(got, want[i].Data) {
			t.Errorf("file %d is %s with %d bytes: %v", i, f.Name, len(got), err)
		}
		if !f.Modified.Equal(time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%s is of %v", f.Name, f.Modified)
		}
		if small := f.CompressedSize64 < f.UncompressedSize64; strings.HasSuffix(f.Name, ".pdf") == small && f.Name != "css/site.css" {
			t.Errorf("%s has %d of %d bytes", f.Name, f.CompressedSize64, f.UncompressedSize64)
		}
	}
}

// Whatever the order they come in.
func TestSameBytes(t *testing.T) {
	other := sample()
	slices.Reverse(other)
	a, err := ZIP(sample(), 2026, 11, 22)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := ZIP(other, 2026, 11, 22); err != nil || !bytes.Equal(a, b) {
		t.Errorf("the bytes differ, %v", err)
	}
}

func TestTwice(t *testing.T) {
	if _, err := ZIP(append(sample(), sample()[1]), 2026, 11, 22); err == nil || !strings.Contains(err.Error(), "kursus/logbog.pdf is there twice") {
		t.Errorf("got %v", err)
	}
}
