package content

// A Date is a day in the content, such as 2026-11-22. The program has no clock:
// every date it prints was written by the author.
type Date struct{ Year, Month, Day int }

// None tells that there is no date.
func (d Date) None() bool { return d == Date{} }
