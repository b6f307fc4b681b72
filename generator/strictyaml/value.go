package strictyaml

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/diag"
)

var (
	nodeType   = reflect.TypeFor[Node]()
	stringType = reflect.TypeFor[String]()
	posType    = reflect.TypeFor[diag.Pos]()
)

// decode fills v from the node, which stands at key. A type that it cannot fill
// is a mistake of the program's, and panics.
func (n *Node) decode(v reflect.Value, key string) diag.List {
	switch v.Type() {
	case nodeType:
		v.Set(reflect.ValueOf(*n))
		return nil
	case stringType:
		var s string
		found := n.text(reflect.ValueOf(&s).Elem(), key)
		v.Set(reflect.ValueOf(String{n.Pos, s}))
		return found
	}
	if d, ok := v.Addr().Interface().(Decoder); ok {
		n.key = key
		return d.DecodeYAML(n)
	}
	switch v.Kind() {
	case reflect.Pointer:
		p := reflect.New(v.Type().Elem())
		v.Set(p)
		return n.decode(p.Elem(), key)
	case reflect.String:
		return n.text(v, key)
	case reflect.Int:
		return n.number(v, key)
	case reflect.Bool:
		return n.truth(v, key)
	case reflect.Slice:
		return n.list(v, key)
	case reflect.Map:
		return n.mapping(v, key)
	case reflect.Struct:
		return n.object(v, key)
	default:
		panic(fmt.Sprintf("strictyaml: cannot fill a %s", v.Type()))
	}
}

// text takes any scalar as it is written, so that "24" and "no" need no quotes.
func (n *Node) text(v reflect.Value, key string) diag.List {
	if n.Kind != Scalar {
		return diag.List{n.wants(key, "a text")}
	}
	if k, ok := v.Addr().Interface().(Known); ok {
		if known := k.Known(); !slices.Contains(known, n.Value) {
			what := "this place"
			if key != "" {
				what = quote(key)
			}
			return diag.List{diag.Errorf(n.Pos, diag.BadValue, Suggest(n.Value, known), "%s cannot be %s", what, quote(n.Value))}
		}
	}
	v.SetString(n.Value)
	return nil
}

func (n *Node) number(v reflect.Value, key string) diag.List {
	i, err := strconv.ParseInt(n.Value, 10, 32)
	if n.Kind != Scalar || n.Quoted || err != nil || strings.HasPrefix(n.Value, "+") {
		return diag.List{n.wants(key, "a number")}
	}
	v.SetInt(i)
	return nil
}

func (n *Node) truth(v reflect.Value, key string) diag.List {
	if n.Kind != Scalar || n.Quoted || n.Value != "true" && n.Value != "false" {
		return diag.List{n.wants(key, "true or false")}
	}
	v.SetBool(n.Value == "true")
	return nil
}

func (n *Node) list(v reflect.Value, key string) diag.List {
	if n.Kind != List {
		return diag.List{n.wants(key, "a list")}
	}
	var found diag.List
	v.Set(reflect.MakeSlice(v.Type(), len(n.Items), len(n.Items)))
	for i, item := range n.Items {
		found.Add(item.decode(v.Index(i), key)...)
	}
	return found
}

// mapping fills a map: the keys are the author's own, or those of a Known.
func (n *Node) mapping(v reflect.Value, key string) diag.List {
	if n.Kind != Map {
		return diag.List{n.wants(key, "keys with values")}
	}
	var found diag.List
	v.Set(reflect.MakeMapWithSize(v.Type(), len(n.Entries)))
	for _, e := range n.Entries {
		k := reflect.New(v.Type().Key()).Elem()
		if known, ok := k.Addr().Interface().(Known); ok && !slices.Contains(known.Known(), e.Key.Value) {
			found.Add(unknownKey(e.Key, thing(v, key), known.Known()))
			continue
		}
		k.SetString(e.Key.Value)
		value := reflect.New(v.Type().Elem()).Elem()
		found.Add(e.Value.decode(value, e.Key.Value)...)
		v.SetMapIndex(k, value)
	}
	return found
}
