//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package publish

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// lock takes a folder for this run alone; ok is false when another run has it.
// The system lets go of it when the program ends, however it ends. On a disk
// without locks, every run gets it.
func lock(folder string) (unlock func(), ok bool) {
	f, err := os.Open(folder)
	if err != nil {
		return func() {}, true
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); errors.Is(err, unix.EWOULDBLOCK) {
		_ = f.Close()
		return func() {}, false
	}
	return func() { _ = f.Close() }, true
}
