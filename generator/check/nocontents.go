package check

import (
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// contentsPages is how many pages a text may have without a contents, and
// contentsEntries how many headings make one worth its page. Nine pages are five
// leaves in a hand: those one leafs through.
const (
	contentsPages   = 9
	contentsEntries = 3
)

func noContents() Rule {
	return Rule{
		Code:  diag.NoContents,
		About: "a text of ten pages or more has a contents, so that its readers find what they look for",
		Print: func(p Print) diag.List {
			if p.Form != content.A4 && p.Form != content.Booklet || p.Pages <= contentsPages {
				return nil
			}
			has := slices.ContainsFunc(p.Document.Blocks, func(b doc.Block) bool { _, ok := b.(doc.Contents); return ok })
			if has || len(doc.Outline(p.Document.Blocks)) < contentsEntries {
				return nil
			}
			return diag.List{diag.Warningf(p.Document.Pos, diag.NoContents,
				"write ::: contents Title ::: where it is to stand, such as after the cover",
				"%q has more than %d pages, and no contents", p.Document.Title, contentsPages)}
		},
	}
}
