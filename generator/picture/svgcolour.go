package picture

import (
	"strconv"
	"strings"
)

// ink is what currentColor stands for: the colour of text and lines.
var ink = RGB{0x22, 0x21, 0x1F}

// names are the colours that CSS has had by name from the start.
var names = map[string]RGB{
	"black": {0, 0, 0}, "silver": {192, 192, 192}, "gray": {128, 128, 128}, "grey": {128, 128, 128},
	"white": {255, 255, 255}, "maroon": {128, 0, 0}, "red": {255, 0, 0}, "purple": {128, 0, 128},
	"fuchsia": {255, 0, 255}, "green": {0, 128, 0}, "lime": {0, 255, 0}, "olive": {128, 128, 0},
	"yellow": {255, 255, 0}, "navy": {0, 0, 128}, "blue": {0, 0, 255}, "teal": {0, 128, 128},
	"aqua": {0, 255, 255}, "orange": {255, 165, 0},
}

// colour reads a colour; nil is none.
func (r *svgReader) colour(name, value string, was *RGB) *RGB {
	switch value {
	case "none", "transparent":
		return nil
	case "currentColor", "currentcolor":
		c := ink
		return &c
	}
	if c, ok := ParseHex(value); ok {
		return &c
	}
	if c, ok := names[strings.ToLower(value)]; ok {
		return &c
	}
	hint := "write it as #22211F or none"
	if strings.HasPrefix(value, "url(") {
		hint = "use one flat colour"
	}
	r.no(hint, "%s=%q is not a colour", name, clip(value))
	return was
}

// ParseHex reads #rgb and #rrggbb.
func ParseHex(value string) (RGB, bool) {
	digits, ok := strings.CutPrefix(value, "#")
	if !ok || len(digits) != 3 && len(digits) != 6 {
		return RGB{}, false
	}
	n, err := strconv.ParseUint(digits, 16, 32)
	if err != nil {
		return RGB{}, false
	}
	if len(digits) == 3 {
		return RGB{uint8(n>>8&15) * 17, uint8(n>>4&15) * 17, uint8(n&15) * 17}, true
	}
	return RGB{uint8(n >> 16), uint8(n >> 8), uint8(n)}, true
}
