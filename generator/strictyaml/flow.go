package strictyaml

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"trykklar/generator/diag"
)

// plainInFlow is the place of a text without quotes between brackets on a line
// that has a sign in it which ends it there: {text: Hvem er du?}. Yaml then
// tells of a comma that lacks, which nobody understands.
func plainInFlow(line string) (col int, text, sign string, ok bool) {
	depth, value := 0, false // value: what begins here stands after a key
	for i := flowStart(line); i >= 0 && i < len(line); {
		switch c := line[i]; c {
		case '{', '[':
			depth, value = depth+1, false
			i++
		case '}', ']':
			if depth--; depth <= 0 {
				return 0, "", "", false
			}
			i++
		case ',':
			value = false
			i++
		case ':':
			value = true
			i++
		case ' ':
			i++
		case '"', '\'':
			end := strings.IndexByte(line[i+1:], c)
			if end < 0 {
				return 0, "", "", false
			}
			i += end + 2
		default:
			n, sign := plain(line[i:], value)
			if sign != "" {
				return utf8.RuneCountInString(line[:i]) + 1, meant(line[i:], n), sign, true
			}
			i += n
		}
	}
	return 0, "", "", false
}

// flowStart is where the first value of a line that begins with a bracket
// begins, or -1.
func flowStart(line string) int {
	for i := range len(line) {
		if line[i] != '{' && line[i] != '[' {
			continue
		}
		before := strings.TrimRight(line[:i], " ")
		if before == "" || len(before) < i && strings.ContainsAny(before[len(before)-1:], ":-") {
			return i
		}
	}
	return -1
}

// plain is the length of a text without quotes, and the sign that ends it too
// early, if one does. Only a value can: a key ends at its colon.
func plain(s string, value bool) (n int, sign string) {
	for n < len(s) {
		next := s[min(n+1, len(s)):]
		apart := next == "" || strings.ContainsAny(next[:1], " ,}]")
		switch c := s[n]; {
		case c == ',' || c == '}' || c == ']':
			return n, ""
		case c == ':' && apart && !value:
			return n, ""
		case c == ':' && strings.HasPrefix(next, " "), c == '?' && apart, c == '[', c == '{':
			return n, s[n : n+1]
		}
		n++
	}
	return n, ""
}

// meant is the text up to where the author meant it to end, past a sign in it.
func meant(s string, sign int) string {
	from := sign + 1
	if s[sign] == '[' || s[sign] == '{' {
		from += strings.IndexAny(s[from:], "]}") + 1
	}
	if end := strings.IndexAny(s[from:], ",}]"); end >= 0 {
		s = s[:from+end]
	}
	return strings.TrimSpace(s)
}

// afterQuote is words after the quote that ends a text: "Husk" det. After a
// comma a text begins between brackets alone.
var (
	afterQuote       = regexp.MustCompile(`(?:^ *|[:-] +)` + quotedAndMore)
	afterQuoteInFlow = regexp.MustCompile(`(?:^ *|[:,-] +|[[{,])` + quotedAndMore)
)

// bracketed is a text that begins with a bracket and goes on after it.
var bracketed = regexp.MustCompile(`[:-] +(\[[^\]]*\]|\{[^}]*\}) *[^ #]`)

const quotedAndMore = `("(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *([^ ,:#}\]].*)`

// unquoted is a text that wants quotes, or other quotes, on one of the lines
// about a place.
func unquoted(lines []string, line int, m mistake) (l, col int, found mistake, ok bool) {
	quotes := afterQuote
	if m.flow {
		quotes = afterQuoteInFlow
	}
	for _, l := range []int{line, line - 1, line + 1} {
		if l < 1 || l > len(lines) {
			continue
		}
		if at := bracketed.FindStringSubmatchIndex(lines[l-1]); at != nil && m.seek {
			return l, utf8.RuneCountInString(lines[l-1][:at[2]]) + 1, mistake{
				text: "a text begins with a bracket without quotes",
				hint: "put quotes around a text that begins with [ or {",
			}, true
		}
		if at := quotes.FindStringSubmatchIndex(lines[l-1]); at != nil && (m.flow || m.seek) {
			return l, utf8.RuneCountInString(lines[l-1][:at[4]]) + 1, mistake{
				text: "words stand here after the quote that ends a text",
				hint: `put the quotes around all of the text; in it, write '' for ' between single quotes, and \" for " between double`,
			}, true
		}
		if col, text, sign, ok := plainInFlow(lines[l-1]); ok && m.flow {
			hint := ""
			if sign == ":" {
				hint = "write a comma before each key but the first, or "
			}
			return l, col, mistake{
				text: "between brackets, the " + quote(sign) + " ends the text " + quote(text) + " too early",
				hint: hint + "put quotes around the text: " + `"` + strings.ReplaceAll(short(text), `"`, `'`) + `"`,
			}, true
		}
	}
	return 0, 0, mistake{}, false
}

// tooMany is how many findings of what YAML has and we do not use are told of a
// file: an alias bomb has thousands.
const tooMany = 3

// unused adds a finding of that kind, as long as there are few.
func (b *builder) unused(f diag.Finding) {
	if b.refused++; b.refused <= tooMany {
		b.found.Add(f)
	}
}
