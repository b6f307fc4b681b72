package doc

import "trykklar/generator/diag"

// A Nameplate is a landscape A4 that is folded across and stands on a table, with
// the same on both sides: a name, or a line for it.
type Nameplate struct {
	diag.Pos
	Name Field
}

func (Nameplate) block() {}
