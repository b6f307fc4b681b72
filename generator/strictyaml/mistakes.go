package strictyaml

// A mistake is an error of yaml's in an author's words.
type mistake struct {
	yaml  string // a part of yaml's words
	text  string
	hint  string
	signs string // the column is that of a value that begins with one of these
	last  string // else that of the last of these in the line
	open  string // or of the bracket that is not closed
	above bool   // yaml tells the line above that of the mistake
	seek  bool   // yaml tells some line far above
	flow  bool   // it may be a text between brackets that wants quotes
}

const (
	fieldText = "a text begins with {{ without quotes"
	fieldHint = `put quotes around the text: "{{name}} …"`
)

// mistakes is looked through from the top.
var mistakes = []mistake{
	{
		yaml: "mapping keys are not allowed", signs: "?",
		text: "a text begins here with a ? and a space, and these mean something to YAML",
		hint: "put quotes around the text",
	}, {
		yaml: "expected comment or line break", signs: ">|",
		text: "a text begins with > or | here, and these mean something to YAML",
		hint: "put quotes around the text",
	}, {
		yaml: "mapping values are not allowed", last: ": ",
		text: `there is a ": " here that does not follow a key`,
		hint: `put quotes around a text that has ": " in it; else check the indentation`,
	}, {
		yaml: "unknown anchor", signs: "*", seek: true,
		text: "a text that begins with * is taken as an alias, and those are not used here",
		hint: "put quotes around the text",
	}, {
		yaml: "did not find expected alphabetic or numeric", signs: "*&", seek: true,
		text: "a text begins with * or & here, and these mean something to YAML",
		hint: "put quotes around the text",
	}, {
		yaml: "cannot start any token", signs: "@`%", seek: true,
		text: "a text begins here with a sign that means something to YAML",
		hint: "put quotes around a text that begins with @, ` or %",
	}, {
		yaml: "tab character", last: "\t",
		text: "there is a tab where spaces are wanted",
		hint: "indent with spaces only",
	}, {
		yaml: "unexpected end of stream", signs: `"'`,
		text: "a text in quotes is not closed",
		hint: `write " or ' where the text ends; write '' for a ' within such a text`,
	}, {
		yaml: "escape", last: `\`, seek: true,
		text: `a \ in a text in double quotes is not followed by what YAML knows`,
		hint: `write \\ for a backslash, or use single quotes`,
	}, {
		yaml: "expected ',' or ']'", open: "[]", above: true, flow: true,
		text: "a list that begins with [ is not closed, or lacks a comma",
		hint: "write [one, another]; put quotes around a text that begins with [",
	}, {
		yaml: "expected ',' or '}'", open: "{}", above: true, flow: true,
		text: "keys that begin with { are not closed, or lack a comma",
		hint: "write {key: value, key: value}; put quotes around a text that begins with {",
	}, {
		yaml: "expected node content", signs: ",]}", above: true, flow: true,
		text: "there is a sign here that YAML does not expect",
		hint: "put quotes around a text that begins with a sign; check the brackets and commas",
	}, {
		yaml: "could not find expected ':'", seek: true,
		text: "this line has no colon after its key, or its indentation is wrong",
		hint: "write key: value, and begin the lines of a longer text with two spaces",
	}, {
		yaml: "expected '-' indicator", seek: true,
		text: "this line does not stand under the dashes above it",
		hint: "begin the lines of a list with as many spaces as its first",
	}, {
		yaml: "expected key", seek: true,
		text: "this line does not stand under the keys above it",
		hint: "begin keys that belong together with as many spaces as the first, and close quotes",
	}, {
		yaml: "block sequence entries are not allowed", signs: "-",
		text: "a dash stands here where no list can begin",
		hint: "begin the list on a line of its own; put quotes around a text that begins with a dash",
	}, {
		yaml: "expected <document start>", above: true,
		text: "this line does not belong to what stands above it",
		hint: "check the indentation; a file has either keys or a list, not both",
	},
}
