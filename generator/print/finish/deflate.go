package finish

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"runtime"
	"sync"
)

// compress compresses the streams that were added, side by side: in a long file
// this is most of the work.
func (f *file) compress() {
	var todo []*object
	for i := range f.objs {
		if f.objs[i].plain != nil {
			todo = append(todo, &f.objs[i])
		}
	}
	workers := min(runtime.GOMAXPROCS(0), len(todo))
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(todo); i += workers {
				o := todo[i]
				o.stream, o.plain = f.streams.deflate(o.plain), nil
				o.body = fmt.Appendf(nil, "<<%s/Filter/FlateDecode/Length %d>>", o.body, len(o.stream))
			}
		})
	}
	wg.Wait()
}

// Streams is what was compressed for one file and may stand in the next: the files of a
// group's set have fonts, drawings and pages in common. It is used by several goroutines.
type Streams struct{ kept sync.Map }

// deflate compresses data, or gives what it was compressed to before.
func (s *Streams) deflate(data []byte) []byte {
	if s == nil {
		return deflate(data)
	}
	key := sha256.Sum256(data)
	if kept, ok := s.kept.Load(key); ok {
		return kept.([]byte)
	}
	out := deflate(data)
	s.kept.Store(key, out)
	return out
}

// writers are compressors to be used again: making one costs more than most
// streams take to compress.
var writers = sync.Pool{New: func() any {
	w, _ := zlib.NewWriterLevel(nil, zlib.BestCompression) // a level that there is
	return w
}}

func deflate(data []byte) []byte {
	var b bytes.Buffer
	w := writers.Get().(*zlib.Writer)
	defer writers.Put(w)
	w.Reset(&b)
	_, _ = w.Write(data) // a bytes.Buffer takes everything
	_ = w.Close()
	return b.Bytes()
}
