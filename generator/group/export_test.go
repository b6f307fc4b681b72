package group

import (
	"fmt"
	"maps"
	"strings"

	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/words"
)

// Input is what the source makes prints from.
func (s *Source) Input() print.Input { return s.in }

// Plan is the print jobs of a choice as lines: what the plan tells, and whose copies
// lie in each.
func Plan(s *Source, g *Group, c Choice) (string, error) {
	m := &maker{Source: s, g: g, choice: c, t: print.NewTypeset(s.in), pieces: map[pieceKey]*piece{}, values: map[int]doc.Values{}}
	m.collect()
	if found, err := m.lay(); err != nil || found.HasErrors() {
		return "", fmt.Errorf("%v %w", found, err)
	}
	var b strings.Builder
	jobs := m.t.Jobs(m.orders(m.uses))
	for _, j := range jobs {
		fmt.Fprintf(&b, "%s: %s; %s\n", m.jobOf(j, len(jobs)), strings.Join(m.way(j.Way), ", "), m.sheets(j.Sheets, ""))
		for _, line := range m.byWork(j) {
			for part := range strings.SplitSeq(line, "\u00a0· ") {
				b.WriteString("  " + strings.ReplaceAll(part, "\u00a0", " ") + "\n")
			}
		}
	}
	return b.String(), nil
}

// Of is what the copies of one participant say, from 0: what all say, and their own.
func (g *Group) Of(i int, w *words.Words) doc.Values {
	out := g.Shared(w)
	maps.Copy(out, g.own(i))
	return out
}
