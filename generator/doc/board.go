package doc

import "trykklar/generator/diag"

// A Board is what hangs before a group: tiles, room for what the group adds, and
// a sentence at the foot. The agreements and the strategies are both this.
type Board struct {
	diag.Pos
	Tiles []Tile
	Own   Lines // for the group's own; Count is 0 for none
	Foot  Foot
}

// A Tile is a picture and a few words. It has a note to explain them, or lines
// for the group to write on.
type Tile struct {
	diag.Pos
	Picture Picture
	Text    Sentence
	Note    []Sentence
	Name    string // of the form field over the lines
	Lines   int    // 0 for none; either all tiles of a board have lines or none has
}

// A Foot is the sentence at the foot of a board. Without words there is none.
type Foot struct {
	diag.Pos
	Picture Picture
	Text    Sentence
}

// Writes tells whether the tiles have lines to write on.
func (b Board) Writes() bool { return len(b.Tiles) > 0 && b.Tiles[0].Lines > 0 }

func (Board) block() {}
