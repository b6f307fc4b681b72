package layout_test

import (
	"os"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
)

// The breaks of 100 sentences that are longer than a line, with | where a line
// ends: in a column of 90 mm, where breaks are hardest. To review the golden
// file, read it aloud with a short stop at each |.
func TestBreaks(t *testing.T) {
	data, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	sentences := strings.Split(strings.TrimSpace(string(data)), "\n")
	if len(sentences) != 100 {
		t.Errorf("%d sentences, want 100", len(sentences))
	}
	var out strings.Builder
	for _, s := range sentences {
		lines := layout.Breaks(input(&doc.Document{Title: "Linjer", Lang: "da"}), doc.Sentence{doc.Text{Text: s}})
		out.WriteString(strings.Join(lines, " | ") + "\n")
	}
	golden(t, "breaks", out.String())
}
