#!/usr/bin/env bash
# The fences: the domain, the report and the import work without the browser, the last two know only the domain and the layout
# of workbooks, and only src/browser talks to the browser. That the domain builds with no features, and all parts together,
# the lints see to: see `check` in the Makefile.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0

# named_in PATTERN FOLDER...: the lines of code (not comments) that match.
named_in() {
  local pattern="$1"; shift
  grep -rnE --include='*.rs' "$pattern" "$@" 2>/dev/null | grep -vE '^[^:]+:[0-9]+:\s*//' || true
}

refuse() { # WHY LINES
  [ -z "$2" ] && return
  printf '%s:\n%s\n\n' "$1" "$2" >&2
  status=1
}

# depends_on PATTERN TREE_OPTIONS...: the crates among the dependencies, as users get them, that match.
depends_on() {
  local pattern="$1"; shift
  cargo tree --locked -e normal --no-default-features --prefix none "$@" | grep -E "^($pattern)" | sort -u || true
}

BROWSER='leptos|web-sys|js-sys|wasm-bindgen|gloo'
WRITERS='krilla|parley|rust_xlsxwriter'

refuse "The domain, built with no features, depends on the browser" "$(depends_on "$BROWSER" --target all)"
refuse "The report depends on the browser" "$(depends_on "$BROWSER" --features report)"
refuse "Opening PDFs depends on the browser or on the report" \
  "$(depends_on "$BROWSER|$WRITERS" --features report-reader --target all)"
refuse "Opening workbooks depends on the browser or on the report" \
  "$(depends_on "$BROWSER|$WRITERS" --features workbook-reader)"

# Each part builds without the others. Their crates were checked with all parts together.
for part in report report-reader workbook-reader; do
  echo "$part builds alone"
  cargo check --quiet --locked --lib --no-default-features --features "$part"
done

refuse "The report knows the domain, the form of workbooks, and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|import)\b' src/report)"
refuse "The import knows the domain, the form of workbooks, and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report)\b' src/import)"
refuse "The domain knows nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report|import|workbook)\b' src/domain)"
refuse "The form of workbooks knows the domain and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report|import)\b' src/workbook)"
refuse "Only the report names its writers" \
  "$(named_in '\b(krilla|parley|rust_xlsxwriter)::' src/domain src/workbook src/import src/browser src/ui)"
refuse "Only the import names its readers" \
  "$(named_in '\b(calamine|hayro_syntax|zip|quick_xml)::' src/domain src/workbook src/report src/browser src/ui)"

pure="src/domain src/workbook src/report src/import"
# shellcheck disable=SC2086 # a list of folders
refuse "What is not of the browser is pure: it may not name the browser or the interface" \
  "$(named_in '\b(web_sys|js_sys|wasm_bindgen|gloo_[a-z]+|leptos)\b' $pure)"

others="$(find src -name '*.rs' -not -path 'src/browser/*' -not -path 'src/browser.rs')"
# shellcheck disable=SC2086 # a list of files
refuse "Only src/browser talks to the browser; call a function of it" \
  "$(named_in '\b(web_sys|js_sys|gloo_[a-z]+)\b' /dev/null $others)"

bridge="$(find src -name '*.rs' -not -path 'src/browser/*' -not -path 'src/browser.rs' -not -path 'src/bin/*')"
# shellcheck disable=SC2086
refuse "Only src/browser and the binaries name wasm_bindgen" "$(named_in '\bwasm_bindgen\b' /dev/null $bridge)"

pages="$(find src/ui -name '*.rs' -not -path 'src/ui/state/*')"
# shellcheck disable=SC2086
refuse "Only src/ui/state changes what is stored; call a verb of State" \
  "$(named_in '\blibrary::(put|set_current|remove|put_back|mark_downloaded|wipe)\b' /dev/null $pages)"

[ "$status" = 0 ] && echo "Nothing crosses the fence"
exit "$status"
