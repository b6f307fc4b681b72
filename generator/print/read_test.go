package print_test

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"trykklar/generator/unit"
)

// pdf is a finished file as somebody else reads it: pdfcpu.
type pdf struct {
	t     *testing.T
	ctx   *model.Context
	root  types.Dict
	pages []types.Dict
	refs  []types.IndirectRef // of the pages
	fonts map[string]map[int]rune
}

// read opens a file and has pdfcpu validate it.
func read(t *testing.T, data []byte) *pdf {
	t.Helper()
	api.DisableConfigDir()
	ctx, err := api.ReadAndValidate(bytes.NewReader(data), model.NewDefaultConfiguration())
	if err != nil {
		t.Fatalf("pdfcpu: %v", err)
	}
	p := &pdf{t: t, ctx: ctx, fonts: map[string]map[int]rune{}}
	if p.root, err = ctx.Catalog(); err != nil {
		t.Fatal(err)
	}
	if err := ctx.EnsurePageCount(); err != nil {
		t.Fatal(err)
	}
	for i := range ctx.PageCount {
		d, ref, _, err := ctx.PageDict(i+1, false)
		if err != nil {
			t.Fatal(err)
		}
		p.pages, p.refs = append(p.pages, d), append(p.refs, *ref)
	}
	if len(p.pages) > 0 {
		for key, f := range p.dict(p.dict(p.pages[0]["Resources"])["Font"]) {
			p.fonts[key] = unicodes(p.stream(p.dict(f)["ToUnicode"]))
		}
	}
	return p
}

// get follows a reference.
func (p *pdf) get(o types.Object) types.Object {
	p.t.Helper()
	o, err := p.ctx.Dereference(o)
	if err != nil {
		p.t.Fatal(err)
	}
	return o
}

// dict is a dictionary, that of a stream too; nil for anything else.
func (p *pdf) dict(o types.Object) types.Dict {
	switch o := p.get(o).(type) {
	case types.Dict:
		return o
	case types.StreamDict:
		return o.Dict
	}
	return nil
}

func (p *pdf) array(o types.Object) types.Array {
	a, _ := p.get(o).(types.Array)
	return a
}

func (p *pdf) name(o types.Object) string {
	n, _ := p.get(o).(types.Name)
	return string(n)
}

func (p *pdf) number(o types.Object) float64 {
	switch o := p.get(o).(type) {
	case types.Integer:
		return float64(o)
	case types.Float:
		return float64(o)
	}
	p.t.Fatalf("%v is no number", o)
	return 0
}

// str is a text string.
func (p *pdf) str(o types.Object) string {
	if o == nil {
		return ""
	}
	s, err := p.ctx.DereferenceText(o)
	if err != nil {
		p.t.Fatal(err)
	}
	return s
}

// stream is a stream, unpacked.
func (p *pdf) stream(o types.Object) []byte {
	sd, _, err := p.ctx.DereferenceStreamDict(o)
	if err != nil || sd == nil {
		p.t.Fatalf("no stream: %v", err)
	}
	if err := sd.Decode(); err != nil {
		p.t.Fatal(err)
	}
	return sd.Content
}

// page is the number of a page from 0 by its reference.
func (p *pdf) page(o types.Object) int {
	ref, ok := o.(types.IndirectRef)
	if !ok {
		return -1
	}
	return slices.IndexFunc(p.refs, func(r types.IndirectRef) bool { return r.ObjectNumber == ref.ObjectNumber })
}

var bfchar = regexp.MustCompile(`<([0-9A-F]{4})>\s*<([0-9A-F]+)>`)

// unicodes reads a ToUnicode map.
func unicodes(data []byte) map[int]rune {
	out := map[int]rune{}
	for _, block := range regexp.MustCompile(`(?s)beginbfchar(.*?)endbfchar`).FindAllSubmatch(data, -1) {
		for _, m := range bfchar.FindAllSubmatch(block[1], -1) {
			code, _ := strconv.ParseInt(string(m[1]), 16, 32)
			var units []uint16
			for h := string(m[2]); len(h) >= 4; h = h[4:] {
				u, _ := strconv.ParseUint(h[:4], 16, 16)
				units = append(units, uint16(u))
			}
			out[int(code)] = utf16.Decode(units)[0]
		}
	}
	return out
}

// A painted thing is one painting operator of a page, and where it stands.
type painted struct {
	op    string
	args  []string
	mcid  int    // of the marked content around it; -1 within an artifact, -2 within nothing
	role  string // the tag of that marked content
	text  string // shown by TJ
	x, y  float64
	state string // colours, pen and dashes in force
	font  string
	size  float64
}

