package group

import (
	"strconv"
	"strings"

	"trykklar/generator/print"
	"trykklar/generator/words"
)

// A kind is what is printed of one material, and what is done with it afterwards.
type kind struct{ text, after string }

// kinds is the materials of a job and how many of each.
func (m *maker) kinds(j print.SetJob) []kind {
	w := m.in.Words.Group.Print
	type key struct{ times, title, after string }
	var all []key
	counts := map[key]int{}
	for _, o := range j.Orders {
		title := o.Title
		if o.Which != "" {
			title = words.Fill(w.Which, "title", title, "which", o.Which)
		}
		k, n := key{w.Times, title, w.After[string(o.Form)]}, len(o.Copies)
		if o.Sets > 0 {
			k.times, n = w.Sets, o.Sets*n
		}
		if counts[k] == 0 {
			all = append(all, k)
		}
		counts[k] += n
	}
	var out []kind
	for _, k := range all {
		out = append(out, kind{words.Fill(k.times, "n", strconv.Itoa(counts[k]), "title", k.title), k.after})
	}
	return out
}

// byWork is the kinds of a job, together by what is done with them: the plan is one page.
func (m *maker) byWork(j print.SetJob) []string {
	var works []string
	texts := map[string][]string{}
	for _, k := range m.kinds(j) {
		if texts[k.after] == nil {
			works = append(works, k.after)
		}
		texts[k.after] = append(texts[k.after], k.text)
	}
	var out []string
	for _, after := range works {
		line := strings.Join(texts[after], "\u00a0· ")
		if after != "" {
			line = words.Fill(m.in.Words.Group.Print.Work, "after", after, "what", line)
		}
		out = append(out, line)
	}
	return out
}
