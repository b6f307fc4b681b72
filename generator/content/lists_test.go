package content

import (
	"slices"
	"testing"

	"trykklar/generator/words"
	"trykklar/templates"
)

// What stands in a list stands in the others that need a word or a reader for
// each of it, and nothing else does.
func TestListsAgree(t *testing.T) {
	w, found := words.Load(templates.FS, "da")
	if w == nil {
		t.Fatal(found)
	}
	forms := make([]string, 0, len(Forms))
	for _, f := range Forms {
		forms = append(forms, string(f))
	}
	slices.Sort(forms)
	ways := slices.Sorted(slices.Values(append(slices.Clone(forms), "cards-fold-over", "a3-on-four",
		"folded-once", "folded-tent", "print-shop-a4", "print-shop-backs", "print-shop-booklet", "print-shop-folded", "print-shop-folded-once")))
	for name, got := range map[string][]string{
		"form_path": keys(w.Print.FormPath), "form_names": keys(w.Print.FormNames), "form_short": keys(w.Site.FormShort),
	} {
		if !slices.Equal(got, forms) {
			t.Errorf("%s has words for %q, and the forms are %q", name, got, forms)
		}
	}
	if got := keys(w.Site.FormAbout); !slices.Equal(got, ways) {
		t.Errorf("form_about has words for %q, and the ways to make forms are %q", got, ways)
	}
	if got, want := keys(w.Content.Emotions), slices.Sorted(slices.Values(emotions)); !slices.Equal(got, want) {
		t.Errorf("there are words for the emotions %q, and faces for %q", got, want)
	}
	for _, kind := range kinds {
		f := newMaterial(kind)
		if f == nil {
			t.Errorf("there is no reader of the kind %q", kind)
			continue
		}
		for _, form := range f.forms() {
			if !slices.Contains(Forms, form) {
				t.Errorf("the kind %q is printed as %q, which is no form", kind, form)
			}
		}
	}
}
