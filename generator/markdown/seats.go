package markdown

import (
	"cmp"
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// maxSeats is how many find room around a table on a page.
const maxSeats = 16

// seats reads a table and who sits at it. Fields are named seat_1 and so on, or as
// the author wants.
func (r *reader) seats(c *container, a attributes) []doc.Block {
	const usual = 10
	n := a.number("count", usual)
	if n > maxSeats {
		r.errorf(r.at(c), diag.TooLarge, "divide them between two tables", "a table has %d seats, and there is room for %d", n, maxSeats)
		n = maxSeats
	}
	b := doc.Seats{Pos: r.at(c)}
	label := "{number}"
	if w := r.src.Words; w != nil {
		b.Table, label = w.Table, w.Seat
	}
	for i := range n {
		number := strconv.Itoa(i + 1)
		b.Seats = append(b.Seats, doc.Field{
			Pos: b.Pos, Name: cmp.Or(a["name"], "seat") + "_" + number, Label: words.Fill(label, "number", number),
		})
	}
	return []doc.Block{b}
}
