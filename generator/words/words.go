// Package words holds the words that the program itself writes, by language. No
// other package has words of a language in it.
package words

import (
	"io/fs"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// Words is a language's file. Every key of it must be there.
type Words struct {
	Lang    string  // BCP 47, such as "da"
	Content Content `yaml:"content,required"`
	Print   Print   `yaml:"print,required"`
	Site    Site    `yaml:"site,required"`
	Group   Group   `yaml:"group,required"`
}

// Thing is what the file is called in findings.
func (Words) Thing() string { return "the words" }

// Load reads words/LANG.yaml of the templates. With a finding that is an error
// there are no Words.
func Load(templates fs.FS, lang string) (*Words, diag.List) {
	file := "words/" + lang + ".yaml"
	data, err := fs.ReadFile(templates, file)
	if err != nil {
		return nil, diag.List{diag.Errorf(diag.Pos{File: file}, diag.MissingFile, languages(templates),
			"there are no words in the language %q", lang)}
	}
	w := &Words{Lang: lang}
	found := strictyaml.Decode(file, 0, data, w)
	if found.HasErrors() {
		return nil, found
	}
	return w, found
}

// languages is the hint that tells which languages there are.
func languages(templates fs.FS) string {
	var all []string
	files, _ := fs.Glob(templates, "words/*.yaml") // the pattern is right, so there is no error
	for _, f := range files {
		all = append(all, strings.TrimSuffix(strings.TrimPrefix(f, "words/"), ".yaml"))
	}
	return "languages with words: " + strings.Join(all, ", ") + "; to add one, copy its file in templates/words and translate it"
}

// Fill puts values in the places of a text: Fill("Møde {number}", "number", "2")
// is "Møde 2". A value is not looked through again.
func Fill(text string, placesAndValues ...string) string {
	pairs := make([]string, 0, len(placesAndValues))
	for i := 0; i+1 < len(placesAndValues); i += 2 {
		pairs = append(pairs, "{"+placesAndValues[i]+"}", placesAndValues[i+1])
	}
	return strings.NewReplacer(pairs...).Replace(text)
}
