package group_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"image/png"
	"io"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/bundle"
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/group"
	"trykklar/templates"
)

// packed is the texts as a site carries them.
func packed(t testing.TB) []byte {
	t.Helper()
	var files []bundle.File
	for name, folder := range map[string]fs.FS{group.ContentFolder: os.DirFS("../../content"), group.TemplatesFolder: templates.FS} {
		err := fs.WalkDir(folder, ".", func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := fs.ReadFile(folder, p)
			files = append(files, bundle.File{Path: name + "/" + p, Data: data})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	data, err := bundle.ZIP(files, 2026, 11, 23)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func start(t testing.TB) *group.Session {
	t.Helper()
	s, err := group.Start(packed(t))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// An asked is the last answer to a question, and all bytes that came along.
type asked struct {
	group.Answer
	blobs [][]byte
	files map[string][]byte
	of    []int
}

func ask(t testing.TB, s *group.Session, question string) asked {
	t.Helper()
	var out asked
	out.files = map[string][]byte{}
	s.Answer([]byte(question), nil, func(answer []byte, blobs ...[]byte) {
		var a group.Answer
		if err := json.Unmarshal(answer, &a); err != nil {
			t.Fatal(err)
		}
		if a.File != nil {
			out.files[a.File.Path] = blobs[a.File.Bytes]
			out.of = append(out.of, a.Made, a.Of)
			return
		}
		out.Answer, out.blobs = a, blobs
	})
	if out.Fault != "" {
		t.Errorf("%s: %s", question, out.Fault)
	}
	return out
}

const formOf3 = `"form":{"course":"rusmidler","name":"Tirsdagsholdet","meetings":[{"date":"2027-01-12"}],"participants":[{"name":"Anna"},{"name":"Anna"},{"name":"<b>\"Bo\": #</b>"}]},"today":"2026-11-23"`

// What the page makes is what the command makes, to the byte, and so is the ZIP.
func TestSessionMakes(t *testing.T) {
	s := start(t)
	got := ask(t, s, `{"do":"make",`+formOf3+`,"choice":{"only":"diplom","meeting":0,"separators":false}}`)
	source, _, _, err := group.Open(os.DirFS("../../content"), templates.FS, "da")
	if err != nil {
		t.Fatal(err)
	}
	checked := ask(t, s, `{"do":"check",`+formOf3+`}`)
	if f := *checked.Findings; len(f) != 1 || f[0].Code != "same-name" || f[0].Severity != "warning" {
		t.Fatal(f)
	}
	g, found := source.Read("gruppe.yaml", []byte(checked.YAML), content.Date{}, beside())
	if g == nil {
		t.Fatal(found)
	}
	n := 0
	_, err = source.Make(g, group.Choice{Only: "diplom"}, func(f group.File, of int) error {
		n++
		if !bytes.Equal(got.files[f.Path], f.Data) {
			t.Errorf("%s differs", f.Path)
		}
		if got.of[2*n-2] != n || got.of[2*n-1] != of {
			t.Errorf("told %v, want %d of %d", got.of, n, of)
		}
		return nil
	})
	if err != nil || n < 3 || len(got.files) != n {
		t.Fatalf("%d files, want %d, %v", len(got.files), n, err)
	}
	if got.Name != "tirsdagsholdet.zip" || got.Zip == nil {
		t.Fatalf("%+v", got.Answer)
	}
	in, err := zip.NewReader(bytes.NewReader(got.blobs[*got.Zip]), int64(len(got.blobs[*got.Zip])))
	if err != nil || len(in.File) != n {
		t.Fatalf("the ZIP has %d files, %v", len(in.File), err)
	}
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if data, err := io.ReadAll(r); err != nil || !bytes.Equal(data, got.files[f.Name]) {
			t.Errorf("%s differs in the ZIP, %v", f.Name, err)
		}
	}
}

// What is wrong is told at its field, in plain Danish, and then no file is made.
func TestSessionTells(t *testing.T) {
	s := start(t)
	long := strings.Repeat("Wilhelmine ", 10)
	for _, test := range []struct{ form, path, text string }{
		{`{"course":""}`, "course", "Kurset mangler. Vælg eller skriv det."},
		{`{"course":"hash"}`, "course", "Det findes ikke her. Ret det, eller vælg noget andet."},
		{`{"participants":[{},{"persona":"ung"}]}`, "participants.1.persona", "Det findes ikke her. Ret det, eller vælg noget andet."},
		{`{"substances":["øl","","øll"]}`, "substances.2", "Det findes ikke her. Ret det, eller vælg noget andet."},
		{`{"meetings":[{"date":"2027-01-12"},{},{"date":"2027-01-12"}]}`, "meetings.2.date", "Møde 3 skal ligge efter møde 1. Ret datoen."},
		{`{"meetings":[{"date":"2026-01-12"}]}`, "meetings.0.date", "Datoen for møde 1 er passeret. Ret den, hvis den er forkert."},
		{`{"meetings":[{"date":"12/1"}]}`, "meetings.0.date", "Datoen findes ikke, eller den er skrevet forkert. Skriv år, måned og dag, for eksempel 2027-01-31."},
		{`{"meetings":[{},{},{},{},{},{},{}]}`, "meetings", "Kurset har 6 møder, og der står 7. Fjern nogle."},
		{`{"facilitators":[{},{},{},{},{},{},{"name":"A"}]}`, "facilitators", "Der er plads til 6 facilitatorer, og der står 7. Fjern nogle."},
		{`{"facilitators":[{"name":"A\nB"}]}`, "facilitators.0.name", "Skriv det på én linje."},
		{`{"participants":[` + strings.Repeat("{},", 1000) + `{}]}`, "participants", "Der er plads til 1000 deltagere, og der står 1001. Del dem i flere grupper."},
		{`{"place":"` + strings.Repeat("å ", 60) + `åå"}`, "place", "Der er plads til 120 tegn her, og der står 122. Skriv det kortere."},
		{`{"participants":[{"recognition":"` + strings.Repeat("å", 601) + `"}]}`, "participants.0.recognition", "Der er plads til 600 tegn her, og der står 601. Skriv det kortere."},
		{`{"participants":[{"name":"Anna"},{"name":"Bo 🎉 日本語"}]}`, "participants.1.name", "🎉 日 本 語 kan ikke printes. Skriv det på en anden måde."},
		{`{"participants":[{"name":"Anna"},{"name":"` + long + `"}]}`, "participants.1.name", "Der er ikke plads til det hele på papiret. Skriv det kortere."},
		{`{"participants":[{"name":"` + strings.Repeat("å", 100) + `"}]}`, "participants.0.name", "Ordet er for langt. Der er ikke plads til det på papiret. Skriv det kortere, eller del det med et mellemrum."},
	} {
		form := test.form
		if !strings.Contains(form, `"course"`) {
			form = `{"course":"rusmidler",` + form[1:]
		}
		got := ask(t, s, `{"do":"check","today":"2026-11-23","form":`+form+`}`)
		if got.Findings == nil || !slices.ContainsFunc(*got.Findings, func(f group.Told) bool { return f.Path == test.path && f.Text == test.text }) {
			t.Errorf("%s: want %s %q, told %+v", form[:min(len(form), 80)], test.path, test.text, got.Findings)
		}
		if slices.ContainsFunc(*got.Findings, func(f group.Told) bool { return f.Severity == "error" }) {
			if made := ask(t, s, `{"do":"make","form":`+form+`,"choice":{"only":"diplom"}}`); made.Findings == nil || len(*made.Findings) == 0 || len(made.files) > 0 {
				t.Errorf("%s: %d files", form[:min(len(form), 80)], len(made.files))
			}
		}
	}
}

// A file that cannot be read is told by its lines; one that can is a form.
func TestSessionImports(t *testing.T) {
	s := start(t)
	text := func(s string) string { b, _ := json.Marshal(s); return string(b) }
	got := ask(t, s, `{"do":"import","text":`+text(whole)+`}`)
	if got.Form == nil || len(got.Form.Participants) != 3 || got.Form.Facilitators[0].Phone != "11 22 33 44" || got.Form.Meetings[0].Date != "2027-01-12" {
		t.Errorf("%+v", got.Form)
	}
	for _, test := range []struct {
		yaml string
		line int
		text string
	}{
		{"", 0, "Filen er tom. Vælg en anden."},
		{"course: rusmidler\nplace: a: b\n", 2, "Linjen er skrevet forkert. Mangler der et kolon, et komma eller et anførselstegn?"},
		{"course: rusmidler\n\ndeltagere: []\n", 3, "Vi kender ikke dette ord. Se, om det er stavet rigtigt. En tekst med komma skal stå i anførselstegn."},
		{"place: Her\n", 1, "Filen siger ikke, hvilket kursus det er. Skriv for eksempel: course: rusmidler"},
		// What the form has no room or no field for.
		{"course: rusmidler\nmeetings: [{}, {}, {}, {}, {}, {}, {}]\n", 2, "Kurset har 6 møder, og der står 7. Fjern nogle."},
		{"course: rusmidler\nparticipants:\n" + strings.Repeat("  - {}\n", group.MaxParticipants+1), group.MaxParticipants + 3, "Der er plads til 1000 deltagere, og der står 1001. Del dem i flere grupper."},
		{"course: gulerod\n", 1, "Det findes ikke her. Ret det, eller vælg noget andet."},
		{"course: rusmidler\nparticipants:\n  - {persona: gulerod}\nsubstances: [alkohol]\n", 3, "Det findes ikke her. Ret det, eller vælg noget andet."},
		{"course: rusmidler\nsubstances: [gulerod]\n", 2, "Det findes ikke her. Ret det, eller vælg noget andet."},
		{"PK\x03\x04", 1, "Her er et tegn, som vi ikke kan læse. Slet det, og skriv det igen."},
	} {
		got := ask(t, s, `{"do":"import","text":`+text(test.yaml)+`}`)
		if got.Form != nil || got.Findings == nil || len(*got.Findings) == 0 || (*got.Findings)[0].Line != test.line || (*got.Findings)[0].Text != test.text {
			t.Errorf("%q: %+v", test.yaml, got.Findings)
		}
	}
}

// A cover and a diploma are seen with the first name; of a form that is wrong there is
// none.
func TestSessionPreviews(t *testing.T) {
	s := start(t)
	got := ask(t, s, `{"do":"preview","form":{"course":"rusmidler","participants":[{},{"name":"Bo"}]}}`)
	if got.Pictures == nil || len(*got.Pictures) != 2 {
		t.Fatalf("%+v", got.Answer)
	}
	for i, want := range []group.Glance{{What: "cover", Alt: "Min logbog til Bo, første side"}, {What: "diploma", Alt: "Diplom til Bo, første side"}} {
		p := (*got.Pictures)[i]
		if p.What != want.What || p.Alt != want.Alt {
			t.Errorf("%+v, want %+v", p, want)
		}
		img, err := png.Decode(bytes.NewReader(got.blobs[p.PNG]))
		if err != nil || img.Bounds().Dx() != p.W || img.Bounds().Dy() != p.H {
			t.Errorf("%s: %v, %v", p.What, img.Bounds(), err)
		}
	}
	other := ask(t, s, `{"do":"preview","form":{"course":"rusmidler","participants":[{"name":"Per"}]}}`)
	if bytes.Equal(got.blobs[1], other.blobs[1]) {
		t.Error("two names are one picture")
	}
	if none := ask(t, s, `{"do":"preview","form":{"course":"hash"}}`); none.Pictures == nil || len(*none.Pictures) > 0 {
		t.Errorf("%+v", none.Pictures)
	}
}

// What cannot be asked is a fault, and no panic.
func TestSessionFaults(t *testing.T) {
	s := start(t)
	for _, q := range []string{"", "[]", `{"do":"nonsense"}`, `{"do":"make",` + formOf3 + `,"choice":{"only":"nonsense"}}`, `{"do":"make",` + formOf3 + `,"choice":{"meeting":7}}`} {
		told := 0
		s.Answer([]byte(q), nil, func(answer []byte, _ ...[]byte) {
			told++
			if !strings.Contains(string(answer), `"fault":"`) {
				t.Errorf("%s: %s", q, answer)
			}
		})
		if told != 1 {
			t.Errorf("%s: %d answers", q, told)
		}
	}
	if _, err := group.Start([]byte("no ZIP")); err == nil {
		t.Error("started without texts")
	}
}

// Every code that can be told at a value of a group's file has words of its own.
func TestEveryCodeHasWords(t *testing.T) {
	_, w := of(t)
	codes := map[string]string{}
	list, err := os.ReadFile("../diag/code.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(\w+) +Code += "([a-z0-9-]+)"`).FindAllSubmatch(list, -1) {
		codes[string(m[1])] = string(m[2])
	}
	n := 0
	for _, dir := range []string{".", "../strictyaml", "../print/layout"} {
		files, _ := fs.Glob(os.DirFS(dir), "*.go")
		for _, name := range files {
			data, err := os.ReadFile(dir + "/" + name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range regexp.MustCompile(`diag\.(\w+)\b`).FindAllSubmatch(data, -1) {
				code, ok := codes[string(m[1])]
				if !ok || strings.HasSuffix(name, "_test.go") || code == string(diag.TooMany) {
					continue // too many has words by what there is too much of
				}
				n++
				if w.Group.Findings.Codes[diag.Code(code)] == "" {
					t.Errorf("%s/%s tells %q, and there are no words for it", dir, name, code)
				}
			}
		}
	}
	if n < 30 {
		t.Errorf("found %d codes only", n)
	}
}
