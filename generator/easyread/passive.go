package easyread

import (
	"fmt"
	"slices"
	"strings"
)

// codePassive is C13: sentences that hide who does it.
const codePassive = "passive"

func passive() Rule {
	return Rule{codePassive, "the reader wants to know who does it", func(l *Language, t *Text) []hit {
		var out []hit
		t.read(func(s Sentence) {
			if w := l.passive(s); w != "" {
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q does not tell who does it: %q", w, cut(s.Text)), l.hint(codePassive, "word", w), s.Text})
			}
		})
		return out
	}}
}

// passive is the words of a sentence that are a passive, or "".
func (l *Language) passive(s Sentence) string {
	for i, w := range s.Words {
		if k := l.becomes(s, i); k > 0 {
			return w + " " + s.Words[k]
		}
		if l.passiveForm(s, i) {
			return w
		}
	}
	return ""
}

// becomeReach is how many words may stand between "bliver" and its participle.
const becomeReach = 5

// becomes is the place of the participle that a form of "blive" at i makes a passive
// with, or 0. A participle that the language lists is looked for to the end of the
// clause; one that only its ending tells must follow almost at once.
func (l *Language) becomes(s Sentence, i int) int {
	if !l.Become[s.lower(i)] {
		return 0
	}
	near := true
	for k := i + 1; k < len(s.Words) && k <= i+1+becomeReach && !s.breaks[k] && !l.PassiveStops[s.lower(k)]; k++ {
		w := s.lower(k)
		switch {
		case l.NoParticiple[w] || l.Determiners[s.lower(k-1)]:
		case l.listedParticiple(w), near && l.endsAsParticiple(w):
			return k
		}
		near = near && l.Between[w]
	}
	return 0
}

// listedParticiple tells of a participle of a verb of the list, with what may stand
// before it ("indført" of "føre").
func (l *Language) listedParticiple(w string) bool {
	return l.withPrefix(w, func(rest string) bool { return l.VerbParticiples[rest] })
}

func (l *Language) endsAsParticiple(w string) bool {
	return l.Participles[w] || endsIn(w, l.ParticipleEnd)
}

// passiveForm tells of a verb in its passive form ("bruges"). Forms of verbs in the
// list are known wherever they stand; others only after a modal verb.
func (l *Language) passiveForm(s Sentence, i int) bool {
	w := s.lower(i)
	switch {
	case l.NoSPassive[w] || l.otherMeaning(s, i):
		return false
	case l.Mutual[w]:
		return !slices.ContainsFunc(s.clause(i), func(w string) bool { return l.MutualWith[strings.ToLower(w)] })
	case l.SPassives[w]:
		return true
	case strings.HasSuffix(w, "s") && l.withPrefix(strings.TrimSuffix(w, "s"), l.isVerb):
		return true
	}
	name := i > 0 && s.lower(i) != s.Words[i]
	return !name && l.afterModal(s, i) && endsIn(w, l.PassiveEnd) && !endsIn(w, l.NoPassiveEnd) && !l.Determiners[s.lower(i-1)]
}

// isVerb tells of an infinitive of the list, or its past with -de.
func (l *Language) isVerb(w string) bool {
	return l.Verbs[w] || l.Verbs[strings.TrimSuffix(w, "de")] && strings.HasSuffix(w, "ede")
}

// withPrefix tells whether ok holds for a word, or for what follows a prefix of the
// language.
func (l *Language) withPrefix(w string, ok func(string) bool) bool {
	return ok(w) || slices.ContainsFunc(l.VerbPrefixes, func(p string) bool {
		rest, has := strings.CutPrefix(w, p)
		return has && ok(rest)
	})
}

// endsIn tells of a word with one of the endings and three letters before it.
func endsIn(w string, endings []string) bool {
	return slices.ContainsFunc(endings, func(end string) bool {
		return strings.HasSuffix(w, end) && letters(w) >= letters(end)+3
	})
}

// afterModal tells whether a modal verb stands up to four words before.
func (l *Language) afterModal(s Sentence, i int) bool {
	for k := max(i-4, 0); k < i; k++ {
		if l.Modals[s.lower(k)] {
			return true
		}
	}
	return false
}
