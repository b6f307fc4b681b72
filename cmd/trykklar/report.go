package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"trykklar/generator"
)

// readings prints how easy each text is to read, and writes the page for
// editors; done tells that the command ends there.
func readings(content, templates, page string, stdout, stderr io.Writer) (code int, done bool) {
	all, err := generator.ReportFolder(generator.Folders{Content: content, Templates: templates}, page)
	if err != nil {
		return report(generator.Result{}, "", err, "check", stderr)
	}
	w := tabwriter.NewWriter(stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "text\treaders\twords\tLIX\twords a sentence\tlong words of 100\tlongest\terrors\twarnings\tallowed")
	for _, r := range all {
		m, lix := r.Measure, "-"
		if v, steady := m.LIX(); steady {
			lix = fmt.Sprintf("%.0f", v)
		}
		wrong, warned := r.Count()
		fmt.Fprintf(w, "%s\t%s\t%d\t%s\t%.1f\t%.0f\t%d\t%d\t%d\t%d\n",
			r.File, r.Audience, m.Words, lix, m.PerSentence(), m.LongShare(), len(m.Longest.Words), wrong, warned, len(r.Allowed))
	}
	w.Flush()
	if page != "" && len(all) > 0 {
		fmt.Fprintf(stdout, "each finding with its text: %s\n", page)
	}
	return exitDone, false
}
