package words

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// GroupFindings is what a group is told of its own file, at the place in the form where
// it stands. {n} is how much there is, {most} how much there may be.
type GroupFindings struct {
	Codes     GroupCodes `yaml:"codes,required"`
	TooMany   GroupCount `yaml:"too_many,required"`
	Elsewhere string     `yaml:"elsewhere,required"` // {title}: a material that is too full with what the group wrote
}

// Thing names it in findings.
func (GroupFindings) Thing() string { return "what a group is told" }

// GroupCount is what a group is told of too much of something.
type GroupCount struct {
	Facilitators string `yaml:"facilitators,required"`
	Meetings     string `yaml:"meetings,required"`
	Participants string `yaml:"participants,required"`
}

// Thing names it in findings.
func (GroupCount) Thing() string { return "what a group is told of too much" }

// Of is the words for a list of the file.
func (c GroupCount) Of(list string) string {
	return map[string]string{"facilitators": c.Facilitators, "meetings": c.Meetings, "participants": c.Participants}[list]
}

// GroupCodes is what a group is told, by the code of the finding. {meeting} and
// {before} are numbers of meetings, {letters} the characters that the font lacks.
type GroupCodes map[diag.Code]string

// groupCodes is every code that a value of a group's file can have.
var groupCodes = []diag.Code{
	diag.BadYAML, diag.BadUTF8, diag.EmptyFile, diag.TooLarge, diag.UnknownKey, diag.DuplicateKey, diag.MissingKey, diag.WrongType, diag.BadValue,
	diag.UnknownID, diag.BadDate, diag.DateOrder, diag.PastDate, diag.SeveralLines, diag.TooLong, diag.SameName, diag.TooManyWhole,
	diag.MissingGlyph, diag.WordTooLong, diag.TextTooLong, diag.BadPicture,
}

// DecodeYAML wants words for each code.
func (c *GroupCodes) DecodeYAML(n *strictyaml.Node) diag.List {
	known := make([]string, len(groupCodes))
	for i, code := range groupCodes {
		known[i] = string(code)
	}
	all := map[string]string{}
	found := closed(n, "what a group is told", slices.Sorted(slices.Values(known)), &all)
	*c = GroupCodes{}
	for code, text := range all {
		(*c)[diag.Code(code)] = text
	}
	return found
}
