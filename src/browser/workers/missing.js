// Why a file of this release did not come.

/** Whether a server that answers so no longer has the file: some answer with a page in its place. */
export function isGone({ status, ok, headers }) {
  return [404, 410].includes(status) || (ok && /^text\/html\b/.test(headers.get("content-type") ?? ""));
}

/** Why the script at this address did not come, which the browser does not say: "outdated" or "unreachable". */
export async function whyMissing(address) {
  try {
    return isGone(await fetch(address, { method: "HEAD", cache: "no-store" })) ? "outdated" : "unreachable";
  } catch {
    return "unreachable";
  }
}
