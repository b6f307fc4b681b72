package finish

import (
	"cmp"
	_ "embed"
	"slices"

	"trykklar/generator/print/draw"
)

// outlinePages is how many pages a file has before it gets bookmarks.
const outlinePages = 4

// outline adds a bookmark for each heading of the first two levels.
func (f *file) outline(d *draw.File, pages []int) string {
	if len(pages) < outlinePages {
		return ""
	}
	type mark struct {
		title string
		page  int
		y     float64
		order int
	}
	var marks []mark
	for i, s := range d.Sheets {
		for _, a := range s.Anchors {
			if a.Level <= 2 {
				marks = append(marks, mark{a.Title, i, s.Size.H.Pt() - a.Y.Pt(), a.Order})
			}
		}
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.order, b.order) })
	if len(marks) == 0 {
		return ""
	}
	root := f.alloc()
	nums := make([]int, len(marks))
	for i := range nums {
		nums[i] = f.alloc()
	}
	for i, k := range marks {
		next := ""
		if i > 0 {
			next += "/Prev " + ref(nums[i-1])
		}
		if i < len(marks)-1 {
			next += "/Next " + ref(nums[i+1])
		}
		f.put(nums[i], "<</Title%s/Parent %s%s%s>>", text(k.title), ref(root), destination(pages[k.page], k.y), next)
	}
	f.put(root, "<</Type/Outlines/First %s/Last %s/Count %d>>", ref(nums[0]), ref(nums[len(nums)-1]), len(nums))
	return "/Outlines " + ref(root) + "/PageMode/UseOutlines"
}

// destination leads to a place on a page, a little above it. Y is in points from
// the foot of the page.
func destination(page int, y float64) string {
	return "/Dest[" + ref(page) + "/XYZ 0 " + pt(y+12) + " null]"
}
