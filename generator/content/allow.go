package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// An Allowance lets a rule of easy reading pass in one place of its file, for a
// reason that reports tell.
type Allowance struct {
	diag.Pos
	Rule   string // the rule's code
	Text   string // words of the sentence that is allowed
	Reason string
}

type allowKeys struct {
	diag.Pos
	Rule   strictyaml.String `yaml:"rule,required"`
	Text   strictyaml.String `yaml:"text,required"`
	Reason strictyaml.String `yaml:"reason,required"`
}

func (allowKeys) Thing() string { return "an allowance" }

// allow keeps the allowances of a file.
func (r *reader) allow(list []allowKeys) {
	for _, k := range list {
		r.site.Allowances = append(r.site.Allowances, Allowance{k.Pos, k.Rule.Value, k.Text.Value, k.Reason.Value})
	}
}
