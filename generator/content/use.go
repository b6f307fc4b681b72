package content

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A Use is a material as one meeting prints it.
type Use struct {
	diag.Pos
	Material string // its id, or what agenda and preparation are called in paths
	Form     Form   // empty when it has none that a facilitator prints
	Copies   Copies
	OneSided bool // though it has more pages than one
	Black    bool // no colours are needed
	Thick    bool // on thick paper
	Ticked   bool // every group needs it printed for this meeting
	Since    int  // the meeting that it was printed for already; 0 for none
}

// Copies is how many of a material are printed.
type Copies string

// The copies, in the order in which they are printed.
const (
	Each         Copies = "each"         // one for each participant
	Group        Copies = "group"        // one for all
	Facilitators Copies = "facilitators" // one for each facilitator
	Sets         Copies = "sets"         // as many that each participant and each facilitator gets a persona's set
)

// AllCopies is all of them.
var AllCopies = []Copies{Each, Sets, Group, Facilitators}

// Known is the words that authors have for them.
func (*Copies) Known() []string {
	var out []string
	for _, c := range AllCopies {
		out = append(out, string(c))
	}
	return out
}

// sidesKey is how many sides of the paper are printed.
type sidesKey string

// Known is the words that authors have for them.
func (*sidesKey) Known() []string { return []string{"one", "both"} }

// paperKey is what paper is put in the printer.
type paperKey string

// Known is the words that authors have for it.
func (*paperKey) Known() []string { return []string{"plain", "thick"} }

// useKeys is an entry of a meeting's uses: an id, or keys.
type useKeys struct {
	diag.Pos
	Material strictyaml.String `yaml:"material,required"`
	Form     strictyaml.String `yaml:"form"`
	Copies   Copies            `yaml:"copies"`
	Sides    sidesKey          `yaml:"sides"`
	Paper    paperKey          `yaml:"paper"`
	Colours  *bool             `yaml:"colours"`
	Ticked   *bool             `yaml:"ticked"`
}

func (useKeys) Thing() string { return "a material that a meeting uses" }

// DecodeYAML reads an id alone too.
func (k *useKeys) DecodeYAML(n *strictyaml.Node) diag.List {
	if n.Kind != strictyaml.Map {
		k.Pos = n.Pos
		return n.Decode(&k.Material)
	}
	type keys useKeys
	return n.Decode((*keys)(k))
}

// uses is what a meeting prints: the materials that it names and, wherever it
// stands, its agenda and its preparation.
func (c *courseReader) uses(m *meetingReader) []Use {
	var out []Use
	agenda, preparation := c.words.Print.Agenda, c.words.Print.Preparation
	for _, k := range m.keys.Uses {
		s := k.Material
		own := c.find(s.Value)
		switch {
		case s.Value == "": // told already
			continue
		case slices.ContainsFunc(out, func(u Use) bool { return u.Material == s.Value }):
			c.list.Add(diag.Errorf(s.Pos, diag.BadValue, "keep one of them", "the material %q stands twice", s.Value))
			continue
		case own == nil && s.Value == agenda:
			out = append(out, c.use(m, k, agendaForms, doc.Participants, Group))
		case own == nil && s.Value == preparation:
			out = append(out, c.use(m, k, []Form{A4}, doc.Facilitators, Facilitators))
		case own != nil:
			out = append(out, c.use(m, k, own.Forms, own.Audience, own.Copies))
		case !c.lost[s.Value]:
			c.unknown(s, "material", c.materialIDs())
		}
	}
	named := func(id string) (useKeys, bool) {
		return useKeys{Pos: m.Pos, Material: strictyaml.String{Pos: m.Pos, Value: id}},
			c.find(id) != nil || slices.ContainsFunc(out, func(u Use) bool { return u.Material == id })
	}
	if k, ok := named(agenda); !ok {
		out = append(out, c.use(m, k, agendaForms, doc.Participants, Group))
	}
	if k, ok := named(preparation); !ok {
		out = append(out, c.use(m, k, []Form{A4}, doc.Facilitators, Facilitators))
	}
	return out
}

