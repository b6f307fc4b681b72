package content

import (
	"os"
	"testing"
)

const realContent = "../../content"

// The project's own content has nothing wrong.
func TestRealContent(t *testing.T) {
	site, list := Read(os.DirFS(realContent), danish(t))
	if len(list) > 0 {
		t.Errorf("findings:\n%s", told(list))
	}
	if len(site.Courses) == 0 {
		t.Error("no courses")
	}
}

func BenchmarkRead(b *testing.B) {
	w := danish(b)
	for b.Loop() {
		Read(os.DirFS(realContent), w)
	}
}
