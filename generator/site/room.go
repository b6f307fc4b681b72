package site

import "trykklar/generator/doc"

// RoomView is a frame to write or draw in.
type RoomView struct {
	Label []Inline
	Say   string
}

func (p *page) room(b doc.Room) RoomView {
	return RoomView{p.inlines(b.Label), p.words.Blank.Room}
}
