package print

import (
	"io/fs"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/strictyaml"
	"trykklar/generator/unit"
)

// sheetsFile is where the sizes of card sheets stand among the templates.
const sheetsFile = "print/sheets.yaml"

// Sheets is how cards lie on a sheet, by the style of a deck and the form.
type Sheets map[doc.CardKind]map[content.Form]impose.CardSheet

// sheetData is one sheet as it is written: tenths of a millimetre.
type sheetData struct {
	Card    []int `yaml:"card,required"`
	Columns int   `yaml:"columns,required"`
	Rows    int   `yaml:"rows,required"`
	First   []int `yaml:"first,required"`
	Gap     int   `yaml:"gap,required"`
}

// Thing names it in findings.
func (sheetData) Thing() string { return "a card sheet" }

type deckData struct {
	Laminate sheetData `yaml:"cards-laminate,required"`
	Plain    sheetData `yaml:"cards,required"`
}

// Thing names it in findings.
func (deckData) Thing() string { return "a deck" }

type sheetsData struct {
	Emotion deckData `yaml:"emotion,required"`
	Picture deckData `yaml:"picture,required"`
}

// Thing names it in findings.
func (sheetsData) Thing() string { return "the card sheets" }

// LoadSheets reads the sizes of card sheets from the templates.
func LoadSheets(templates fs.FS) (Sheets, diag.List) {
	data, err := fs.ReadFile(templates, sheetsFile)
	if err != nil {
		return nil, diag.List{diag.Errorf(diag.Pos{File: sheetsFile}, diag.MissingFile,
			"put it back in the folder of templates", "the file of card sheets cannot be read")}
	}
	var d sheetsData
	found := strictyaml.Decode(sheetsFile, 0, data, &d)
	out := Sheets{}
	for kind, deck := range map[doc.CardKind]deckData{doc.EmotionCards: d.Emotion, doc.PictureCards: d.Picture} {
		out[kind] = map[content.Form]impose.CardSheet{}
		for form, s := range map[content.Form]sheetData{content.CardsLaminate: deck.Laminate, content.CardSheets: deck.Plain} {
			sheet, ok := s.sheet()
			if !ok && !found.HasErrors() {
				found.Add(diag.Errorf(diag.Pos{File: sheetsFile}, diag.BadValue,
					"a card and its first place are two numbers each, and all cards lie on an A4",
					"the sheet of %s as %s does not fit its paper", kind, form))
			}
			sheet.Laminate = form == content.CardsLaminate
			out[kind][form] = sheet
		}
	}
	return out, found
}

// sheet is the sheet in lengths, and whether it lies on its paper.
func (s sheetData) sheet() (impose.CardSheet, bool) {
	if len(s.Card) != 2 || len(s.First) != 2 || s.Columns < 1 || s.Rows < 1 || s.Gap < 0 || s.Columns*s.Rows > 100 {
		return impose.CardSheet{}, false
	}
	tenth := func(v int) unit.Length { return unit.Length(v) * unit.Millimetre / 10 }
	c := impose.CardSheet{
		Card: unit.Size{W: tenth(s.Card[0]), H: tenth(s.Card[1])},
		Cols: s.Columns, Rows: s.Rows,
		At:  unit.Vec{X: tenth(s.First[0]), Y: tenth(s.First[1])},
		Gap: tenth(s.Gap),
	}
	fits := c.Card.W > 0 && c.Card.H > 0 && c.At.X >= 0 && c.At.Y >= 0 &&
		c.Inside(c.PerSheet()-1, 0).Right() <= unit.A4.W && c.Inside(c.PerSheet()-1, 0).Bottom() <= unit.A4.H
	return c, fits
}
