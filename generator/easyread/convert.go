package easyread

import (
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// language makes what the rules use of what is written, and tells of names that
// are not known.
func (f languageFile) language() (*Language, diag.List) {
	l := &Language{
		Limits:    map[diag.Code]map[doc.Audience]Limit{},
		Negations: set(f.Negations), Conditions: set(f.Conditions), Impersonal: set(f.Impersonal), Homographs: map[string]Homograph{},

		Subordinators: set(f.Clauses.Subordinators), MaySubordinate: set(f.Clauses.Maybe),
		Subjects: set(f.Clauses.Subjects), OpensClause: set(f.Clauses.Opens), OpensSentence: set(f.Clauses.OpensSentence), ListEnd: set(f.ListEnd),

		Become: set(f.Passive.Become), Between: set(f.Passive.Between), PassiveStops: set(f.Passive.Stops),
		Verbs: map[string]bool{}, VerbParticiples: map[string]bool{}, VerbPrefixes: f.Passive.Prefixes,
		Participles: set(f.Passive.Participles), ParticipleEnd: f.Passive.ParticipleEnd, NoParticiple: set(f.Passive.NoParticiple),
		Determiners: set(f.Passive.Determiners), Modals: set(f.Passive.Modals), PassiveEnd: f.Passive.End, NoPassiveEnd: f.Passive.NoEnd,
		SPassives: set(f.Passive.Sure), NoSPassive: set(f.Passive.None), Mutual: set(f.Passive.Mutual), MutualWith: set(f.Passive.MutualWith),

		Abbreviations: unstopped(f.Abbreviations.Always), AfterNumber: unstopped(f.Abbreviations.AfterNumber), BeforeNumber: unstopped(f.Abbreviations.BeforeNumber),
		Acronyms: set(f.Acronyms), Numbers: map[string]string{}, Units: set(f.Units), DateBefore: set(f.DateBefore),
		PageWords: f.PageWords, LongKnown: set(f.LongKnown), Hints: map[diag.Code]string{},
	}
	for word, h := range f.OtherMeanings {
		l.Homographs[strings.ToLower(word)] = Homograph{set(h.After), set(h.Before), h.Alone}
	}
	for infinitive, participle := range f.Passive.Verbs {
		l.Verbs[infinitive], l.VerbParticiples[participle] = true, true
	}
	for word, digits := range f.Numbers {
		l.Numbers[strings.ToLower(word)] = digits
	}
	var found diag.List
	known := Codes()
	for code, of := range f.Limits {
		if !Has(code) {
			found.Add(diag.Errorf(f.Pos, diag.UnknownKey, strictyaml.Suggest(code, known), "%q is no rule of easy reading", code))
			continue
		}
		limits := map[doc.Audience]Limit{}
		for name, limit := range of {
			a := doc.Audience(name)
			if !slices.Contains(doc.Audiences, a) {
				found.Add(diag.Errorf(limit.Pos, diag.UnknownKey, strictyaml.Suggest(name, audiences()), "%q is no audience", name))
			}
			limits[a] = Limit{limit.Warning, limit.Error}
		}
		l.Limits[diag.Code(code)] = limits
	}
	for _, code := range known {
		hint, ok := f.Hints[code]
		if !ok {
			found.Add(diag.Errorf(f.Pos, diag.MissingKey, "add it below hints:", "the rule %q has no hint", code))
		}
		l.Hints[diag.Code(code)] = hint
	}
	for code := range f.Hints {
		if !Has(code) {
			found.Add(diag.Errorf(f.Pos, diag.UnknownKey, strictyaml.Suggest(code, known), "%q is no rule of easy reading", code))
		}
	}
	for _, s := range f.Synonyms {
		syn := Synonym{Word: s.Word, Not: s.Not}
		for _, name := range s.For {
			if !slices.Contains(doc.Audiences, doc.Audience(name)) {
				found.Add(diag.Errorf(s.Pos, diag.UnknownKey, strictyaml.Suggest(name, audiences()), "%q is no audience", name))
			}
			syn.For = append(syn.For, doc.Audience(name))
		}
		l.Synonyms = append(l.Synonyms, syn)
	}
	return l, found
}

// hint is the language's better way for a rule, with its places filled in.
func (l *Language) hint(code diag.Code, placesAndValues ...string) string {
	var pairs []string
	for i := 0; i+1 < len(placesAndValues); i += 2 {
		pairs = append(pairs, "{"+placesAndValues[i]+"}", placesAndValues[i+1])
	}
	return strings.NewReplacer(pairs...).Replace(l.Hints[code])
}

// Codes is the codes of all rules.
func Codes() []string {
	var out []string
	for _, r := range Rules() {
		out = append(out, string(r.Code))
	}
	return out
}

func audiences() []string {
	var out []string
	for _, a := range doc.Audiences {
		out = append(out, string(a))
	}
	return out
}

// set is words in small letters.
func set(words []string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[strings.ToLower(w)] = true
	}
	return out
}

// unstopped is a set of shortened words without their last stop, as sentences have them.
func unstopped(words []string) map[string]bool {
	out := set(nil)
	for _, w := range words {
		out[strings.TrimSuffix(strings.ToLower(w), ".")] = true
	}
	return out
}

// Has tells whether a code is of one of the rules.
func Has(code string) bool { return slices.Contains(Codes(), code) }
