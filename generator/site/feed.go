package site

import (
	"encoding/xml"

	"trykklar/generator/content"
	"trykklar/generator/publish"
)

const feedPath = "feed.xml"

// mostEntries is how many changes stand in the feed: readers keep the older ones.
const mostEntries = 60

// atomFeed is feed.xml: what changed last, as an Atom feed (RFC 4287).
type atomFeed struct {
	XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang     string      `xml:"xml:lang,attr"`
	Title    string      `xml:"title"`
	Subtitle string      `xml:"subtitle,omitempty"`
	ID       string      `xml:"id"`
	Updated  string      `xml:"updated"`
	Links    []atomLink  `xml:"link"`
	Author   atomPerson  `xml:"author"`
	Rights   string      `xml:"rights"`
	Entries  []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomPerson struct {
	Name  string `xml:"name"`
	Email string `xml:"email"`
	URI   string `xml:"uri,omitempty"`
}

type atomEntry struct {
	ID       string       `xml:"id"`
	Title    string       `xml:"title"`
	Updated  string       `xml:"updated"`
	Link     atomLink     `xml:"link"`
	Category atomCategory `xml:"category"`
	Summary  string       `xml:"summary"`
}

type atomCategory struct {
	Term  string `xml:"term,attr"`
	Label string `xml:"label,attr"`
}

// feed is the Atom feed of changes. A site that does not say where it will stand
// has none: a feed is read far from its site. Each change is an entry of its own,
// so that readers show it as new.
func (b *builder) feed() ([]publish.File, error) {
	if b.base == nil {
		return nil, nil
	}
	pub, all := b.site.Publisher, b.changes()
	f := atomFeed{
		Lang: b.site.Lang, Title: b.feedTitle(), Subtitle: inOneLine(pub.About), ID: b.site.BaseURL,
		Updated: midnight(b.site.Updated), Author: atomPerson{pub.Name, pub.Email, pub.URL}, Rights: b.site.Licence.Name,
		Links: []atomLink{
			{"self", "application/atom+xml", b.address(feedPath)},
			{"alternate", "text/html", b.address(b.publishedPath())},
		},
	}
	if len(all) > 0 && all[0].updated.String() > b.site.Updated.String() {
		f.Updated = midnight(all[0].updated)
	}
	for _, c := range all[:min(len(all), mostEntries)] {
		summary := c.what
		if summary == "" {
			summary = inOneLine(c.summary)
		}
		f.Entries = append(f.Entries, atomEntry{
			ID:       "tag:" + b.base.Hostname() + "," + c.updated.String() + ":" + c.course.ID + "/" + c.id,
			Title:    b.entryTitle(c),
			Updated:  midnight(c.updated),
			Link:     atomLink{"alternate", "text/html", b.address(c.path)},
			Category: atomCategory{c.course.ID, c.course.Title},
			Summary:  summary,
		})
	}
	file, err := xmlFile(feedPath, f)
	return []publish.File{file}, err
}

// midnight is a day of the content as feeds write times. Nobody wrote an hour.
func midnight(d content.Date) string { return d.String() + "T00:00:00Z" }
