// The configuration for Apache, made from the same rules and types as everything else that serves a release.
import { EVERY, patternOf } from "./headers.mjs";
import { ENCODED_LINK } from "./encoded_link.mjs";
import { ENCODINGS, TYPES } from "./types.mjs";

/** Apache logs these addresses unless its own configuration says otherwise: this file cannot. */
const UNLOGGED = "pro_monitor_link";

/** A file that works as .htaccess in the folder of the site, and inside <Directory> alike. */
export function apacheConfiguration(rules) {
  const [every, some] = [rules.filter(({ path }) => path === EVERY), rules.filter(({ path }) => path !== EVERY)];
  return `# The Pro Monitor on Apache 2.4: put this in the folder with index.html and call it .htaccess, or include it in <Directory>.
# Needs mod_headers, mod_rewrite, mod_deflate and mod_filter. Made from site/_headers by the build.
# In the configuration of the server itself, add env=!${UNLOGGED} to the line of its access log:
#   CustomLog \${APACHE_LOG_DIR}/access.log combined env=!${UNLOGGED}
# Where the site has a host name of its own, also add: ErrorDocument 404 /404.html

DirectoryIndex index.html
${Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" ${ending}`).join("\n")}

${every.flatMap(({ headers }) => headers).map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
# Not on an error: that a file is missing must not be remembered for a year.
${some.flatMap(({ path, headers }) => headers.map(([name, value]) => rule(path, name, value))).join("\n")}

RewriteEngine On
RewriteRule ^_headers$ - [R=404,L]
# Mail programs make %23 of the # in a link. A server is never to see what a link carries. Of these it does, so it writes
# nothing down.
${mended("", "%1#%2")}
${mended(`\\?(${ENCODED_LINK.query})`, "%1?%2#%3")}

# Files that never change were compressed by the build; the others as they go, so that they may be edited here.
${Object.entries(ENCODINGS).map(([encoding, ending]) => beside(encoding, ending)).join("\n")}
AddOutputFilterByType DEFLATE ${Object.values(TYPES).map((type) => type.split(";")[0]).filter((type) => /javascript|json|svg|text|wasm/.test(type)).join(" ")}
# mod_deflate adds this to the tag of a file, and does not know it again.
RequestHeader edit If-None-Match "-gzip\\"$" "\\""
`;
}

/** Sends an address with an encoded `#` to the right one. A `?` has to stand in the rule itself: Apache refuses one out of an address. */
function mended(query, to) {
  return `RewriteCond %{THE_REQUEST} "^\\S+ (${ENCODED_LINK.path})${query}${ENCODED_LINK.mark}(${ENCODED_LINK.fragment})" [NC]
RewriteRule ^ ${to} [R=302,NE,QSD,L,E=${UNLOGGED}:1]`;
}

/** A header for the files of a path, also where the compressed file beside it is handed out. */
function rule(path, name, value) {
  const endings = Object.values(ENCODINGS).map((ending) => ending.slice(1)).join("|");
  return `Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${patternOf(path)}(\\.(${endings}))?$#"`;
}

/** Hands out the compressed file where there is one and the browser takes it. */
function beside(encoding, ending) {
  return `AddEncoding ${encoding} ${ending}
RemoveType ${ending}
RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}${ending} -f
RewriteRule ^(.+)$ $1${ending} [L]
<FilesMatch "\\${ending}$">
  Header merge Vary Accept-Encoding
</FilesMatch>`;
}
