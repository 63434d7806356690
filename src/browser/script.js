// Scripts that are built apart, and imported when they are needed.

/**
 * Makes a function that imports the script FILE, which stands beside this one. After a failure the next call asks for it
 * anew, at another address: a browser remembers that a module did not come.
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
