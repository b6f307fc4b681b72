package doctest

import (
	"strconv"

	"trykklar/generator/doc"
)

// everyFlow is each flow block once, and each inline once.
func everyFlow() []doc.Block {
	return []doc.Block{
		doc.Cover{
			Eyebrow: "Rusmidler og skadevirkning", Title: "Min logbog",
			Faces: []doc.Picture{face("ung-mand", "happy"), face("ung-kvinde", "happy")},
			Road:  everyRoad(0),
			Fields: []doc.Field{
				{Name: "name", Label: "Navn"}, {Name: "group", Label: "Gruppe"},
			},
		},
		doc.Contents{Title: words("Det er der i bogen")},
		doc.Heading{Level: 2, ID: "velkommen", Text: words("Velkommen"), Picture: one("vink")},
		doc.Paragraph{Sentences: []doc.Sentence{
			{doc.Text{Text: "Jeg hedder "}, doc.Field{Name: "name", Label: "Navn"}, doc.Text{Text: "."}},
			{doc.Strong{Kids: words("Du bestemmer")}, doc.Text{Text: " selv."}},
			{doc.Text{Text: "Alle kan få "}, doc.Term{Kids: words("trang"), ID: "trang"}, doc.Text{Text: "."}},
			{doc.Text{Text: "Din "}, doc.Link{Kids: words("nødplan"), Href: "noedplan-1", Internal: true}, doc.Text{Text: " kan hjælpe."}},
			{doc.Text{Text: "Læs mere på "}, doc.Link{Kids: words("vores side"), Href: "https://example.org/"}, doc.Text{Text: "."}},
		}},
		doc.Heading{Level: 3, ID: "det-taler-vi-om", Text: words("Det taler vi om")},
		doc.List{Items: []doc.Item{
			{Blocks: []doc.Block{say("Hvem vi er.")}},
			{Blocks: []doc.Block{say("Hvad vi vil.", "Det må du selv sige."), doc.List{Ordered: true, Items: []doc.Item{
				{Blocks: []doc.Block{say("Først lytter vi.")}},
				{Blocks: []doc.Block{say("Så taler vi.")}},
			}}}},
		}},
		doc.List{Items: []doc.Item{
			{Picture: one("hus"), Blocks: []doc.Block{say("Hvor vi mødes.")}},
			{Picture: one("familie"), Blocks: []doc.Block{say("Hvem der kan hjælpe.")}},
		}},
		everyTable(),
		doc.Figure{Picture: one("familie"), Caption: words("En familie kan hjælpe.")},
		doc.Box{Kind: doc.BoxTint, Title: words("Godt at vide"), Blocks: []doc.Block{say("Vi holder en pause.")}},
		doc.Box{Kind: doc.BoxImportant, Title: words("Vigtigt"), Blocks: []doc.Block{say("Du må gerne gå ud.")}},
		doc.Box{Kind: doc.BoxSupport, Title: words("Til dig, der støtter"), Blocks: []doc.Block{say("Spørg, og lyt.")}},
		doc.Lines{Label: words("Mit mål"), Name: "goal", Count: 3},
		doc.PageBreak{},
		doc.Checks{Items: []doc.Check{
			{Name: "check_1", Text: words("Jeg har skrevet mit navn")},
			{Name: "check_2", Text: words("Jeg har talt med en, jeg stoler på")},
		}},
		doc.Tasks{Done: "Klar", Task: "Opgave", Who: "Hvem", Items: []doc.Task{
			{Name: "task-1", Task: "Book lokalet", Note: "Fra en time før"},
			{Name: "task-2", Task: "Køb ind"},
		}},
		doc.Tools{Road: everyRoad(0), Items: []doc.Tool{
			{ID: "foelelseskort", Title: "Følelseskort", About: say("Vælg et kort.").Sentences, Picture: one("klap"), Meetings: []int{1, 2}, When: "Møde 1 og 2",
				Forms: []string{"Kort, 1 til hver deltager", "A4, 1 til gruppen"}, Samples: []doc.Picture{face("ung-mand", "angry"), face("ung-mand", "happy")}},
			{ID: "noedplan-1", Title: "Min nødplan 1", About: say("Hvad kan du gøre?").Sentences, Picture: one("hus"), Forms: []string{"A4"}},
		}},
		doc.Choices{Ask: words("Hvad drømmer du om?"), Own: "tegn selv", Items: []doc.Choice{
			{Name: "dream_1", Word: "familie", Picture: one("familie")},
			{Name: "dream_2", Word: "eget hus", Picture: one("hus")},
		}},
		doc.Fields{Rows: [][]doc.Field{
			{{Name: "date", Label: "Dato"}, {Name: "time", Label: "Tid"}},
			{{Name: "place", Label: "Sted"}},
		}},
		doc.Register{Caption: words("Hvem er her?"), Rows: 3, Lines: 1, Columns: []doc.Column{
			{Label: "Navn", Name: "participant", Kind: doc.WordColumn, Wide: true},
			{Label: "Kom", Name: "present", Kind: doc.TickColumn},
			{Label: "Tjek ind", Name: "in", Kind: doc.ChoiceColumn, Of: []doc.Choice{
				{Name: "angry", Word: "vred", Picture: face("ung-mand", "angry")},
				{Name: "happy", Word: "glad", Picture: face("ung-mand", "happy")},
			}},
			{Label: "Hvorfor?", Name: "why", Kind: doc.WordColumn},
		}},
		doc.Reminders{Items: []doc.Reminder{
			{Item: doc.AgendaItem{Kind: doc.AgendaTopic, Number: 1, Title: "Velkommen", Minutes: 20}, Checks: []doc.Check{
				{Name: "reminder_1_1_1", Text: words("Sig jeres navne.")},
				{Name: "reminder_1_1_2", Text: words("Gennemgå dagsordenen.")},
			}},
			{Item: doc.AgendaItem{Kind: doc.AgendaPause, Title: "Pause", Minutes: 10}},
			{Item: doc.AgendaItem{Kind: doc.AgendaMeal, Title: "Vi spiser sammen", Minutes: 30}, Checks: []doc.Check{
				{Name: "reminder_1_3_1", Text: words("Tal om andet end rusmidler.")},
			}},
		}},
		everyDates(),
		doc.Seats{Table: "Bordet", Seats: []doc.Field{
			{Name: "seat_1", Label: "Plads 1"}, {Name: "seat_2", Label: "Plads 2"}, {Name: "seat_3", Label: "Plads 3"},
			{Name: "seat_4", Label: "Plads 4"}, {Name: "seat_5", Label: "Plads 5"},
		}},
		everyRoad(2),
		doc.PageBreak{Left: true},
		doc.PlusMinus{Name: "plusminus", Plus: "godt", Minus: "mindre godt", Lines: 5},
		doc.Room{Label: words("Det vil jeg huske"), Name: "remember"},
	}
}

func everyTable() doc.Table {
	cell := func(s ...string) doc.Cell { return doc.Cell{Sentences: say(s...).Sentences} }
	return doc.Table{
		Caption:  words("Vores møder"),
		RowHeads: true,
		Head:     []doc.Cell{{}, cell("Hvornår"), cell("Hvor længe")},
		Rows: [][]doc.Cell{
			{cell("Møde 1"), cell("mandag"), cell("2 timer")},
			{cell("Møde 2"), cell("mandag"), cell("3 timer.", "Vi spiser sammen.")},
		},
	}
}

func everyDates() doc.Dates {
	b := doc.Dates{}
	for i, m := range []struct{ title, picture string }{{"Møde 1: Velkommen", "vink"}, {"Møde 2: Hjem", "hus"}} {
		n := strconv.Itoa(i + 1)
		b.Meetings = append(b.Meetings, doc.MeetingDate{
			Number: i + 1, Title: m.title, Picture: one(m.picture),
			Date: doc.Field{Name: "date_" + n, Label: "Dato"}, Time: doc.Field{Name: "time_" + n, Label: "Klokken"},
		})
	}
	return b
}
