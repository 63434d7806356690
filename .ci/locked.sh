#!/usr/bin/env bash
# Every lock file matches its manifest, so that all machines build from the same dependencies.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo metadata --locked --offline --format-version 1 >/dev/null
for folder in tests/e2e tests/bench/peers; do
  node -e '
    const { packages } = JSON.parse(fs.readFileSync(`${process.argv[1]}/package-lock.json`));
    const wanted = JSON.parse(fs.readFileSync(`${process.argv[1]}/package.json`));
    for (const kind of ["dependencies", "devDependencies"]) {
      for (const [name, version] of Object.entries(wanted[kind] ?? {})) {
        if (packages[`node_modules/${name}`]?.version !== version) {
          console.error(`${process.argv[1]}: ${name} ${version} is not what package-lock.json has; run npm install there`);
          process.exitCode = 1;
        }
      }
    }' "$folder"
done
echo "Lock files fit"
