package content

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// The limits of what an author writes, each with what would go wrong beyond it.
// What depends on the words, such as a text too tall for its page, layout tells:
// it measures. Here is what no words make fit.
const (
	maxMeetings = 12  // stops on a road
	maxTalk     = 12  // what a meeting talks about: more than a page
	maxAgenda   = 12  // items of an agenda: it hangs on the wall as one page
	maxPersonas = 12  // heads on a cover
	maxCards    = 200 // of a deck: a few minutes of cutting, not a day
	maxAsked    = 6   // faces on the card that asks
	maxChoices  = 24  // pictures to set a ring around
	maxRows     = 6   // for a helper
	maxSigners  = 4   // side by side on a diploma
	maxFields   = 3   // side by side on a sheet
	maxAddress  = 4   // lines of a letter for whom it is to, or from
	maxTiles    = 12  // of a board: it is taken in at a glance
	maxSubjects = 8   // of a grid
	maxPoints   = 8   // to talk of, below a thread
	maxSteps    = 6   // of stairs: more leave no room to write at the top

	maxTitle   = 100 // letters: three lines at the size of a title
	maxName    = 60  // letters of what stands in one line among others
	maxEyebrow = 80  // letters of one small line
	maxCredit  = 120 // letters of one line at the foot
	maxAlt     = 300 // letters: alt is read aloud at a stretch
)

// atMost tells when a list is longer than there is room for.
func atMost[T interface{ At() diag.Pos }](r *reader, list []T, most int, owner, what string) {
	if len(list) > most {
		r.list.Add(diag.Errorf(list[most].At(), diag.TooLarge, fmt.Sprintf("keep %d, or divide them", most),
			"%s has room for %d %s, not %d", owner, most, what, len(list)))
	}
}

// title is a text on one line that has few letters.
func (r *reader) title(s strictyaml.String, what string, most int) string {
	text := r.plain(s)
	if n := utf8.RuneCountInString(text); n > most {
		r.list.Add(diag.Errorf(s.Pos, diag.TextTooLong, "write it shorter", "%s %s has %d letters, and there is room for %d", what, shorten(text), n, most))
	}
	return text
}

// devices is names that Windows keeps for itself, whatever the ending: such a
// folder cannot be made there.
const devices = " con prn aux nul "

// isDevice tells whether Windows keeps this name for itself.
func isDevice(s string) bool {
	s, _, _ = strings.Cut(s, ".")
	if len(s) == 4 && (s[:3] == "com" || s[:3] == "lpt") {
		return s[3] >= '0' && s[3] <= '9'
	}
	return s != "" && strings.Contains(devices, " "+s+" ")
}
