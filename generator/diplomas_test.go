package generator

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/words"
	"trykklar/templates"
)

// diplomasOut names the file that this test program writes instead of running
// tests: a process of its own, to be measured from outside.
const diplomasOut = "TRYKKLAR_DIPLOMAS"

func TestMain(m *testing.M) {
	if out := os.Getenv(diplomasOut); out != "" {
		f, err := diplomas(names())
		if err == nil {
			err = os.WriteFile(out, f.Data, 0o644)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// names is five hundred people, by the file that Typst reads too.
func names() []string {
	data, err := os.ReadFile("testdata/diplomas/names.txt")
	if err != nil {
		panic(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

// diploma is the first in content/.
func diploma(site *content.Site) (*content.Course, *content.Material) {
	for _, c := range site.Courses {
		for _, m := range c.Materials {
			if m.Kind == "diploma" {
				return c, m
			}
		}
	}
	panic("there is no diploma in content/")
}

// diplomas is a diploma for each name, in one file: everything is read anew.
func diplomas(names []string) (print.File, error) {
	in, _, err := print.Load(templates.FS, "da")
	if err != nil {
		return print.File{}, err
	}
	site, found := content.Read(os.DirFS("../content"), in.Words)
	c, m := diploma(site)
	copies := make([]print.Copy, len(names))
	for i, name := range names {
		copies[i] = print.Copy{
			Title: name, Course: c, Document: m.Document, Updated: m.Updated, Form: content.A4,
			Values: doc.Values{"name": {Pos: diag.Pos{File: "names.txt", Line: i + 1}, Text: name}},
		}
	}
	in.Site = site
	set := print.NewTypeset(in)
	_, more, err := set.Lay(copies...)
	if found.Add(more...); err == nil && len(found) > 0 {
		err = fmt.Errorf("%s", found[0].Format(""))
	}
	if err != nil {
		return print.File{}, err
	}
	numbers := make([]int, len(copies))
	for i := range numbers {
		numbers[i] = i
	}
	return set.PDF("Diplomer", numbers...)
}

// What Typst sets is the words of our diploma.
func TestTypstSetsTheSameWords(t *testing.T) {
	source, err := os.ReadFile("testdata/diplomas/diplomas.typ")
	if err != nil {
		t.Fatal(err)
	}
	w, _ := words.Load(templates.FS, "da")
	site, _ := content.Read(os.DirFS("../content"), w)
	c, m := diploma(site)
	d := m.Document.Blocks[0].(doc.Sheet).Body.(doc.Diploma)
	said := []string{c.Title, d.Title, d.To.Label, d.Remember.Label, site.Publisher.Name}
	for _, s := range d.Text {
		said = append(said, doc.Plain(s))
	}
	for _, f := range d.Sign {
		said = append(said, f.Label)
	}
	for _, s := range said {
		if !strings.Contains(string(source), s) {
			t.Errorf("diplomas.typ does not say %q", s)
		}
	}
}

// A run is one process, from its start to its end.
type run struct{ best, sum, cpu time.Duration }

func (r *run) of(b *testing.B, cmd *exec.Cmd) {
	start := time.Now()
	if said, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	took, cpu := time.Since(start), cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime()
	if r.sum += took; r.best == 0 || took < r.best {
		r.best = took
	}
	if r.cpu == 0 || cpu < r.cpu {
		r.cpu = cpu
	}
}

// typstPython is where make bin/typst puts Typst.
const typstPython = "../bin/typst/bin/python"

// BenchmarkDiplomas makes five hundred diplomas in one file, each in a fresh
// process, and beside it Typst the same pages. Typst's time is told with and
// without Python's start.
func BenchmarkDiplomas(b *testing.B) {
	python, err := filepath.Abs(typstPython)
	if err == nil {
		_, err = os.Stat(python)
	}
	typst := err == nil
	if !typst {
		b.Log("Typst is not here to compare with: make bin/typst gets it")
	}
	fonts, err := filepath.Abs("../templates/fonts")
	if err != nil {
		b.Fatal(err)
	}
	ours, theirs := filepath.Join(b.TempDir(), "ours.pdf"), filepath.Join(b.TempDir(), "theirs.pdf")
	var we, they, bare run
	n := 0
	for b.Loop() {
		n++
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), diplomasOut+"="+ours, "GOMAXPROCS=2")
		we.of(b, cmd)
		if !typst {
			continue
		}
		for _, c := range []struct {
			run  *run
			args []string
		}{{&they, []string{"compile.py", fonts, theirs}}, {&bare, []string{"compile.py"}}} {
			cmd := exec.Command(python, c.args...)
			cmd.Dir = "testdata/diplomas"
			cmd.Env = append(os.Environ(), "RAYON_NUM_THREADS=2")
			c.run.of(b, cmd)
		}
	}
	ms := func(d time.Duration, name string) { b.ReportMetric(float64(d.Microseconds())/1000, name) }
	ms(we.best, "best-ms")
	ms(we.sum/time.Duration(n), "mean-ms")
	ms(we.cpu, "cpu-ms")
	size := fileSize(b, ours)
	b.ReportMetric(float64(size)/1000, "kB")
	if !typst {
		return
	}
	ms(they.best, "typst-best-ms")
	ms(they.sum/time.Duration(n), "typst-mean-ms")
	ms(they.cpu, "typst-cpu-ms")
	ms(bare.best, "python-start-ms")
	b.ReportMetric(float64(fileSize(b, theirs))/1000, "typst-kB")
	ratio := float64(we.best) / float64(they.best)
	b.ReportMetric(ratio, "time-ratio")
	b.ReportMetric(float64(we.best)/float64(they.best-bare.best), "time-ratio-without-start")
	b.ReportMetric(float64(size)/float64(fileSize(b, theirs)), "size-ratio")
	if ratio > 0.5 {
		b.Log("ours takes more than half of Typst's time")
	}
}

func fileSize(b *testing.B, name string) int64 {
	info, err := os.Stat(name)
	if err != nil {
		b.Fatal(err)
	}
	return info.Size()
}
