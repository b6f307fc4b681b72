// Package templates holds what a publisher may replace by files of the same
// name: the words of the interface, the colours, the fonts, and the pages'
// HTML, style sheets and scripts.
package templates

import "embed"

// FS is the files of this folder. Every folder below is taken in whole.
//
//go:embed look.yaml */*
var FS embed.FS
