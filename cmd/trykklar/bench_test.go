//go:build unix

package main

import (
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
	b.Run("cold", func(b *testing.B) { measure(b, program, 4*time.Second, build("off")) })
	fill := exec.Command(program, append(build(kept), "--out", filepath.Join(b.TempDir(), "public"))...)
	if said, err := fill.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	b.Run("unchanged", func(b *testing.B) { measure(b, program, 300*time.Millisecond, build(kept)) })
	b.Run("check", func(b *testing.B) {
		measure(b, program, time.Second, []string{"check", "--content", "../../content"})
	})
}

// measure runs a command as often as the benchmark wants, each time into a new folder.
func measure(b *testing.B, program string, most time.Duration, args []string) {
	best, memory := time.Duration(1<<62), int64(0)
	for b.Loop() {
		cmd := exec.Command(program, args...)
		if args[0] == "build" {
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
	if best > most || memory > maxMemory {
		b.Logf("more than %v or %d MB", most, maxMemory>>20)
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
