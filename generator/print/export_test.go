package print

import "trykklar/generator/print/layout"

// Pages is the pages of a copy, as they were laid out.
func (t *Typeset) Pages(copy int) []*layout.Page { return t.laid[copy].result.Pages }
