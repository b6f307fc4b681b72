package picture

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
)

// scanner reads the little languages inside attributes: numbers, with spaces
// and at most one comma between them.
type scanner struct {
	s string
	i int
}

func (s *scanner) space() {
	for s.i < len(s.s) && strings.IndexByte(" \t\r\n\f", s.s[s.i]) >= 0 {
		s.i++
	}
}

// gap skips what may stand between two numbers.
func (s *scanner) gap() {
	s.space()
	if s.i < len(s.s) && s.s[s.i] == ',' {
		s.i++
		s.space()
	}
}

func (s *scanner) done() bool { return s.i >= len(s.s) }

// digits skips digits and tells whether there were any.
func (s *scanner) digits() bool {
	from := s.i
	for s.i < len(s.s) && s.s[s.i] >= '0' && s.s[s.i] <= '9' {
		s.i++
	}
	return s.i > from
}

// is skips one of these bytes.
func (s *scanner) is(bytes string) bool {
	if s.done() || strings.IndexByte(bytes, s.s[s.i]) < 0 {
		return false
	}
	s.i++
	return true
}

// number reads a number as SVG writes it; strconv alone would take "Inf",
// "0x1p3" and "1_000" too. Numbers beyond maxNumber are not numbers here.
func (s *scanner) number() (float64, bool) {
	from := s.i
	s.is("+-")
	whole := s.digits()
	if s.is(".") {
		whole = s.digits() || whole
	}
	if !whole {
		s.i = from
		return 0, false
	}
	if exp := s.i; s.is("eE") {
		s.is("+-")
		if !s.digits() {
			s.i = exp
		}
	}
	v, err := strconv.ParseFloat(s.s[from:s.i], 64)
	return v, err == nil && math.Abs(v) <= maxNumber
}

// flag reads one digit, 0 or 1: in an arc they may stand without a space.
func (s *scanner) flag() (float64, bool) {
	if s.is("01") {
		return float64(s.s[s.i-1] - '0'), true
	}
	return 0, false
}

// numberList reads a list of numbers.
func numberList(value string) ([]float64, bool) {
	s := scanner{s: value}
	var n []float64
	s.space()
	for !s.done() {
		v, ok := s.number()
		if !ok {
			return nil, false
		}
		n = append(n, v)
		s.gap()
	}
	return n, len(n) > 0
}

// measure reads a length in user units.
func (r *svgReader) measure(name, value string, was float64) float64 {
	n, ok := numberList(strings.TrimSuffix(value, "px"))
	if !ok || len(n) != 1 {
		r.no("write a plain number", "%s=%q is not a number without a unit", name, clip(value))
		return was
	}
	return n[0]
}

// length is the value of an attribute that is a length.
func (r *svgReader) length(t xml.StartElement, name string, missing float64) float64 {
	value, ok := attr(t, name)
	if !ok || value == "auto" {
		return missing
	}
	return r.measure(name, value, missing)
}