// agendaForms is the forms of an agenda, the one for the wall first.
var agendaForms = []Form{A3, A4, A3OnA4}

// use is how a material is printed: as the author says, else as its form and its
// readers want it.
func (c *courseReader) use(m *meetingReader, k useKeys, forms []Form, audience doc.Audience, copies Copies) Use {
	u := Use{Pos: k.Material.Pos, Material: k.Material.Value, Form: handiest(forms, k.Material.Value == c.words.Print.Agenda), Copies: k.Copies}
	if k.Form.Value != "" {
		known := make([]string, 0, len(forms))
		for _, f := range forms {
			if f != PrintShop {
				known = append(known, string(f))
			}
		}
		if u.Form = Form(k.Form.Value); !slices.Contains(known, k.Form.Value) {
			c.list.Add(diag.Errorf(k.Form.Pos, diag.BadValue, strictyaml.Suggest(k.Form.Value, known),
				"%s is not a form of %q", shorten(k.Form.Value), u.Material))
		}
	}
	if k.Sides != "" && u.Form != A4 && u.Form != A3 {
		c.list.Add(diag.Errorf(k.Pos, diag.BadValue, "take sides: out",
			"%q is printed as its form wants it: only a4 and a3 can be printed on one side or both", u.Material))
	}
	if u.Copies == "" {
		u.Copies = copies
	}
	if u.Copies == "" {
		u.Copies = usual(u.Form, audience)
	}
	if own := c.find(u.Material); u.Copies == Sets && (own == nil || !own.hasSets()) {
		c.list.Add(diag.Errorf(u.Pos, diag.BadValue, "write each, group or facilitators",
			"%q has no set for each persona, and cannot be printed by sets", u.Material))
	}
	u.OneSided = k.Sides == "one"
	u.Thick = k.Paper == "thick" || k.Paper == "" && thick(u.Form)
	u.Black = black(audience)
	if k.Colours != nil {
		u.Black = !*k.Colours
	}
	for _, before := range c.course.Meetings {
		if before.Number >= m.Number || u.Since > 0 {
			break
		}
		for _, b := range before.Uses {
			if b.Material == u.Material && b.Form == u.Form && b.Ticked && c.find(u.Material) != nil {
				u.Since = before.Number
			}
		}
	}
	u.Ticked = u.Since == 0
	if k.Ticked != nil {
		u.Ticked = *k.Ticked
	}
	return u
}

// Use is how a material is printed where no meeting says: its form is empty when it
// has none that a facilitator prints.
func (m *Material) Use() Use {
	u := Use{Pos: m.Pos, Material: m.ID, Form: handiest(m.Forms, false), Copies: m.Copies}
	if u.Copies == "" {
		u.Copies = usual(u.Form, m.Audience)
	}
	u.Thick, u.Black = thick(u.Form), black(m.Audience)
	return u
}

func thick(f Form) bool { return f == CardSheets }

// black tells of readers who need no colours.
func black(a doc.Audience) bool { return a == doc.Facilitators || a == doc.Professionals }

// handiest is the form that most people print.
func handiest(forms []Form, agenda bool) Form {
	if agenda {
		return forms[0]
	}
	for _, f := range Forms {
		if f != PrintShop && slices.Contains(forms, f) {
			return f
		}
	}
	return ""
}

// usual is how many are printed when no author says: what lies on the table or
// hangs on the wall is shared, and the rest is read by each.
func usual(f Form, a doc.Audience) Copies {
	switch {
	case a == doc.Facilitators:
		return Facilitators
	case a == doc.Professionals, slices.Contains([]Form{A3, A3OnA4, CardSheets, CardsLaminate}, f):
		return Group
	}
	return Each
}
