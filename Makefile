# Needs Go alone, but for verify, which judges the site by other people's tools.

GO ?= go
content ?= content
out ?= public

.PHONY: build browser site test form check verify bench golden clean

# The program itself: bin/trykklar.
build:
	@$(GO) build -o bin/trykklar ./cmd/trykklar

# The same program for the browser, where a group makes its own set, and Go's script
# that runs it: bin/browser. Everybody downloads it, so calls are inlined only where
# that makes it quicker: it is a tenth smaller then.
small = -ldflags='-s -w' -gcflags=all=-l $(patsubst %,-gcflags=%=,runtime/... internal/... bytes math/... unicode/... compress/... trykklar/generator/print/... trykklar/generator/picture)
programs = bin/browser
browser:
	@mkdir -p $(programs)
	@GOOS=js GOARCH=wasm $(GO) build -trimpath -buildvcs=false $(small) -o $(programs)/trykklar.wasm ./cmd/trykklar-web
	@cp -f "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" $(programs)/wasm_exec.js

# The whole site, web pages and prints, from content/ to public/.
site: build browser
	@bin/trykklar build --content $(content) --out $(out) --browser $(programs)

test:
	$(GO) test ./...

# What a change must pass: form, vet, and the tests. The rules of the source
# (who imports whom, how long a file is) are tests, in generator/imports_test.go.
check: form test

form:
	@bad=$$(gofmt -l cmd generator templates) || exit 1; [ -z "$$bad" ] || { echo "gofmt these:"; echo "$$bad"; exit 1; }
	$(GO) vet ./...

# public/ judged by other people's tools: what .ci/verify lists.
verify:
	@.ci/verify

# How long a build of content/ takes, cold and when nothing changed, in how much
# memory, and where the time goes; and 500 diplomas beside Typst, where make bin/typst
# has got it.
bench:
	$(GO) test -run '^$$' -bench . -benchtime 5x ./cmd/trykklar ./generator

# Typst, for the bench alone: needs Python 3 and its package index.
bin/typst:
	python3 -m venv $@ && $@/bin/pip install --quiet 'typst==0.15.*' || { rm -rf $@; exit 1; }

# Writes the expected files of all tests anew; read the difference before you commit it.
golden:
	$(GO) test $$(grep -rl --include='*_test.go' 'flag.Bool("update"' cmd generator | xargs -n1 dirname | sort -u | sed 's|^|./|') -update
	git diff --stat

clean:
	rm -rf bin public
