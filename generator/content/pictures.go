package content

import (
	"path"
	"strings"
	"sync"

	"trykklar/generator/diag"
	"trykklar/generator/picture"
	"trykklar/generator/strictyaml"
)

// picturesName is the file that gives pictures their ids, words and sources.
const picturesName = "pictures.yaml"

// picturesFile is pictures.yaml.
type picturesFile struct {
	diag.Pos
	Sources  []sourceKeys  `yaml:"sources,required"`
	Pictures []pictureKeys `yaml:"pictures,required"`
}

func (picturesFile) Thing() string { return "the list of pictures" }

type sourceKeys struct {
	diag.Pos
	ID      strictyaml.String `yaml:"id,required"`
	Title   strictyaml.String `yaml:"title,required"`
	Maker   strictyaml.String `yaml:"maker,required"`
	Licence licenceKeys       `yaml:"licence,required"`
	URL     strictyaml.String `yaml:"url"`
	Changes strictyaml.String `yaml:"changes"`
	Credit  strictyaml.String `yaml:"credit,required"`
}

func (sourceKeys) Thing() string { return "a source" }

type pictureKeys struct {
	diag.Pos
	ID     strictyaml.String `yaml:"id,required"`
	File   strictyaml.String `yaml:"file,required"`
	Alt    strictyaml.String `yaml:"alt"`
	Source strictyaml.String `yaml:"source,required"`
}

func (pictureKeys) Thing() string { return "a picture" }

// readPictures reads pictures.yaml into the registry.
func (r *reader) readPictures() {
	if !r.folder.has(picturesName) {
		r.noPictures = true
		if r.folder.refused[picturesName] {
			return
		}
		r.list.Add(diag.Errorf(diag.Pos{}, diag.MissingFile,
			"it names the pictures that pages use; docs/AUTHORS.md shows one", "there is no %s", picturesName))
		return
	}
	var f picturesFile
	r.noPictures = !r.decode(picturesName, &f)
	for _, k := range f.Sources {
		s := &Source{
			Pos: k.Pos, ID: r.id(k.ID), Title: r.plain(k.Title), Maker: r.plain(k.Maker),
			Licence: r.licence(k.Licence), URL: r.link(k.URL),
			Changes: r.plain(k.Changes), Credit: r.title(k.Credit, "the credit", maxCredit),
		}
		if old := r.sources[s.ID]; old != nil {
			r.twice(k.ID.Pos, "source", s.ID, old.Pos)
		} else if s.ID != "" {
			r.sources[s.ID] = s
		}
	}
	for _, k := range f.Pictures {
		r.register(&Picture{
			Pos: k.Pos, ID: r.id(k.ID), Alt: r.title(k.Alt, "the alt", maxAlt), Source: r.sourceOf(k.Source),
			File: r.path(k.File, "."),
		}, k.ID.Pos)
		if strings.TrimSpace(k.Alt.Value) == "" {
			pos := k.Alt.Pos
			if pos.Line == 0 {
				pos = k.Pos
			}
			r.list.Add(diag.Errorf(pos, diag.NoAlt, "add alt: and say in a few words what the picture shows",
				"the picture %q has no words for those who do not see it", k.ID.Value))
		}
	}
}

// sourceOf is the source with this id.
func (r *reader) sourceOf(s strictyaml.String) *Source {
	if s.Value == "" {
		return nil
	}
	src := r.sources[s.Value]
	if src == nil && !r.noPictures {
		r.unknown(s, "source of pictures", keys(r.sources))
	}
	return src
}

// register adds a picture to the registry. The same persona may stand in two
// courses, with the same faces or with copies of them.
func (r *reader) register(p *Picture, pos diag.Pos) {
	old := r.site.Pictures[p.ID]
	switch {
	case p.ID == "":
	case old == nil:
		r.site.Pictures[p.ID] = p
	case old.Pos.File == p.Pos.File || old.Alt != p.Alt || !r.folder.same(old.File, p.File):
		hint := "give one of them another"
		if strings.Contains(p.ID, "/") {
			hint = "give one of the personas another id, or both the same faces"
		}
		r.list.Add(diag.Errorf(pos, diag.DuplicateID, hint, "the picture %q is already at %s", p.ID, place(old.Pos)))
	}
}

func isPicture(p string) bool {
	switch path.Ext(p) {
	case ".svg", ".png", ".jpg", ".jpeg":
		return true
	}
	return false
}

// A load is one file of pictures, read once for all the pictures that name it.
type load struct {
	of      *Picture // the first of them
	drawing *picture.Drawing
	photo   *picture.Photo
	list    diag.List
}

// loadPictures reads the files of the registry beside what else is done; the
// site is whole when the function it gives has returned. The order of findings
// is that of the ids, whichever file is done first.
func (r *reader) loadPictures() (wait func()) {
	loads := map[string]*load{}
	var wg sync.WaitGroup
	work := make(chan *load, len(r.site.Pictures))
	photos := make(chan struct{}, 2) // at the same time: unpacked, a photo may be 200 MB
	ids := keys(r.site.Pictures)
	for _, id := range ids {
		p := r.site.Pictures[id]
		if p.File != "" && loads[p.File] == nil {
			loads[p.File] = &load{of: p}
			work <- loads[p.File]
		}
	}
	close(work)
	for range 4 {
		wg.Go(func() {
			for l := range work {
				r.readPicture(l, photos)
			}
		})
	}
	return func() {
		wg.Wait()
		for _, id := range ids {
			p := r.site.Pictures[id]
			if l := loads[p.File]; l != nil {
				p.Drawing, p.Photo = l.drawing, l.photo
				r.list.Add(l.list...)
				l.list = nil
			}
		}
	}
}

// readPicture reads one file. It runs beside others, and adds to nothing of the
// reader's.
func (r *reader) readPicture(l *load, photos chan struct{}) {
	drawn := path.Ext(l.of.File) == ".svg"
	if !drawn {
		photos <- struct{}{}
		defer func() { <-photos }()
	}
	data := r.pictureData(l.of, &l.list)
	switch {
	case data == nil:
	case drawn:
		l.drawing, l.list = picture.ParseSVG(l.of.File, data)
	default:
		l.photo, l.list = picture.ReadPhoto(l.of.File, data)
	}
}

// pictureData is the bytes of a picture's file, or nil with a finding.
func (r *reader) pictureData(p *Picture, list *diag.List) []byte {
	pos := diag.Pos{File: p.File}
	if !isPicture(p.File) {
		list.Add(diag.Errorf(p.Pos, diag.BadPicture, "pictures end in .svg, .png or .jpg", "%q is not a picture", p.File))
		return nil
	}
	data, err := r.folder.read(p.File, maxPicture)
	switch {
	case err != nil:
		list.Add(diag.Errorf(pos, diag.MissingFile, "see that you may open it", "the file cannot be read: %v", err))
	case len(data) > maxPicture:
		list.Add(diag.Errorf(pos, diag.TooLarge, "save the picture smaller: 3000 pixels across are enough",
			"the file is larger than %d MB", maxPicture>>20))
	case len(data) == 0:
		list.Add(diag.Errorf(pos, diag.EmptyFile, "put the picture there again", "the file is empty"))
	default:
		return data
	}
	return nil
}
