package markdown

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A link leads to a word of the glossary (ord:ID), to a material of the course
// (materiale:ID), to one of its meetings (moede:NUMBER), to a page of the site (side:ID), or out of the house (https:,
// mailto:).
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
	case "moede":
		n, err := strconv.Atoi(id)
		if err != nil || r.src.Meeting == nil || !r.src.Meeting(n) {
			r.errorf(pos, diag.UnknownID, "write the number of a meeting, such as moede:1", "the course has no meeting %q", id)
			return kids
		}
		return []doc.Inline{doc.Link{Pos: pos, Kids: kids, Meeting: n, Internal: true}}
	case "side":
		if r.src.Page == nil || !r.src.Page(id) {
			r.errorf(pos, diag.UnknownID, "the id is the file's name in the folder pages, without .md", "there is no page %q", id)
		}
		return []doc.Inline{doc.Link{Pos: pos, Kids: kids, Href: id, Internal: true, Page: true}}
	}
	r.external(pos, href, "write https://…, mailto:…, materiale:ID, moede:NUMBER, ord:ID or side:ID")
	return []doc.Inline{doc.Link{Pos: pos, Kids: kids, Href: ascii(href)}}
}

func (r *reader) autoLink(n *ast.AutoLink) []doc.Inline {
	pos := r.at(n)
	label := string(n.Label(r.text))
	href := label
	if n.AutoLinkType == ast.AutoLinkEmail {
		href = "mailto:" + href
	}
	r.external(pos, href, "write https://… or mailto:…")
	words := doc.Text{Pos: r.pos(r.offset(n) + 1), Text: label}
	return []doc.Inline{doc.Link{Pos: pos, Kids: []doc.Inline{words}, Href: ascii(href)}}
}

// external tells of an address that not any reader can follow.
func (r *reader) external(pos diag.Pos, href, hint string) {
	u, err := url.Parse(href)
	switch {
	case !external(href):
		r.errorf(pos, diag.BadMarkdown, hint, "a link to %q leads nowhere", href)
	case err == nil && ascii(u.Host) != u.Host:
		r.errorf(pos, diag.BadMarkdown, "write it as the browser has it in its address bar after you went there, such as xn--…", "the host %q has letters other than a to z", u.Host)
	}
}

// ascii is an address with all but ASCII written as in RFC 3986, 2.1. Browsers
// do so themselves; programs that show a PDF do not.
func ascii(href string) string {
	var b strings.Builder
	for _, c := range []byte(href) {
		if c < utf8.RuneSelf {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
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
