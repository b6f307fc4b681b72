package site

import (
	"encoding/xml"
	"fmt"

	"trykklar/generator/publish"
)

// xmlFile is a value as an XML file, a space for each step in.
func xmlFile(path string, v any) (publish.File, error) {
	data, err := xml.MarshalIndent(v, "", " ")
	if err != nil {
		return publish.File{}, fmt.Errorf("site: %s: %w", path, err)
	}
	return publish.File{Path: path, Data: []byte(xml.Header + string(data) + "\n")}, nil
}
