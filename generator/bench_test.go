package generator

import (
	"os"
	"testing"
	"time"

	"trykklar/generator/cache"
	"trykklar/generator/check"
	"trykklar/generator/content"
	"trykklar/generator/easyread"
	"trykklar/generator/look"
	"trykklar/generator/print"
	"trykklar/generator/print/font"
	"trykklar/generator/publish"
	"trykklar/generator/site"
	"trykklar/generator/words"
	"trykklar/templates"
)

// BenchmarkStages tells where the time of a build of content/ goes, stage by
// stage as in build, once each is warm.
func BenchmarkStages(b *testing.B) {
	spent := map[string]time.Duration{}
	stage := func(name string, do func() error) {
		start := time.Now()
		if err := do(); err != nil {
			b.Fatalf("%s: %v", name, err)
		}
		spent[name] += time.Since(start)
	}
	files := os.DirFS("../content")
	out := b.TempDir() + "/public"
	kept := cache.Open(b.TempDir())
	defer kept.Close()
	for b.Loop() {
		var (
			w        *words.Words
			l        *look.Look
			sheets   print.Sheets
			fonts    *font.Family
			s        *content.Site
			prints   []print.File
			pictures []print.Picture
			output   Output
		)
		stage("templates", func() (err error) {
			w, _ = words.Load(templates.FS, "da")
			l, _ = look.Load(templates.FS)
			sheets, _ = print.LoadSheets(templates.FS)
			fonts, err = font.Load(templates.FS)
			return err
		})
		stage("read", func() error {
			s, _ = content.Read(files, w)
			return nil
		})
		stage("check", func() error {
			easy, _ := easyread.Load(templates.FS, "da")
			check.Run(s, w, easy)
			return nil
		})
		stage("print", func() (err error) {
			prints, _, err = print.Files(print.Input{Site: s, Look: l, Words: w, Fonts: fonts, Sheets: sheets})
			return err
		})
		stage("previews", func() (err error) {
			pictures, err = print.Pictures(print.Previews(prints), nil)
			return err
		})
		print.Pictures(print.Previews(prints), kept)
		stage("kept-previews", func() (err error) {
			pictures, err = print.Pictures(print.Previews(prints), kept)
			return err
		})
		stage("site", func() (err error) {
			output.Files, err = site.Pages(site.Input{Site: s, Look: l, Words: w, Templates: templates.FS, Prints: links(s, prints)})
			return err
		})
		for _, p := range prints {
			output.Files = append(output.Files, publish.File{Path: p.Path, Data: p.Data})
		}
		for _, p := range pictures {
			output.Files = append(output.Files, publish.File(p))
		}
		stage("publish", func() error {
			os.RemoveAll(out)
			return publish.Write(out, output.Files)
		})
	}
	for name, d := range spent {
		b.ReportMetric(float64(d.Microseconds())/1000/float64(b.N), name+"-ms")
	}
}
