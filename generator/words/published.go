package words

// SitePublished is the page that lists all that is published, and the list of what
// changed last, which is a feed too.
type SitePublished struct {
	Path      string   `yaml:"path,required"` // its folder: ASCII, small letters
	Title     string   `yaml:"title,required"`
	Lead      []string `yaml:"lead,required"`
	ToChanges string   `yaml:"to_changes,required"`
	Meetings  string   `yaml:"meetings,required"` // heading over the prints of meetings
	Licence   string   `yaml:"licence,required"`  // before its name
	Changes   string   `yaml:"changes,required"`  // heading over what changed last
	Feed      string   `yaml:"feed,required"`     // the link to the feed
	FeedTitle string   `yaml:"feed_title,required"`
	FeedAbout []string `yaml:"feed_about,required"`
	List      string   `yaml:"list,required"`  // the link to materials.json
	Entry     string   `yaml:"entry,required"` // the title of an entry: {title}, {course}
}

// SiteBundle is the ZIP of a course.
type SiteBundle struct {
	Title string   `yaml:"title,required"`
	Meta  string   `yaml:"meta,required"` // {size}
	About []string `yaml:"about,required"`
}

// SiteContact is how to reach the publisher.
type SiteContact struct {
	Title   string `yaml:"title,required"`
	Phone   string `yaml:"phone,required"`
	Email   string `yaml:"email,required"`
	Address string `yaml:"address,required"`
	Home    string `yaml:"home,required"`
}

// SiteStatement is what stands below the page on accessibility.
type SiteStatement struct {
	Path        string `yaml:"path,required"` // its folder, where the law has it
	Link        string `yaml:"link,required"` // in the foot; the law has its name
	Title       string `yaml:"title,required"`
	Declaration string `yaml:"declaration,required"` // the link to where it was declared
	Reviewed    string `yaml:"reviewed,required"`    // before the date
}
