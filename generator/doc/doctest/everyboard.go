package doctest

import "trykklar/generator/doc"

// everyBoard is a board to read, with a line for the group's own.
func everyBoard() doc.Board {
	return doc.Board{
		Tiles: []doc.Tile{
			{Picture: one("vink"), Text: words("Vi giver tegn, når vi vil tale")},
			{Picture: one("klap"), Text: words("Vi taler pænt til hinanden")},
			{Picture: one("hus"), Text: words("Det, vi siger her, bliver her"),
				Note: []doc.Sentence{words("Du må gerne fortælle om dig selv."), words("Det gælder også hjemme.")}},
		},
		Own:  doc.Lines{Label: words("Vores egne aftaler"), Name: "agreements", Count: 3},
		Foot: doc.Foot{Picture: one("familie"), Text: words("Aftalerne gælder også efter kurset.")},
	}
}

// everyBoardToWriteOn is a board of rooms for what the group knows.
func everyBoardToWriteOn() doc.Board {
	return doc.Board{Tiles: []doc.Tile{
		{Picture: one("vink"), Text: words("Når trangen kommer"), Name: "now", Lines: 4},
		{Picture: one("familie"), Text: words("Sammen med nogen"), Name: "together", Lines: 4},
		{Picture: one("hus"), Text: words("Det går vi uden om"), Name: "away", Lines: 4},
	}}
}

func everyGrid() doc.Grid {
	return doc.Grid{Plus: "godt", Minus: "dårligt", Lines: 3, Subjects: []doc.Subject{
		{Name: "group", Picture: one("familie"), Text: words("At mødes i gruppen")},
		{Name: "talk", Picture: one("klap"), Text: words("At tale om rusmidler")},
	}}
}

func everyThread() doc.Thread {
	return doc.Thread{
		Stops: []doc.ThreadStop{
			{Number: 1, Title: "Velkommen", Question: "Hvem er vi i gruppen?", Picture: one("vink"),
				Task: "Opgave: Plusser og minusser", Sign: one("klap")},
			{Number: 2, Title: "Alkohol og stoffer", Question: "Hvad gør alkohol og stoffer ved os?", Picture: one("hus"),
				Task: "Opgave: 3 gode ting ved gruppen", Sign: one("familie")},
			{Number: 3, Title: "Afslutning", Question: "Hvad har vi lært?", Picture: one("klap")},
		},
		Ask: "Hvad har vi lært?",
		Points: []doc.Point{
			{Picture: one("klap"), Text: words("Hvad er godt, og hvad er dårligt?")},
			{Picture: one("familie"), Text: words("Hvem kan hjælpe os?")},
		},
	}
}
