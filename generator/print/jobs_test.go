package print_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/print"
	"trykklar/generator/print/impose"
)

// The jobs of the project: how each meeting is printed, as a facilitator would
// tell it to a colleague. Everything that every group needs is in one job.
func TestJobsOfOurMeetings(t *testing.T) {
	plans, jobs, err := print.Jobs(project(t), ours())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	made := map[string]print.File{}
	for _, f := range jobs {
		if made[f.Path].Path != "" {
			t.Errorf("%s is made twice", f.Path)
		}
		made[f.Path] = f
	}
	for _, p := range plans {
		if len(p.Jobs) > 5 { // papers and copies differ: four, and one more where the faces are printed
			t.Errorf("meeting %d has %d jobs", p.Meeting, len(p.Jobs))
		}
		fmt.Fprintf(&b, "meeting %d\n", p.Meeting)
		sheets := make([]int, len(p.Jobs)+1)
		for _, item := range p.Items {
			if (item.Job > 0) != item.Ticked {
				t.Errorf("%s: ticked %v, in job %d", item.Title, item.Ticked, item.Job)
			}
			sheets[item.Job] += item.Sheets
			fmt.Fprintf(&b, "  %d  %-30s %-15s %s\n", item.Job, item.Title, item.Form, way(item.Way, item.Sheets))
		}
		for _, j := range p.Jobs {
			f := made[j.Path]
			pages := f.Pages
			if j.Way.Edge != impose.OneSide {
				pages /= 2
			}
			if j.Sheets != sheets[j.Number] || j.Sheets != pages || j.Sheets != f.Sheets || f.Form != content.Job || f.Fields > 0 {
				t.Errorf("%s: %d sheets, the items have %d, the file %d pages and %d fields", j.Path, j.Sheets, sheets[j.Number], f.Pages, f.Fields)
			}
			fmt.Fprintf(&b, "  job %d: %s\n", j.Number, way(j.Way, j.Sheets))
		}
	}
	golden(t, "jobs.txt", b.String())
}

func way(w print.Way, sheets int) string {
	return fmt.Sprintf("%d %s thick=%v black=%v %s %s", sheets, w.Paper, w.Thick, w.Black, w.Edge, w.Copies)
}

// A job is one file: a part of the tree and a bookmark for each material, each on
// a sheet of its own, and nothing to fill in.
func TestJobIsOneFile(t *testing.T) {
	plans, jobs, err := print.Jobs(project(t), ours())
	if err != nil {
		t.Fatal(err)
	}
	j := plans[2].Jobs[0] // the third meeting's, of both sides
	i := slices.IndexFunc(jobs, func(f print.File) bool { return f.Path == j.Path })
	p := read(t, jobs[i].Data)
	if got := p.name(p.dict(p.root["ViewerPreferences"])["Duplex"]); got != "DuplexFlipLongEdge" || p.root["AcroForm"] != nil {
		t.Errorf("printed %s, fields %v", got, p.root["AcroForm"])
	}
	golden(t, "job.tree", strings.Join(p.bookmarks(), "\n")+"\n\n"+p.tree())
	for _, item := range plans[2].Items {
		first := slices.ContainsFunc(p.bookmarks(), func(mark string) bool {
			var page int
			_, err := fmt.Sscanf(strings.TrimPrefix(mark, item.Title), " p%d", &page)
			return strings.HasPrefix(mark, item.Title) && err == nil && page%2 == 1
		})
		if first != (item.Job == 1) {
			t.Errorf("%s, of job %d, begins on a front: %v", item.Title, item.Job, first)
		}
	}
}

func TestJobsAreTheSameEachTime(t *testing.T) {
	in := project(t)
	_, first, err := print.Jobs(in, ours())
	if err != nil {
		t.Fatal(err)
	}
	_, second, err := print.Jobs(in, ours())
	if err != nil || len(first) != len(second) {
		t.Fatal(err, len(first), len(second))
	}
	for i := range first {
		if first[i].Path != second[i].Path || !bytes.Equal(first[i].Data, second[i].Data) {
			t.Errorf("%s differs", first[i].Path)
		}
	}
}
