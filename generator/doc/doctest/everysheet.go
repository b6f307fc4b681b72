package doctest

import "trykklar/generator/doc"

func everyAgenda() doc.Agenda {
	return doc.Agenda{Road: everyRoad(1), Items: []doc.AgendaItem{
		{Kind: doc.AgendaTopic, Number: 1, Title: "Velkommen", Minutes: 20,
			About: words("Vi siger goddag."), Pictures: []doc.Picture{one("vink")}},
		{Kind: doc.AgendaPause, Title: "Pause", Minutes: 10, Pictures: []doc.Picture{one("hus")}},
		{Kind: doc.AgendaTopic, Number: 2, Title: "Tak for i dag", Minutes: 15,
			Pictures: []doc.Picture{face("ung-mand", "sad"), face("ung-kvinde", "happy")}},
		{Kind: doc.AgendaMeal, Title: "Vi spiser sammen", Minutes: 30, Pictures: []doc.Picture{one("familie")}},
	}}
}

var emotions = []struct{ id, word string }{
	{"angry", "vred"}, {"sad", "ked af det"}, {"afraid", "bange"}, {"ok", "ok"}, {"happy", "glad"},
}

func everyEmotion() doc.Cards {
	set := func(persona, name string) doc.CardSet {
		s := doc.CardSet{ID: persona, Title: name}
		ask := doc.Card{Ask: "Hvordan har du det lige nu?", Hint: "Vælg et kort eller flere."}
		for _, e := range emotions {
			s.Cards = append(s.Cards, doc.Card{Word: e.word, Picture: face(persona, e.id)})
			ask.Faces = append(ask.Faces, face(persona, e.id))
		}
		s.Cards = append(s.Cards, ask)
		return s
	}
	return doc.Cards{Kind: doc.EmotionCards, Size: doc.CardSquare, Sets: []doc.CardSet{
		set("ung-mand", "Ung mand"), set("ung-kvinde", "Ung kvinde"),
	}}
}

func everyDream() doc.Cards {
	return doc.Cards{Kind: doc.PictureCards, Size: doc.CardA7, Sets: []doc.CardSet{{Cards: []doc.Card{
		{Word: "familie", Picture: one("familie")},
		{Word: "eget hus eller lejlighed", Picture: one("hus")},
		{Word: "min egen drøm", Empty: true},
	}}}}
}

// everyTalk has the same back behind all cards but one, which has its own.
func everyTalk() doc.Cards {
	ask := []doc.Sentence{words("Har du prøvet det?"), words("Hvordan var det?")}
	return doc.Cards{
		Kind: doc.TalkCards, Size: doc.CardA6,
		Back: &doc.CardBack{Title: "Snak om fritid", Picture: one("klap")},
		Sets: []doc.CardSet{{Cards: []doc.Card{
			{Say: []doc.Sentence{words("at hilse")}, Group: "sammen med andre", Picture: one("vink"), Questions: ask},
			{Say: []doc.Sentence{words("Hvem bor du sammen med?")}, Group: "hjemme", Picture: one("hus"),
				Back: &doc.CardBack{Title: "Hjælp", Text: []doc.Sentence{words("Tænk på en helt almindelig dag."), words("Hvem er der?")}}},
			{Say: []doc.Sentence{words("noget andet")}, Empty: true, Questions: ask},
		}}},
	}
}

func everyCircle() doc.Circle {
	return doc.Circle{
		Name: "circle", Me: "Mig",
		Rings: []string{"tættest på", "tæt på", "længere væk"},
		Sectors: []doc.Sector{
			{Title: "Familie", Picture: one("familie")}, {Title: "Venner", Picture: one("vink")},
			{Title: "Fagpersoner", Picture: one("klap")}, {Title: "Arbejde og fritid", Picture: one("hus")},
		},
		Star: words("Sæt en stjerne ved dem, der kan hjælpe dig."),
	}
}

func everyPlan() doc.Plan {
	return doc.Plan{
		If: "Hvis jeg får trang, fordi", IfName: "plan_if", Picture: one("klap"),
		Then: "så kan jeg:",
		Choices: doc.Choices{Ask: words("Sæt ring om det, du vil gøre."), Own: "tegn selv", Items: []doc.Choice{
			{Name: "plan_1", Word: "ringe til min familie", Picture: one("familie")},
			{Name: "plan_2", Word: "gå hjem", Picture: one("hus")},
			{Name: "plan_3", Word: "hilse på en ven", Picture: one("vink")},
		}},
		More: doc.Lines{Label: words("Andet, jeg kan gøre"), Name: "plan_more", Count: 3},
	}
}

func everyHelpPlan() doc.HelpPlan {
	return doc.HelpPlan{
		Name: "helper", Count: 3,
		Rows: [][]doc.HelpField{
			{{Name: "who", Label: "Hvem kan hjælpe?", Picture: one("familie")}, {Name: "phone", Label: "Telefon", Picture: one("vink")}},
			{{Name: "what", Label: "Hvad kan de hjælpe med?", Picture: one("klap")}},
		},
		Picture: one("vink"), Signal: "Vores signal",
		About: []doc.Sentence{words("Signalet betyder: Jeg har brug for hjælp.")},
	}
}

func everyDiploma() doc.Diploma {
	return doc.Diploma{
		Eyebrow: "Rusmidler og skadevirkning", Title: "Diplom",
		To:       doc.Field{Name: "name", Label: "Til"},
		Text:     []doc.Sentence{words("Du har været med på hele kurset."), words("Det er flot.")},
		Remember: doc.Field{Name: "recognition", Label: "Det husker vi dig for"},
		Sign:     []doc.Field{{Name: "date", Label: "Dato"}, {Name: "facilitators", Label: "Gruppeledere"}},
		Road:     everyRoad(0), Picture: one("klap"),
	}
}

// letter has a sheet of its own, without words of introduction.
func letter() doc.Sheet {
	s := sheet("brev", "Brev", everyLetter())
	s.Intro = nil
	return s
}

func everyLetter() doc.Letter {
	return doc.Letter{
		To:   []doc.Field{{Name: "to", Label: "Til"}, {Name: "to_address", Label: "Adresse"}},
		Date: doc.Field{Name: "date", Label: "Dato"}, Subject: "Fri til et kursus",
		Blocks: []doc.Block{
			say("Vi beder om fri.", "Det er til et kursus."),
			doc.Fields{Rows: [][]doc.Field{{{Name: "date_1", Label: "Møde 1"}, {Name: "time_1", Label: "Klokken"}}}},
		},
		Close: "Venlig hilsen", From: []doc.Field{{Name: "leader_1", Label: "Navn"}},
	}
}

func everyStairs() doc.Stairs {
	return doc.Stairs{
		Picture: one("hus"),
		Goal:    doc.Field{Name: "goal", Label: "Mit mål"},
		Here:    one("vink"),
		Now:     doc.Field{Name: "here", Label: "Her er jeg nu"},
		Steps:   []doc.Field{{Name: "step_1", Label: "Skridt 1"}, {Name: "step_2", Label: "Skridt 2"}, {Name: "step_3", Label: "Skridt 3"}},
		Examples: doc.Examples{Title: "Små skridt", Texts: []doc.Sentence{
			words("Jeg går en tur hver dag."), words("Jeg ringer til en ven."),
		}},
	}
}
