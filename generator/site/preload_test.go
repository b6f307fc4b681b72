package site

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"path"
	"regexp"
	"strings"
	"testing"
)

var (
	inPage = regexp.MustCompile(`(?s)<script data-fonts="([^"]*)">(.*?)</script>\n`)
	policy = regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]*)"`)
)

// Every page asks for both fonts, by addresses that lead to them, before its style
// sheet; the script that does so is the only one in a page, and the page's policy lets
// it run.
func TestPreload(t *testing.T) {
	all := files(t, sample(t))
	for _, name := range pagesOf(all) {
		m := inPage.FindStringSubmatch(all[name])
		if m == nil {
			t.Errorf("%s asks for no fonts", name)
			continue
		}
		sum := sha256.Sum256([]byte(m[2]))
		rules := html.UnescapeString(policy.FindStringSubmatch(all[name])[1])
		if want := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(rules, want) || strings.Contains(rules, "unsafe") {
			t.Errorf("%s: the policy %s does not allow %s alone", name, rules, want)
		}
		if strings.Index(all[name], m[0]) > strings.Index(all[name], `rel="stylesheet"`) {
			t.Errorf("%s: the fonts wait for the style sheet", name)
		}
		fonts := strings.Fields(m[1])
		if len(fonts) != 2 {
			t.Errorf("%s asks for %q", name, fonts)
		}
		for _, font := range fonts {
			to := path.Join(path.Dir(name), font)
			if path.IsAbs(font) { // the page that is shown at any address
				to = font[strings.Index(font, "/fonts/")+1:]
			}
			if all[to] == "" {
				t.Errorf("%s asks for %s, which is not there", name, font)
			}
		}
	}
}
