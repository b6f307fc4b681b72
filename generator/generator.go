// Package generator is the door: content in, a whole site out, or findings that
// tell the author what to change. ARCHITECTURE.md tells how the rooms behind it
// belong together.
package generator

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"strings"

	"trykklar/generator/check"
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
	"trykklar/generator/print"
	"trykklar/generator/print/impose"
	"trykklar/generator/publish"
	"trykklar/generator/site"
	"trykklar/templates"
)

// Options says what to build.
type Options struct {
	// Content holds the Markdown and YAML files.
	Content fs.FS

	// Templates holds the publisher's own templates: a file of the same name
	// there replaces the one that comes with the program. Nil for none.
	Templates fs.FS

	// ContentName and TemplatesName are what findings call the two folders,
	// such as "content"; empty leaves paths as they are inside the folder.
	ContentName, TemplatesName string

	// Browser holds the program that makes groups' sets in a browser, and Go's script
	// that runs it. Nil for a site without it.
	Browser fs.FS

	// Previews says whether pictures of the prints are made, and the courses' ZIPs
	// with them. Without them the output is not whole, and only its findings are of use.
	Previews bool

	// Cache keeps those pictures from build to build. Nil makes all of them anew.
	Cache print.Cache
}

// files is the templates, the publisher's own over ours, and the language of the
// content that they have words in.
func (o Options) files() (all fs.FS, lang string) {
	var files fs.FS = templates.FS
	if o.Templates != nil {
		files = overlay{own: o.Templates, base: templates.FS}
	}
	lang = content.Language(o.Content)
	if _, err := fs.Stat(files, "words/"+lang+".yaml"); lang == "" || err != nil {
		lang = "da" // the reader tells what is wrong with the language
	}
	return files, lang
}

// Output is a whole site, in memory.
type Output struct {
	Files  []publish.File // in no order
	Prints int            // how many of them are PDFs
	Pages  int            // how many are web pages
}

// Build makes everything in memory. With a finding that is an error the output
// is empty: nothing is written until nothing is wrong.
func Build(o Options) (Output, diag.List, error) {
	var list diag.List
	fail := func(err error) (Output, diag.List, error) {
		list.Sort()
		return Output{}, list, err
	}
	ofTemplates := func(found diag.List) { list.Add(within(o.TemplatesName, found)...) }
	ofContent := func(found diag.List) { list.Add(within(o.ContentName, found)...) }
	files, lang := o.files()
	looks := see(files)
	in, found, err := print.Load(looks, lang)
	ofTemplates(found)
	easy, found := easyread.Load(files, lang)
	ofTemplates(found)
	if err != nil || list.HasErrors() {
		return fail(err)
	}
	s, found := content.Read(o.Content, in.Words)
	ofContent(found)
	ofContent(check.Run(s, in.Words, easy))
	in.Site = s
	in.Look, found = in.Look.With(s.Accents)
	ofContent(found)
	// Layout tells too, so it runs on what could be read: but a text that is not
	// whole would tell of things that are not the author's doing.
	if list.HasErrors() {
		return fail(nil)
	}
	prints, found, err := print.Files(in)
	ofContent(found)
	if err != nil || list.HasErrors() {
		return fail(err)
	}
	ofContent(check.Prints(measured(prints)))
	plans, jobs, err := print.Jobs(in, prints)
	if err != nil {
		return fail(err)
	}
	prints = append(prints, jobs...)
	out := Output{Prints: len(prints)}
	for _, p := range prints {
		out.Files = append(out.Files, publish.File{Path: p.Path, Data: p.Data})
	}
	if o.Browser != nil {
		program, err := browser(o.Browser, o.Content, s, looks, o.Cache)
		if err != nil {
			return fail(err)
		}
		out.Files = append(out.Files, program)
	}
	web := site.Input{
		Site: s, Look: in.Look, Words: in.Words, Templates: files, Group: o.Browser != nil, Prints: links(s, prints), Plans: planned(plans), Bundles: map[string]int{},
	}
	if o.Previews {
		wait := alone(web)
		pictures, err := print.Pictures(print.Previews(prints), o.Cache)
		if err != nil {
			return fail(err)
		}
		for _, p := range pictures {
			out.Files = append(out.Files, publish.File(p))
		}
		own, err := wait()
		if err != nil {
			return fail(err)
		}
		zips, err := bundles(s, own, out.Files)
		if err != nil {
			return fail(err)
		}
		for i, c := range s.Courses {
			web.Bundles[c.ID] = len(zips[i].Data)
		}
		out.Files = append(out.Files, zips...)
		if web.Social, err = social(in, o.Cache, &out.Files); err != nil {
			return fail(err)
		}
	}
	pages, err := site.Pages(web)
	if err != nil {
		return fail(err)
	}
	out.Files = append(out.Files, pages...)
	for _, f := range out.Files {
		if strings.HasSuffix(f.Path, ".html") {
			out.Pages++
		}
	}
	list.Sort()
	return out, list, nil
}

