package publish

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
)

// withMarker is the files in order, the marker first. Paths that some disk or
// web host could not take, or would take for one another, are errors.
func withMarker(files []File) ([]File, error) {
	files = slices.Clone(files)
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	var errs []error
	taken := map[string]string{strings.ToLower(Marker): Marker} // names as they are written, by their small letters
	folders := map[string]bool{}
	for _, f := range files {
		if why := badPath(f.Path); why != "" {
			errs = append(errs, fmt.Errorf("output file %q: %s", f.Path, why))
			continue
		}
		for dir := path.Dir(f.Path); dir != "."; dir = path.Dir(dir) {
			small := strings.ToLower(dir)
			if other, ok := taken[small]; ok && (other != dir || !folders[small]) {
				errs = append(errs, fmt.Errorf("output file %q: its folder has the name of %q", f.Path, other))
			}
			taken[small], folders[small] = dir, true
		}
		small := strings.ToLower(f.Path)
		if other, ok := taken[small]; ok {
			errs = append(errs, fmt.Errorf("output file %q: it has the name of %q", f.Path, other))
		}
		taken[small] = f.Path
	}
	marker := File{Path: Marker, Data: []byte(markerText)}
	return slices.Insert(files, 0, marker), errors.Join(errs...)
}

// badPath tells why a path is not one, or "".
func badPath(p string) string {
	switch {
	case p == "" || p == "." || path.IsAbs(p):
		return "not a path inside the output"
	case path.Clean(p) != p || p == ".." || strings.HasPrefix(p, "../"):
		return "not a clean path inside the output"
	}
	for part := range strings.SplitSeq(p, "/") {
		for _, r := range part {
			if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_.", r)) {
				return fmt.Sprintf("%q is not a letter from a to z, a digit, or one of - _ .", r)
			}
		}
		stem, _, _ := strings.Cut(strings.ToLower(part), ".")
		switch {
		case strings.HasSuffix(part, "."):
			return "a name ends in a full stop"
		case len(part) > 200:
			return "a name is longer than 200 letters"
		case slices.Contains(devices, stem):
			return fmt.Sprintf("%q is the name of a device in Windows", part)
		}
	}
	return ""
}

// devices are names that Windows keeps for itself, with any extension.
var devices = []string{
	"con", "prn", "aux", "nul",
	"com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
	"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
}
