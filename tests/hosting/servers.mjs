// Debian's own servers on a free port of this computer, each with the configuration of the release archive.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { YOURS } from "../../.ci/hosting/nginx.mjs";

/** Not as the superuser, which no server needs for this: Apache refuses it. */
const NOBODY = { uid: 65534, gid: 65534 };
const isSuperuser = userInfo().uid === 0;

/** nginx, for an unpacked archive. One process serves, so that figures are those of one core. */
export function nginx(archive, place) {
  return start(place, (port) => {
    const yours = { [YOURS.listen]: `listen 127.0.0.1:${port};`, [YOURS.root]: `root ${archive}/site;` };
    const text = Object.entries(yours).reduce(put, readFileSync(join(archive, "hosting/nginx.conf"), "utf8"));
    writeFileSync(join(place, "site.conf"), text);
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${place}/${name};`);
    writeFileSync(join(place, "main.conf"), `
      daemon off;
      pid ${place}/pid;
      worker_processes 1;
      load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
      events { worker_connections 1024; }
      http { access_log ${place}/access.log; ${paths.join(" ")} include ${place}/site.conf; }`);
    return ["/usr/sbin/nginx", "-c", join(place, "main.conf"), "-p", place, "-e", join(place, "error.log")];
  });
}

/** Apache, for an unpacked archive. */
export function apache(archive, place) {
  copyFileSync(join(archive, "hosting/apache.htaccess"), join(archive, "site/.htaccess"));
  const modules = ["mpm_event", "authz_core", "dir", "mime", "filter", "deflate", "headers", "rewrite"];
  return start(place, (port) => {
    writeFileSync(join(place, "main.conf"), `
      ServerRoot ${place}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${place}/pid
      ErrorLog ${place}/error.log
      CustomLog ${place}/access.log "%h %r %>s" env=!pro_monitor_link
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
      TypesConfig /dev/null
      DocumentRoot ${archive}/site
      <Directory ${archive}/site>
        AllowOverride FileInfo Indexes
        Require all granted
      </Directory>`);
    return ["/usr/sbin/apache2", "-f", join(place, "main.conf"), "-D", "FOREGROUND"];
  });
}

function put(text, [line, mine]) {
  if (!text.includes(line)) throw new Error(`the configuration has no "${line}"`);
  return text.replace(line, mine);
}

/** Starts a server in a folder of its own. `log` is what it has written down: visits and errors. */
async function start(place, configure) {
  mkdirSync(place);
  if (isSuperuser) chownSync(place, NOBODY.uid, NOBODY.gid);
  const port = await freePort();
  const [program, ...args] = configure(port);
  const server = spawn(program, args, { stdio: "inherit", ...(isSuperuser ? NOBODY : {}) });
  const ended = once(server, "exit");
  const early = ended.then(() => { throw new Error(`${program} ended: ${readFileSync(join(place, "error.log"), "utf8")}`); });
  early.catch(() => {});
  await Promise.race([early, answers(port)]);
  const log = async () => {
    // A server may write it after the answer.
    await pause(500);
    return readFileSync(join(place, "access.log"), "utf8") + readFileSync(join(place, "error.log"), "utf8");
  };
  return { port, pid: server.pid, log, stop: () => (server.kill(), ended) };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** Done when something answers there. */
async function answers(port) {
  for (;;) {
    const found = await new Promise((done) => get({ port, host: "127.0.0.1" }, (answer) => done(answer.resume())).on("error", () => done()));
    if (found) return;
    await pause(50);
  }
}
