package markdown

import (
	"os"
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc/doctest"
)

// testdata/sentences.txt has a text on a line, and below it, each after "| ",
// the sentences it is split into.
func TestSentences(t *testing.T) {
	const golden = "testdata/sentences.txt"
	data, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	n := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "| ") {
			continue
		}
		out.WriteString(line + "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		n++
		list, found := SentencesOf(course(""), diag.Pos{}, strings.ReplaceAll(line, "⏎", "\\\n"))
		if len(found) > 0 {
			t.Errorf("%s: %v", line, found)
		}
		for _, s := range list {
			out.WriteString("| " + doctest.Inlines(s) + "\n")
		}
	}
	if n < 40 {
		t.Errorf("only %d texts", n)
	}
	if *update {
		if err := os.WriteFile(golden, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if out.String() != string(data) {
		t.Errorf("%s differs (run with -update and review); got\n%s", golden, &out)
	}
}
