package group_test

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"io/fs"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/group"
)

// pngOf is a PNG whose left half lets the paper through.
func pngOf(t testing.TB, w, h int) []byte {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := w / 2; x < w; x++ {
			img.Set(x, y, color.NRGBA{R: 200, A: 255})
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// What cannot be a logo is told at its name, and nothing is made then.
func TestLogoFindings(t *testing.T) {
	s := source(t)
	for _, test := range []struct {
		name, file string
		data       []byte
		err        error
		want       string // in the finding; empty for none
	}{
		{"a drawing", "logo.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0H30V10Z"/></svg>`), nil, ""},
		{"with large letters", "LOGO.PNG", pngOf(t, 300, 100), nil, ""},
		{"none there", "logo.svg", nil, fs.ErrNotExist, "there is no file"},
		{"one that is closed", "logo.svg", nil, fs.ErrPermission, "cannot be read"},
		{"broken", "logo.png", []byte("no picture"), nil, "is no PNG"},
		{"a script", "logo.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><script>1</script></svg>`), nil, "script"},
		{"another kind", "logo.jpg", pngOf(t, 30, 10), nil, "cannot be a logo"},
		{"a ribbon", "logo.png", pngOf(t, 900, 100), nil, "does not fit beside a name"},
		{"too many pixels", "logo.png", pngOf(t, 1300, 400), nil, "a side may have 1200"},
		{"too large", "logo.svg", bytes.Repeat([]byte(" "), group.MaxLogo+1), nil, "larger than"},
		{"elsewhere", "../logo.svg", nil, errors.New("read"), "is not the name of a file"},
	} {
		t.Run(test.name, func(t *testing.T) {
			g, found := s.Read("gruppe.yaml", []byte("course: rusmidler\nlogo: "+test.file+"\n"), content.Date{}, func(name string) ([]byte, error) {
				if name != test.file {
					t.Errorf("%q was read", name)
				}
				return test.data, test.err
			})
			if test.want == "" {
				if g == nil || len(found) > 0 || g.Mark.Drawing == nil && g.Mark.Photo == nil {
					t.Errorf("%+v, %v", g, found)
				}
				return
			}
			if g != nil || len(found) != 1 || found[0].Code != diag.BadPicture || found[0].Pos != (diag.Pos{File: "gruppe.yaml", Line: 2, Col: 7}) || !strings.Contains(found[0].Text, test.want) {
				t.Errorf("told %v", found)
			}
		})
	}
	if g, found := s.Read("gruppe.yaml", []byte("course: rusmidler\nlogo: logo.svg\n"), content.Date{}, nil); g != nil || len(found) != 1 {
		t.Errorf("without pictures: %v", found)
	}
}
