package easyread_test

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
	"trykklar/templates"
)

func language(t *testing.T, lang string) *easyread.Language {
	t.Helper()
	l, found := easyread.Load(templates.FS, lang)
	if len(found) > 0 {
		t.Fatal(found[0].Format(""))
	}
	return l
}

// text is a paragraph for an audience, a sentence a line.
func text(a doc.Audience, sentences ...string) *easyread.Text {
	p := easyread.Part{}
	for i, s := range sentences {
		p.Sentences = append(p.Sentences, easyread.NewSentence(diag.Pos{File: "t.md", Line: i + 1}, s))
	}
	return &easyread.Text{Title: "Tekst", Audience: a, Parts: []easyread.Part{p}}
}

// The plainest cases of every rule: a line is a rule, - for a wrong sentence that it
// must tell of or + for a right one, and the sentence. Files are named after their
// language. TestHeld has the hard cases.
func TestSentences(t *testing.T) {
	files, err := fs.Glob(os.DirFS("testdata"), "*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no sentences", err)
	}
	for _, file := range files {
		l := language(t, strings.TrimSuffix(file, ".txt"))
		data, err := os.ReadFile("testdata/" + file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(string(data), "\n") {
			rule, rest, ok := strings.Cut(line, " ")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			mark, sentence, _ := strings.Cut(strings.TrimSpace(rest), " ")
			if !easyread.Has(rule) || mark != "+" && mark != "-" {
				t.Fatalf("%s:%d: want a rule, + or -, and a sentence", file, i+1)
			}
			told := slices.ContainsFunc(l.Judge(text(doc.Participants, strings.TrimSpace(sentence))), func(f easyread.Found) bool {
				return string(f.Code) == rule
			})
			switch {
			case told && mark == "+":
				t.Errorf("%s:%d: %s cries wolf: %s", file, i+1, rule, sentence)
			case !told && mark == "-":
				t.Errorf("%s:%d: %s misses: %s", file, i+1, rule, sentence)
			}
		}
	}
}

// LIX by hand: 10 words, 2 sentences, 2 long words ("gruppen", "tegninger").
func TestMeasure(t *testing.T) {
	m := text(doc.Participants, "Vi viser gruppen en bog.", "Den har mange flotte tegninger.").Measure()
	if m.Words != 10 || m.Sentences != 2 || m.Long != 2 {
		t.Errorf("%+v", m)
	}
	if lix, steady := m.LIX(); lix != 5+20 || steady {
		t.Errorf("LIX %v, steady %v; want 25 of too few words", lix, steady)
	}
	if n := len(easyread.NewSentence(diag.Pos{}, "Kom kl. 12.30 med A4-papir, B-vitamin og 1,5 liter!").Words); n != 9 {
		t.Errorf("%d words, want 9", n)
	}
}

// Headings and labels are not running text.
func TestHeadingsAreNotMeasured(t *testing.T) {
	tx := text(doc.Participants, "Du kommer.")
	tx.Parts = append(tx.Parts, easyread.Part{Kind: easyread.Heading, Sentences: []easyread.Sentence{easyread.NewSentence(diag.Pos{}, "En lang overskrift om noget")}})
	if m := tx.Measure(); m.Words != 2 {
		t.Errorf("%d words", m.Words)
	}
}

// The same sentence is an error to one reader, a warning to another, and fine
// to a third; citizens are held to what participants are.
func TestAudiences(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("ord ", 19)) + "."
	l := language(t, "da")
	for a, want := range map[doc.Audience]string{
		doc.Participants: "error", doc.Citizens: "error", doc.Support: "warning", doc.Facilitators: "", doc.Professionals: "",
	} {
		got := ""
		for _, f := range l.Judge(text(a, long)) {
			if f.Code == "sentence-length" {
				got = fmt.Sprint(f.Severity)
			}
		}
		if got != want {
			t.Errorf("19 words to %s: %q, want %q", a, got, want)
		}
	}
}

// A word that the glossary explains may be long, in its forms too.
func TestKnownWords(t *testing.T) {
	tx := text(doc.Participants, "Vi tegner netværkscirkler, og netværkscirklen bliver stor.")
	l := language(t, "da")
	has := func() bool {
		return slices.ContainsFunc(l.Judge(tx), func(f easyread.Found) bool { return f.Code == "long-word" })
	}
	if !has() {
		t.Error("an unknown long word is not told")
	}
	tx.Known = map[string]bool{"netværkscirkel": true}
	if has() {
		t.Error("a word of the glossary is told")
	}
}

// A file that is wrong tells what, and gives no language.
func TestBadLanguage(t *testing.T) {
	for name, c := range map[string]struct{ file, want string }{
		"a rule that is none":      {"limits: {lixx: {participants: {error: 1}}}\nhints: {lix: x}\n", `"lixx" is no rule of easy reading`},
		"an audience that is none": {"limits: {lix: {deltager: {error: 1}}}\nhints: {lix: x}\n", `"deltager" is no audience`},
		"a hint that is lacking":   {"limits: {lix: {support: {error: 1}}}\nhints: {lix: x}\n", `the rule "commas" has no hint`},
	} {
		l, found := easyread.Load(fstest.MapFS{"easyread/xx.yaml": {Data: []byte(c.file)}}, "xx")
		if l != nil || !slices.ContainsFunc(found, func(f diag.Finding) bool { return f.Text == c.want }) {
			t.Errorf("%s: got %v", name, found)
		}
	}
	if l, found := easyread.Load(fstest.MapFS{}, "xx"); l != nil || len(found) != 1 || found.HasErrors() {
		t.Errorf("a language without rules: %v %v", l, found)
	}
}
