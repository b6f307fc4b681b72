package site

import (
	"html/template"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// MaterialView is the page of a material.
type MaterialView struct {
	W         *words.Site
	Crumbs    []Crumb
	For       string
	Title     string
	Summary   []Sentence
	Thumb     ThumbView
	Jumps     []Crumb // to what is further down
	Downloads []DownloadView
	Gallery   []PageThumbView // where there is more to see than Thumb
	Version   string
	Change    string
	Note      []Sentence // to whoever prints it
	Help      []Crumb    // pages that tell how to print it, and how to make cards
	How       *HowView
	Heading   string // over the twin
	Reading   bool   // the twin is text, not a sheet
	Contents  []Crumb
	Twin      []template.HTML
	Road      *RoadView
	Used      []Crumb
}

// MaterialCardsView is materials to choose from, with headings of this level.
type MaterialCardsView struct {
	Level int
	Cards []MaterialCardView
}

// A MaterialCardView is a material as a card that is a link.
type MaterialCardView struct {
	Title string
	Href  string
	For   string
	Forms []string
	Thumb ThumbView

	// Where the list tells of versions: in place of the labels, each form with the
	// size of its file.
	Version string
	Sizes   []SizeView
}

// A SizeView is a form and the size of its file.
type SizeView struct {
	Form, Size string
}

func (b *builder) material(m *content.Material) error {
	p := b.newPage(materialPath(m), m.Course)
	p.about = m.Summary
	for _, id := range []string{idGet, "sider", "lav", idRead, "brugt"} {
		p.id(id)
	}
	w := b.words.Material
	v := MaterialView{
		W: b.words, Crumbs: p.crumbs(p.courseCrumb(), Crumb{m.Title, ""}),
		For: b.reader(m), Title: m.Title, Summary: p.sentences(m.Summary),
		Thumb: p.firstSheet(m), Downloads: p.downloads(m), Gallery: p.gallery(m),
		Heading: w.See, Change: m.Change, Note: p.sentences(m.Note), Version: p.version(m.Updated), Help: p.printHelp(m),
	}
	if len(v.Gallery) == 1 {
		v.Thumb.Alt, v.Gallery = v.Gallery[0].Alt, nil
	}
	if m.Kind == "cards" {
		how := p.how("saadan", b.words.How.Cards, b.words.How.CardSteps)
		v.How = &how
	}
	if m.Kind == "text" {
		v.Heading, v.Reading = w.Read, true
		v.Jumps = []Crumb{{w.Read, "#" + idRead}}
		if len(v.Downloads) > 0 {
			v.Jumps = append(v.Jumps, Crumb{w.Get, "#" + idGet})
		}
	}
	if m.Document != nil {
		v.Twin = p.twin(m.Document.Blocks, 2)
		v.Contents = p.contents()
	}
	b.findMaterial(m, v.Twin)
	if len(m.Meetings) > 0 {
		road := p.usedRoad(m.Course.Road(), m.Meetings)
		v.Road = &road
		for _, meeting := range m.Course.Meetings {
			if slices.Contains(m.Meetings, meeting.Number) {
				v.Used = append(v.Used, Crumb{p.meetingName(meeting), p.href(b.meetingPath(meeting))})
			}
		}
	}
	return p.write(m.Title, inMaterials, "material.html", v)
}

// printHelp is links to the pages of the site that help to make this material.
func (p *page) printHelp(m *content.Material) []Crumb {
	roles := []content.Role{content.RolePrint}
	if m.Kind == "cards" {
		roles = append(roles, content.RoleCards)
	}
	var out []Crumb
	for _, r := range roles {
		if l := p.pageLink(r); l != nil {
			out = append(out, *l)
		}
	}
	return out
}

// usedRoad is a road with the meetings filled that use a material.
func (p *page) usedRoad(r doc.Road, meetings []int) RoadView {
	v := p.road(r)
	for i := range v.Stops {
		v.Stops[i].State = "coming"
		if slices.Contains(meetings, v.Stops[i].Number) {
			v.Stops[i].State = "done"
		}
	}
	return v
}

// contents is links to the outermost headings, where there are enough of them
// to look among.
func (p *page) contents() []Crumb {
	if len(p.outline) < 3 {
		return nil
	}
	return p.outline
}

func (p *page) materialCards(c *content.Course) []MaterialCardView {
	var out []MaterialCardView
	for _, m := range c.Materials {
		out = append(out, p.materialCard(m))
	}
	return out
}

func (p *page) materialCard(m *content.Material) MaterialCardView {
	card := MaterialCardView{
		Title: m.Title, Href: p.href(materialPath(m)), For: p.reader(m),
		Thumb: p.inList(m),
	}
	for _, f := range content.Forms {
		short := p.words.FormShort[string(f)]
		if slices.Contains(m.Forms, f) && !slices.Contains(card.Forms, short) {
			card.Forms = append(card.Forms, short)
		}
	}
	return card
}

// byAudience is the words for those whom a material is for.
func byAudience(w words.SiteAudience, a doc.Audience) string {
	switch a {
	case doc.Participants:
		return w.Participants
	case doc.Citizens:
		return w.Citizens
	case doc.Support:
		return w.Support
	case doc.Facilitators:
		return w.Facilitators
	case doc.Professionals:
		return w.Professionals
	}
	return string(a)
}
