package check

import "trykklar/generator/diag"

// leastFill is how much of a page is used at the least, in percent: a third.
const leastFill = 33

func airyPage() Rule {
	return Rule{
		Code:  diag.AiryPage,
		About: "no page but the last is under a third full, so that a print does not look torn and wastes no paper",
		Print: func(p Print) diag.List {
			var list diag.List
			for i, f := range p.Fills {
				if f.Sheet || f.Percent >= leastFill || i == len(p.Fills)-1 && !f.Rest {
					continue
				}
				hint := "take out the page break after it, or let more stand on it"
				switch {
				case f.Rest:
					hint = "write less on the sheet, so that it has a page fewer"
				case !f.Ended:
					hint = "what follows is kept whole and does not fit below: part it, or put something short before it"
				}
				list.Add(diag.Warningf(f.Pos, diag.AiryPage, hint,
					"page %d as %s is used for %d %% only", f.Page, p.Form, f.Percent))
			}
			return list
		},
	}
}
