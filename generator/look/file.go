package look

import (
	"trykklar/generator/diag"
	"trykklar/generator/picture"
)

// A file is look.yaml.
type file struct {
	Ink       Colour `yaml:"ink,required"`
	Ink2      Colour `yaml:"ink2,required"`
	Line      Colour `yaml:"line,required"`
	Rule      Colour `yaml:"rule,required"`
	Separator Colour `yaml:"separator,required"`
	Paper     Colour `yaml:"paper,required"`
	Sand      Colour `yaml:"sand,required"`
	Clay      Colour `yaml:"clay,required"`
	Warn      Colour `yaml:"warn,required"`
	OK        Colour `yaml:"ok,required"`
	Focus     Colour `yaml:"focus,required"`
	Item      Colour `yaml:"item,required"`
	Pause     Colour `yaml:"pause,required"`
	Meal      Colour `yaml:"meal,required"`
	Accents   []struct {
		diag.Pos
		Name string `yaml:"name,required"`
		Dark Colour `yaml:"dark,required"`
		Mid  Colour `yaml:"mid,required"`
		Tint Colour `yaml:"tint,required"`
	} `yaml:"accents,required"`
}

// Thing is what the file is called in findings.
func (file) Thing() string { return "the look" }

func (f *file) look() *Look {
	l := &Look{
		Ink: f.Ink.RGB, Ink2: f.Ink2.RGB, Line: f.Line.RGB, Rule: f.Rule.RGB,
		Separator: f.Separator.RGB, Paper: f.Paper.RGB, Sand: f.Sand.RGB, Clay: f.Clay.RGB,
		Warn: f.Warn.RGB, OK: f.OK.RGB, Focus: f.Focus.RGB,
		Item: f.Item.RGB, Pause: f.Pause.RGB, Meal: f.Meal.RGB,
	}
	for _, a := range f.Accents {
		l.Accents = append(l.Accents, Accent{a.Name, a.Dark.RGB, a.Mid.RGB, a.Tint.RGB})
	}
	return l
}

// white is the ground of everything that is printed.
var white = Colour{RGB: picture.RGB{R: 255, G: 255, B: 255}}

// readable tells of grounds that a text cannot be read on.
func readable(text Colour, grounds ...Colour) diag.List {
	var found diag.List
	for _, g := range grounds {
		if c := contrast(text.RGB, g.RGB); c < leastContrast {
			found.Add(diag.Errorf(text.Pos, diag.BadValue, "take a darker colour, or a lighter ground",
				"%q has a contrast of %.1f on %q, and must have %d to be read", text.RGB.String(), c, g.RGB.String(), leastContrast))
		}
	}
	return found
}

// check finds colours that cannot be read on their ground, and fills of the
// agenda that a grey printer makes alike.
func (f *file) check() diag.List {
	var found diag.List
	reads := func(text Colour, grounds ...Colour) { found.Add(readable(text, grounds...)...) }
	reads(f.Ink, white, f.Paper, f.Sand, f.Clay, f.Item)
	reads(f.Ink2, white, f.Paper)
	reads(f.Warn, white)
	reads(f.OK, white)
	for _, a := range f.Accents {
		reads(a.Dark, white, a.Tint)
		reads(f.Ink, a.Tint)
	}
	fills := []Colour{f.Item, f.Pause, f.Meal}
	for i, a := range fills {
		for _, b := range fills[:i] {
			if d := Lightness(a.RGB) - Lightness(b.RGB); d > -LeastApart && d < LeastApart {
				found.Add(diag.Errorf(a.Pos, diag.BadValue, "make one of them darker or lighter",
					"%q and %q are alike in grey, and the agenda needs to tell them apart", a.RGB.String(), b.RGB.String()))
			}
		}
	}
	return found
}
