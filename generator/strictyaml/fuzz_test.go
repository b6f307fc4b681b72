package strictyaml

import (
	"testing"
	"time"
)

// Whatever stands in a file, it is read or told within its lines, and quickly.
func FuzzDecode(f *testing.F) {
	for _, test := range findings {
		f.Add([]byte(test.in))
	}
	for _, test := range syntaxErrors {
		f.Add([]byte(test.in))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		// A hang is a failure of this input: without the timer go test would
		// wait for ever and tell nothing.
		timer := time.AfterFunc(time.Minute, func() { panic("Decode hangs") })
		defer timer.Stop()
		var d deck
		lines := 1
		for i, b := range data {
			if b == '\n' || b == '\r' && (i+1 == len(data) || data[i+1] != '\n') {
				lines++
			}
		}
		for _, found := range Decode("x.yaml", 0, data, &d) {
			if found.Pos.Line > lines || found.Pos.Col < 0 || found.Text == "" {
				t.Errorf("%+v in %d lines", found, lines)
			}
		}
	})
}
