// Command trykklar builds a website and its prints from a folder of texts.
// It parses its flags, calls the generator, and prints what that found.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"trykklar/generator"
)

// The exit codes, which scripts may lean on.
const (
	exitDone    = 0
	exitContent = 1 // the content has errors; nothing was written
	exitUse     = 2 // a flag or a folder that cannot be
	exitFailed  = 3 // the disk is full, a permission is lacking, a fault of the program
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is main with its surroundings named. A panic would end with 2, which
// scripts read as wrong use.
func run(args []string, stdout, stderr io.Writer) (code int) {
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Fprintf(stderr, "trykklar: this is a fault of the program: %v\n%s", fault, debug.Stack())
			code = exitFailed
		}
	}()
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return exitUse
	}
	name, args := args[0], args[1:]
	switch name {
	case "build":
		return build(args, stdout, stderr)
	case "check":
		return check(args, stdout, stderr)
	case "group":
		return group(args, stdout, stderr)
	case "new":
		return newFile(args, stdout, stderr)
	case "version", "-version", "--version":
		if len(args) > 0 {
			return wrongUse(stderr, "version", fmt.Errorf("version takes nothing after it"))
		}
		fmt.Fprintln(stdout, "trykklar", generator.Version)
		return exitDone
	case "help", "-h", "-help", "--help":
		return help(args, stdout, stderr)
	}
	return wrongUse(stderr, "", fmt.Errorf("there is no command %q", name))
}

// help prints the help of a command, or of all.
func help(args []string, stdout, stderr io.Writer) int {
	switch {
	case len(args) == 0:
		fmt.Fprint(stdout, usage)
	case len(args) == 1 && usages[args[0]] != "":
		fmt.Fprint(stdout, usages[args[0]])
	default:
		return wrongUse(stderr, "", fmt.Errorf("there is no help for %q", args))
	}
	return exitDone
}

// parse reads the flags of a command; done tells that there is nothing left to do.
func parse(flags *flag.FlagSet, args []string, stdout, stderr io.Writer) (code int, done bool) {
	flags.SetOutput(io.Discard)
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return help([]string{flags.Name()}, stdout, stderr), true
	case err != nil:
		return wrongUse(stderr, flags.Name(), err), true
	case flags.NArg() > 0:
		return wrongUse(stderr, flags.Name(), fmt.Errorf("%q stands where a flag should", flags.Arg(0))), true
	}
	return exitDone, false
}

// named tells whether a flag was given, whatever its value.
func named(flags *flag.FlagSet, name string) (given bool) {
	flags.Visit(func(f *flag.Flag) { given = given || f.Name == name })
	return given
}

// wrongUse says what is wrong with the command line, and where help is.
func wrongUse(stderr io.Writer, command string, err error) int {
	fmt.Fprintf(stderr, "trykklar: %v\n", err)
	if command != "" {
		command = " " + command
	}
	fmt.Fprintf(stderr, "    trykklar help%s tells how it is used\n", command)
	return exitUse
}
