#!/usr/bin/env bash
# with-tools.sh TITLE COMMAND...: runs a command with the pinned tools first on PATH, and prints how long it took.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/lib.sh
title="$1"; shift

# Only builds for the browser need the wasm compiler.
case "$*" in
  trunk* | *wasm32*)
    . .ci/wasm-env.sh
    if [ "$WASM_TOOLCHAIN $1 $2" = "debian cargo clippy" ]; then
      say "Debian has no clippy for this compiler: $title is only compiled"
      args=(); for arg; do [ "$arg" = -- ] && break; args+=("$arg"); done
      set -- "${args[@]/clippy/check}"
    fi
    ;;
esac
timed "$title" "$@"
