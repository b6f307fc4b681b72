package markdown

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"trykklar/generator/diag"
)

// fill is s again and again, up to n bytes.
func fill(s string, n int) string { return strings.Repeat(s, n/len(s)+1)[:n] }

// lined is lines of at most 90 kB, with an empty line after each as is wished.
func lined(s string, n, each int, gap string) string {
	var b strings.Builder
	for b.Len() < n {
		b.WriteString(fill(s, each) + gap)
	}
	return b.String()[:n]
}

// hostile is texts that parsers of Markdown have been slow on, each of up to mb
// bytes.
func hostile(mb int) map[string]string {
	h := map[string]string{
		"lists 2000 deep": strings.Repeat("- ", 2000) + "x",
		"lists by lines": func() string {
			s := ""
			for i := range 800 {
				s += strings.Repeat("  ", i) + "- x\n"
			}
			return s
		}(),
		"quotes 10000 deep":     strings.Repeat(">", 10000) + " x",
		"20 levels, many lines": lined(strings.Repeat("> ", 18)+"x\n", mb, 39*2000, ""),
		"pictures":              fill("![", 100_000),
		"blocks 10000 deep":     strings.Repeat("::: box\n", 10_000),
		"blocks by length": func() string {
			s := ""
			for i := range 1000 {
				s += strings.Repeat(":", 1003-i) + " box\n"
			}
			return s
		}(),
		"open blocks":          fill("::: box\n\n:::\n", mb),
		"fences":               fill(":::\n", mb),
		"findings":             fill("*a*\n\n", mb),
		"unknown fields":       fill("{{a}}\n\n", mb),
		"attributes":           "::: box {" + fill("a=b ", 90_000) + "}\n:::",
		"table of columns":     fill("|a", 90_000) + "\n" + fill("|-", 90_000) + "\n" + fill("|\n", mb/2),
		"table of rows":        fill("|a", 50) + "\n" + fill("|-", 50) + "\n" + fill("a\n", mb-200),
		"tables":               fill("a|b\n-|-\nc\n\n", mb),
		"table by pieces":      fill("a|b\n-|-\n", mb),
		"references":           fill("[a]: b\n", mb),
		"references by pieces": fill("[a]: b\n\n", mb),
		"one paragraph":        lined("ord ", mb, 80, "\n"),
		"sentences":            lined("A. ", mb, 90_000, "\n"),
		"bold sentences":       lined("**A. B.** ", mb, 900, "\n\n"),
		"short lines":          fill("a\n", mb),
		"empty lines":          fill("\n", mb),
		"spaces":               lined(" ", mb, 90_000, "\n"),
		"headings":             fill("# a\n", mb),
		"items":                fill("- a\n", mb),
		"empty items":          fill("-\n", mb),
		"numbers":              fill("1. a\n", mb),
		"rules":                fill("---\n", mb),
		"escapes":              lined(`\*`, mb, 90_000, "\n"),
		"entities":             lined("&amp;", mb, 90_000, "\n"),
		"ampersands":           lined("&", mb, 90_000, "\n"),
		"html blocks":          fill("<!--\n", mb),
		"indented":             fill("    a\n", mb),
		"fenced":               fill("```\n", mb),
		"hard breaks":          fill("a\\\n", mb),
		"dots":                 lined(". ", mb, 90_000, "\n"),
		"numbers and stops":    lined("1. ", mb, 90_000, "\n"),
		"quoted stops":         lined(`." `, mb, 90_000, "\n"),
		"colons":               lined("::: ", mb, 90_000, "\n"),
	}
	// marks without a partner: in the largest paragraphs that pass, and in many small ones
	for name, s := range map[string]string{
		"stars": "*a ", "stars both": "a*", "double": "**a ", "double both": "a**b", "mixed": "*a _b ", "runs": "a***b**c*",
		"underscores": "_a ", "brackets": "[", "brackets words": "[a ", "closing": "]", "pairs": "[]", "links": "[a](b ",
		"links whole": "[a](https://x.dk) ", "titles": `[a](b "c `, "paren titles": "[a](b (c ", "angles": "[a](<b ", "pictures": "![", "pictures whole": "![](hus) ",
		"backticks": "`a``b```c", "comments": "<!-- ", "tags": "<a ", "tag attributes": `<a b="`, "autolinks": "<https://", "mails": "<a@b",
		"processing": "<? ", "declarations": "<!A ", "cdata": "<![CDATA[", "fields": "{{", "braces": "{ {", "nested links": "[[a](b)](c) ", "labels": "[a][b] ", "inner stars": "[*a](b*) ",
	} {
		h[name+" in short paragraphs"] = lined(s, mb, 60, "\n\n")
		h[name+", as many as may be"] = lined(s, 190_000, 60, "\n\n")
		h[name+" in one paragraph"] = fill(s, 7500)
		h[name+" in one line"] = fill(s, 99_000)
	}
	return h
}

