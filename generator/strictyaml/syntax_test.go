package strictyaml

import "testing"

var syntaxErrors = []struct{ name, in, want string }{
	{"tab", "title: A\ncards:\n\t- word: B\n", `x.yaml:3:1: error bad-yaml: there is a tab where spaces are wanted`},
	{"tab after spaces", "title: A\nme:\n  word: B\n  \tface: C\n", `x.yaml:4:3: error bad-yaml: there is a tab where spaces are wanted`},
	{"colon in a text", "title: Husk: tag den med\n", `x.yaml:1:12: error bad-yaml: there is a ": " here that does not follow a key`},
	{"colon in a text, later", "title: A\ncards:\n  - word: Husk: den\n", `x.yaml:3:15: error bad-yaml: there is a ": " here that does not follow a key`},
	{"field without quotes", "title: A\nkind: {{name}} er her\n", `x.yaml:2:7: error bad-yaml: a text begins with {{ without quotes`},
	{"indentation of a key", "title: A\n  kind: B\n", `x.yaml:2:3: error bad-yaml: this line begins further right than the keys above it`},
	{"indentation too little", "me:\n    word: A\n  face: B\n", `x.yaml:3:3: error bad-yaml: this line does not stand under the keys above it`},
	{"indentation of a dash", "cards:\n    - word: A\n  - word: B\n", `x.yaml:3:3: error bad-yaml: this line does not stand under the keys above it`},
	{"no space after a colon", "title:A\nkind: b\n", `x.yaml:1:7: error bad-yaml: the colon after "title" has no space after it`},
	{"no space in braces", "title: A\nme: {word:A, face: b}\n", `x.yaml:2:5: error missing-key: a card lacks the key "word"` + "\n" + `x.yaml:2:6: error unknown-key: the colon after "word" has no space after it`},
	{"no colon", "title: A\nkind\nown: true\n", `x.yaml:2:1: error bad-yaml: this line has no colon after its key, or its indentation is wrong`},
	{"open list", "title: A\nforms: [a4, a5\nkind: B\n", `x.yaml:2:8: error bad-yaml: a list that begins with [ is not closed, or lacks a comma`},
	{"open list after a long one", "title: A\nrows: [\n  [{word: a}],\n  [{word: b}],\n]\nforms: [a4, a5\nkind: B\n", `x.yaml:6:8: error bad-yaml: a list that begins with [ is not closed, or lacks a comma`},
	{"open list in the first line", "forms: [a4, a5\nkind: B\n", `x.yaml:1:8: error bad-yaml: a list that begins with [ is not closed, or lacks a comma`},
	{"two commas", "title: A\nforms: [a4, , a5]\n", `x.yaml:2:13: error bad-yaml: there is a sign here that YAML does not expect`},
	{"open quote later", "title: 'A\n  B'\nkind: \"B\nown: true\n\n", `x.yaml:3:7: error bad-yaml: a text in quotes is not closed`},
	{"key in a list far down", "title: A\ncards:\n  - word: A\n    face: b\n  - word: C\n   face: d\n", `x.yaml:6:4: error bad-yaml: this line does not stand under the dashes above it`},
	{"key beside a list", "title: A\ncards:\n  - {word: A}\n  kind: B\n", `x.yaml:4:3: error bad-yaml: this line does not stand under the dashes above it`},
	{"open keys", "title: A\nme: {word: B\nkind: C\n", `x.yaml:2:5: error bad-yaml: keys that begin with { are not closed, or lack a comma`},
	{"open quote", "title: \"A\nkind: B\n", `x.yaml:1:8: error bad-yaml: a text in quotes is not closed`},
	{"sign", "title: A\nkind: @b\n", `x.yaml:2:7: error bad-yaml: a text begins here with a sign that means something to YAML`},
	{"star", "title: A\nkind: *b\n", `x.yaml:2:7: error bad-yaml: a text that begins with * is taken as an alias, and those are not used here`},
	{"strong", "title: A\nkind: **b** c\n", `x.yaml:2:7: error bad-yaml: a text begins with * or & here, and these mean something to YAML`},
	{"anchor", "title: &x A\nkind: *x\n", "x.yaml:1:8: error bad-yaml: \"&x\" is an anchor, and those are not used here\nx.yaml:2:7: error bad-yaml: \"*x\" is an alias, and those are not used here"},
	{"tag", "title: !vigtigt A\n", `x.yaml:1:8: error bad-yaml: "!vigtigt" is a tag, and those are not used here`},
	{"list and keys", "title: A\n- b\n", `x.yaml:2:1: error bad-yaml: this line does not stand under the keys above it`},
	{"dash after a key", "title: - a\n", `x.yaml:1:8: error bad-yaml: a dash stands here where no list can begin`},
	{"question between braces", "title: A\ncards:\n  - {face: a, word: Hvem er du?}\n  - {face: a, word: Hvad?}\n", `x.yaml:3:21: error bad-yaml: between brackets, the "?" ends the text "Hvem er du?" too early`},
	{"question between braces, first", "me: {word: Hvad? Dig, face: a}\n", `x.yaml:1:12: error bad-yaml: between brackets, the "?" ends the text "Hvad? Dig" too early`},
	{"question in a list", "forms: [a, Hvad?]\nkind: x\n", `x.yaml:1:12: error bad-yaml: between brackets, the "?" ends the text "Hvad?" too early`},
	{"colon between braces", "me: {word: Husk: dit, face: a}\n", `x.yaml:1:12: error bad-yaml: between brackets, the ":" ends the text "Husk: dit" too early`},
	{"bracket between braces", "me: {word: Blå [1] og, face: a}\n", `x.yaml:1:12: error bad-yaml: between brackets, the "[" ends the text "Blå [1] og" too early`},
	{"question in quotes", "me: {word: \"Hvad?\", face: a\nkind: x\n", `x.yaml:1:5: error bad-yaml: keys that begin with { are not closed, or lack a comma`},
	{"text after brackets", "title: A\nkind: [a] og b\n", `x.yaml:2:7: error bad-yaml: a text begins with a bracket without quotes`},
	{"a long dash", "title: A\ncards:\n  – word: A\n    face: b\n", `x.yaml:3:3: error bad-yaml: a list wants the plain hyphen of the keyboard`},
	{"greater", "kind: > A\n", `x.yaml:1:7: error bad-yaml: a text begins with > or | here, and these mean something to YAML`},
	{"a comma that lacks", "me: {word: A face: b}\n", `x.yaml:1:12: error bad-yaml: between brackets, the ":" ends the text "A face: b" too early`},
	{"question alone", "kind: ? ja\n", `x.yaml:1:7: error bad-yaml: a text begins here with a ? and a space, and these mean something to YAML`},
	{"words after quotes", "title: A\nkind: \"Husk\" det\n", `x.yaml:2:14: error bad-yaml: words stand here after the quote that ends a text`},
	{"words after quotes in braces", "me: {word: \"Husk\" det, face: a}\n", `x.yaml:1:19: error bad-yaml: words stand here after the quote that ends a text`},
	{"apostrophe in quotes", "title: 'Bo's hus'\n", `x.yaml:1:12: error bad-yaml: words stand here after the quote that ends a text`},
	{"escape", "title: \"A\\qB\"\n", `x.yaml:1:10: error bad-yaml: a \ in a text in double quotes is not followed by what YAML knows`},
}

func TestSyntax(t *testing.T) {
	for _, test := range syntaxErrors {
		t.Run(test.name, func(t *testing.T) {
			var d deck
			got := Decode("x.yaml", 0, []byte(test.in), &d)
			for i, f := range got {
				if f.Hint == "" {
					t.Errorf("no hint for %v", f)
				}
				got[i].Hint = ""
			}
			if got := format(got); got != test.want {
				t.Errorf("%s\n got:\n%s\nwant:\n%s", test.in, got, test.want)
			}
		})
	}
}
