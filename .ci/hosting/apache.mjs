// The configuration for Apache, made from the same rules and types as everything else that serves a release.
import { EVERY, patternOf } from "./headers.mjs";
import { ENCODED_LINK } from "./encoded_link.mjs";
import { ENCODINGS, TYPES } from "./types.mjs";

/** The variable by which the server's own configuration leaves these addresses out of its log. A .htaccess cannot do that. */
const UNLOGGED = "pro_monitor_link";

/** A file that works as .htaccess in the folder of the site, and inside <Directory> alike. */
export function apacheConfiguration(rules) {
  const [every, some] = [rules.filter(({ path }) => path === EVERY), rules.filter(({ path }) => path !== EVERY)];
  return `# The Pro Monitor on Apache 2.4: put this in the folder with index.html and call it .htaccess, or include it in <Directory>.
# Needs mod_headers, mod_rewrite, mod_deflate and mod_filter. Made from site/_headers by the build. The policy
# names hashes of what stands inside the page: with a new version, put the new one in place too.
# In the configuration of the server itself, add env=!${UNLOGGED} to the line of its access log:
#   CustomLog \${APACHE_LOG_DIR}/access.log combined env=!${UNLOGGED}
# Where the site has a host name of its own, also add: ErrorDocument 404 /404.html

DirectoryIndex index.html
${Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" ${ending}`).join("\n")}

${every.flatMap(({ headers }) => headers).map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
# Not on an error: a browser must not remember for a year that a file is missing.
${some.flatMap(({ path, headers }) => headers.map(([name, value]) => rule(path, name, value))).join("\n")}

RewriteEngine On
RewriteRule ^_headers$ - [R=404,L]
# Mail programs turn the # of a link into %23. A server should never see what a link carries. In these addresses it does,
# so it should not log them: see above.
${mended("", "%1#%2")}
${mended(`\\?(${ENCODED_LINK.query})`, "%1?%2#%3")}

# The build compressed the files that never change. Apache compresses the others, so they may be edited here.
${Object.entries(ENCODINGS).map(([encoding, ending]) => beside(encoding, ending)).join("\n")}
AddOutputFilterByType DEFLATE ${Object.values(TYPES).map((type) => type.split(";")[0]).filter((type) => /javascript|json|svg|text|wasm/.test(type)).join(" ")}
# mod_deflate adds this to the tag of a file, and does not recognise it afterwards.
RequestHeader edit If-None-Match "-gzip\\"$" "\\""
`;
}

/** Sends an address with an encoded `#` to the right one. The `?` stands in the rule itself, as Apache refuses one that comes from an address. */
function mended(query, to) {
  return `RewriteCond %{THE_REQUEST} "^\\S+ (${ENCODED_LINK.path})${query}${ENCODED_LINK.mark}(${ENCODED_LINK.fragment})" [NC]
RewriteRule ^ ${to} [R=302,NE,QSD,L,E=${UNLOGGED}:1]`;
}

/** A header for the files of a path, also where the compressed file beside it is handed out. */
function rule(path, name, value) {
  const endings = Object.values(ENCODINGS).map((ending) => ending.slice(1)).join("|");
  return `Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${patternOf(path)}(\\.(${endings}))?$#"`;
}

/** Serves the compressed file where there is one and the browser accepts it. */
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
