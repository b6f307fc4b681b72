package layout_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
)

// source makes a document from bytes: each byte that says what comes next is
// followed by what it needs.
type source struct {
	data []byte
	text string
}

func (s *source) next(n int) int {
	if len(s.data) == 0 {
		return 0
	}
	b := s.data[0]
	s.data = s.data[1:]
	return int(b) % n
}

// words is a few words of the text.
func (s *source) words() []doc.Inline {
	n := min(s.next(64), len(s.text))
	part := strings.ToValidUTF8(s.text[:n], "")
	s.text = s.text[n:] + s.text[:n]
	switch s.next(5) {
	case 1:
		return []doc.Inline{doc.Text{Text: part + " "}, doc.Strong{Kids: in(part)}, doc.Text{Text: part}}
	case 2:
		return []doc.Inline{doc.Text{Text: part}, doc.Link{Kids: in(part), Href: "https://example.org/"}, doc.Text{Text: "."}}
	case 3:
		return []doc.Inline{doc.Field{Name: "name", Label: part}, doc.Text{Text: part}, doc.Field{Name: "date"}, doc.Field{Name: "time"}}
	case 4:
		return nil
	}
	return in(part)
}

func (s *source) plain() string { return doc.Plain(s.words()) }

func (s *source) sentences() (out []doc.Sentence) {
	for range s.next(5) {
		out = append(out, s.words())
	}
	return out
}

func (s *source) picture() doc.Picture {
	return doc.Picture{ID: []string{"", "hus", "ung-mand/sad", "findes-ikke"}[s.next(4)], Alt: s.plain()}
}

func (s *source) fields() (out []doc.Field) {
	for range s.next(4) {
		out = append(out, doc.Field{Name: "x", Label: s.plain()})
	}
	return out
}

func (s *source) field() doc.Field { return doc.Field{Name: "x", Label: s.plain()} }

func (s *source) road() doc.Road {
	r := doc.Road{Now: s.next(13)}
	for i := range s.next(10) {
		r.Stops = append(r.Stops, doc.Stop{Number: i + 1, Title: "Møde"})
	}
	return r
}

func (s *source) blocks(depth int) (out []doc.Block) {
	for range s.next(6) {
		out = append(out, s.block(depth))
	}
	return out
}

// block is one block, as deep as the reader of Markdown allows.
func (s *source) block(depth int) doc.Block {
	kinds := 15
	if depth > 0 {
		kinds = 6
	}
	switch s.next(kinds) {
	case 1:
		return doc.Heading{Level: 1 + s.next(3), Eyebrow: s.plain(), Text: s.words(), Picture: s.picture()}
	case 2:
		l := doc.List{Ordered: s.next(2) == 1}
		for range s.next(4) {
			item := doc.Item{Picture: s.picture()}
			if depth < 3 {
				item.Blocks = s.blocks(depth + 1)
			}
			l.Items = append(l.Items, item)
		}
		return l
	case 3:
		b := doc.Box{Kind: []doc.BoxKind{doc.BoxTint, doc.BoxImportant, doc.BoxSupport}[s.next(3)], Title: s.words()}
		if depth < 2 {
			b.Blocks = s.blocks(depth + 1)
		}
		return b
	case 4:
		t := doc.Table{Caption: s.words(), RowHeads: s.next(2) == 1}
		for range s.next(5) {
			t.Head = append(t.Head, doc.Cell{Sentences: s.sentences()})
		}
		for range s.next(4) {
			var row []doc.Cell
			for range s.next(5) {
				row = append(row, doc.Cell{Sentences: s.sentences()})
			}
			t.Rows = append(t.Rows, row)
		}
		return t
	case 5:
		return doc.Lines{Label: s.words(), Count: s.next(30)}
	case 6:
		return doc.Room{Label: s.words()}
	case 7:
		return doc.Checks{Items: []doc.Check{{Text: s.words()}, {Text: s.words()}}}
	case 8:
		return doc.Choices{Ask: s.words(), Own: s.plain(), Items: []doc.Choice{{Word: s.plain(), Picture: s.picture()}, {Word: s.plain()}}}
	case 9:
		return doc.Fields{Rows: [][]doc.Field{s.fields(), s.fields()}}
	case 10:
		return doc.PlusMinus{Plus: s.plain(), Minus: s.plain(), Lines: s.next(20)}
	case 11:
		return doc.Figure{Picture: s.picture(), Caption: s.words()}
	case 12:
		return s.sheet()
	case 13:
		return doc.Seats{Table: s.plain(), Seats: append(s.fields(), s.field())}
	case 14:
		return doc.Dates{Meetings: []doc.MeetingDate{{Number: s.next(99), Title: s.plain(), Picture: s.picture(), Date: s.field(), Time: s.field()}, {}}}
	}
	return doc.Paragraph{Sentences: s.sentences()}
}

