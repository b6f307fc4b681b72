// Package bundle packs files into one ZIP, to be carried on a USB stick. Same
// files, same bytes: they lie in the order of their paths, all of one day.
package bundle

import (
	"archive/zip"
	"bytes"
	"cmp"
	"compress/flate"
	"fmt"
	"io"
	"path"
	"slices"
	"time"
)

// A File is one file of the bundle. Path is slash separated and relative to it.
type File struct {
	Path string
	Data []byte
}

// packed is the endings of what is small already: to pack it again takes time and
// gains nothing.
var packed = []string{".pdf", ".png", ".jpg", ".woff2", ".zip"}

// ZIP is the files as an archive. Their time is the beginning of the day, which the
// content tells; the format knows no day before 1980.
func ZIP(files []File, year, month, day int) ([]byte, error) {
	files = slices.Clone(files)
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	at := time.Date(max(year, 1980), time.Month(month), day, 0, 0, 0, 0, time.UTC)
	var buf bytes.Buffer
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	buf.Grow(size)
	w := zip.NewWriter(&buf)
	// Most of a bundle is packed already: what is won by trying hard is not worth
	// the author's time.
	w.RegisterCompressor(zip.Deflate, func(to io.Writer) (io.WriteCloser, error) { return flate.NewWriter(to, flate.BestSpeed) })
	for i, f := range files {
		if i > 0 && files[i-1].Path == f.Path {
			return nil, fmt.Errorf("bundle: %s is there twice", f.Path)
		}
		h := &zip.FileHeader{Name: f.Path, Method: zip.Deflate, Modified: at}
		if slices.Contains(packed, path.Ext(f.Path)) {
			h.Method = zip.Store
		}
		h.SetMode(0o644)
		to, err := w.CreateHeader(h)
		if err != nil {
			return nil, fmt.Errorf("bundle: %w", err)
		}
		if _, err := to.Write(f.Data); err != nil {
			return nil, fmt.Errorf("bundle: %w", err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("bundle: %w", err)
	}
	return buf.Bytes(), nil
}
