package layout

import (
	"math"

	"trykklar/generator/unit"
)

// What a page break costs, the dearer first. One of a kind outweighs hundreds of
// the next kind.
const (
	costTorn   = 1e15 // a heading is parted from what follows
	costEmpty  = 1e13 // a page is under a third full, or has one line alone
	costLonely = 1e12 // a heading has one line of what follows below it
	costSplit  = 1e11 // a line or a row is parted from its neighbours, or what leads into a list from the list
	costPage   = 1e8  // one more page
	costMeagre = 1e7  // the last page of a stretch is under a third full
	costPart   = 1e6  // what is better whole is parted, such as a paragraph, but not worth one more page
	costSlack  = 1e4  // a page that is empty; half empty costs a quarter
)

// third is the least of a page that is filled, where it can be helped.
const third = 3

// paginate parts a stretch into pages of this height: the breaks that cost least,
// weighed over the whole stretch. The answer is the end of each page.
func paginate(parts []part, height unit.Length) []int {
	n := len(parts)
	if n == 0 {
		return nil
	}
	cost, next := make([]float64, n+1), make([]int, n+1)
	for i := n - 1; i >= 0; i-- {
		cost[i] = math.Inf(1)
		var used unit.Length
		if h := parts[i].head; h != nil {
			used = h.height
		}
		for j := i; j < n; j++ {
			if j > i {
				used += parts[j].before
			}
			used += parts[j].height
			if used > height && j > i {
				break
			}
			if c := cost[j+1] + pageCost(parts, i, j+1, used, height); c < cost[i] {
				cost[i], next[i] = c, j+1
			}
		}
	}
	var ends []int
	for i := 0; i < n; i = next[i] {
		ends = append(ends, next[i])
	}
	return ends
}

// pageCost is the cost of a page with the parts from first to end, and of the
// break after it.
func pageCost(parts []part, first, end int, used, height unit.Length) float64 {
	c := costPage
	last := end == len(parts)
	full, lines := used*third >= height, 0
	for _, p := range parts[first:end] {
		full = full || p.grow > 0 && !p.loose
		lines += p.lines
		if p.lines == 0 {
			lines = 2
		}
	}
	switch {
	case lines < 2 && !(last && first == 0):
		c += costEmpty
	case !full && !last:
		c += costEmpty
	case !full && first > 0:
		c += costMeagre
	}
	if first > 0 && tail(parts[first:end]) {
		c += costPart
	}
	if last {
		return c
	}
	switch p := parts[end-1]; {
	case p.torn():
		c += costTorn
	case stub(parts[first:end]):
		c += costLonely
	case p.keep:
		c += costSplit
	case p.whole:
		c += costPart
	}
	slack := float64(max(height-used, 0)) / float64(height)
	return c + costSlack*slack*slack
}

// stub tells of parts whose last heading has one line below it.
func stub(parts []part) bool {
	lines := 0
	for i := len(parts) - 1; i >= 0 && lines < 2; i-- {
		if parts[i].air == airHeading {
			return true
		}
		if parts[i].lines == 0 {
			return false
		}
		lines += parts[i].lines
	}
	return false
}

// tail tells of parts that begin with one line and then a heading.
func tail(parts []part) bool {
	return len(parts) > 1 && parts[0].lines == 1 && parts[0].air != airHeading && parts[1].air == airHeading
}
