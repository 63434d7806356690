#!/usr/bin/env bash
# Forbidden leftovers: handy while working, not allowed in a delivery.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0

# Files that git tracks or would add, and that still exist.
files() { git ls-files --cached --others --exclude-standard -- "$@" | while read -r f; do [ -f "$f" ] && echo "$f"; done; }

refuse() { # WHY LINES
  [ -z "$2" ] && return
  printf '%s:\n%s\n\n' "$1" "$2" >&2
  status=1
}

# grep_in PATTERN FILES: prints file:line:text; no match is not an error.
grep_in() { [ -z "$2" ] || tr '\n' '\0' <<<"$2" | sed -z '/^\n*$/d' | xargs -0 grep -nHIE -e "$1" || true; }

# code_of FILES: Rust code as file:line:text, without comments or the test module at the end of a file.
code_of() {
  [ -z "$1" ] || tr '\n' '\0' <<<"$1" | sed -z '/^\n*$/d' |
    xargs -0 awk 'FNR == 1 { tests = 0 } /#\[cfg\(test\)\]/ { tests = 1 } !tests && !/^[ \t]*\/\// { print FILENAME ":" FNR ": " $0 }'
}

# This script contains the patterns themselves.
written="$(files ':!*.lock' ':!*package-lock.json' ':!.ci/leftovers.sh' ':!LICENSE')"
rust="$(files '*.rs')"
source="$(files 'src/*.rs')"
specs="$(files 'tests/e2e/*.mjs' 'tests/e2e/*.js' 'tests/webkit/*.mjs')"

refuse "Unfinished work (finish it, or file an issue)" "$(grep_in '\b(TODO|FIXME|XXX)\b' "$written")"
refuse "Debugging or a placeholder in Rust" "$(grep_in '\b(dbg|todo|unimplemented)!' "$rust")"
refuse "A test that does not run" "$(grep_in '#\[ignore' "$rust")$(grep_in '\b(test|it|describe)(\.describe)?\.(only|skip|fixme)\b' "$specs")"
refuse "Retries hide a test that sometimes fails" "$(grep_in '\bretries\b[^0-9]*[1-9]' "$specs")"
refuse "A log line in the browser's console" "$(grep_in 'console\.(log|debug|info)|console::(log|debug|info)_|\bleptos::logging::log!' "$(files 'src/*')")"
refuse "A panic waiting to happen (return an error, or a default)" "$(code_of "$source" | grep -E '\.unwrap\(\)|\.expect\(' || true)"
refuse "A colour outside style/tokens.css" \
  "$(grep_in ':[^;{]*(#[0-9a-fA-F]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\()' "$(files 'style/*.css' ':!style/tokens.css')")"
# Media and container queries cannot use tokens.
refuse "A size outside style/tokens.css" \
  "$(grep_in '[0-9.](px|rem|em|ch|ex|vh|vw|pt|cm)\b' "$(files 'style/*.css' ':!style/tokens.css')" | grep -vE '@(media|container)' || true)"
refuse "An inline style (the Content Security Policy blocks it) or unchecked HTML" \
  "$(grep_in '\bstyle=|\binner_html\b' "$(files 'src/ui/*' index.html)")"
refuse "A download address in a lock file (npm config set omit-lockfile-registry-resolved true, and make it again)" \
  "$(grep_in '"resolved": *"http' "$(files '*package-lock.json')")"
refuse "A file of more than 400 lines (split it)" \
  "$(files 'src/*' | while read -r f; do n="$(wc -l <"$f")"; [ "$n" -le 400 ] || echo "$f: $n lines"; done)"

[ "$status" = 0 ] && echo "No leftovers"
exit "$status"
