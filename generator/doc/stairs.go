package doc

import "trykklar/generator/diag"

// Stairs lead from where somebody is to a goal, a small step at a time.
type Stairs struct {
	diag.Pos
	Picture  Picture // of the goal
	Goal     Field   // at the top
	Here     Picture // before the stairs
	Now      Field   // at the foot: where the reader is now
	Steps    []Field // from the lowest; their labels are for those who do not see which is which
	Examples Examples
}

// Examples of steps stand beside the stairs.
type Examples struct {
	diag.Pos
	Title string
	Texts []Sentence // one a step; may be none
}

func (Stairs) block() {}
