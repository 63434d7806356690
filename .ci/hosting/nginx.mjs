// The configuration for nginx, made from the same rules and types as everything else that serves a release.
import { EVERY, patternOf } from "./headers.mjs";
import { ENCODED_LINK, NOT_FOUND } from "./encoded_link.mjs";
import { TYPES } from "./types.mjs";

/** The lines that somebody who hosts the tool changes. */
export const YOURS = { listen: "listen 80;", name: "server_name pro-monitor.example.org;", root: "root /srv/pro-monitor/site;" };

/** A file for /etc/nginx/conf.d. */
export function nginxConfiguration(rules) {
  const [every, some] = [rules.filter(({ path }) => path === EVERY), rules.filter(({ path }) => path !== EVERY)];
  const names = [...new Set(some.flatMap(({ headers }) => headers.map(([name]) => name)))];
  return `# The Pro Monitor on nginx: for /etc/nginx/conf.d, with the three lines changed that say "yours".
# Made from site/_headers by the build. The policy names hashes of what stands inside the page: with a new version, take over
# its line from there too.
#
# brotli_static needs a module (on Debian libnginx-mod-http-brotli-static). Without it leave out its line: browsers then get gzip.

${names.map((name) => map(name, some)).join("\n")}
# Mail programs turn the # of a link into %23. This is where such an address should lead.
map $request_uri $pro_monitor_mended {
  "~*^(?<pro_monitor_page>${ENCODED_LINK.path}(?:\\?${ENCODED_LINK.query})?)${ENCODED_LINK.mark}(?<pro_monitor_fragment>${ENCODED_LINK.fragment})" "$pro_monitor_page#$pro_monitor_fragment";
}

server {
  ${YOURS.listen} # yours; better with https, which working without a network needs
  ${YOURS.name} # yours
  ${YOURS.root} # yours

  types {
${Object.entries(TYPES).map(([ending, type]) => `    "${type}" ${ending.slice(1)};`).join("\n")}
  }
  default_type application/octet-stream;

${every.flatMap(({ headers }) => headers).map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
  # Not on an error: a browser must not remember for a year that a file is missing.
${names.map((name) => `  add_header ${name} $${variable(name)};`).join("\n")}

  # The build compressed the files that never change. nginx compresses the others, so they may be edited here.
  brotli_static on;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${compressed().map((type) => `"${type}"`).join(" ")};

  location = /_headers { return 404; }
  error_page 404 /${NOT_FOUND};

  # A server should never see what a link carries. In these addresses it does, so it does not log them.
  if ($pro_monitor_mended) { return 418; }
  error_page 418 = @pro_monitor_mended;
  location @pro_monitor_mended {
    access_log off;
    return 302 $pro_monitor_mended;
  }
}
`;
}

const variable = (name) => `pro_monitor_${name.toLowerCase().replaceAll("-", "_")}`;

/** Path → value of a header; without a value nginx sends none. */
function map(name, rules) {
  const lines = rules.flatMap(({ path, headers }) => headers.filter(([own]) => own === name).map(([, value]) => `  "~${patternOf(path)}$" "${value}";`));
  return `map $uri $${variable(name)} {\n${lines.join("\n")}\n}\n`;
}

/** Types that compress well. */
const compressed = () => Object.values(TYPES).filter((type) => /javascript|json|svg|text|wasm/.test(type));