// Whatever passes the limits is read to its end. Only what hangs is told here;
// how long each takes, BenchmarkHostileTexts tells.
func TestHostileTextsEnd(t *testing.T) {
	for name, text := range hostile(maxText / 8) {
		hangs := time.AfterFunc(time.Minute, func() { panic("Parse does not end: " + name) })
		Parse(course(text))
		hangs.Stop()
	}
}

// BenchmarkHostileTexts tells which of them take longest, in whole megabytes:
// each is to be read within a second.
func BenchmarkHostileTexts(b *testing.B) {
	all := hostile(maxText)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(all[name])))
			for b.Loop() {
				Parse(course(all[name]))
			}
		})
	}
}

// What is beyond a limit is one finding, and nothing else is looked at.
func TestLimits(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		line int
	}{
		"text":      {fill("a\n", maxText+1), 1},
		"lines":     {strings.Repeat("\n", maxLines), maxLines + 1},
		"line":      {"a\n\n" + fill("a", maxLine+1), 3},
		"lists":     {"a\n" + strings.Repeat("- ", maxLevels+1) + "a", 2},
		"quotes":    {strings.Repeat(">", maxLevels+1) + "a", 1},
		"indented":  {strings.Repeat(" ", 2*maxLevels+2) + "a", 1},
		"brackets":  {"a\n\n" + fill("[", 50_000), 3},
		"pictures":  {"a\n\n" + fill("![", 50_000), 3},
		"columns":   {fill("|a", 2*maxColumns+2) + "\n" + fill("|-", 2*maxColumns+2), 1},
		"cells":     {"|a|b|\n|-|-|\n" + fill("a\n", maxCells), 1},
		"NUL":       {"a\nb\x00", 2},
		"not UTF-8": {"a\nb\xff", 2},
	} {
		blocks, found := Parse(course(c.text))
		if len(blocks) > 0 || len(found) != 1 || found[0].Pos.Line != c.line {
			t.Errorf("%s: %d blocks, %v", name, len(blocks), found)
		} else if code := found[0].Code; code != diag.TooLarge && code != diag.BadUTF8 {
			t.Errorf("%s: %v", name, found)
		}
	}
	_, found := Parse(course(strings.Repeat("::: important\n", maxBlocks+1)))
	if len(found) == 0 || found[len(found)-1].Code != diag.TooLarge {
		t.Errorf("blocks in blocks: %v", found)
	}
	_, found = Parse(course(strings.Repeat("1. a\n", maxNumbers+5)))
	if len(found) != 1 || found[0].Code != diag.TooLarge || found[0].Pos.Line != maxNumbers+1 {
		t.Errorf("numbers: %v", found)
	}
}

// A large honest text passes.
func TestLimitsLeaveRoom(t *testing.T) {
	for name, text := range map[string]string{
		"long logbook":   strings.Repeat("# Møde\n\n"+strings.Repeat("Vi **taler** om [trang](ord:trang), og vi lytter. ", 8)+"\n\n- ![](hus) et **hus**\n- ![](familie) en *familie*\n\n", 300),
		"long list":      strings.Repeat("- ![](hus) et **hus** med [trang](ord:trang)\n", 300),
		"large table":    "| | a | b | c | d | e |\n| - | - | - | - | - | - |\n" + strings.Repeat("| x | **a** | b | c | d | {{name}} |\n", 200),
		"long paragraph": strings.Repeat("Vi **taler** om [trang](ord:trang), og vi lytter.\n", 300),
		"rule":           strings.Repeat("-", 200) + "\n\n" + strings.Repeat("* ", 15),
		"aligned":        strings.Repeat(" ", 2*maxLevels) + "a",
	} {
		_, found := Parse(course(text))
		for _, f := range found {
			if f.Code == diag.TooLarge {
				t.Errorf("%s: %v", name, f)
			}
		}
	}
}
