package group

import (
	"fmt"
	"strings"

	"trykklar/generator/content"
)

// maxFilename is how many letters of a text stand in a file's name: some systems take
// 255 for a whole path.
const maxFilename = 60

// Filenames is a name for a file of each text, in the same order, as ids are: each once,
// whatever the size of letters, so that no file takes the place of another's. Where
// nothing is left of a text, or Windows keeps the name for itself, it is the word with
// its number.
func Filenames(texts []string, word string) []string {
	out := make([]string, len(texts))
	taken := map[string]bool{}
	for i, t := range texts {
		name := content.AsID(t)
		name = strings.Trim(name[:min(len(name), maxFilename)], "-")
		if !content.IsID(name) {
			name = fmt.Sprintf("%s-%d", word, i+1)
		}
		unique := name
		for n := 2; taken[unique]; n++ {
			unique = fmt.Sprintf("%s-%d", name, n)
		}
		taken[unique] = true
		out[i] = unique
	}
	return out
}
