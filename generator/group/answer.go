package group

import (
	"encoding/json"
	"fmt"
)

// A Question is what a page asks, as JSON.
type Question struct {
	Do     string // check, import, preview or make
	Form   Form
	Today  string // 2026-11-23; none for no warning of what is past
	Text   string // of a file to import
	Choice Choice
}

// An Answer is one to a question. Bytes come along beside it: it has their number.
type Answer struct {
	Findings *[]Told   `json:"findings,omitempty"`
	YAML     string    `json:"yaml,omitempty"`
	Form     *Form     `json:"form,omitempty"`
	Pictures *[]Glance `json:"pictures,omitempty"`
	File     *Sent     `json:"file,omitempty"`
	Made     int       `json:"made,omitempty"`
	Of       int       `json:"of,omitempty"`
	Zip      *int      `json:"zip,omitempty"`
	Name     string    `json:"name,omitempty"` // of the ZIP
	Fault    string    `json:"fault,omitempty"`
}

// Sent is a file of a set.
type Sent struct {
	Path  string `json:"path"`
	Bytes int    `json:"bytes"`
}

// Send takes an answer, and the bytes that it numbers from 0.
type Send func(answer []byte, blobs ...[]byte)

// Answer answers a question: with one answer, and where files are made, with one for
// each before it. logo is the picture that the form names, or nil.
func (s *Session) Answer(question, logo []byte, send Send) {
	var q Question
	if err := json.Unmarshal(question, &q); err != nil {
		send(Fault(err))
		return
	}
	var err error
	switch q.Do {
	case "check":
		err = s.check(q, logo, send)
	case "import":
		s.read(q.Text, send)
	case "preview":
		err = s.preview(q, logo, send)
	case "make":
		err = s.make(q, logo, send)
	default:
		err = fmt.Errorf("group: there is no question %q", q.Do)
	}
	if err != nil {
		send(Fault(err))
	}
}

// Fault is the answer when something went wrong that no one who fills in a form can
// put right.
func Fault(err error) []byte { return written(Answer{Fault: err.Error()}) }

func written(a Answer) []byte {
	data, err := json.Marshal(a)
	if err != nil {
		panic(err) // an answer is texts and numbers
	}
	return data
}
