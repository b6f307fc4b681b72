package diag

// Code names a kind of finding. Codes are stable: authors search for them.
type Code string

// The codes, by the room that tells them.
const (
	// strictyaml: how a file is written
	BadYAML      Code = "bad-yaml"      // the file is not YAML
	BadUTF8      Code = "bad-utf8"      // a byte that is not UTF-8, or a NUL
	EmptyFile    Code = "empty-file"    // nothing in the file
	TooLarge     Code = "too-large"     // a file, a line, a depth or a count beyond its limit
	UnknownKey   Code = "unknown-key"   // a key that is not known here
	DuplicateKey Code = "duplicate-key" // a key that stands twice
	MissingKey   Code = "missing-key"   // a key that must be there
	WrongType    Code = "wrong-type"    // a text where a list is wanted, and the like
	BadValue     Code = "bad-value"     // a value outside those allowed

	// content: what the files say together
	MissingFile   Code = "missing-file"   // a file that is named but not there
	OutsideFolder Code = "outside-folder" // a path that leaves the content folder
	DuplicateID   Code = "duplicate-id"   // two things with one id
	UnknownID     Code = "unknown-id"     // an id that nothing has
	BadID         Code = "bad-id"         // a file name that cannot be an id
	StrayFile     Code = "stray-file"     // a file that nothing reads
	GroupFile     Code = "group-file"     // a group's own file, which must not lie there

	// group: what a group's own file says
	BadDate      Code = "bad-date"       // a date that is none
	DateOrder    Code = "date-order"     // a meeting that is not after the one before it
	PastDate     Code = "past-date"      // a meeting that is past
	SeveralLines Code = "several-lines"  // a name on several lines
	TooLong      Code = "too-long"       // a text of more letters than there is room for
	SameName     Code = "same-name"      // two participants who cannot be told apart
	TooManyWhole Code = "too-many-whole" // more participants than everything is made for
	TooMany      Code = "too-many"       // more people or meetings than there is room for

	// markdown
	BadMarkdown  Code = "bad-markdown"  // a construct that print and page cannot show
	UnknownBlock Code = "unknown-block" // a ::: block that does not exist
	OpenBlock    Code = "open-block"    // a ::: block that is not closed
	HeadingOrder Code = "heading-order" // a level of heading that is skipped

	// check: an allowance of a rule of easy reading. The codes of those rules stand
	// in generator/easyread.
	UnusedAllowance Code = "unused-allowance" // nothing is allowed by it any more

	// check: what the law wants
	NoStatement  Code = "no-statement"  // no page tells how accessible the site is
	OldStatement Code = "old-statement" // nobody went through it for a year

	// picture
	BadPicture Code = "bad-picture" // a picture that cannot be read or is refused
	NoAlt      Code = "no-alt"      // a picture without words for those who do not see it

	// check: so that whoever reads with difficulty can follow
	UnmarkedWord Code = "unmarked-word" // a word of the glossary that a text does not mark
	LongText     Code = "long-text"     // a text of too many pages to read
	PictureTwice Code = "picture-twice" // two pictures of one thing, or two names of one

	// print
	MissingGlyph Code = "missing-glyph" // a character that the font lacks
	WordTooLong  Code = "word-too-long" // a word that is wider than its line
	AiryPage     Code = "airy-page"     // a page that is hardly used
	NoContents   Code = "no-contents"   // a long text in which nothing can be found
	SameInGrey   Code = "same-in-grey"  // two meanings that only colour tells apart
	TextTooLong  Code = "text-too-long" // a text that is larger than its place
)
