package group_test

import (
	"bytes"
	"compress/zlib"
	"io"
)

// inflated is all object streams of a PDF, as text.
func inflated(data []byte) []byte {
	var out bytes.Buffer
	for {
		i := bytes.Index(data, []byte("/Type/ObjStm"))
		if i < 0 {
			return out.Bytes()
		}
		data = data[i:]
		at := bytes.Index(data, []byte("stream\n"))
		if r, err := zlib.NewReader(bytes.NewReader(data[at+7:])); err == nil {
			_, _ = io.Copy(&out, r)
		}
		data = data[at:]
	}
}
