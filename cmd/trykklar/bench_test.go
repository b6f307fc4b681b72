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

// What a cold build of the real content may take, on two cores.
const (
	maxTime   = 500 * time.Millisecond
	maxMemory = 150 << 20
)

// BenchmarkColdBuild starts the program anew for each build of content/, as an
// author does, and tells the best time and the largest memory.
func BenchmarkColdBuild(b *testing.B) {
	program := filepath.Join(b.TempDir(), "trykklar")
	if said, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	best, memory := time.Duration(1<<62), int64(0)
	for b.Loop() {
		out := filepath.Join(b.TempDir(), "public")
		cmd := exec.Command(program, "build", "--content", "../../content", "--out", out)
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
	if best > maxTime || memory > maxMemory {
		b.Logf("more than %v or %d MB", maxTime, maxMemory>>20)
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