// measured is what rules about pages want to know of the prints.
func measured(prints []print.File) []check.Print {
	var out []check.Print
	for _, p := range prints {
		c := check.Print{Document: p.Document, Form: p.Form, Pages: p.Read}
		for _, f := range p.Fills {
			c.Fills = append(c.Fills, check.Fill{
				Page: f.Page + 1, Pos: f.Pos, Percent: int(100 * f.Used / f.Room), Ended: f.Ended, Sheet: f.Sheet, Rest: f.Rest,
			})
		}
		out = append(out, c)
	}
	return out
}

// within is findings with the name of their folder before their files.
func within(folder string, list diag.List) diag.List {
	if folder == "" {
		return list
	}
	for i := range list {
		if f := &list[i].Pos.File; *f == "" {
			*f = folder
		} else {
			*f = folder + "/" + *f
		}
	}
	return list
}

// links is what the pages tell of the prints.
func links(s *content.Site, prints []print.File) []site.Print {
	preparations := map[*doc.Document]bool{}
	for _, c := range s.Courses {
		for _, m := range c.Meetings {
			preparations[m.Preparation] = m.Preparation != nil
		}
	}
	var out []site.Print
	for _, p := range prints {
		var previews []site.Preview
		for _, v := range p.Previews {
			previews = append(previews, site.Preview{Path: v.Path, W: v.W, H: v.H})
		}
		out = append(out, site.Print{
			Course: p.Course, Material: p.Material, Variant: p.Variant, VariantTitle: p.VariantTitle, Preparation: preparations[p.Document],
			Form: p.Form, Path: p.Path, Paper: p.Paper, Pages: p.Pages, Sheets: p.Sheets, Cards: p.Cards, Folds: p.Folds, Fields: p.Fields,
			TwoSided: p.TwoSided, ShortEdge: p.Edge == impose.ShortEdge, FoldOver: p.FoldOver,
			Landscape: p.Landscape, Reading: p.Reading, Previews: previews, Small: site.Preview{Path: p.Small.Path, W: p.Small.W, H: p.Small.H}, Bytes: len(p.Data), SHA256: fmt.Sprintf("%x", sha256.Sum256(p.Data)),
		})
	}
	return out
}

// planned is what the pages tell of how meetings are printed.
func planned(plans []print.Plan) []site.Plan {
	way := func(w print.Way) site.Way {
		return site.Way{Paper: w.Paper, Thick: w.Thick, Black: w.Black, Edge: string(w.Edge), Copies: w.Copies}
	}
	var out []site.Plan
	for _, p := range plans {
		plan := site.Plan{Course: p.Course, Meeting: p.Meeting}
		for _, i := range p.Items {
			plan.Items = append(plan.Items, site.PlanItem{
				Title: i.Title, Path: i.Path, Way: way(i.Way), Sheets: i.Sheets, Job: i.Job, Ticked: i.Ticked, Since: i.Since,
			})
		}
		for _, j := range p.Jobs {
			plan.Jobs = append(plan.Jobs, site.PlanJob{Number: j.Number, Path: j.Path, Way: way(j.Way), Sheets: j.Sheets, Laminate: j.Laminate})
		}
		out = append(out, plan)
	}
	return out
}
