//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"
)

// The most memory that the program may take, in bytes.
const maxMemory = 150 << 20

// The same while a group's set is made: it all is in memory, and is collected seldom.
const maxGroupMemory = 256 << 20

// BenchmarkBuild starts the program anew for each build of content/, as an author
// does, and tells the best time and the largest memory on two cores: with all
// pictures of prints made anew, with none of them to make, and without pictures.
func BenchmarkBuild(b *testing.B) {
	program := filepath.Join(b.TempDir(), "trykklar")
	if said, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	kept := filepath.Join(b.TempDir(), "kept")
	build := func(cache string) []string {
		return []string{"build", "--content", "../../content", "--cache", cache}
	}
	b.Run("cold", func(b *testing.B) { measure(b, program, 4*time.Second, maxMemory, build("off")) })
	fill := exec.Command(program, append(build(kept), "--out", filepath.Join(b.TempDir(), "public"))...)
	if said, err := fill.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	b.Run("unchanged", func(b *testing.B) { measure(b, program, 300*time.Millisecond, maxMemory, build(kept)) })
	b.Run("check", func(b *testing.B) {
		measure(b, program, time.Second, maxMemory, []string{"check", "--content", "../../content"})
	})
}

// BenchmarkGroup makes what a group of eight needs for a whole course, and the diplomas
// of five hundred, in one file and in one for each. make bench tells Typst's time for
// the five hundred in one file beside it.
func BenchmarkGroup(b *testing.B) {
	program := filepath.Join(b.TempDir(), "trykklar")
	if said, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	file := func(people int) string {
		text := "course: rusmidler\nname: Tirsdagsholdet\nplace: Kulturhuset\nfacilitators: [Anne, Bo]\nmeetings: [{date: 2099-01-12}, {date: 2099-01-19}]\nparticipants:\n"
		for i := range people {
			text += fmt.Sprintf("  - {name: Anna %d, persona: ung-kvinde, support: Lis}\n", i)
		}
		name := filepath.Join(b.TempDir(), "gruppe.yaml")
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
		return name
	}
	b.Run("eight", func(b *testing.B) {
		measure(b, program, 1500*time.Millisecond, maxGroupMemory, []string{"group", file(8), "--content", "../../content"})
	})
	b.Run("diplomas", func(b *testing.B) {
		measure(b, program, time.Second, maxGroupMemory, []string{"group", file(500), "--content", "../../content", "--only", "diplom"})
	})
}

// measure runs a command as often as the benchmark wants, each time into a new folder.
func measure(b *testing.B, program string, most time.Duration, mostMemory int64, args []string) {
	best, memory := time.Duration(1<<62), int64(0)
	for b.Loop() {
		cmd := exec.Command(program, args...)
		if args[0] != "check" {
			cmd.Args = append(cmd.Args, "--out", filepath.Join(b.TempDir(), "public"))
		}
		cmd.Env = append(os.Environ(), "GOMAXPROCS=2")
		start := time.Now()
		if said, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, said)
		}
		best = min(best, time.Since(start))
		memory = max(memory, maxRSS(cmd.ProcessState))
	}
	b.ReportMetric(float64(best.Milliseconds()), "best-ms")
	b.ReportMetric(float64(memory>>20), "MB")
	if best > most || memory > mostMemory {
		b.Logf("more than %v or %d MB", most, mostMemory>>20)
	}
}

// maxRSS is the most memory that a process held, in bytes.
func maxRSS(state *os.ProcessState) int64 {
	use, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" {
		return use.Maxrss
	}
	return use.Maxrss << 10
}
