package check

import (
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
)

// The same thing has one picture, and a picture one name; faces have their own words.
func TestPictureTwice(t *testing.T) {
	of := func(id, alt, file string) *content.Picture {
		return &content.Picture{Pos: diag.Pos{File: "pictures.yaml", Line: 9, Col: 5}, ID: id, Alt: alt, File: file}
	}
	for want, list := range map[string][]*content.Picture{
		"": {of("hus", "Et hus", "a.svg"), of("hund", "En hund", "b.svg"), of("mand/glad", "En mand", "c.svg"), of("mand/vred", "En mand", "d.svg"), of("x", "", "e.svg"), of("y", "", "f.svg")},
		`pictures.yaml:9:5: warning picture-twice: the pictures "hus" and "hus-2" both show "et hus"`: {of("hus", "Et hus", "a.svg"), of("hus-2", "et hus", "b.svg")},
		`pictures.yaml:9:5: warning picture-twice: the pictures "hjem" and "hus" are the same file`:   {of("hus", "Et hus", "a.svg"), of("hjem", "Et hjem", "a.svg")},
	} {
		site := &content.Site{Pictures: content.Registry{}}
		for _, p := range list {
			site.Pictures[p.ID] = p
		}
		if got := strings.TrimSpace(firstLines(pictureTwice().Run(site, nil))); got != want {
			t.Errorf("%s", got)
		}
	}
}
