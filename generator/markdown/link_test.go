package markdown

import (
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// An address is ASCII whatever the author wrote: a PDF can hold no other. A
// host with other letters has another name there, which the program cannot know.
func TestAddressesAreASCII(t *testing.T) {
	for in, want := range map[string]string{
		"[x](https://eksempel.dk/ældre?å=ø)": "https://eksempel.dk/%C3%A6ldre?%C3%A5=%C3%B8",
		"<https://eksempel.dk/ældre>":        "https://eksempel.dk/%C3%A6ldre",
		"[x](https://eksempel.dk/a%20b)":     "https://eksempel.dk/a%20b",
		"[x](mailto:bjørn@example.org)":      "mailto:bj%C3%B8rn@example.org",
		"[x](https://xn--rdgrd-vuad.dk/)":    "https://xn--rdgrd-vuad.dk/",
	} {
		inlines, found := Inlines(course(""), diag.Pos{}, in)
		if len(found) > 0 || len(inlines) != 1 {
			t.Errorf("%s: %v, %v", in, inlines, found)
			continue
		}
		if link, ok := inlines[0].(doc.Link); !ok || link.Href != want {
			t.Errorf("%s leads to %v", in, inlines[0])
		}
	}
	for _, in := range []string{"[x](https://rødgrød.dk/)", "<https://rødgrød.dk>"} {
		_, found := Inlines(course(""), diag.Pos{}, in)
		if len(found) != 1 || !strings.Contains(found[0].Text, `"rødgrød.dk"`) {
			t.Errorf("%s: %v", in, found)
		}
	}
}
