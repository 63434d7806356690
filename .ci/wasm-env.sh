# Sourced: makes plain `cargo build --target wasm32-unknown-unknown` work, and sets WASM_TOOLCHAIN to what it uses:
#   rustup   the compiler has the standard library for wasm: nothing to do
#   debian   Debian's compiler, with a standard library that .ci/setup.sh built once from Debian's source package
#   none     neither is installed yet
# Machines need the second that reach Debian's packages but not the site from which rustup takes the standard library.
# WASM_TOOLCHAIN=debian in the environment forces Debian's.
DEBIAN_RUST_PACKAGES="rustc-web cargo-web rust-web-src lld-22"

# A standard library works only with the compiler that built it.
wasm_sysroot() { echo "$CACHE/debian-wasm-sysroot-$(/usr/bin/rustc --version 2>/dev/null | cut -d' ' -f2)"; }

use_debian_rust() {
  WASM_SYSROOT="$(wasm_sysroot)"
  export WASM_TOOLCHAIN=debian PATH="/usr/bin:$PATH" RUSTC="$WASM_SYSROOT/rustc" RUSTDOC="$WASM_SYSROOT/rustdoc" RUSTC_BOOTSTRAP=1
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
  # Two compilers cannot share a target folder.
  export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target/debian}"
}

# Debian ships no compiled standard library for wasm: builds it from source into a sysroot with wrappers for rustc.
build_debian_sysroot() (
  WASM_SYSROOT="$(wasm_sysroot)"
  lib="$WASM_SYSROOT/lib/rustlib/wasm32-unknown-unknown/lib"
  work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/src" "$lib"
  printf '[package]\nname = "std-only"\nversion = "0.0.0"\nedition = "2021"\n[profile.release]\ncodegen-units = 1\nopt-level = "s"\n' >"$work/Cargo.toml"
  : >"$work/src/lib.rs"
  cd "$work"
  unset CARGO_TARGET_DIR RUSTC
  RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS="-Cembed-bitcode=yes" /usr/bin/cargo build --release \
    --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort,test
  cp target/wasm32-unknown-unknown/release/deps/lib*.rlib "$lib"
  rm -f "$lib"/libstd_only-*.rlib
  host="$(/usr/bin/rustc -vV | sed -n 's/^host: //p')"
  ln -sfn "/usr/lib/rustlib/$host" "$WASM_SYSROOT/lib/rustlib/$host"
  for tool in rustdoc rustc; do
    printf '#!/bin/sh\nexec /usr/bin/%s --sysroot "%s" "$@"\n' "$tool" "$WASM_SYSROOT" >"$WASM_SYSROOT/$tool"
    chmod +x "$WASM_SYSROOT/$tool"
  done
)

if [ "${WASM_TOOLCHAIN:-}" != debian ] && [ -d "$(rustc --print sysroot 2>/dev/null)/lib/rustlib/wasm32-unknown-unknown/lib" ]; then
  export WASM_TOOLCHAIN=rustup
elif [ -x "$(wasm_sysroot)/rustc" ]; then
  use_debian_rust
else
  export WASM_TOOLCHAIN="${WASM_TOOLCHAIN:-none}"
fi
