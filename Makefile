# make serve   build the app and serve it on this computer          make test    set up, check and test everything
# make build   the release, in dist/                                make bench   our speed beside that of comparable forms
.DEFAULT_GOAL := build
.NOTPARALLEL:
.PHONY: serve test build release setup check unit report web hosting e2e firefox webkit snapshots pictures size bench bench-kill bench-report bench-hosting bench-peers icons clean

PORT ?= 8080
REPS ?= 5
RUN := .ci/with-tools.sh
REPORTS := --features report,report-reader,workbook-reader
WASM := --target wasm32-unknown-unknown --features app
WASM_WORKERS := --target wasm32-unknown-unknown --features report-worker,report-reader-worker,workbook-reader-worker --bin report_worker --bin report_reader --bin workbook_reader
SOURCES := $(shell find src public style) index.html build.rs Cargo.toml Cargo.lock Trunk.toml \
  $(addprefix .ci/,post_build.mjs bundler.mjs integrity.mjs made_once.mjs offline.mjs optimise.mjs policy.mjs split.mjs hosting/compress.mjs hosting/types.mjs) tests/e2e/package-lock.json

serve: setup-build build
	@node .ci/serve.mjs dist $(PORT)

build: dist/index.html

# Trunk links one binary after another, each on one core; linking the workers in parallel first lets it find them ready.
LINK := cargo build --release --offline --locked

# Only when one of its sources has changed.
dist/index.html: $(SOURCES)
	@.ci/setup.sh build
	@$(RUN) "Compiling the app" $(LINK) $(WASM) --bin app
	@$(RUN) "Compiling the workers" $(LINK) $(WASM_WORKERS)
	@$(RUN) "Building the release" trunk build --release --offline --locked
	@touch $@

# The release as one file for whoever hosts it, with its checksums, in target/release-archive.
release: build
	@.ci/setup.sh release
	@node .ci/release.mjs

# The cheap checks come first, so that a mistake shows early.
test: setup check unit report build size web hosting e2e firefox webkit
	@echo "All checks and tests passed"

setup: ; @.ci/setup.sh test
setup-build: ; @.ci/setup.sh build

check:
	@$(RUN) "Forbidden leftovers" .ci/leftovers.sh
	@$(RUN) "Lock files" .ci/locked.sh
	@$(RUN) "Formatting" cargo fmt --check
	@$(RUN) "Types of what other websites load" tests/e2e/node_modules/.bin/tsc -p src/browser/embed
	@$(RUN) "Licences and sources of dependencies" cargo deny --offline --locked check licenses bans sources
	@$(RUN) "Lints: domain" cargo clippy --locked --all-targets -- -D warnings
	@$(RUN) "Lints: schema" cargo clippy --locked --all-targets --features schema -- -D warnings
	@$(RUN) "Lints: report" cargo clippy --locked --lib --test report --test import $(REPORTS) -- -D warnings
	@$(RUN) "Lints: app" cargo clippy --locked $(WASM) --lib --bin app --test web -- -D warnings
	@$(RUN) "Lints: workers" cargo clippy --locked $(WASM_WORKERS) -- -D warnings
	@$(RUN) "The fence around the domain" .ci/fence.sh
	@RUSTDOCFLAGS="-D warnings" $(RUN) "Documentation: domain" cargo doc --locked --no-deps
	@RUSTDOCFLAGS="-D warnings" $(RUN) "Documentation: report" cargo doc --locked $(REPORTS) --no-deps --document-private-items
	@RUSTDOCFLAGS="-D warnings" $(RUN) "Documentation: app" cargo doc --locked $(WASM) --no-deps --document-private-items

unit:
	@$(RUN) "Tests: domain, and the schema of its file" cargo test --locked --features schema

# Judged by veraPDF, qpdf, poppler, LibreOffice and openpyxl. The files stay in target/report for inspection.
report:
	@$(RUN) "Tests: report, and opening it again" cargo test --locked $(REPORTS) --test report --test import

# In a headless browser; without debug information, which only makes the wasm slow to prepare.
web: export CARGO_PROFILE_DEV_DEBUG := false
web: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER := wasm-bindgen-test-runner
web: export CHROMEDRIVER := $(shell command -v chromedriver)
web: export WASM_BINDGEN_TEST_WEBDRIVER_JSON := $(CURDIR)/.ci/webdriver.json
web:
	@$(RUN) "Tests: browser" cargo test --locked $(WASM),whole --test web

# The unpacked archive, and every file of it as Debian's nginx and Apache serve it.
hosting: release
	@$(RUN) "Tests: the release archive, served by nginx and Apache" node --test --test-reporter=dot tests/hosting/

# ARGS goes to Playwright: make e2e ARGS="headers --project desktop"
e2e: build
	@$(RUN) "Tests: the release, as a person uses it" npm --prefix tests/e2e --silent test -- $(ARGS)

# The specs about storing, and a walk over every page, in Firefox.
firefox: build
	@$(RUN) "Tests: keeping, in Firefox" npm --prefix tests/e2e --silent test -- --config firefox.config.mjs $(ARGS)

# The way to the result, keeping, files and frames in the engine of Safari; KILLS=50 kills it more often.
webkit: build
	@$(RUN) "Tests: the release, in WebKit" node --test --test-reporter=dot tests/webkit/*.test.mjs

# Rewrites what the specs compare with (trees, focus orders); check the difference before you commit it.
snapshots: build
	@npm --prefix tests/e2e --silent test -- accessibility_tree keyboard_walk --update-snapshots

# A picture of every page in light and dark at three widths, in tests/e2e/out/pictures: make pictures ARGS="-g 'the result'"
pictures: build
	@npm --prefix tests/e2e --silent test -- --config pictures.config.mjs $(ARGS)

size: build
	@$(RUN) "Size of the release" node tests/bench/size.mjs

bench: build bench-peers
	@cd tests/bench/peers && mkdir -p out && node run.mjs --plug adapters/pro-monitor.mjs \
	  --only pro-monitor,floor,react,surveyjs-paged,lforms --reps $(REPS) --out out/results.json

# How long a report takes, and how large it is.
bench-report: build
	@node tests/bench/report.mjs

# Kills the browser 50 times while somebody fills in; `make test` does it five times.
bench-kill: build
	@KILLS=50 npm --prefix tests/e2e --silent test -- killed_browser

# How fast one core of a server serves the release.
bench-hosting: release
	@.ci/setup.sh bench-hosting
	@node tests/hosting/bench.mjs

bench-peers:
	@.ci/setup.sh bench
	@cd tests/bench/peers && for peer in floor react surveyjs lforms; do [ -e dist/$$peer/index.html ] || node build.mjs $$peer; done

# Draws public/icon.svg as the icons of an installed app, but only when it has changed.
icons: setup
	@node .ci/icons.mjs

clean:
	rm -rf dist target tests/e2e/out tests/bench/peers/dist tests/bench/peers/out
