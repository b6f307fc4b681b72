//go:build !linux

package publish

import "os"

// swap takes two renames, since nothing that all systems have exchanges two
// folders.
func swap(fresh, out string) (former string, err error) { return twoRenames(fresh, out) }

// syncFile brings a file to the disk.
func syncFile(f *os.File) error { return f.Sync() }

// syncAll has nothing to add: each file is on the disk already.
func syncAll(string) error { return nil }
