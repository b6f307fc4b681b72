//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package publish

// Without locks two runs at once may clean up after each other while the other
// still writes: one of them then fails, and the output stays whole.

func lock(string) (unlock func(), ok bool) { return func() {}, true }
