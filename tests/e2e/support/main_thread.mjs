// What a page's main thread does, by Chromium's trace. In processor time: the wall-clock time of a task says more about
// what else the machine does than about the page.

/** The most processor time, in milliseconds, that one task of the page's thread took during an act. */
export async function longestTask(browser, page, act) {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid}:${tid}`;
  const named = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const pages = new Set(named.map(thread));
  const tasks = traceEvents.filter((event) => event.name.endsWith("RunTask") && event.tdur !== undefined && pages.has(thread(event)));
  if (tasks.length === 0) throw new Error("the trace holds no task of the page");
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}
