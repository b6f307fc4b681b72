package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// thin is the width of every line that is for the hands and not for the eyes: to
// cut along, to fold along, to join at.
const thin = unit.Point / 2

func stroked(at unit.Vec, segs []layout.Seg, line picture.RGB) layout.Placed {
	return layout.Placed{At: at, Item: layout.Path{Segs: segs, Stroke: &line, Width: thin}}
}

// dashed is stroked with dashes, and gaps as long as they are.
func dashed(at unit.Vec, segs []layout.Seg, line picture.RGB, dash unit.Length) layout.Placed {
	return layout.Placed{At: at, Item: layout.Path{Segs: segs, Stroke: &line, Width: thin, Dash: []unit.Length{dash, dash}}}
}
