package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"trykklar/generator"
)

// build makes the site and its prints.
func build(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	content := flags.String("content", "content", "")
	templates := flags.String("templates", "", "")
	browser := flags.String("browser", "", "")
	out := flags.String("out", "public", "")
	cache := flags.String("cache", ownCache(), "")
	if code, done := parse(flags, args, stdout, stderr); done {
		return code
	}
	if *cache == noCache {
		*cache = ""
	}
	result, err := generator.BuildFolder(generator.Folders{Content: *content, Templates: *templates, Browser: *browser, Out: *out, Cache: *cache})
	if code, done := report(result, "Nothing was written.", err, flags.Name(), stderr); done {
		return code
	}
	fmt.Fprintf(stdout, "built %s and %s from %s in %s\n",
		count(result.Pages, "page"), count(result.Prints, "print"), *content, *out)
	return exitDone
}

// noCache is the word for no cache; an empty one is none too.
const noCache = "off"

// ownCache is where pictures are kept if nobody says where: among the user's
// other caches, and nowhere when the system has no place for those.
func ownCache() string {
	folder, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "trykklar")
}

// check makes everything, and writes nothing but the page of a report.
func check(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	content := flags.String("content", "content", "")
	templates := flags.String("templates", "", "")
	reading := flags.Bool("report", false, "")
	page := flags.String("page", "easy-read.html", "")
	if code, done := parse(flags, args, stdout, stderr); done {
		return code
	}
	if named(flags, "page") && !*reading {
		return wrongUse(stderr, flags.Name(), fmt.Errorf("--page says where the page of --report comes, which was not asked for"))
	}
	if *reading {
		if code, done := readings(*content, *templates, *page, stdout, stderr); done {
			return code
		}
	}
	result, err := generator.CheckFolder(generator.Folders{Content: *content, Templates: *templates})
	if code, done := report(result, "", err, flags.Name(), stderr); done {
		return code
	}
	fmt.Fprintf(stdout, "%s has no errors; it gives %s and %s\n",
		*content, count(result.Pages, "page"), count(result.Prints, "print"))
	return exitDone
}

// report prints findings and their number, or why it could not be done; done
// tells that the command ends there.
func report(result generator.Result, written string, err error, command string, stderr io.Writer) (code int, done bool) {
	for _, line := range result.Lines {
		fmt.Fprintln(stderr, line)
	}
	if result.Errors > 0 || result.Warnings > 0 {
		last := []string{count(result.Errors, "error") + ", " + count(result.Warnings, "warning") + "."}
		if result.Errors > 0 && written != "" {
			last = append(last, written)
		}
		fmt.Fprintln(stderr, strings.Join(last, " "))
	}
	switch {
	case errors.Is(err, generator.ErrUse):
		return wrongUse(stderr, command, err), true
	case err != nil:
		fmt.Fprintf(stderr, "trykklar: %v\n", err)
		return exitFailed, true
	case result.Errors > 0:
		return exitContent, true
	}
	return exitDone, false
}

// count is a number with its noun.
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprint(n, " ", noun)
}
