package markdown

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
	"trykklar/generator/words"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// course is the surroundings of the texts of these tests.
func course(text string) Source {
	alts := map[string]string{
		"vink": "En hånd vinker", "hus": "Et hus", "familie": "En familie",
		"ung-mand/happy": "Ung mand ser glad ud",
	}
	return Source{
		File: "in.md", Text: text,
		Words: &words.Content{
			Abbreviations: []string{"kl.", "f.eks.", "bl.a.", "ca.", "nr.", "tlf.", "dvs.", "dr."},
			Fields:        map[string]string{"name": "Navn", "date": "Dato", "support_person": "Støtteperson"},
			Plus:          "plus", Minus: "minus",
		},
		Terms:    map[string]bool{"trang": true, "abstinenser": true},
		Alt:      func(id string) (string, bool) { alt, ok := alts[id]; return alt, ok },
		Material: func(id string) bool { return id == "noedplan-1" },
		Meeting:  func(n int) bool { return n <= 2 },
		Emotions: []doc.Choice{
			{Name: "angry", Word: "vred"}, {Name: "sad", Word: "ked af det"}, {Name: "afraid", Word: "bange"}, {Name: "ok", Word: "ok"},
			{Name: "happy", Word: "glad", Picture: doc.Picture{ID: "ung-mand/happy", Alt: "Ung mand ser glad ud"}},
		},
		Expand: func(name string, pos diag.Pos, title string, attrs map[string]string) ([]doc.Block, diag.List) {
			text := fmt.Sprintf("%s %q %v", name, title, attrs)
			return []doc.Block{doc.Heading{Pos: pos, Level: 2, Text: []doc.Inline{doc.Text{Pos: pos, Text: text}}}}, nil
		},
	}
}

// Each file of testdata is a text, its blocks, and what is wrong with it.
func TestParse(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var in string
			want := map[string]string{}
			for _, f := range ar.Files {
				want[f.Name] = string(f.Data)
			}
			in = want["in.md"]
			blocks, found := Parse(course(in))
			got := []txtar.File{
				{Name: "in.md", Data: []byte(in)},
				{Name: "out.doc", Data: []byte(doctest.Dump(blocks))},
				{Name: "findings", Data: []byte(format(found))},
			}
			checkPlaces(t, in, blocks, found)
			if *update {
				ar.Files = got
				if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			for _, f := range got[1:] {
				if w, ok := want[f.Name]; !ok || w != string(f.Data) {
					t.Errorf("%s differs (run with -update and review); got\n%s", f.Name, f.Data)
				}
			}
		})
	}
}

func format(l diag.List) string {
	var b bytes.Buffer
	for _, f := range l {
		fmt.Fprintln(&b, f.Format(""))
	}
	return b.String()
}

// checkPlaces holds each place against the source: each Text stands where it
// says, unless it is one character that was escaped.
func checkPlaces(t *testing.T, in string, blocks []doc.Block, found diag.List) {
	t.Helper()
	lines := strings.Split(strings.ReplaceAll(in, "\r\n", "\n"), "\n")
	rest := func(p diag.Pos) (string, bool) {
		if p.File != "in.md" || p.Line < 1 || p.Line > len(lines) {
			return "", false
		}
		runes := []rune(lines[p.Line-1])
		if p.Col < 1 || p.Col > len(runes)+1 {
			return "", false
		}
		return string(runes[p.Col-1:]), true
	}
	for _, f := range found {
		if _, ok := rest(f.Pos); !ok {
			t.Errorf("finding outside the file: %v", f)
		}
	}
	each(reflect.ValueOf(blocks), func(v any) {
		switch v := v.(type) {
		case doc.Text:
			after, ok := rest(v.Pos)
			switch {
			case !ok:
				t.Errorf("text outside the file: %v", v)
			case len([]rune(strings.TrimSpace(v.Text))) <= 2 && (strings.HasPrefix(after, `\`) || strings.HasPrefix(after, "&")):
			case strings.HasPrefix(after, "\t"): // one space for it
			case strings.HasPrefix(after, "!["): // a caption of several lines
			case !strings.HasPrefix(after, strings.TrimRight(v.Text, " ")) && // a line's end is a space
				!strings.Contains(v.Text, " map["):
				t.Errorf("%q is not at %d:%d, where %q stands", v.Text, v.Line, v.Col, after)
			}
		case interface{ At() diag.Pos }:
			if p := v.At(); p.Line > 0 || p.File != "" {
				if _, ok := rest(p); !ok {
					t.Errorf("%T outside the file: %v", v, p)
				}
			} else if !reflect.DeepEqual(v, doc.Picture{}) && !reflect.DeepEqual(v, doc.Road{}) {
				t.Errorf("%T has no place: %+v", v, v)
			}
		}
	})
}

// each visits every value of the model, the inner ones too.
func each(v reflect.Value, visit func(any)) {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			each(v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			each(v.Index(i), visit)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[diag.Pos]() {
			return
		}
		visit(v.Interface())
		for i := range v.NumField() {
			each(v.Field(i), visit)
		}
	}
}

// The lines of the front matter count.
func TestParseAddsLinesAbove(t *testing.T) {
	src := course("# Velkommen\n\n*stop*\n")
	src.Line = 10
	blocks, found := Parse(src)
	if got := blocks[0].At(); got != (diag.Pos{File: "in.md", Line: 11, Col: 1}) {
		t.Errorf("heading at %v", got)
	}
	if got := found[0].Pos; got.Line != 13 || got.Col != 1 {
		t.Errorf("finding at %v", got)
	}
}

func TestInlines(t *testing.T) {
	pos := diag.Pos{File: "diplom.yaml", Line: 7, Col: 9}
	in, found := Inlines(course(""), pos, "Du **er** klar\nmed [trang](ord:trang), {{name}} & co. # - 1. ")
	if len(found) > 0 {
		t.Fatal(found)
	}
	if got, want := doctest.Inlines(in), "Du **er** klar med [trang](ord:trang), {{name|Navn}} & co. # - 1."; got != want {
		t.Errorf("got %s", got)
	}
	each(reflect.ValueOf(in), func(v any) {
		if p := v.(interface{ At() diag.Pos }).At(); p != pos {
			t.Errorf("%T at %v", v, p)
		}
	})
	_, found = Inlines(course(""), pos, "Du *er* klar")
	if len(found) != 1 || found[0].Pos != pos {
		t.Errorf("found %v", found)
	}
}

func TestSentencesOf(t *testing.T) {
	pos := diag.Pos{File: "diplom.yaml", Line: 7, Col: 9}
	got, found := SentencesOf(course(""), pos, "Vi ses kl. 9. **Husk det. Kom** nu.\n\nFarvel og\ntak\\\nHej")
	if len(found) > 0 {
		t.Fatal(found)
	}
	want := "Vi ses kl. 9.|**Husk det.**|**Kom** nu.|Farvel og tak|Hej"
	var list []string
	for _, s := range got {
		list = append(list, doctest.Inlines(s))
	}
	if s := strings.Join(list, "|"); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
	each(reflect.ValueOf(got), func(v any) {
		if p := v.(interface{ At() diag.Pos }).At(); p != pos {
			t.Errorf("%T at %v", v, p)
		}
	})
}
