// Scripts that are built separately, and imported when they are needed.

/**
 * Makes a function that imports the script FILE, which stands beside this one. After a failure the next call requests
 * it again at another address, because a browser remembers a failed import.
 */
export function lazyScript(file) {
  let script;
  let failures = 0;
  return () => {
    script ??= load(file, failures).catch((error) => {
      script = undefined;
      failures += 1;
      throw error;
    });
    return script;
  };
}

function load(file, failures) {
  const address = new URL(file, import.meta.url);
  if (failures) address.searchParams.set("again", failures);
  return import(address.href);
}
