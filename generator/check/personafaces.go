package check

import (
	"maps"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/words"
)

func personaFaces() Rule {
	return Rule{
		Code:  diag.MissingFile,
		About: "each persona shows every emotion, so that every participant finds every card",
		Run: func(site *content.Site, w *words.Words) diag.List {
			var list diag.List
			for _, c := range site.Courses {
				for _, p := range c.Personas {
					for _, emotion := range slices.Sorted(maps.Keys(w.Content.Emotions)) {
						if site.Pictures[p.Faces[emotion]] == nil {
							list.Add(diag.Errorf(p.Pos, diag.MissingFile, "add it to the faces of the persona",
								"%q has no face for %q", p.ID, emotion))
						}
					}
				}
			}
			return list
		},
	}
}
