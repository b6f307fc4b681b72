package print

import (
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/print/impose"
)

// An Order is a material that a group prints: copies of a Typeset, and how they are
// printed.
type Order struct {
	content.Use
	Title  string
	Copies []int  // their numbers, one for each time that it is printed
	Which  string // of whom the sets are
	Sets   int    // how many sets of cards a copy holds, a set for each person; 0 where copies are counted
}

// A SetJob is all orders that are printed in the same way, each as often as it is
// ordered: the file is printed once.
type SetJob struct {
	Number int // from 1
	Way    Way // it has no copies
	Orders []Ordered
	Sheets int // of paper
}

// Ordered is an order as it lies in its job.
type Ordered struct {
	Order
	Way    Way // of its own
	Sheets int // of paper, of all its copies
}

// Jobs sorts orders by how they are printed. Within a job what is laminated comes
// last, so that it lies together.
func (t *Typeset) Jobs(orders []Order) []SetJob {
	var all []Ordered
	var own []Way
	for _, o := range orders {
		if len(o.Copies) == 0 {
			continue
		}
		x := Ordered{Order: o}
		for i, n := range o.Copies {
			way, sheets := wayOf(t.laid[n].file, o.Use)
			if i == 0 || goes(x.Way, way) { // a copy with a long name may have a page more than the first
				x.Way = way
			}
			x.Sheets += sheets
		}
		all, own = append(all, x), append(own, x.Way)
	}
	var out []SetJob
	for _, way := range jobWays(own) {
		out = append(out, SetJob{Number: len(out) + 1, Way: way})
	}
	for _, x := range all {
		i := slices.IndexFunc(out, func(j SetJob) bool { return goes(x.Way, j.Way) })
		out[i].Orders = append(out[i].Orders, x)
		out[i].Sheets += x.Sheets
	}
	for i := range out {
		slices.SortStableFunc(out[i].Orders, func(a, b Ordered) int {
			return first(a.Form == content.CardsLaminate) - first(b.Form == content.CardsLaminate)
		})
	}
	return out
}

// JobPDF is a job as one file. before, if it is not negative, is a copy that tells of
// the job, on a sheet of its own in front.
func (t *Typeset) JobPDF(title string, j SetJob, before int) (File, error) {
	var all []laid
	var copies []Copy
	add := func(n int, own impose.Edge) {
		l := t.laid[n].clone()
		if j.Way.Edge != impose.OneSide {
			l.sheets = backed(l.sheets, own)
		}
		all, copies = append(all, l), append(copies, t.copies[n])
	}
	sheets := j.Sheets
	if before >= 0 {
		add(before, impose.OneSide)
		sheets++
	}
	for _, o := range j.Orders {
		for _, n := range o.Copies {
			add(n, o.Way.Edge)
		}
	}
	l := join(title, copies, all)
	l.file.Form, l.file.Edge = content.Job, j.Way.Edge
	f, _, err := t.m.file(l)
	f.Sheets = sheets
	return f, err
}
