#!/usr/bin/env bash
# run.sh SCRIPT ARGUMENT...: runs a script beside this one with the openpyxl that `.ci/setup.sh test` installs.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../../.."
. .ci/lib.sh
[ -d "$OPENPYXL/openpyxl" ] || { echo "openpyxl is missing ($OPENPYXL); make setup installs it" >&2; exit 2; }
script="$1"; shift
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$OPENPYXL" exec python3 "$here/$script.py" "$@"
