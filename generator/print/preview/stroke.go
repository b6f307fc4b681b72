package preview

import (
	"math"

	"trykklar/generator/picture"
)

// pen draws lines of a width. A line is the union of its pieces: a rectangle for
// each straight part, a wedge at each join, a half disc at each round end. All
// turn the same way round, so that the non-zero rule makes them one shape.
type pen struct {
	r     *raster
	m     picture.Matrix // from the path's own units, in which the width is told, to pixels
	half  float64
	paint picture.Paint
	turn  float64 // the angle that one straight piece of an arc covers
	buf   []point
}

// stroke adds the line along a path to the raster. m brings the path to pixels.
func (r *raster) stroke(segs []picture.Seg, m picture.Matrix, paint picture.Paint) {
	k := m.Scale()
	if k == 0 || paint.Width <= 0 {
		return
	}
	p := &pen{r: r, m: m, half: paint.Width / 2, paint: paint}
	p.turn = 2 * math.Acos(max(1-exact/max(p.half*k, exact), 0))
	for _, s := range flatten(segs, picture.Unmoved, exact/k) {
		s.pts = distinct(s.pts)
		if s.closed && len(s.pts) > 1 && s.pts[0] == s.pts[len(s.pts)-1] {
			s.pts = s.pts[:len(s.pts)-1]
		}
		if len(paint.Dash) == 0 {
			p.line(s)
			continue
		}
		for _, d := range dashes(s, paint.Dash, 0.25/k) {
			p.line(d)
		}
	}
}

// distinct leaves out points that repeat the one before.
func distinct(pts []point) []point {
	out := pts[:1]
	for _, q := range pts[1:] {
		if q != out[len(out)-1] {
			out = append(out, q)
		}
	}
	return out
}

// line draws along points, of which no two neighbours are the same.
func (p *pen) line(s subpath) {
	n := len(s.pts)
	if n == 1 { // a dot, where its ends are round
		if p.paint.RoundCap {
			p.fan(s.pts[0], point{p.half, 0}, 2*math.Pi)
		}
		return
	}
	count := n - 1
	if s.closed {
		count = n
	}
	var first, last point // directions
	for i := range count {
		a, b := s.pts[i], s.pts[(i+1)%n]
		d := b.sub(a)
		d = d.times(1 / d.length())
		side := normal(d).times(p.half)
		p.piece(a.add(side), a.sub(side), b.sub(side), b.add(side))
		if i == 0 {
			first = d
		} else {
			p.join(a, last, d)
		}
		last = d
	}
	if s.closed {
		p.join(s.pts[0], last, first)
	} else if p.paint.RoundCap {
		p.fan(s.pts[0], normal(first).times(p.half), math.Pi)
		p.fan(s.pts[n-1], normal(last).times(-p.half), math.Pi)
	}
}

// normal is d turned by a quarter.
func normal(d point) point { return point{-d.Y, d.X} }

// join fills the wedge outside of a turn at v, from direction d to e.
func (p *pen) join(v, d, e point) {
	turn := math.Atan2(cross(d, e), dot(d, e))
	out := p.half
	if turn > 0 {
		out = -p.half // it turns to the side of the normal, and opens on the other
	}
	a, b := normal(d).times(out), normal(e).times(out)
	limit := p.paint.MiterLimit
	if limit <= 0 {
		limit = 4 // SVG's, as in print/draw
	}
	switch {
	case p.paint.RoundJoin:
		p.fan(v, a, turn)
	case 1 <= limit*math.Cos(turn/2): // ISO 32000-1, 8.4.3.5
		tip := a.add(b).times(1 / (1 + dot(d, e)))
		p.piece(v, v.add(a), v.add(tip), v.add(b))
	default:
		p.piece(v, v.add(a), v.add(b))
	}
}

// fan fills a piece of the disc about v, from the radius on, by an angle.
func (p *pen) fan(v, radius point, angle float64) {
	n := int(min(max(math.Ceil(math.Abs(angle)/p.turn), 1), 200))
	p.buf = append(p.buf[:0], v)
	for i := range n + 1 {
		sin, cos := math.Sincos(angle * float64(i) / float64(n))
		p.buf = append(p.buf, v.add(point{radius.X*cos - radius.Y*sin, radius.X*sin + radius.Y*cos}))
	}
	p.piece(p.buf...)
}

// piece adds one piece, turned the right way round.
func (p *pen) piece(pts ...point) {
	area := 0.0
	for i := range pts {
		area += cross(pts[i], pts[(i+1)%len(pts)])
	}
	at := func(i int) point { return point(p.m.Apply(picture.Point(pts[i%len(pts)]))) }
	for i := range pts {
		a, b := at(i), at(i+1)
		if area < 0 {
			a, b = b, a
		}
		p.r.line(a, b)
	}
}

// dashes cuts a line by lengths on and off in turn. Dashes that nobody can tell
// apart, with a period under least, are a whole line.
func dashes(s subpath, lengths []float64, least float64) []subpath {
	period := 0.0
	for _, l := range lengths {
		period += l
	}
	if period <= least {
		return []subpath{s}
	}
	pts := s.pts
	if s.closed {
		pts = append(pts[:len(pts):len(pts)], pts[0])
	}
	var out []subpath
	now, left, on := 0, lengths[0], true
	dash := []point{pts[0]}
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		whole := b.sub(a).length()
		for done := 0.0; ; {
			if whole-done < left {
				left -= whole - done
				break
			}
			done += left
			at := between(a, b, done/whole)
			if on {
				out = append(out, subpath{pts: distinct(append(dash, at))})
			}
			dash, on = []point{at}, !on
			now = (now + 1) % len(lengths)
			left = lengths[now]
		}
		if on {
			dash = append(dash, b)
		}
	}
	if on {
		if dash = distinct(dash); len(dash) > 1 {
			out = append(out, subpath{pts: dash})
		}
	}
	return out
}
