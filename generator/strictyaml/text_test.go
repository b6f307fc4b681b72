package strictyaml

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestText(t *testing.T) {
	const want = "titel: Blå\nmåde: Ærø\n"
	for name, in := range map[string]string{
		"plain":            want,
		"byte order mark":  "\uFEFF" + want,
		"CRLF":             "titel: Blå\r\nmåde: Ærø\r\n",
		"CR":               "titel: Blå\rmåde: Ærø\r",
		"not seen":         "titel: Bl\u00adå\u200b\nmåde: \u2060Ærø\n",
		"decomposed":       "titel: Bla\u030a\nma\u030ade: Ærø\n",
		"all of these":     "\uFEFFtitel: Bla\u030a\r\nma\u030ade: Ærø\r\n",
		"already composed": "titel: Bl\u00e5\nm\u00e5de: \u00c6r\u00f8\n",
	} {
		got, found := Text("x.md", []byte(in))
		if got != want || found != nil {
			t.Errorf("%s: %q, %s", name, got, format(found))
		}
	}
}

func TestLimits(t *testing.T) {
	bomb := "title: A\nextra:\n  a: &a [x, x, x]\n"
	for c := 'b'; c < 'k'; c++ {
		bomb += fmt.Sprintf("  %c: &%c [*%c, *%c, *%c, *%c]\n", c, c, c-1, c-1, c-1, c-1)
	}
	for _, test := range []struct{ name, in, want string }{
		{"empty", "", "x.yaml:1:1: error empty-file: the file is empty"},
		{"blank", "\uFEFF \r\n\n", "x.yaml:1:1: error empty-file: the file is empty"},
		{"NUL", "title: A\nkind: b\x00c\n", "x.yaml:2:8: error bad-utf8: there is a NUL byte here"},
		{"Latin 1", "title: Bl\xe5b\xe6r\n", "x.yaml:1:10: error bad-utf8: the byte 0xE5 is not UTF-8\nx.yaml:1:12: error bad-utf8: the byte 0xE6 is not UTF-8"},
		{"column in characters", "title: æøå\xff\n", "x.yaml:1:11: error bad-utf8: the byte 0xFF is not UTF-8"},
		{"half a surrogate", "title: \xed\xa0\x80\n", "x.yaml:1:8: error bad-utf8: the byte 0xED is not UTF-8\nx.yaml:1:9: error bad-utf8: the byte 0xA0 is not UTF-8\nx.yaml:1:10: error bad-utf8: the byte 0x80 is not UTF-8"},
		{"control character", "title: A\x07\n", "x.yaml:1:9: error bad-utf8: there is a character here that cannot be seen (U+0007)"},
		{"line separator", "title: A\u2028B\n", "x.yaml:1:9: error bad-utf8: there is a character here that cannot be seen (U+2028)"},
		{"UTF-16", "\xff\xfet\x00i\x00", "x.yaml:1:1: error bad-utf8: the file is UTF-16, not UTF-8"},
		{"Word", "PK\x03\x04\x00\xff\x81", "x.yaml:1:1: error bad-utf8: the file is a Word, OpenDocument or zip file, and no plain text"},
		{"a mark of direction", "title: A\u202eB\n", "x.yaml:1:9: error bad-utf8: there is a character here that cannot be seen (U+202E)"},
		{"large file", strings.Repeat("a: b\n", 300_000), "x.yaml:1:1: error too-large: the file is larger than 1 MB (1500 kB)"},
		{"many lines", strings.Repeat("- a\n", 60_000), "x.yaml:1:1: error too-large: the file has more than 50000 lines (60000)"},
		{"long line", "title: A\nkind: " + strings.Repeat("b", 200_000), "x.yaml:2:1: error too-large: the line is longer than 100 kB (200 kB)"},
		{"5 MB in a line", strings.Repeat("a", 5_000_000), "x.yaml:1:1: error too-large: the file is larger than 1 MB (5000 kB)"},
		{"deep brackets", strings.Repeat("[", 10_000), "x.yaml:1:60: error too-large: more than 60 levels lie in each other here"},
		{"deep braces", strings.Repeat("{a: ", 10_000), "x.yaml:1:237: error too-large: more than 60 levels lie in each other here"},
		{"deep dashes", strings.Repeat("- ", 10_000), "x.yaml:1:1: error too-large: more than 60 levels lie in each other here"},
		{"deep indentation", indented(1_000), "x.yaml:61:1: error too-large: more than 60 levels lie in each other here"},
		{"a little too deep", strings.Repeat("[", 70) + strings.Repeat("]", 70), "x.yaml:1:61: error too-large: more than 60 levels lie in each other here"},
		{"alias bomb", bomb, "x.yaml:3:6: error bad-yaml: \"&a\" is an anchor, and those are not used here"},
		{"many values", "title: A\nextra: [" + strings.Repeat(strings.Repeat("a,", 1000)+"\n", 60) + "]\n", "x.yaml:1:1: error too-large: the file has more than 50000 values"},
	} {
		t.Run(test.name, func(t *testing.T) {
			hangs := time.AfterFunc(time.Minute, func() { panic("Decode does not end") })
			defer hangs.Stop()
			var d deck
			found := Decode("x.yaml", 0, []byte(test.in), &d)
			var got []string
			for _, f := range found {
				if f.Hint == "" {
					t.Errorf("no hint for %v", f)
				}
				f.Hint = ""
				got = append(got, f.Format(""))
			}
			if test.name == "alias bomb" && len(got) > 1 {
				got = got[:1]
			}
			if s := strings.Join(got, "\n"); s != test.want {
				t.Errorf("\n got: %s\nwant: %s", s, test.want)
			}
		})
	}
}

// indented is keys that each lie in the one before.
func indented(levels int) string {
	var b strings.Builder
	for i := range levels {
		if b.Len() > MaxFile-2*levels {
			break
		}
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String()
}

// A file that is not text is told once or a few times, not thousands.
func TestManyBadBytes(t *testing.T) {
	_, found := Text("x.md", []byte(strings.Repeat("\xff\n", 1000)))
	if len(found) != maxShown {
		t.Errorf("%d findings", len(found))
	}
}

// Brackets in a text are no levels.
func TestBracketsInText(t *testing.T) {
	var d deck
	if found := Decode("x.yaml", 0, []byte("title: >\n"+strings.Repeat("  [ { en tekst\n", 100)), &d); found != nil {
		t.Error(format(found))
	}
}

// An empty front matter is told in its own line.
func TestFrontMatter(t *testing.T) {
	var d deck
	got := format(Decode("x.md", 1, nil, &d))
	if want := "x.md:2:1: error empty-file: there is nothing between the lines ---\n    write keys and their values here, such as title: …"; got != want {
		t.Errorf("\n got: %s\nwant: %s", got, want)
	}
	got = format(Decode("x.md", 1, []byte("title: A\ncount: b"), &d))
	if want := `x.md:3:8: error wrong-type: "count" wants a number, not "b"` + "\n    write a whole number in digits, such as 10"; got != want {
		t.Errorf("\n got: %s\nwant: %s", got, want)
	}
}
