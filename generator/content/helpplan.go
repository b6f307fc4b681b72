package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// helpPlanFile is who can help, and with what.
type helpPlanFile struct {
	materialKeys
	readerKeys
	Count  number     `yaml:"count,required"`
	Rows   []rowKeys  `yaml:"rows,required"`
	Signal signalKeys `yaml:"signal,required"`
}

func (helpPlanFile) Thing() string { return "a help plan" }

func (*helpPlanFile) forms() []Form { return []Form{A4, A3, A3OnA4, PrintShop} }

// rowKeys is one field, or two side by side.
type rowKeys struct {
	diag.Pos
	fields []helperKeys
}

// DecodeYAML reads the list of fields.
func (k *rowKeys) DecodeYAML(n *strictyaml.Node) diag.List {
	k.Pos = n.Pos
	list := n.Decode(&k.fields)
	if len(list) == 0 && (len(k.fields) < 1 || len(k.fields) > 2) {
		list.Add(diag.Errorf(n.Pos, diag.BadValue, "write one field or two in each row", "a row of %d fields", len(k.fields)))
	}
	return list
}

type helperKeys struct {
	diag.Pos
	Name    strictyaml.String `yaml:"name,required"`
	Label   strictyaml.String `yaml:"label,required"`
	Picture strictyaml.String `yaml:"picture,required"`
}

func (helperKeys) Thing() string { return "a line of a helper" }

type signalKeys struct {
	diag.Pos
	Picture strictyaml.String `yaml:"picture,required"`
	Title   strictyaml.String `yaml:"title,required"`
	About   strictyaml.String `yaml:"about,required"`
	Label   strictyaml.String `yaml:"label"`
}

func (signalKeys) Thing() string { return "a signal" }

func (f *helpPlanFile) block(c *courseReader, m *Material) doc.Block {
	atMost(c.reader, f.Rows, maxRows, "a helper", "rows")
	out := doc.HelpPlan{
		Pos: f.Pos, Name: m.ID, Count: c.within(f.Count, "the number of helpers", 1, 6, 3),
		Picture: c.picture(f.Signal.Picture), Signal: c.plain(f.Signal.Title),
		About: c.sentences(c.textSource(m.File), f.Signal.About), Label: c.plain(f.Signal.Label),
	}
	if out.Label == "" {
		out.Label = out.Signal
	}
	seen := map[string]diag.Pos{}
	for _, row := range f.Rows {
		var fields []doc.HelpField
		for _, k := range row.fields {
			name := c.fieldName(k.Name)
			if first, ok := seen[name]; ok && name != "" {
				c.twice(k.Name.Pos, "field", name, first)
			}
			seen[name] = k.Name.Pos
			fields = append(fields, doc.HelpField{Pos: k.Label.Pos, Name: name, Label: c.plain(k.Label), Picture: c.picture(k.Picture)})
		}
		out.Rows = append(out.Rows, fields)
	}
	return out
}
