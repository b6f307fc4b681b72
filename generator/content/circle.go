package content

import (
	"fmt"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// circleFile is rings around a middle, in four sectors.
type circleFile struct {
	materialKeys
	readerKeys
	Me      strictyaml.String   `yaml:"me,required"`
	Rings   []strictyaml.String `yaml:"rings,required"`
	Sectors []sectorKeys        `yaml:"sectors,required"`
	Star    strictyaml.String   `yaml:"star"`
}

func (circleFile) Thing() string { return "a circle" }

func (*circleFile) forms() []Form { return []Form{A4, A3, A3OnA4, PrintShop} }

type sectorKeys struct {
	diag.Pos
	Title   strictyaml.String `yaml:"title,required"`
	Picture strictyaml.String `yaml:"picture,required"`
}

func (sectorKeys) Thing() string { return "a sector" }

func (f *circleFile) block(c *courseReader, m *Material) doc.Block {
	out := doc.Circle{Pos: f.Me.Pos, Name: m.ID, Me: c.plain(f.Me),
		Star: c.inlines(c.textSource(m.File), f.Star)}
	for _, ring := range f.Rings {
		out.Rings = append(out.Rings, c.plain(ring))
	}
	for _, s := range f.Sectors {
		out.Sectors = append(out.Sectors, doc.Sector{Pos: s.Title.Pos, Title: c.plain(s.Title), Picture: c.picture(s.Picture)})
	}
	if len(f.Rings) > 0 && len(f.Rings) != 3 {
		c.count(f.Rings[0].Pos, "rings", len(f.Rings), 3)
	}
	if len(f.Sectors) > 0 && len(f.Sectors) != 4 {
		c.count(f.Sectors[0].Pos, "sectors", len(f.Sectors), 4)
	}
	return out
}

// count tells of more or fewer rings or sectors than a circle has room for.
func (r *reader) count(pos diag.Pos, what string, n, want int) {
	r.list.Add(diag.Errorf(pos, diag.BadValue, fmt.Sprintf("write %d of them", want), "a circle has %d %s, not %d", want, what, n))
}
