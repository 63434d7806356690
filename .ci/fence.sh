#!/usr/bin/env bash
# The fences: the domain and the report build and are tested without the browser, the report knows only the domain, and
# only src/browser talks to the browser.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0

# named_in PATTERN FOLDER...: lines of code (not comments) that name it.
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

echo "The report, and what opens it again, build without the browser"
for feature in report report-reader workbook-reader; do
  cargo check --locked --lib --no-default-features --features "$feature"
done

browser_crates="$(cargo tree --locked -e normal --no-default-features --features report,report-reader,workbook-reader \
  --prefix none | grep -E '^(leptos|web-sys|js-sys|wasm-bindgen|gloo)' | sort -u || true)"
refuse "The report, or what opens it again, depends on the browser" "$browser_crates"

refuse "The report knows the domain and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser)\b' src/report)"
refuse "What opens files knows the domain, what workbooks hold, and nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report)\b' src/opening)"
refuse "The domain knows nothing else of the program" \
  "$(named_in '\bcrate::(ui|browser|report|opening)\b' src/domain)"
refuse "Only the report names its writers" \
  "$(named_in '\b(krilla|parley)::' src/domain src/browser src/ui src/opening)"

refuse "Only what opens files names the readers of PDFs" \
  "$(named_in '\b(hayro_syntax|miniz_oxide)::' src/domain src/browser src/ui src/report)"

refuse "The domain, the report and what opens it are pure: they may not name the browser or the interface" \
  "$(named_in '\b(web_sys|js_sys|wasm_bindgen|gloo_[a-z]+|leptos)\b' src/domain src/report src/opening)"

others="$(find src -name '*.rs' -not -path 'src/browser/*' -not -path 'src/browser.rs')"
# shellcheck disable=SC2086 # a list of files
refuse "Only src/browser talks to the browser; call a function of it" \
  "$(named_in '\b(web_sys|js_sys|gloo_[a-z]+)\b' /dev/null $others)"

bridge="$(find src -name '*.rs' -not -path 'src/browser/*' -not -path 'src/browser.rs' -not -path 'src/bin/*')"
# shellcheck disable=SC2086
refuse "Only src/browser and the binaries name wasm_bindgen" "$(named_in '\bwasm_bindgen\b' /dev/null $bridge)"

[ "$status" = 0 ] && echo "Nothing crosses the fence"
exit "$status"
