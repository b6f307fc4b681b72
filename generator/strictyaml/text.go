package strictyaml

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"trykklar/generator/diag"
)

// The limits of a file. Readers of YAML and Markdown take very long over some
// inputs, so these come before any of them.
const (
	MaxFile  = 1 << 20 // bytes
	MaxLine  = 100_000 // bytes
	MaxLines = 50_000
)

// maxShown is how many bad characters of one file are told: a picture named
// .md has thousands, and telling them all helps nobody.
const maxShown = 10

// Text is the words of a file, in the one form that the program works on: UTF-8
// without a byte order mark and other characters that nobody sees, lines that
// end in LF, letters composed (å as one code point). With a finding that is an error, the text is empty.
func Text(file string, data []byte) (string, diag.List) {
	return clean(diag.Pos{File: file, Line: 1, Col: 1}, data)
}

// clean is Text for data that begins at start.
func clean(start diag.Pos, data []byte) (string, diag.List) {
	whole := diag.Pos{File: start.File}
	if len(data) > MaxFile {
		return "", diag.List{diag.Errorf(whole, diag.TooLarge, "split it into smaller files",
			"the file is larger than 1 MB (%d kB)", len(data)/1000)}
	}
	if bytes.HasPrefix(data, []byte("\xFF\xFE")) || bytes.HasPrefix(data, []byte("\xFE\xFF")) {
		return "", diag.List{diag.Errorf(start, diag.BadUTF8, "save the file as UTF-8 in your editor", "the file is UTF-16, not UTF-8")}
	}
	if what := other(data); what != "" {
		return "", diag.List{diag.Errorf(start, diag.BadUTF8, "save it as plain text in UTF-8; Word and its like save other files", "the file is %s, and no plain text", what)}
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	if len(bytes.TrimSpace(data)) == 0 {
		if start.Line > 1 {
			return "", diag.List{diag.Errorf(start, diag.EmptyFile, "write keys and their values here, such as title: …", "there is nothing between the lines ---")}
		}
		return "", diag.List{diag.Errorf(whole, diag.EmptyFile, "write something in it, or delete it", "the file is empty")}
	}
	if n := bytes.Count(data, []byte("\n")); n > MaxLines {
		return "", diag.List{diag.Errorf(whole, diag.TooLarge, "split it into smaller files",
			"the file has more than %d lines (%d)", MaxLines, n)}
	}
	var found diag.List
	pos := start
	for line := range bytes.Lines(data) {
		if len(line) > MaxLine {
			found.Add(diag.Errorf(pos, diag.TooLarge, "break it into more lines", "the line is longer than 100 kB (%d kB)", len(line)/1000))
		} else if len(found) < maxShown {
			found.Add(badChars(pos, line)...)
		}
		pos.Line++
	}
	if found.HasErrors() {
		return "", found[:min(len(found), maxShown)]
	}
	return norm.NFC.String(Bare(string(data))), found
}

// Bare is a text without the characters that nobody sees and no print can show:
// soft hyphens, and spaces and joiners of no width. They come along when words
// are copied from other programs.
func Bare(s string) string {
	if !strings.ContainsAny(s, noWidth) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(noWidth, r) {
			return -1
		}
		return r
	}, s)
}

const noWidth = "\u00AD\u200B\u2060"

// other is what a file is when its first bytes are those of another kind of file.
func other(data []byte) string {
	for _, kind := range []struct{ magic, what string }{
		{"PK\x03\x04", "a Word, OpenDocument or zip file"}, {"\xD0\xCF\x11\xE0", "an old Word file"}, {"{\\rtf", "an RTF file"},
		{"%PDF-", "a PDF"}, {"\x89PNG", "a picture"}, {"\xFF\xD8\xFF", "a picture"}, {"GIF8", "a picture"}, {"<!DOCTYPE html", "a web page"},
	} {
		if bytes.HasPrefix(data, []byte(kind.magic)) {
			return kind.what
		}
	}
	return ""
}

// badChars finds the characters of a line that are no text.
func badChars(pos diag.Pos, line []byte) diag.List {
	var found diag.List
	for col := 1; len(line) > 0; col++ {
		r, n := utf8.DecodeRune(line)
		pos.Col = col
		switch {
		case r == utf8.RuneError && n == 1:
			found.Add(diag.Errorf(pos, diag.BadUTF8, "save the file as UTF-8 in your editor",
				"the byte 0x%02X is not UTF-8", line[0]))
		case r == 0:
			found.Add(diag.Errorf(pos, diag.BadUTF8, "delete it; a file with such bytes is often not a text file",
				"there is a NUL byte here"))
		case Unseen(r):
			found.Add(diag.Errorf(pos, diag.BadUTF8, "delete it, and type a plain space or line break in its place",
				"there is a character here that cannot be seen (U+%04X)", r))
		}
		line = line[n:]
	}
	return found
}

// Unseen tells of characters that cannot be seen and are not let be: control
// characters, marks that turn the direction of a text, and line breaks that only
// some programs see as such: with these the lines of findings would be wrong.
func Unseen(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || r >= 0x7F && r <= 0x9F ||
		r >= 0x200C && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2061 && r <= 0x206F ||
		strings.ContainsRune("\u2028\u2029\uFEFF\uFFFE\uFFFF", r)
}
