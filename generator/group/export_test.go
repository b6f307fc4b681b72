package group

import "trykklar/generator/print"

// Input is what the source makes prints from.
func (s *Source) Input() print.Input { return s.in }
