package group

import (
	"fmt"
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print"
)

// Check tells what Make would tell, and makes nothing.
func (s *Source) Check(g *Group) (diag.List, error) { return newMemo().check(s, g) }

// A memo keeps what was told of each copy, so that while somebody types only what has
// changed is laid out again. It holds what was typed, in memory alone.
type memo struct {
	fields map[string][]string // by document: the names of its fields, in order
	echoes map[string][]echo   // by copy, told by its document and its values
}

func newMemo() *memo { return &memo{map[string][]string{}, map[string][]echo{}} }

// An echo is a finding of a copy whose values may stand at other places by now.
type echo struct {
	diag.Finding
	field string // whose value it is about; empty for the document itself
	part  int    // of a value that was put together, from 1; 0 for all of it
	col   int    // from where that begins
}

const (
	maxEchoes = 20_000 // copies of a group of a thousand
	maxLaid   = 32     // copies that are held at once
)

// check tells of a group what was told before, and lays out the rest.
func (k *memo) check(s *Source, g *Group) (diag.List, error) {
	if len(k.echoes) > maxEchoes {
		*k = *newMemo()
	}
	m := s.maker(g, Choice{})
	if len(g.Participants) > MaxWhole { // of so many one material is made, and most likely this
		for _, mat := range g.Course.Materials {
			if mat.Kind == "diploma" {
				m.choice.Only = mat.ID
			}
		}
	}
	m.collect()
	keys := map[*piece]pieceKey{}
	for key, p := range m.pieces {
		keys[p] = key
	}
	var found diag.List
	for _, p := range m.order {
		key := keys[p]
		id := fmt.Sprintf("%p %s %d", key.document, key.form, key.at)
		if p.copy.Document != key.document {
			id += fmt.Sprintf(" %q %q", g.personas(), g.Substances)
		}
		people := 1
		for i := 0; i < people; i++ {
			if i%maxLaid == 0 {
				m.t = print.NewTypeset(s.in)
			}
			c := m.of(p, i, p.people > 0)
			told, err := k.told(m.t, id, c)
			if err != nil {
				return nil, err
			}
			found.Add(told...)
			if slices.ContainsFunc(k.fields[id], isOwn) {
				people = max(1, p.people)
			}
		}
	}
	found.Sort()
	return m.ours(found), nil
}

// told is the findings of a copy.
func (k *memo) told(t *print.Typeset, id string, c print.Copy) (diag.List, error) {
	echoes, ok := k.echoes[k.key(id, c)]
	if !ok {
		n, found, err := t.Lay(c)
		if err != nil {
			return nil, err
		}
		// A field may be asked for only because of the value of another.
		k.fields[id] = slices.Compact(slices.Sorted(slices.Values(slices.Concat(k.fields[id], t.Fields(n)))))
		for _, f := range found {
			echoes = append(echoes, echoOf(f, c, k.fields[id]))
		}
		k.echoes[k.key(id, c)] = echoes
	}
	var out diag.List
	for _, e := range echoes {
		out.Add(e.now(c))
	}
	return out, nil
}

// key is a copy by its document and by what stands in its fields.
func (k *memo) key(id string, c print.Copy) string {
	var out strings.Builder
	out.WriteString(id)
	for _, name := range k.fields[id] {
		v := c.Value(name)
		fmt.Fprintf(&out, " %s=%q", name, v.Text)
		for _, part := range v.Of {
			fmt.Fprintf(&out, "+%q", part.Text)
		}
	}
	return out.String()
}

// echoOf finds the value that a finding is about: the last that begins before it, on its
// line.
func echoOf(f diag.Finding, c print.Copy, fields []string) echo {
	out := echo{Finding: f}
	col := 0
	try := func(name string, part int, v doc.Value) {
		if v.File == f.Pos.File && v.Line == f.Pos.Line && v.Line > 0 && v.Col <= f.Pos.Col && v.Col > col {
			out.field, out.part, out.col = name, part, f.Pos.Col-v.Col
			col = v.Col
		}
	}
	for _, name := range fields {
		v := c.Value(name)
		try(name, 0, v)
		for i, part := range v.Of {
			try(name, i+1, part)
		}
	}
	return out
}

// now is the finding where the value stands now.
func (e echo) now(c print.Copy) diag.Finding {
	f := e.Finding
	if e.field == "" {
		return f
	}
	v := c.Value(e.field)
	if e.part > 0 {
		v = v.Of[e.part-1]
	}
	f.Pos = v.Pos
	f.Pos.Col += e.col
	return f
}

// isOwn tells of a field that each participant has a value of their own for.
func isOwn(name string) bool {
	return name == fieldName || name == fieldSupport || name == fieldRecognition
}

// personas is what each participant chose, in their order.
func (g *Group) personas() []string {
	var out []string
	for _, p := range g.Participants {
		out = append(out, p.Persona)
	}
	return out
}
