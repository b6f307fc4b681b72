package markdown

import (
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// kids is the inlines in an inline.
func kids(i doc.Inline) []doc.Inline {
	switch i := i.(type) {
	case doc.Strong:
		return i.Kids
	case doc.Link:
		return i.Kids
	case doc.Term:
		return i.Kids
	}
	return nil
}

// with is an inline of the same kind about other kids.
func with(i doc.Inline, kids []doc.Inline, pos diag.Pos) doc.Inline {
	switch i := i.(type) {
	case doc.Strong:
		return doc.Strong{Pos: pos, Kids: kids}
	case doc.Link:
		return doc.Link{Pos: pos, Kids: kids, Href: i.Href, Internal: i.Internal, Page: i.Page, Meeting: i.Meeting}
	case doc.Term:
		return doc.Term{Pos: pos, Kids: kids, ID: i.ID}
	}
	return i
}

// A cutter divides inlines at offsets in their flat text. An inline that stands
// on both sides of one becomes two.
type cutter struct {
	ends  []int // those still to come
	at    int
	parts [][]doc.Inline
}

// cut gives one part more than there are ends.
func cut(in []doc.Inline, ends []int) [][]doc.Inline {
	c := cutter{ends: ends, parts: make([][]doc.Inline, 1)}
	for _, i := range in {
		c.add(i)
	}
	for len(c.parts) <= len(ends) {
		c.part()
	}
	return c.parts
}

func (c *cutter) part() { c.parts = append(c.parts, nil) }

func (c *cutter) put(i doc.Inline) {
	last := &c.parts[len(c.parts)-1]
	*last = append(*last, i)
}

// due starts the parts that begin here.
func (c *cutter) due() {
	for len(c.ends) > 0 && c.ends[0] <= c.at {
		c.ends = c.ends[1:]
		c.part()
	}
}

func (c *cutter) add(i doc.Inline) {
	switch i := i.(type) {
	case doc.Text:
		c.text(i)
		return
	case doc.Field:
		c.due()
		c.put(i)
		c.at++
		return
	}
	inner := cutter{ends: c.ends, at: c.at, parts: make([][]doc.Inline, 1)}
	for _, k := range kids(i) {
		inner.add(k)
	}
	begun := false
	for n, part := range inner.parts {
		if n > 0 {
			c.part()
		}
		if len(part) > 0 {
			pos := i.At() // of the mark, such as **
			if begun {
				pos = part[0].At()
			}
			begun = true
			c.put(with(i, part, pos))
		}
	}
	c.ends, c.at = inner.ends, inner.at
}

func (c *cutter) text(t doc.Text) {
	from, runes := 0, 0
	rest := func(to int) {
		if to > from {
			piece := t
			piece.Text = t.Text[from:to]
			c.put(piece)
		}
		from = to
		if t.Pos.Col > 0 {
			t.Pos.Col += runes
		}
		runes = 0
	}
	for i := range t.Text {
		if len(c.ends) > 0 && c.ends[0] <= c.at {
			rest(i)
			c.due()
		}
		c.at++
		runes++
	}
	rest(len(t.Text))
}

// trim takes the space off both ends.
func trim(in []doc.Inline) []doc.Inline {
	for len(in) > 0 {
		first, moved := trimLeft(in[0])
		if first == nil {
			in = in[1:]
			continue
		}
		if moved {
			in = append([]doc.Inline{first}, in[1:]...)
		}
		break
	}
	for len(in) > 0 {
		last, moved := trimRight(in[len(in)-1])
		if last == nil {
			in = in[:len(in)-1]
			continue
		}
		if moved {
			in = append(append([]doc.Inline{}, in[:len(in)-1]...), last)
		}
		break
	}
	return in
}

const blank = " \t\n"

// trimLeft takes the space off the beginning; it is nil when nothing is left.
func trimLeft(i doc.Inline) (doc.Inline, bool) {
	switch i := i.(type) {
	case doc.Text:
		s := strings.TrimLeft(i.Text, blank)
		if s == "" {
			return nil, true
		}
		n := len(i.Text) - len(s)
		i.Text = s
		if i.Pos.Col > 0 {
			i.Pos.Col += n
		}
		return i, n > 0
	case doc.Field:
		return i, false
	}
	list := kids(i)
	if len(list) == 0 {
		return nil, true
	}
	first, moved := trimLeft(list[0])
	if !moved {
		return i, false
	}
	if first == nil {
		return trimLeft(with(i, list[1:], i.At()))
	}
	return with(i, append([]doc.Inline{first}, list[1:]...), i.At()), true
}

func trimRight(i doc.Inline) (doc.Inline, bool) {
	switch i := i.(type) {
	case doc.Text:
		s := strings.TrimRight(i.Text, blank)
		if s == "" {
			return nil, true
		}
		moved := s != i.Text
		i.Text = s
		return i, moved
	case doc.Field:
		return i, false
	}
	list := kids(i)
	if len(list) == 0 {
		return nil, true
	}
	last, moved := trimRight(list[len(list)-1])
	if !moved {
		return i, false
	}
	list = append([]doc.Inline{}, list[:len(list)-1]...)
	if last == nil {
		kept, _ := trimRight(with(i, list, i.At()))
		return kept, true
	}
	return with(i, append(list, last), i.At()), true
}