// sheet is a page of its own, or what parts pages.
func (s *source) sheet() doc.Block {
	sheet := doc.Sheet{Level: 1 + s.next(2), Title: s.plain(), Eyebrow: s.plain(), Intro: s.sentences()}
	if s.next(2) == 1 {
		sheet.Fields = s.fields()
	}
	switch s.next(15) {
	case 0:
		return doc.PageBreak{Left: s.next(2) == 1}
	case 1:
		return s.road()
	case 2:
		return doc.Cover{Title: s.plain(), Eyebrow: s.plain(), Faces: []doc.Picture{s.picture(), s.picture()}, Road: s.road(), Fields: s.fields()}
	case 3:
		a := doc.Agenda{Road: s.road()}
		for range s.next(14) {
			a.Items = append(a.Items, doc.AgendaItem{
				Kind:   []doc.AgendaKind{doc.AgendaTopic, doc.AgendaPause, doc.AgendaMeal}[s.next(3)],
				Number: s.next(12), Title: s.plain(), Minutes: s.next(200), Pictures: []doc.Picture{s.picture(), s.picture()}[:s.next(3)],
			})
		}
		sheet.Body = a
	case 4:
		sheet.Body = doc.Circle{Me: s.plain(), Rings: []string{s.plain(), s.plain(), s.plain()}, Star: s.words(),
			Sectors: []doc.Sector{{Title: s.plain(), Picture: s.picture()}, {}, {Title: s.plain()}, {}}}
	case 5:
		sheet.Body = doc.Plan{If: s.plain(), Then: s.plain(), Picture: s.picture(), More: doc.Lines{Label: s.words(), Count: s.next(9)},
			Choices: doc.Choices{Ask: s.words(), Own: s.plain(), Items: []doc.Choice{{Word: s.plain(), Picture: s.picture()}}}}
	case 6:
		sheet.Body = doc.HelpPlan{Count: 1 + s.next(4), Signal: s.plain(), About: s.sentences(), Picture: s.picture(),
			Rows: [][]doc.HelpField{{{Label: s.plain(), Picture: s.picture()}, {Label: s.plain()}}, {{Label: s.plain()}}}}
	case 7:
		sheet.Body = doc.Diploma{Title: s.plain(), Eyebrow: s.plain(), To: doc.Field{Label: s.plain()}, Text: s.sentences(),
			Remember: doc.Field{Label: s.plain()}, Sign: s.fields(), Road: s.road(), Picture: s.picture()}
	case 9:
		b := doc.Board{Own: doc.Lines{Label: s.words(), Name: "own", Count: s.next(9)}, Foot: doc.Foot{Picture: s.picture(), Text: s.words()}}
		lines := s.next(2) * s.next(9)
		for range s.next(9) {
			b.Tiles = append(b.Tiles, doc.Tile{Picture: s.picture(), Text: s.words(), Note: s.sentences(), Name: "tile", Lines: lines})
		}
		sheet.Body = b
	case 10:
		g := doc.Grid{Plus: s.plain(), Minus: s.plain(), Lines: s.next(9)}
		for range s.next(8) {
			g.Subjects = append(g.Subjects, doc.Subject{Name: "subject", Picture: s.picture(), Text: s.words()})
		}
		sheet.Body = g
	case 11:
		t := doc.Thread{Ask: s.plain()}
		for i := range s.next(13) {
			t.Stops = append(t.Stops, doc.ThreadStop{Number: i + 1, Title: s.plain(), Question: s.plain(), Picture: s.picture(), Task: s.plain(), Sign: s.picture()})
		}
		for range s.next(8) {
			t.Points = append(t.Points, doc.Point{Picture: s.picture(), Text: s.words()})
		}
		sheet.Body = t
	case 8:
		sheet.Body = doc.Cards{Kind: doc.PictureCards, Sets: []doc.CardSet{{Cards: []doc.Card{{Word: s.plain()}}}}}
	case 13:
		sheet.Body = doc.Stairs{Goal: s.field(), Now: s.field(), Steps: s.fields(), Picture: s.picture(), Here: s.picture(),
			Examples: doc.Examples{Title: s.plain(), Texts: s.sentences()}}
	case 14:
		sheet.Body = doc.Nameplate{Name: s.field()}
	case 12:
		sheet.Body = doc.Letter{To: s.fields(), Date: doc.Field{Label: s.plain()}, Subject: s.plain(), Close: s.plain(), From: s.fields(),
			Blocks: []doc.Block{doc.Paragraph{Sentences: s.sentences()}}}
	}
	return sheet
}

