package content

import (
	"fmt"
	"time"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// A Date is a day in the content, such as 2026-11-22. The program has no clock:
// every date it prints was written by the author.
type Date struct{ Year, Month, Day int }

// None tells that there is no date.
func (d Date) None() bool { return d == Date{} }

// Weekday is the day of the week, 0 for Monday.
func (d Date) Weekday() int {
	return (int(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday()) + 6) % 7
}

// String is the date as authors write it.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// Or is d, or other when there is no d.
func (d Date) Or(other Date) Date {
	if d.None() {
		return other
	}
	return d
}

// DecodeYAML reads a date written year, month, day.
func (d *Date) DecodeYAML(n *strictyaml.Node) diag.List {
	day, err := time.Parse("2006-01-02", n.Value)
	if n.Kind != strictyaml.Scalar {
		return diag.List{n.Wants("a date such as 2026-11-22")}
	}
	if err != nil || day.Year() < 1900 {
		return diag.List{diag.Errorf(n.Pos, diag.BadValue, "write year, month, day, such as 2026-11-22",
			"%s is not a date", shorten(n.Value))}
	}
	*d = Date{day.Year(), int(day.Month()), day.Day()}
	return nil
}
