package content

import (
	"net/url"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// settingsName is the file that says what the site is.
const settingsName = "trykklar.yaml"

// settingsFile is trykklar.yaml.
type settingsFile struct {
	diag.Pos
	Title     strictyaml.String `yaml:"title,required"`
	Language  strictyaml.String `yaml:"language,required"`
	BaseURL   strictyaml.String `yaml:"base_url"`
	Updated   Date              `yaml:"updated,required"`
	Bleed     number            `yaml:"bleed"` // millimetres, for print shops
	Publisher publisherKeys     `yaml:"publisher,required"`
	Licence   licenceKeys       `yaml:"licence,required"`
	Logo      strictyaml.String `yaml:"logo"`
	Accents   []accentKeys      `yaml:"accents"`
	WasURL    strictyaml.String `yaml:"was_url"`
	Reviewed  Date              `yaml:"statement_reviewed"`
}

func (settingsFile) Thing() string { return "a site" }

type publisherKeys struct {
	diag.Pos
	Name    strictyaml.String   `yaml:"name,required"`
	About   strictyaml.String   `yaml:"about,required"`
	Email   strictyaml.String   `yaml:"email,required"`
	Phone   strictyaml.String   `yaml:"phone,required"`
	Address []strictyaml.String `yaml:"address"`
	URL     strictyaml.String   `yaml:"url"`
}

func (publisherKeys) Thing() string { return "a publisher" }

type licenceKeys struct {
	diag.Pos
	Name strictyaml.String `yaml:"name,required"`
	URL  strictyaml.String `yaml:"url"`
}

func (licenceKeys) Thing() string { return "a licence" }

// readSettings reads trykklar.yaml into the site.
func (r *reader) readSettings() {
	if r.folder.refused[settingsName] {
		return // told
	}
	if !r.folder.has(settingsName) {
		r.list.Add(diag.Errorf(diag.Pos{}, diag.MissingFile,
			"it says what the site is called and who publishes it; docs/AUTHORS.md shows one",
			"there is no %s", settingsName))
		return
	}
	var f settingsFile
	r.decode(settingsName, &f)
	r.site.Title = r.title(f.Title, "the title of the site", maxName)
	r.site.Lang = r.language(f.Language)
	r.site.BaseURL = r.baseURL(f.BaseURL)
	r.site.Updated = f.Updated
	r.site.Bleed = r.within(f.Bleed, "the bleed", 2, 5, 3)
	r.site.Licence = r.licence(f.Licence)
	r.site.Publisher = Publisher{
		Name:  r.title(f.Publisher.Name, "the name of the publisher", maxName),
		About: r.sentences(r.source(settingsName), f.Publisher.About),
		Email: r.email(f.Publisher.Email),
		Phone: r.phone(f.Publisher.Phone),
		URL:   r.link(f.Publisher.URL),
	}
	for _, line := range f.Publisher.Address {
		r.site.Publisher.Address = append(r.site.Publisher.Address, r.title(line, "a line of the address", maxName))
	}
	r.site.Logo = r.logo(f.Logo)
	r.site.Accents = r.accents(f.Accents)
	r.site.Statement = Statement{Pos: f.Pos, URL: r.link(f.WasURL), Reviewed: f.Reviewed}
}

func (r *reader) licence(k licenceKeys) Licence {
	return Licence{Name: r.plain(k.Name), URL: r.link(k.URL)}
}

// language is the site's language, which must be the one that there are words for.
func (r *reader) language(s strictyaml.String) string {
	lang := r.plain(s)
	if lang != "" && r.words.Lang != "" && lang != r.words.Lang {
		r.list.Add(diag.Errorf(s.Pos, diag.BadValue, "known is "+r.words.Lang, "there are no words for the language %q", lang))
	}
	return lang
}

// baseURL is where the site will stand, with the slash that its links build on. It
// may be left out.
func (r *reader) baseURL(s strictyaml.String) string {
	base := r.link(s)
	if u, err := url.Parse(base); err == nil && (u.User != nil || strings.ContainsAny(base, "?#")) {
		r.list.Add(diag.Errorf(s.Pos, diag.BadValue, "write it without @, ? and #, such as https://example.org/kurser/",
			"%s cannot be the address of a site", shorten(s.Value)))
	}
	if base != "" && !strings.HasSuffix(base, "/") {
		base += "/"
	}
	return base
}

// link is an absolute address of a page. It may be left out.
func (r *reader) link(s strictyaml.String) string {
	if s.Value == "" {
		return ""
	}
	u, err := url.Parse(s.Value)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		r.list.Add(diag.Errorf(s.Pos, diag.BadValue, "write the whole address, such as https://example.org/",
			"%q is not the address of a page", s.Value))
		return ""
	}
	return s.Value
}

func (r *reader) email(s strictyaml.String) string {
	name, host, ok := strings.Cut(s.Value, "@")
	if s.Line > 0 && (!ok || name == "" || !strings.Contains(host, ".") || strings.ContainsAny(s.Value, " \t\n<>")) {
		r.list.Add(diag.Errorf(s.Pos, diag.BadValue, "such as post@example.org", "%q is not an e-mail address", s.Value))
		return ""
	}
	return s.Value
}

// phone is a number as people write it: digits and spaces, perhaps with a country's
// code.
func (r *reader) phone(s strictyaml.String) string {
	number := r.plain(s)
	digits := strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return c
		}
		return -1
	}, number)
	if s.Value != "" && (len(digits) < 3 || strings.Trim(strings.TrimPrefix(number, "+"), "0123456789 ") != "") {
		r.list.Add(diag.Errorf(s.Pos, diag.BadValue, "write digits and spaces, such as +45 00 00 00 00", "%q is not a telephone number", s.Value))
		return ""
	}
	return number
}
