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
	// Only to tell of days that are past: no file depends on it.
	y, m, d := time.Now().Date()
	result, err := generator.MakeGroupSet(generator.GroupSet{
		File: file, Content: *content, Templates: *templates, Out: *out,
		Only: *only, Meeting: *meeting, Separators: *separators, Today: generator.Day{Year: y, Month: int(m), Day: d},
	})
	if code, done := report(result, "Nothing was written.", err, flags.Name(), stderr); done {
		return code
	}
	fmt.Fprintf(stdout, "made %s for the group of %s in %s\n", count(result.Prints, "file"), file, *out)
	return exitDone
}

// fileFirst takes the file that stands before the flags, or after them.
func fileFirst(args []string) (file string, rest []string) {
	if n := len(args); n > 0 && args[0] != "" && args[0][0] != '-' {
		return args[0], args[1:]
	}
	return "", args
}
