package check

import (
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// maxLevel is how deep headings go, the title counted: more is hard to follow.
const maxLevel = 3

func headingOrder() Rule {
	return Rule{
		Code:  diag.HeadingOrder,
		About: "headings start below the title, skip no level, and are three levels at most, so that all readers can find their way",
		Run: func(site *content.Site, _ *words.Words) diag.List {
			var list diag.List
			for _, blocks := range texts(site) {
				list.Add(headings(blocks)...)
			}
			return list
		},
	}
}

// headings follows the headings below a title, which is level 1.
func headings(blocks []doc.Block) diag.List {
	var list diag.List
	last := 1
	step := func(pos diag.Pos, level int, title string) {
		switch {
		case level > maxLevel:
			list.Add(diag.Errorf(pos, diag.HeadingOrder, "use # and ## only", "the heading %q is too deep", title))
		case level > last+1:
			// In the words of markdown, which tells the same of what authors write
			// themselves: the list keeps one of the two.
			list.Add(diag.Errorf(pos, diag.HeadingOrder, "write one # here, or a heading with one # above",
				"no heading with one # stands above this one"))
		case level < 1:
			list.Add(diag.Errorf(pos, diag.HeadingOrder, "", "the heading %q has no level", title))
		}
		last = level
	}
	doc.Walk(blocks, func(b doc.Block) {
		switch b := b.(type) {
		case doc.Heading:
			step(b.Pos, b.Level, doc.Plain(b.Text))
		case doc.Contents:
			step(b.Pos, 2, doc.Plain(b.Title))
		case doc.Sheet:
			step(b.Pos, b.Level, b.Title)
		}
	})
	return list
}
