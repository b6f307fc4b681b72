package doctest

import "trykklar/generator/doc"

// Everything is a document with every block and every inline in it, in Danish.
// Its pictures are "vink", "klap", "hus", "familie" and the faces of "ung-mand"
// and "ung-kvinde" by emotion (angry, sad, afraid, ok, happy). The internal link
// leads to the material "noedplan-1", the term to the word "trang".
func Everything() *doc.Document {
	d := &doc.Document{
		ID: "alt-i-et", Course: "rusmidler", Number: 1,
		Title: "Alt i ét", Eyebrow: "Rusmidler og skadevirkning",
		Lang: "da", Audience: doc.Participants,
	}
	d.Blocks = append(everyFlow(),
		sheet("dagsorden", "Dagsorden", everyAgenda()),
		sheet("foelelseskort", "Følelseskort", everyEmotion()),
		sheet("droemmekort", "Drømmekort", everyDream()),
		sheet("snakkekort", "Snakkekort", everyTalk()),
		sheet("netvaerkscirkel", "Min netværkscirkel", everyCircle()),
		sheet("noedplan-1", "Min nødplan 1", everyPlan()),
		sheet("noedplan-2", "Min nødplan 2", everyHelpPlan()),
		letter(),
		sheet("aftaler", "Fælles aftaler", everyBoard()),
		sheet("strategier", "Vores strategier", everyBoardToWriteOn()),
		sheet("plus-og-minus", "Plus og minus ved gruppen", everyGrid()),
		sheet("den-roede-traad", "Den røde tråd", everyThread()),
		sheet("diplom", "Diplom", everyDiploma()),
		own("maaltrappe", "Min måltrappe", everyStairs()),
		sheet("navneskilte", "Navneskilte", doc.Nameplate{Name: doc.Field{Name: "name", Label: "Navn"}}),
	)
	return d
}

func sheet(id, title string, body doc.Block) doc.Sheet {
	return doc.Sheet{
		ID: id, Level: 2, Title: title, Eyebrow: "Rusmidler og skadevirkning",
		Intro: []doc.Sentence{words("Arket er dit."), words("Du kan skrive på det.")},
		Body:  body,
	}
}

// own is a sheet that belongs to one reader.
func own(id, title string, body doc.Block) doc.Sheet {
	s := sheet(id, title, body)
	s.Fields = []doc.Field{{Name: "name", Label: "Navn"}, {Name: "date", Label: "Dato"}}
	return s
}

func words(s string) []doc.Inline { return []doc.Inline{doc.Text{Text: s}} }

func say(sentences ...string) doc.Paragraph {
	var p doc.Paragraph
	for _, s := range sentences {
		p.Sentences = append(p.Sentences, words(s))
	}
	return p
}

func one(id string) doc.Picture {
	return doc.Picture{ID: id, Alt: map[string]string{
		"vink": "En hånd vinker", "klap": "To hænder klapper", "hus": "Et hus", "familie": "En familie",
	}[id]}
}

func face(persona, emotion string) doc.Picture {
	name := map[string]string{"ung-mand": "Ung mand", "ung-kvinde": "Ung kvinde"}[persona]
	feels := map[string]string{
		"angry": "vred", "sad": "ked af det", "afraid": "bange", "ok": "ok", "happy": "glad",
	}[emotion]
	return doc.Picture{ID: persona + "/" + emotion, Alt: name + " ser " + feels + " ud"}
}

func everyRoad(now int) doc.Road {
	return doc.Road{Now: now, Stops: []doc.Stop{
		{Number: 1, Title: "Velkommen"}, {Number: 2, Title: "Alkohol og stoffer"},
		{Number: 3, Title: "Abstinenser og trang"}, {Number: 4, Title: "Forandring"},
		{Number: 5, Title: "Hold fast"}, {Number: 6, Title: "Afslutning"},
	}}
}
