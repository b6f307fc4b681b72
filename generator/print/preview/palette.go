package preview

import (
	"cmp"
	"slices"
)

// palette chooses at most so many of the colours of a picture, and tells for each
// of its colours which of them is nearest.
//
// The first is the most frequent; each one after it is the one that would do most
// harm if it were missing: how often it stands, times the square of how far it is
// from those chosen. So flat colours stay exact, and ramps between them keep as
// many steps as there is room for.
func palette(pix []uint32, most int) (chosen []uint32, index map[uint32]uint8) {
	all := histogram(pix)
	index = make(map[uint32]uint8, len(all))
	best := 0
	for len(chosen) < min(most, len(all)) {
		c := all[best].value
		best = 0
		for i := range all {
			a := &all[i]
			if d := distance(a.value, c); len(chosen) == 0 || d < a.off {
				a.off, a.nearest = d, uint8(len(chosen))
			}
			if a.harm() > all[best].harm() {
				best = i
			}
		}
		chosen = append(chosen, c)
	}
	for _, a := range all {
		index[a.value] = a.nearest
	}
	return chosen, index
}

// tint is a colour of a picture.
type tint struct {
	value   uint32
	count   int
	off     int // from the nearest colour that is chosen, squared
	nearest uint8
}

func (t tint) harm() int { return t.count * t.off }

// histogram is the colours, the most frequent first.
func histogram(pix []uint32) []tint {
	at := map[uint32]int{}
	var all []tint
	for i := 0; i < len(pix); {
		v, n := pix[i], i
		for i < len(pix) && pix[i] == v {
			i++
		}
		k, ok := at[v]
		if !ok {
			k = len(all)
			at[v], all = k, append(all, tint{value: v})
		}
		all[k].count += i - n
	}
	slices.SortFunc(all, func(a, b tint) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.value, b.value))
	})
	return all
}

// distance is how far two colours are apart, squared.
func distance(a, b uint32) int {
	sum := 0
	for _, shift := range []int{16, 8, 0} {
		d := int(a>>shift&0xFF) - int(b>>shift&0xFF)
		sum += d * d
	}
	return sum
}
