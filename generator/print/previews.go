package print

import (
	"fmt"
	"strings"

	"trykklar/generator/print/impose"
	"trykklar/generator/print/preview"
)

// A Preview is the picture of a sheet that is to be made, for a web page.
type Preview struct {
	Path  string // relative to the published folder
	W, H  int    // in pixels
	sheet impose.Sheet
}

// A Picture is a preview that is made: a PNG.
type Picture struct {
	Path string
	Data []byte
}

// A Cache keeps pictures from one build to the next. It may forget any of them;
// what it gives is what was put there under that key, to the byte. It is used by
// several goroutines.
type Cache interface {
	Get(key string) (data []byte, ok bool)
	Put(key string, data []byte)
}

// previews is which sheets of a print have a picture: all that are read as they
// are, both sides of a single sheet of paper, and else the first.
func previews(f File, sheets []impose.Sheet) []Preview {
	n := 1
	if f.Reading || len(sheets) == 2 && (f.Edge == impose.LongEdge || f.Edge == impose.ShortEdge) {
		n = len(sheets)
	}
	var out []Preview
	for i, s := range sheets[:n] {
		w, h := preview.Size(s.Size, preview.Width)
		out = append(out, Preview{fmt.Sprintf("%s-%d.png", strings.TrimSuffix(f.Path, ".pdf"), i+1), w, h, s})
	}
	return out
}

// small is the picture of the first sheet for lists of prints.
func small(f File, sheets []impose.Sheet) Preview {
	w, h := preview.Size(sheets[0].Size, preview.Small)
	return Preview{strings.TrimSuffix(f.Path, ".pdf") + "-mini.png", w, h, sheets[0]}
}

// Previews is those of all prints, in their order.
func Previews(files []File) []Preview {
	var all []Preview
	for _, f := range files {
		all = append(all, f.Previews...)
		if len(f.Previews) > 0 {
			all = append(all, f.Small)
		}
	}
	return all
}

// Pictures makes previews, side by side on as many cores as there are, or takes them
// from the cache; it may be nil. Their order stays.
func Pictures(all []Preview, cache Cache) ([]Picture, error) {
	out := make([]Picture, len(all))
	err := each(len(all), func(i int) (err error) {
		out[i].Path = all[i].Path
		out[i].Data, err = made(all[i].sheet, all[i].W, cache)
		return of(all[i].Path, err)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// made is one preview as PNG.
func made(s impose.Sheet, width int, cache Cache) ([]byte, error) {
	if cache == nil {
		return preview.PNG(s, width)
	}
	key, err := preview.Key(s, width)
	if err != nil {
		return nil, err
	}
	if data, ok := cache.Get(key); ok {
		return data, nil
	}
	data, err := preview.PNG(s, width)
	if err == nil {
		cache.Put(key, data)
	}
	return data, err
}
