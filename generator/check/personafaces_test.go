package check

import (
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
)

func TestPersonaFaces(t *testing.T) {
	pos := diag.Pos{File: "k/personas.yaml", Line: 3, Col: 5}
	faces, pictures := map[string]string{}, content.Registry{}
	for _, e := range []string{"angry", "sad", "afraid", "ok", "happy", "calm"} {
		id := "mand/" + e
		faces[e], pictures[id] = id, &content.Picture{Pos: pos, ID: id, Alt: "Mand ser ud"}
	}
	site := &content.Site{Pictures: pictures, Courses: []*content.Course{{
		Personas: []content.Persona{{Pos: pos, ID: "mand", Name: "Mand", Faces: faces}},
	}}}
	want(t, site)
	delete(faces, "sad")
	want(t, site,
		`k/personas.yaml:3:5: error missing-file: "mand" has no face for "sad"`)
}
