package strictyaml

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"trykklar/generator/diag"
)

// A field is a key of a struct and where its value goes.
type field struct {
	key      string
	required bool
	value    reflect.Value
}

// object fills a struct by the tags of its fields.
func (n *Node) object(v reflect.Value, key string) diag.List {
	if n.Kind != Map {
		return diag.List{n.wants(key, "keys with values")}
	}
	fields := n.fields(v)
	known := make([]string, len(fields))
	for i, f := range fields {
		known[i] = f.key
	}
	what := thing(v, key)
	var found diag.List
	for _, e := range n.Entries {
		i := slices.Index(known, e.Key.Value)
		if i < 0 {
			f := unknownKey(e.Key, what, known)
			if e.Value.Kind == None && strings.Contains(e.Key.Value, " ") {
				f.Hint = "put quotes around a text with a comma in it; " + f.Hint
			}
			found.Add(f)
			continue
		}
		f := fields[i]
		more := e.Value.decode(f.value, f.key)
		if f.required && len(more) == 0 && e.Value.blank() {
			more.Add(diag.Errorf(e.Value.Pos, diag.BadValue, "write something there", "%s is empty", quote(f.key)))
		}
		found.Add(more...)
	}
	for _, f := range fields {
		if f.required && n.Get(f.key) == nil {
			found.Add(diag.Errorf(n.Pos, diag.MissingKey, fmt.Sprintf("add a line with %s: and its value", f.key),
				"%s lacks the key %s", what, quote(f.key)))
		}
	}
	return found
}

// fields is the keys that a struct takes, in the order of its declaration. On
// the way it sets the embedded positions.
func (n *Node) fields(v reflect.Value) []field {
	var out []field
	t := v.Type()
	for i := range t.NumField() {
		f := t.Field(i)
		tag, tagged := f.Tag.Lookup("yaml")
		switch {
		case f.Anonymous && f.Type == posType:
			v.Field(i).Set(reflect.ValueOf(n.Pos))
		case f.Anonymous && !tagged && f.Type.Kind() == reflect.Struct:
			out = append(out, n.fields(v.Field(i))...)
		case tagged && !f.IsExported():
			panic(fmt.Sprintf("strictyaml: %s.%s has a tag and is not exported", t, f.Name))
		case tagged:
			name, option, _ := strings.Cut(tag, ",")
			out = append(out, field{name, option == "required", v.Field(i)})
		}
	}
	return out
}

// blank tells that there is nothing in a value: a text of spaces, an empty list.
func (n *Node) blank() bool {
	switch n.Kind {
	case Scalar:
		return strings.TrimSpace(n.Value) == ""
	case List:
		return len(n.Items) == 0
	case Map:
		return len(n.Entries) == 0
	default:
		return true
	}
}

// thing is what v is called in findings.
func thing(v reflect.Value, key string) string {
	if t, ok := v.Addr().Interface().(Thing); ok {
		return t.Thing()
	}
	if key != "" {
		return quote(key)
	}
	return "this file"
}

func unknownKey(key String, what string, known []string) diag.Finding {
	if name, value, ok := strings.Cut(key.Value, ":"); ok && slices.Contains(known, name) {
		return diag.Errorf(key.Pos, diag.UnknownKey, "write "+name+": "+short(value), "the colon after %s has no space after it", quote(name))
	}
	return diag.Errorf(key.Pos, diag.UnknownKey, Suggest(key.Value, known), "%s is not a key of %s", quote(key.Value), what)
}
