package main

const usage = `Trykklar makes a website and prints from a folder of texts.

    trykklar build      makes the website and all prints
    trykklar check      tells what is wrong with the texts, and makes no website
    trykklar group      makes a group's own prints, with names and dates
    trykklar new        writes a group's file to fill in
    trykklar version    tells which Trykklar this is
    trykklar help       tells more: trykklar help build

The texts lie in the folder content, and what is made comes in the folder
public. Open public/index.html in your browser to see it.
`

// usages is the help of each command.
var usages = map[string]string{
	"build": `trykklar build reads the texts and pictures in a folder and makes of them a
website, and prints (PDF files) that are linked from it.

    trykklar build
    trykklar build --content my-course --out my-site

    --content FOLDER     where the texts are; content, if you do not say
    --out FOLDER         where the website comes; public, if you do not say
    --templates FOLDER   your own page templates; a file in it replaces the
                         built-in one of the same name
    --cache FOLDER       where pictures of the prints are kept, so that the next
                         build is quicker; off for nowhere. If you do not say,
                         it is trykklar among your own caches
    --browser FOLDER     the program with which a group makes its own set on
                         the website; make site makes it in bin/browser. If
                         you do not say, the website is without that page

You may delete the folder with the pictures at any time. The folder for the
website must be empty, not there yet, or one that Trykklar made before. Any
other folder is left alone.

If something is wrong in the texts, you are told in which file and on which
line, everything at once, and nothing is written: the website you had stays as
it was.

It ends with 0 when the website is made, 1 when the texts have errors, 2 when
the command was written wrongly, and 3 when it could not be done, such as when
the disk is full.
`,
	"check": `trykklar check tells what is wrong in the texts, the same as build would. It
makes no website, and writes nothing but the page of a report.

    trykklar check
    trykklar check --content my-course
    trykklar check --report --page my-report.html

    --content FOLDER     where the texts are; content, if you do not say
    --templates FOLDER   your own page templates, as in build
    --report             tells how easy each text is to read, and writes the
                         same as a page for editors, with every finding
    --page FILE          where that page comes; easy-read.html, if you do not
                         say, and "" for none

A line tells the file, the line in it and the place in the line, then what is
wrong; the line below it tells what to do:

    content/rusmidler/diplom.yaml:7:3: error unknown-key: "titel" is not a key of a diploma
        did you mean "title"?

An error must be mended before the website can be made; a warning need not.

It ends with 0 when there is no error, 1 when the texts have errors, 2 when the
command was written wrongly, and 3 when it could not be done.
`,
	"group": `trykklar group makes a group's own prints from a file with its names
and dates: logbooks, diplomas, cards, agendas, lists. What is printed in the
same way lies in one file, as often as it is needed, and a plan tells of it all.

    trykklar group gruppe.yaml --out prints
    trykklar group gruppe.yaml --out prints --meeting 3
    trykklar group gruppe.yaml --out prints --only diplom

    --out FOLDER         where the prints come
    --content FOLDER     where the texts are; content, if you do not say
    --templates FOLDER   your own page templates, as in build
    --only MATERIAL      makes that material alone, by the name of its file
    --meeting NUMBER     makes what is printed for that meeting alone
    --separators         a sheet in front of each print job tells of it

Names stay on this machine. The group's file may not lie among the texts, and
the prints not in a website: a folder that Trykklar has published is refused.
The folder for the prints must be empty, not there yet, or one with prints of a
group. Those are replaced; if it holds anything else, nothing is done.

It ends with 0 when the prints are made, 1 when the group's file or the texts
have errors, 2 when the command was written wrongly, and 3 when it could not be
done.
`,
	"new": `trykklar new group writes a file with the names, places and dates of an
imagined group, and tells in it what each line is for. Change it to your own
group, and make the prints with trykklar group.

    trykklar new group
    trykklar new group tuesdays.yaml --course rusmidler

    --course NAME        the folder of the course; the first, if you do not say
    --content FOLDER     where the texts are, as in build
    --templates FOLDER   your own templates, as in build

Without a name the file is called gruppe.yaml, in the words of the texts'
language. It never takes the place of another file, and never lies among the
texts or in a website, since names of people will stand in it.

It ends with 0 when the file is written, 1 when the texts have errors, 2 when
the command was written wrongly, and 3 when it could not be done.
`,
	"version": `trykklar version tells which Trykklar this is.
`,
	"help": `trykklar help tells what Trykklar does; with the name of a command after it,
what that command does.

    trykklar help build
`,
}
