// The configuration for Apache, generated from the rules and types that all servers of a release share.
import { EVERY, patternOf } from "./headers.mjs";
import { ENCODINGS, TYPES } from "./types.mjs";

/** The text of a file that works both as .htaccess in the site's folder and inside <Directory>. */
export function apacheConfiguration(rules) {
  const [every, some] = [rules.filter(({ path }) => path === EVERY), rules.filter(({ path }) => path !== EVERY)];
  return `# The Pro Monitor on Apache 2.4: save this as .htaccess beside index.html, or include it in <Directory>.
# Needs mod_headers, mod_rewrite, mod_deflate and mod_filter. Generated from site/_headers.

DirectoryIndex index.html
${Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" ${ending}`).join("\n")}

${every.flatMap(({ headers }) => headers).map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
# Not on errors: a 404 must not be cached for a year.
${some.flatMap(({ path, headers }) => headers.map(([name, value]) => rule(path, name, value))).join("\n")}

# The build compressed the files that never change. The server compresses the others, so you may edit them here.
RewriteEngine On
RewriteRule ^_headers$ - [R=404,L]
${Object.entries(ENCODINGS).map(([encoding, ending]) => beside(encoding, ending)).join("\n")}
AddOutputFilterByType DEFLATE ${Object.values(TYPES).map((type) => type.split(";")[0]).filter((type) => /javascript|json|svg|text|wasm/.test(type)).join(" ")}
# mod_deflate adds this to a file's ETag, and does not recognise it afterwards.
RequestHeader edit If-None-Match "-gzip\\"$" "\\""
`;
}

/** A header for the files of a path, including their compressed copies. */
function rule(path, name, value) {
  const endings = Object.values(ENCODINGS).map((ending) => ending.slice(1)).join("|");
  return `Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${patternOf(path)}(\\.(${endings}))?$#"`;
}

/** Serves the compressed copy where there is one and the browser accepts it. */
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
