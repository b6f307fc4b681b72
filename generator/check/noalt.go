package check

import (
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

func noAlt() Rule {
	return Rule{
		Code:  diag.NoAlt,
		About: "every picture has words for those who do not see it",
		Run: func(site *content.Site, _ *words.Words) diag.List {
			var list diag.List
			look := func(p doc.Picture) {
				if !p.None() && strings.TrimSpace(p.Alt) == "" {
					list.Add(diag.Errorf(p.Pos, diag.NoAlt, "say in a few words what it shows",
						"the picture %q has no words for those who do not see it", p.ID))
				}
			}
			for _, c := range site.Courses {
				look(c.Picture)
				for _, m := range c.Meetings {
					look(m.Picture)
				}
				for _, m := range c.Materials {
					look(m.Picture)
				}
			}
			for _, blocks := range texts(site) {
				doc.Walk(blocks, func(b doc.Block) { doc.Pictures(b, look) })
			}
			return list
		},
	}
}
