package check

import (
	"maps"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/words"
)

func pictureTwice() Rule {
	return Rule{
		Code:  diag.PictureTwice,
		About: "the same thing has the same picture everywhere, and a picture means one thing, so that it can be known again",
		Run: func(site *content.Site, _ *words.Words) diag.List {
			var list diag.List
			shown, drawn := map[string]string{}, map[string]string{} // what a picture shows, and its file: the first id with it
			for _, id := range slices.Sorted(maps.Keys(site.Pictures)) {
				p := site.Pictures[id]
				if strings.Contains(id, "/") {
					continue // a face: its words are made of its persona's
				}
				alt := strings.ToLower(strings.TrimSpace(p.Alt))
				first, again := shown[alt]
				switch other, same := drawn[p.File]; {
				case again && alt != "":
					list.Add(diag.Warningf(p.Pos, diag.PictureTwice, "use one of them everywhere, or write what sets them apart",
						"the pictures %q and %q both show %q", first, id, p.Alt))
				case same:
					list.Add(diag.Warningf(p.Pos, diag.PictureTwice, "use one id for it everywhere",
						"the pictures %q and %q are the same file", other, id))
				default:
					shown[alt], drawn[p.File] = id, id
				}
			}
			return list
		},
	}
}
