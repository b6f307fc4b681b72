package print

import (
	"io/fs"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/strictyaml"
	"trykklar/generator/unit"
)

// sheetsFile is where the sizes of card sheets stand among the templates.
const sheetsFile = "print/sheets.yaml"

// Sheets is how cards of each size lie on their sheets.
type Sheets map[doc.CardSize]SizeSheets

// SizeSheets is the sheets of cards of one size.
type SizeSheets struct{ Laminate, Plain, FoldOver impose.CardSheet }

// sheetData is one sheet as it is written: tenths of a millimetre.
type sheetData struct {
	diag.Pos
	Card      []int    `yaml:"card,required"`
	Columns   int      `yaml:"columns,required"`
	Rows      int      `yaml:"rows,required"`
	First     []int    `yaml:"first,required"`
	Gap       int      `yaml:"gap,required"`
	Landscape bool     `yaml:"landscape"`
	Flip      edgeName `yaml:"flip,required"`
}

// Thing names it in findings.
func (sheetData) Thing() string { return "a card sheet" }

// edgeName is an edge of the paper that has two sides.
type edgeName string

// Known is the edges that there are.
func (*edgeName) Known() []string { return []string{"long", "short"} }

type sizeData struct {
	Laminate sheetData `yaml:"laminate,required"`
	Plain    sheetData `yaml:"plain,required"`
	FoldOver sheetData `yaml:"fold-over,required"`
}

// Thing names it in findings.
func (sizeData) Thing() string { return "a size of cards" }

type sheetsData struct {
	A5     sizeData `yaml:"a5,required"`
	A6     sizeData `yaml:"a6,required"`
	Square sizeData `yaml:"square,required"`
	A7     sizeData `yaml:"a7,required"`
	Poker  sizeData `yaml:"poker,required"`
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
	if found.HasErrors() {
		return nil, found
	}
	read := func(s sheetData, laminate, foldOver bool) impose.CardSheet {
		sheet, ok := s.sheet(foldOver)
		sheet.Laminate = laminate
		if !ok {
			found.Add(diag.Errorf(s.Pos, diag.BadValue,
				"a card and its first place are two numbers each, and all cards and their backs lie on an A4",
				"the card sheet does not fit its paper"))
		}
		return sheet
	}
	out := Sheets{}
	for size, s := range map[doc.CardSize]sizeData{
		doc.CardA5: d.A5, doc.CardA6: d.A6, doc.CardSquare: d.Square, doc.CardA7: d.A7, doc.CardPoker: d.Poker,
	} {
		out[size] = SizeSheets{read(s.Laminate, true, false), read(s.Plain, false, false), read(s.FoldOver, false, true)}
	}
	found.Sort()
	return out, found
}

// sheet is the sheet in lengths, and whether it lies on its paper.
func (s sheetData) sheet(foldOver bool) (impose.CardSheet, bool) {
	if len(s.Card) != 2 || len(s.First) != 2 || s.Columns < 1 || s.Rows < 1 || s.Gap < 0 || s.Columns*s.Rows > 100 ||
		slices.Min(s.Card) < 1 || slices.Min(s.First) < 0 {
		return impose.CardSheet{}, false
	}
	tenth := func(v int) unit.Length { return unit.Length(v) * unit.Millimetre / 10 }
	c := impose.CardSheet{
		Paper: unit.A4, Flip: impose.Edge(s.Flip),
		Card: unit.Size{W: tenth(s.Card[0]), H: tenth(s.Card[1])},
		Cols: s.Columns, Rows: s.Rows,
		At:  unit.Vec{X: tenth(s.First[0]), Y: tenth(s.First[1])},
		Gap: tenth(s.Gap), FoldOver: foldOver,
	}
	if s.Landscape {
		c.Paper = unit.A4.Landscape()
	}
	return c, c.Fits()
}
