// The configuration for nginx, generated from the rules and types that all servers of a release share.
import { EVERY, patternOf } from "./headers.mjs";
import { TYPES } from "./types.mjs";

/** The lines that the host fills in. */
export const YOURS = { listen: "listen 80;", name: "server_name pro-monitor.example.org;", root: "root /srv/pro-monitor/site;" };

/** The text of a file for /etc/nginx/conf.d. */
export function nginxConfiguration(rules) {
  const [every, some] = [rules.filter(({ path }) => path === EVERY), rules.filter(({ path }) => path !== EVERY)];
  const names = [...new Set(some.flatMap(({ headers }) => headers.map(([name]) => name)))];
  return `# The Pro Monitor on nginx: put this in /etc/nginx/conf.d and change the three lines marked "yours".
# Generated from site/_headers.
#
# brotli_static needs a module (on Debian libnginx-mod-http-brotli-static). Without it, delete
# that line: browsers then get gzip.

${names.map((name) => map(name, some)).join("\n")}
server {
  ${YOURS.listen} # yours; prefer https, which offline use needs
  ${YOURS.name} # yours
  ${YOURS.root} # yours

  types {
${Object.entries(TYPES).map(([ending, type]) => `    "${type}" ${ending.slice(1)};`).join("\n")}
  }
  default_type application/octet-stream;

${every.flatMap(({ headers }) => headers).map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
  # Not on errors: a 404 must not be cached for a year.
${names.map((name) => `  add_header ${name} $${variable(name)};`).join("\n")}

  # The build compressed the files that never change. The server compresses the others, so you may edit them here.
  brotli_static on;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${compressed().map((type) => `"${type}"`).join(" ")};

  location = /_headers { return 404; }
}
`;
}

const variable = (name) => `pro_monitor_${name.toLowerCase().replaceAll("-", "_")}`;

/** Maps a path to the value of a header; nginx sends no header without a value. */
function map(name, rules) {
  const lines = rules.flatMap(({ path, headers }) => headers.filter(([own]) => own === name).map(([, value]) => `  "~${patternOf(path)}$" "${value}";`));
  return `map $uri $${variable(name)} {\n${lines.join("\n")}\n}\n`;
}

/** The types worth compressing. */
const compressed = () => Object.values(TYPES).filter((type) => /javascript|json|svg|text|wasm/.test(type));