// Whatever an author writes, every form of it has an end, and text that is
// told to be whole lies on its paper.
func FuzzLayout(f *testing.F) {
	f.Add([]byte{5, 0, 4, 40, 0, 40, 1, 30, 2, 20, 3}, long)
	f.Add([]byte{5, 1, 1, 10, 0, 20, 0, 1, 2, 2, 1, 3, 1, 3, 5}, "Velkommen til møde 1. Vi taler om trang.")
	f.Add([]byte{3, 4, 9, 0, 1, 4, 2, 9, 0, 3, 3, 3, 2, 9, 0}, "Dag Tid Sted")
	f.Add([]byte{4, 12, 1, 9, 0, 9, 0, 1, 9, 0, 3, 4, 9, 12, 0, 3}, "Dagsorden Pause Vi spiser")
	f.Add([]byte{4, 12, 0, 9, 0, 9, 0, 0, 7, 9, 0, 9, 0, 9, 0, 2, 9, 0}, "Diplom til dig, som har været med")
	f.Add([]byte{1, 0, 3, 63, 0, 63, 0}, strings.Repeat("abcdefghij", 30)+"→🙂Ж\u00ad\u200b")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		if len(data) > 400 || len(text) > 2000 {
			t.Skip()
		}
		// Inner spaces and controls are the business of the reader of Markdown.
		text = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return -1
			}
			return r
		}, text)
		anything(t, data, text)
	})
}

// The same with bytes from dice, always the same ones.
func TestAnyDocumentHasAnEnd(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields(long + " Ja. Nej! Netværkscirkel Rusmidler skadevirkning")
	for range 150 {
		data := make([]byte, dice.IntN(200))
		for i := range data {
			data[i] = byte(dice.IntN(256))
		}
		var text strings.Builder
		for range dice.IntN(80) {
			text.WriteString(words[dice.IntN(len(words))] + " ")
		}
		anything(t, data, text.String())
		if t.Failed() {
			t.Fatalf("data %v, text %q", data, text.String())
		}
	}
}

// anything lays out what the bytes say, in each form.
func anything(t *testing.T, data []byte, text string) {
	doc := func() *doc.Document {
		s := &source{data: data, text: text}
		d := textOf()
		for len(s.data) > 0 {
			d.Blocks = append(d.Blocks, s.block(0))
		}
		return d
	}
	for _, r := range []layout.Result{
		layout.A4(input(doc())), layout.A5(input(doc())), layout.Panels(input(doc()), impose.PanelWidths),
	} {
		if layout.Dump(r, load().art) == "" || r.Findings.HasErrors() {
			continue
		}
		for _, l := range body(r) {
			size := r.Pages[l.page].Size
			if strings.TrimSpace(l.text) != "" && (l.at.Y > size.H || l.at.Y < 0) {
				t.Errorf("nothing was found, and yet the words are off their page: %s", l)
			}
		}
	}
}
