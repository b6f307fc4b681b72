package words

import (
	"fmt"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// The keys that the program looks up: each must have its word.
var (
	emotions = []string{"angry", "sad", "afraid", "ok", "happy", "calm"}
	forms    = []string{"a4", "a3", "a3-on-a4", "booklet", "folded", "cards", "cards-laminate", "print-shop"}
	// Ways to make a form that want words of their own.
	ways = append(slices.Clone(forms), "folded-once", "folded-tent", "cards-fold-over", "a3-on-four",
		"print-shop-a4", "print-shop-backs", "print-shop-booklet", "print-shop-folded", "print-shop-folded-once")
)

// DecodeYAML wants a word for each emotion.
func (e *Emotions) DecodeYAML(n *strictyaml.Node) diag.List {
	return closed(n, "the emotions", emotions, (*map[string]string)(e))
}

// DecodeYAML wants a word for each form.
func (f *Forms) DecodeYAML(n *strictyaml.Node) diag.List {
	return closed(n, "the forms", forms, (*map[string]string)(f))
}

// DecodeYAML wants words for each.
func (c *PlanCopies) DecodeYAML(n *strictyaml.Node) diag.List {
	return closed(n, "the copies", []string{"each", "sets", "group", "facilitators"}, (*map[string]string)(c))
}

// DecodeYAML wants words for each.
func (e *PlanEdges) DecodeYAML(n *strictyaml.Node) diag.List {
	return closed(n, "the edges", []string{"one", "long", "short"}, (*map[string]string)(e))
}

// DecodeYAML wants sentences for each form, and each way to make it.
func (f *FormTexts) DecodeYAML(n *strictyaml.Node) diag.List {
	return closed(n, "the forms", ways, (*map[string][]string)(f))
}

// DecodeYAML wants twelve.
func (m *Months) DecodeYAML(n *strictyaml.Node) diag.List {
	found := n.Decode((*[]string)(m))
	if !found.HasErrors() && len(*m) != 12 {
		found.Add(diag.Errorf(n.Pos, diag.BadValue, "name them from January to December", "there are %d months here, not 12", len(*m)))
	}
	return found
}

// DecodeYAML wants seven.
func (d *Weekdays) DecodeYAML(n *strictyaml.Node) diag.List {
	found := n.Decode((*[]string)(d))
	if !found.HasErrors() && len(*d) != 7 {
		found.Add(diag.Errorf(n.Pos, diag.BadValue, "name them from Monday to Sunday", "there are %d weekdays here, not 7", len(*d)))
	}
	return found
}

// closed fills dst and wants exactly these keys.
func closed[T any](n *strictyaml.Node, what string, keys []string, dst *map[string]T) diag.List {
	found := n.Decode(dst)
	if found.HasErrors() {
		return found
	}
	for _, k := range keys {
		if n.Get(k) == nil {
			found.Add(diag.Errorf(n.Pos, diag.MissingKey, fmt.Sprintf("add a line with %s: and its word", k), "%s lack the key %q", what, k))
		}
	}
	for _, e := range n.Entries {
		if !slices.Contains(keys, e.Key.Value) {
			found.Add(diag.Errorf(e.Key.Pos, diag.UnknownKey, strictyaml.Suggest(e.Key.Value, keys), "%q is not a key of %s", e.Key.Value, what))
		}
	}
	return found
}
