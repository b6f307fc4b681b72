package content

import (
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// fieldKeys is a line to write on.
type fieldKeys struct {
	diag.Pos
	Label strictyaml.String `yaml:"label"`
	Name  strictyaml.String `yaml:"name,required"`
}

func (fieldKeys) Thing() string { return "a field" }

// fields is lines to write on. A name that every sheet knows, such as date,
// brings its label along.
func (r *reader) fields(list []fieldKeys) []doc.Field {
	var out []doc.Field
	for _, k := range list {
		out = append(out, r.field(k))
	}
	return out
}

func (r *reader) field(k fieldKeys) doc.Field {
	f := doc.Field{Pos: k.Label.Pos, Name: r.fieldName(k.Name), Label: r.plain(k.Label)}
	if k.Label.Line == 0 {
		f.Pos = k.Name.Pos
	}
	if f.Label == "" {
		f.Label = r.words.Content.Fields[f.Name]
	}
	if f.Label == "" && f.Name != "" {
		r.list.Add(diag.Errorf(k.Pos, diag.MissingKey, "add label: and what to write on the line",
			"the field %q has no label", f.Name))
	}
	return f
}

// fieldName is the name of a field: an id, where _ may stand too.
func (r *reader) fieldName(s strictyaml.String) string {
	if s.Value != "" && !IsID(strings.ReplaceAll(s.Value, "_", "-")) {
		r.list.Add(diag.Errorf(s.Pos, diag.BadID, idHint("", s.Value), "%s cannot be the name of a field", shorten(s.Value)))
		return ""
	}
	return s.Value
}
