package print

import (
	"fmt"
	"strconv"

	"trykklar/generator/content"
	"trykklar/generator/print/impose"
	"trykklar/generator/words"
)

// Jobs makes the print jobs of all meetings from what the prints turned out to
// be: the plans, in the order of the meetings, and the jobs' files. What is wrong
// with a material was told when its own prints were made.
func Jobs(in Input, files []File) ([]Plan, []File, error) {
	m := &maker{Input: in, pictures: pictures(in.Site)}
	var plans []Plan
	var jobs []func() (File, error)
	for _, c := range in.Site.Courses {
		for _, meeting := range c.Meetings {
			p := m.plan(c, meeting, files)
			for i := range p.Jobs {
				job := &p.Jobs[i]
				job.Path = fmt.Sprintf("%s/%s/%s-%s-%d.pdf", c.ID, m.meetingID(meeting), m.meetingID(meeting), m.Words.Print.Job.Path, job.Number)
				jobs = append(jobs, func() (File, error) { return m.job(c, meeting, p, *job) })
			}
			plans = append(plans, p)
		}
	}
	out := make([]File, len(jobs))
	err := each(len(jobs), func(i int) (err error) {
		out[i], err = jobs[i]()
		return of(out[i].Path, err)
	})
	if err != nil {
		return nil, nil, err
	}
	return plans, out, nil
}

// meetingID is a meeting in paths, such as "moede-1".
func (m *maker) meetingID(meeting *content.Meeting) string {
	return m.Words.Print.Meeting + "-" + strconv.Itoa(meeting.Number)
}

// job is one PDF of all items of a job, each on sheets of its own.
func (m *maker) job(c *content.Course, meeting *content.Meeting, p Plan, job Job) (File, error) {
	t := NewTypeset(m.Input)
	set := SetJob{Number: job.Number, Way: job.Way, Sheets: job.Sheets}
	for _, item := range p.Items {
		if item.Job != job.Number {
			continue
		}
		n, found, err := t.Lay(Copy{Title: item.Title, Course: c, Document: item.document, Updated: item.updated, Form: item.Form})
		if err != nil {
			return File{}, err
		}
		if found.HasErrors() {
			return File{}, fmt.Errorf("%s cannot be joined: %s", item.Path, found[0].Text)
		}
		set.Orders = append(set.Orders, Ordered{Order: Order{Use: item.Use, Title: item.Title, Copies: []int{n}}, Way: item.Way, Sheets: item.Sheets})
	}
	title := words.Fill(m.Words.Print.Job.Title,
		"meeting", words.Fill(m.Words.Content.MeetingTitle, "number", strconv.Itoa(meeting.Number), "title", meeting.Title), "number", strconv.Itoa(job.Number))
	f, err := t.JobPDF(title, set, -1)
	f.Course, f.Material, f.Path = c.ID, m.meetingID(meeting), job.Path
	f.Document, f.Fills = nil, nil // of the first item
	return f, err
}

// backed is sheets with blank backs, so that a printer that prints both sides
// begins what comes next on a new sheet of paper, and lays nothing on a back that
// has none.
func backed(sheets []impose.Sheet, edge impose.Edge) []impose.Sheet {
	backs := count(sheets, true) > 0
	var out []impose.Sheet
	for i, s := range sheets {
		out = append(out, s)
		next := i+1 < len(sheets)
		switch {
		case edge == impose.OneSide, // each has one
			backs && !s.Back && !(next && sheets[i+1].Back),
			!backs && !next && len(out)%2 == 1:
			out = append(out, impose.Sheet{Size: s.Size, Back: true})
		}
	}
	return out
}
