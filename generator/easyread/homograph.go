package easyread

// A Homograph is the words beside a word in which it means something else than what
// a rule looks for: "du når bussen" sets no condition, "uden for døren" denies nothing.
type Homograph struct {
	After, Before map[string]bool
	Alone         bool // and where it is a clause of its own: ", ikke?"
}

// otherMeaning tells whether the word at i means something else there. A comma parts
// it from what stands on its other side.
func (l *Language) otherMeaning(s Sentence, i int) bool {
	h, ok := l.Homographs[s.lower(i)]
	if !ok {
		return false
	}
	after := i > 0 && !s.breaks[i] && h.After[s.lower(i-1)]
	before := i+1 < len(s.Words) && !s.breaks[i+1] && h.Before[s.lower(i+1)]
	return after || before || h.Alone && len(s.Words) > 1 && len(s.clause(i)) == 1
}

// countOf is how many words of a sentence are in a set, and mean what it is about.
func (l *Language) countOf(s Sentence, set map[string]bool) int {
	n := 0
	for i := range s.Words {
		if set[s.lower(i)] && !l.otherMeaning(s, i) {
			n++
		}
	}
	return n
}
