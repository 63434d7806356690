#!/usr/bin/env bash
# The fences: the domain, the report and the import build and are tested without the browser; report and import know only
# the domain and the layout of workbooks that they share; only src/browser talks to the browser.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0

# named_in PATTERN FOLDER...: lines of code (not comments) that match.
named_in() {
  local pattern="$1"; shift
  grep -rnE --include='*.rs' "$pattern" "$@" 2>/dev/null | grep -vE '^[^:]+:[0-9]+:\s*//' || true
}

refuse() { # WHY LINES
  [ -z "$2" ] && return
  printf '%s:\n%s\n\n' "$1" "$2" >&2
  status=1
}

echo "The domain builds with no features"
cargo check --locked --lib --no-default-features

browser_crates="$(cargo tree --locked -e normal --no-default-features --target all --prefix none |
  grep -E '^(leptos|web-sys|js-sys|wasm-bindgen|gloo)' | sort -u || true)"
refuse "The domain, built with no features, depends on the browser" "$browser_crates"

echo "The report builds without the browser"
cargo check --locked --lib --no-default-features --features report

browser_crates="$(cargo tree --locked -e normal --no-default-features --features report --prefix none |
  grep -E '^(leptos|web-sys|js-sys|wasm-bindgen|gloo)' | sort -u || true)"
refuse "The report depends on the browser" "$browser_crates"

echo "Opening PDFs and workbooks builds without the browser, and without the report"
cargo check --locked --lib --no-default-features --features report-reader
cargo check --locked --lib --no-default-features --features workbook-reader

browser_crates="$(cargo tree --locked -e normal --no-default-features --features report-reader --target all --prefix none |
  grep -E '^(leptos|web-sys|js-sys|wasm-bindgen|gloo|krilla|parley|rust_xlsxwriter)' | sort -u || true)"
refuse "Opening PDFs depends on the browser or on the report" "$browser_crates"

browser_crates="$(cargo tree --locked -e normal --no-default-features --features workbook-reader --prefix none |
  grep -E '^(leptos|web-sys|js-sys|wasm-bindgen|gloo|krilla|parley|rust_xlsxwriter)' | sort -u || true)"
refuse "Opening workbooks depends on the browser or on the report" "$browser_crates"

refuse "The report knows the domain, the form of workbooks, and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|import)\b' src/report)"
refuse "Opening knows the domain, the form of workbooks, and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report)\b' src/import)"
refuse "The domain knows nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report|import|workbook)\b' src/domain)"
refuse "The form of workbooks knows the domain and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report|import)\b' src/workbook)"
refuse "Only the report names its writers" \
  "$(named_in '\b(krilla|parley|rust_xlsxwriter)::' src/domain src/workbook src/import src/browser src/ui)"
refuse "Only opening names its readers" \
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

[ "$status" = 0 ] && echo "Nothing crosses the fence"
exit "$status"
