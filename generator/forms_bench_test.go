//go:build unix

package generator

import (
	"os"
	"slices"
	"syscall"
	"testing"
	"time"

	"trykklar/generator/content"
	"trykklar/generator/look"
	"trykklar/generator/print"
	"trykklar/generator/print/font"
	"trykklar/generator/words"
	"trykklar/templates"
)

// BenchmarkForms tells what a PDF of each form costs: the processor's time for all
// that content/ has of it, and that for one.
func BenchmarkForms(b *testing.B) {
	w, _ := words.Load(templates.FS, "da")
	l, _ := look.Load(templates.FS)
	sheets, _ := print.LoadSheets(templates.FS)
	fonts, err := font.Load(templates.FS)
	if err != nil {
		b.Fatal(err)
	}
	for _, form := range content.Forms {
		site, found := content.Read(os.DirFS("../content"), w)
		if found.HasErrors() {
			b.Fatal(found)
		}
		for _, c := range site.Courses {
			c.Meetings = nil // their agendas are like other A4 and A3
			for _, m := range c.Materials {
				m.Forms = slices.DeleteFunc(m.Forms, func(f content.Form) bool { return f != form })
			}
		}
		b.Run(string(form), func(b *testing.B) {
			files, bytes := 0, 0
			start := processor(b)
			for b.Loop() {
				made, _, err := print.Files(print.Input{Site: site, Look: l, Words: w, Fonts: fonts, Sheets: sheets})
				if err != nil {
					b.Fatal(err)
				}
				files, bytes = len(made), 0
				for _, f := range made {
					bytes += len(f.Data)
				}
			}
			cpu := (processor(b) - start).Seconds() * 1000 / float64(b.N)
			b.ReportMetric(float64(files), "PDFs")
			b.ReportMetric(cpu, "cpu-ms")
			b.ReportMetric(cpu/float64(max(files, 1)), "cpu-ms/PDF")
			b.ReportMetric(float64(bytes)/1000/float64(max(files, 1)), "kB/PDF")
		})
	}
}

// processor is the processor's time that this process has used.
func processor(b *testing.B) time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