// token cuts a content stream. Dictionaries and arrays come as one token.
var token = regexp.MustCompile(`(?s)^\s*(<<.*?>>|\[[^\]]*\]|<[0-9A-Fa-f\s]*>|\([^)]*\)|/[^\s/<>\[\]()]+|[^\s/<>\[\]()]+)`)

// content runs through a page's content and gives all that is painted. It fails
// where marks are not balanced.
func (p *pdf) content(page int) (out []painted) {
	p.t.Helper()
	data, err := p.ctx.PageContent(p.pages[page], page+1)
	if err != nil {
		p.t.Fatal(err)
	}
	src := string(data)
	mcid, role, font, size := -2, "", "", 0.0
	var saved []map[string]string // by q, to be back with Q
	var args []string
	state := map[string]string{}
	var x, y float64
	for {
		m := token.FindStringSubmatch(src)
		if m == nil {
			break
		}
		src = src[len(m[0]):]
		word := m[1]
		if c := word[0]; strings.ContainsRune("<[(/+-.0123456789", rune(c)) {
			args = append(args, word)
			continue
		}
		emit := func(text string) {
			s := fmt.Sprintf("%s %s %s %s", state["rg"], state["RG"], state["w"], state["d"])
			out = append(out, painted{op: word, args: slices.Clone(args), mcid: mcid, role: role, text: text, x: x, y: y, state: s, font: font, size: size})
		}
		switch word {
		case "BMC", "BDC":
			if mcid != -2 {
				p.t.Errorf("page %d: marked content within marked content", page+1)
			}
			mcid, role = -1, strings.TrimPrefix(args[0], "/")
			if word == "BDC" {
				if _, err := fmt.Sscanf(strings.ReplaceAll(args[1], " ", ""), "<</MCID%d>>", &mcid); err != nil {
					p.t.Errorf("page %d: %v", page+1, args)
				}
			} else if args[0] != "/Artifact" {
				p.t.Errorf("page %d: marked content %s without a number", page+1, args[0])
			}
		case "EMC":
			if mcid == -2 {
				p.t.Errorf("page %d: an end of marked content that was not begun", page+1)
			}
			mcid, role = -2, ""
		case "q":
			saved = append(saved, maps.Clone(state))
		case "Q":
			if len(saved) == 0 {
				p.t.Fatalf("page %d: a Q without its q", page+1)
			}
			state, saved = saved[len(saved)-1], saved[:len(saved)-1]
		case "Tf":
			font = strings.TrimPrefix(args[0], "/")
			size, _ = strconv.ParseFloat(args[1], 64)
		case "Tm":
			x, _ = strconv.ParseFloat(args[4], 64)
			y, _ = strconv.ParseFloat(args[5], 64)
		case "rg", "g", "RG", "G", "w", "d":
			key := map[string]string{"g": "rg", "G": "RG"}[word]
			if key == "" {
				key = word
			}
			state[key] = strings.Join(args, " ") + " " + word
		case "TJ", "Tj":
			emit(p.shown(font, args[0]))
		case "f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI":
			emit("")
		case "m", "l":
			x, _ = strconv.ParseFloat(args[0], 64)
			y, _ = strconv.ParseFloat(args[1], 64)
		}
		args = nil
	}
	if mcid != -2 || len(saved) != 0 || strings.TrimSpace(src) != "" {
		p.t.Errorf("page %d ends within marked content %d, %d states deep, before %q", page+1, mcid, len(saved), src)
	}
	return out
}

// shown is the words that TJ shows, by the font's map.
func (p *pdf) shown(font, array string) string {
	var b strings.Builder
	for _, m := range regexp.MustCompile(`<([0-9A-Fa-f]*)>`).FindAllStringSubmatch(array, -1) {
		for h := m[1]; len(h) >= 4; h = h[4:] {
			code, _ := strconv.ParseInt(h[:4], 16, 32)
			r, ok := p.fonts[font][int(code)]
			if !ok {
				p.t.Errorf("code %d of %s stands for no character", code, font)
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// width is how far shown words reach, in points, without their last space.
func (p *pdf) width(it painted) float64 {
	face := load().fonts.Regular
	if it.font == "F2" {
		face = load().fonts.Bold
	}
	return face.Width(strings.TrimRight(it.text, " "), unit.Pt(it.size)).Pt()
}
