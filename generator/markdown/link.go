package markdown

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A link leads to a word of the glossary (ord:ID), to a material of the course
// (materiale:ID), or out of the house (https:, mailto:).
func (r *reader) link(n *ast.Link) []doc.Inline {
	pos := r.at(n)
	kids := r.inlines(n)
	href := unescape(n.Destination)
	if len(n.Title) > 0 {
		r.errorf(pos, diag.BadMarkdown, "leave the words after the address out", "a link has no title")
	}
	if strings.TrimSpace(doc.Plain(kids)) == "" {
		r.errorf(pos, diag.BadMarkdown, "write [words](address)", "a link without words")
		return nil
	}
	switch kind, id, _ := strings.Cut(href, ":"); kind {
	case "ord":
		if r.src.Terms != nil && !r.src.Terms[id] {
			r.errorf(pos, diag.UnknownID, r.nearestTerm(id), "the glossary has no word %q", id)
		}
		return []doc.Inline{doc.Term{Pos: pos, Kids: kids, ID: id}}
	case "materiale":
		if r.src.Material == nil || !r.src.Material(id) {
			r.errorf(pos, diag.UnknownID, "the id is the file's name without .md or .yaml", "the course has no material %q", id)
		}
		return []doc.Inline{doc.Link{Pos: pos, Kids: kids, Href: id, Internal: true}}
	}
	if !external(href) {
		r.errorf(pos, diag.BadMarkdown, "write https://…, mailto:…, materiale:ID or ord:ID", "a link to %q leads nowhere", href)
	}
	return []doc.Inline{doc.Link{Pos: pos, Kids: kids, Href: href}}
}

func (r *reader) autoLink(n *ast.AutoLink) []doc.Inline {
	pos := r.at(n)
	label := string(n.Label(r.text))
	href := label
	if n.AutoLinkType == ast.AutoLinkEmail {
		href = "mailto:" + href
	}
	if !external(href) {
		r.errorf(pos, diag.BadMarkdown, "write https://… or mailto:…", "a link to %q leads nowhere", href)
	}
	words := doc.Text{Pos: r.pos(r.offset(n) + 1), Text: label}
	return []doc.Inline{doc.Link{Pos: pos, Kids: []doc.Inline{words}, Href: href}}
}

// external tells whether an address is one that any reader can follow.
func external(href string) bool {
	u, err := url.Parse(href)
	if err != nil || strings.ContainsAny(href, " \t\n") {
		return false
	}
	switch u.Scheme {
	case "https":
		return u.Host != ""
	case "mailto":
		return strings.Contains(u.Opaque, "@")
	}
	return false
}

func (r *reader) nearestTerm(id string) string {
	ids := slices.Sorted(maps.Keys(r.src.Terms))
	if len(ids) == 0 {
		return "the course has no glossary.yaml, or nothing in it"
	}
	return strictyaml.Suggest(id, ids)
}
