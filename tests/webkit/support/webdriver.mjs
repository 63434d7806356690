// The few commands of the W3C WebDriver protocol that the tests use.
import { setTimeout as pause } from "node:timers/promises";

/** The key under which the protocol wraps a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export class Session {
  #address;

  /** Waits for a driver at this port, and has it start a browser. */
  static async start(port, capabilities) {
    const driver = `http://127.0.0.1:${port}`;
    const isUp = () => fetch(`${driver}/status`).then(({ ok }) => ok, () => false);
    while (!await isUp()) await pause(20);
    const { sessionId } = await ask("POST", `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    const session = new Session();
    session.#address = `${driver}/session/${sessionId}`;
    return session;
  }

  post = (path, body = {}) => ask("POST", this.#address + path, body);
  get = (path) => ask("GET", this.#address + path);
  delete = (path = "") => ask("DELETE", this.#address + path);

  /** Calls a function in the page with these values; it may be asynchronous. */
  run(call, ...args) {
    return this.post("/execute/sync", { script: `return (${call}).apply(null, arguments)`, args });
  }

  /** Acts on an element that `run` returned. */
  on(element, command, body) {
    return this.post(`/element/${element[ELEMENT]}/${command}`, body);
  }
}

async function ask(method, address, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
