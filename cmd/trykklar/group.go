package main

import (
	"flag"
	"fmt"
	"io"
	"runtime/debug"
	"time"

	"trykklar/generator"
)

// group makes a group's own set of prints.
func group(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("group", flag.ContinueOnError)
	content := flags.String("content", "content", "")
	templates := flags.String("templates", "", "")
	out := flags.String("out", "", "")
	only := flags.String("only", "", "")
	meeting := flags.Int("meeting", 0, "")
	separators := flags.Bool("separators", false, "")
	file, rest := fileFirst(args)
	if code, done := parse(flags, rest, stdout, stderr); done {
		return code
	}
	if file == "" {
		return wrongUse(stderr, flags.Name(), fmt.Errorf("no group's file is named; trykklar new group writes one to fill in"))
	}
	if named(flags, "meeting") && *meeting < 1 {
		return wrongUse(stderr, flags.Name(), fmt.Errorf("--meeting wants the number of a meeting, from 1"))
	}
	debug.SetGCPercent(400) // it ends in a second or two, and memory is there
	result, err := generator.MakeGroupSet(generator.GroupSet{
		File: file, Content: *content, Templates: *templates, Out: *out,
		Only: *only, Meeting: *meeting, Separators: *separators, Today: today(),
	})
	if code, done := report(result, "Nothing was written.", err, flags.Name(), stderr); done {
		return code
	}
	fmt.Fprintf(stdout, "made %s for the group of %s in %s\n", count(result.Prints, "file"), file, *out)
	return exitDone
}

// fileFirst takes the file that stands before the flags, if there is one.
func fileFirst(args []string) (file string, rest []string) {
	if n := len(args); n > 0 && args[0] != "" && args[0][0] != '-' {
		return args[0], args[1:]
	}
	return "", args
}

// today is for telling of days that are past, and for the dates of an imagined group:
// no print depends on it.
func today() generator.Day {
	y, m, d := time.Now().Date()
	return generator.Day{Year: y, Month: int(m), Day: d}
}

// newFile writes a file to begin with: so far, a group's.
func newFile(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("new", flag.ContinueOnError)
	content := flags.String("content", "content", "")
	templates := flags.String("templates", "", "")
	course := flags.String("course", "", "")
	what, rest := fileFirst(args)
	file, rest := fileFirst(rest)
	if code, done := parse(flags, rest, stdout, stderr); done {
		return code
	}
	if what != "group" {
		return wrongUse(stderr, flags.Name(), fmt.Errorf("new makes a group's file: trykklar new group"))
	}
	file, result, err := generator.WriteGroup(generator.NewGroup{File: file, Course: *course, Content: *content, Templates: *templates, Today: today()})
	if code, done := report(result, "Nothing was written.", err, flags.Name(), stderr); done {
		return code
	}
	fmt.Fprintf(stdout, "wrote %s: open it, write your own group in it, and run trykklar group %s --out FOLDER\n", file, file)
	return exitDone
}
