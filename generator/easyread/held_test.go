package easyread_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
	"trykklar/generator/markdown"
	"trykklar/generator/words"
	"trykklar/templates"
)

// What a rule must reach on sentences that nobody mended it by.
const (
	leastPrecision = 0.9
	leastRecall    = 0.8
)

// TestHeld measures the rules on Danish that was written from RULES.md before the
// rules themselves were read: testdata/held/RULE.txt, "+" for a right line and "-" for
// a wrong one. Rules are mended by the odd lines alone; the even ones are held out,
// and it is they that must reach the floors. "# limit: N" is how much the file holds
// right, where the product is milder; "# also: RULE" is who may tell it instead.
func TestHeld(t *testing.T) {
	files, err := filepath.Glob("testdata/held/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no sentences", err)
	}
	w, found := words.Load(templates.FS, "da")
	if len(found) > 0 {
		t.Fatal(found)
	}
	src := markdown.Source{Words: &w.Content}
	t.Log("rule               mended by: precision recall   held out: precision recall  (right, wrong)")
	for _, file := range files {
		rule := strings.TrimSuffix(filepath.Base(file), ".txt")
		if !easyread.Has(rule) {
			t.Errorf("%s: no rule is called so", file)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		l := language(t, "da")
		codes := []string{rule}
		var of [2]score // 0 held out, 1 mended by
		n := 0
		for _, line := range strings.Split(string(data), "\n") {
			mark, text, _ := strings.Cut(line, " ")
			if limit, ok := strings.CutPrefix(text, "limit: "); ok {
				most, err := strconv.Atoi(limit)
				if err != nil {
					t.Fatal(file, err)
				}
				l.Limits[diag.Code(rule)][doc.Participants] = easyread.Limit{Warning: &most}
			}
			if other, ok := strings.CutPrefix(text, "also: "); ok {
				codes = append(codes, other)
			}
			if mark != "+" && mark != "-" {
				continue
			}
			n++
			told := slices.ContainsFunc(l.Judge(prose(t, src, text)), func(f easyread.Found) bool { return slices.Contains(codes, string(f.Code)) })
			of[n%2].count(mark == "-", told)
			if n%2 == 1 { // who mends a rule must not see the others
				switch {
				case told && mark == "+":
					t.Logf("%s: cries wolf: %s", rule, text)
				case !told && mark == "-":
					t.Logf("%s: misses: %s", rule, text)
				}
			}
		}
		t.Logf("%-18s            %.2f    %.2f                   %.2f    %.2f  (%d, %d)", rule,
			of[1].precision(), of[1].recall(), of[0].precision(), of[0].recall(), of[0].right, of[0].wrong)
		if of[0].right+of[1].right < 30 || of[0].wrong+of[1].wrong < 30 {
			t.Errorf("%s: %d lines; want 30 right and 30 wrong ones", file, n)
		}
		if of[0].precision() < leastPrecision || of[0].recall() < leastRecall {
			t.Errorf("%s: want %.2f and %.2f on what is held out", rule, leastPrecision, leastRecall)
		}
	}
}

// prose is a paragraph for participants, cut into sentences as content is.
func prose(t *testing.T, src markdown.Source, line string) *easyread.Text {
	t.Helper()
	list, found := markdown.SentencesOf(src, diag.Pos{File: "t.md", Line: 1}, line)
	if len(found) > 0 {
		t.Fatal(line, found)
	}
	var of []string
	for _, s := range list {
		of = append(of, doc.Plain(s))
	}
	text := text(doc.Participants, of...)
	text.Known = map[string]bool{"støtteperson": true, "netværkscirkel": true, "abstinenser": true}
	return text
}

// A score counts lines that a rule must tell of, and those it tells of.
type score struct{ right, wrong, told, hits int }

func (s *score) count(wrong, told bool) {
	if wrong {
		s.wrong++
	} else {
		s.right++
	}
	if told {
		s.told++
	}
	if told && wrong {
		s.hits++
	}
}

// precision is how much of what is told is wrong in truth; recall is how much of
// what is wrong is told.
func (s score) precision() float64 { return share(s.hits, s.told) }
func (s score) recall() float64    { return share(s.hits, s.wrong) }

func share(a, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(a) / float64(of)
}
