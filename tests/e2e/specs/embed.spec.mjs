// The element <pro-monitor> on another website: what it creates, and the messages between the two.
import { pagesOf } from "../pages/index.mjs";
import { test } from "../support/host.mjs";
import { expect, inFirefoxToo } from "../support/test.mjs";
import { en, nl } from "../support/texts.mjs";

const WIDGET = '<pro-monitor lang="nl" theme="cce"></pro-monitor>';
/** Each kind of message, with everything in it. */
const MESSAGES = {
  listening: ["kind", "promonitor"],
  ready: ["kind", "promonitor"],
  completed: ["kind", "promonitor"],
  height: ["height", "kind", "promonitor"],
  step: ["height", "kind", "promonitor", "top"],
  page: ["fragment", "kind", "promonitor"],
  progress: ["answered", "kind", "promonitor", "total"],
};

test("one line of HTML shows the tool in one frame with only the permissions that it needs", inFirefoxToo, async ({ page, host }) => {
  await host.open(WIDGET);
  await host.pages().start.isReady();
  expect(page.frames()).toHaveLength(2);
  const frame = host.element();
  await expect(frame).toHaveAttribute("title", "Pro Monitor: vragenlijst voor teams");
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveAttribute("allow", "clipboard-write; web-share; camera");
  await expect(frame).toHaveAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox",
  );
  await expect(page.frameLocator("pro-monitor iframe").locator("html")).toHaveAttribute("data-theme", "cce");
  await host.fits();
  expect(await (await host.frame()).evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test("the frame grows and shrinks with its content, without a loop and with at most ten messages a second", async ({ page, host }) => {
  await host.open(WIDGET);
  const { start, tasks, principle } = host.pages();
  await start.isReady();
  await start.toQuestions();
  await host.fits();
  const height = async () => (await host.element().boundingBox()).height;
  const closed = await height();
  await start.headingFields.click();
  await expect.poll(height).toBeGreaterThan(closed);
  await host.fits();
  await start.headingFields.click();
  await expect.poll(height).toBe(closed);

  await host.toFirstPrinciple({ start, tasks, principle }, { scan: "full" });
  await expect(principle.legends).toHaveCount(5);
  const long = await height();
  await page.frameLocator("pro-monitor iframe").locator("nav.side a").first().click();
  for (let times = 0; times < 15; times += 1) {
    await page.setViewportSize({ width: 700 + 30 * times, height: 800 });
  }
  await host.fits();
  await principle.home.click();
  await expect.poll(height).not.toBe(long);
  await host.fits();

  // Messages that were waiting when the height was right (a step, the progress) have arrived.
  const length = await host.rests();
  const rests = await page.evaluate(() => new Promise((done) => { setTimeout(() => done(window.said.length), 1_000); }));
  expect(rests, "no message when nothing happens").toBe(length);

  // By the sender's clock: a busy page gets messages late, and then many at once.
  const milliseconds = await (await host.frame()).evaluate(growFor, 2_000);
  const heard = await host.rests() - length;
  expect(heard).toBeGreaterThan(2);
  expect(heard).toBeLessThanOrEqual(milliseconds / 100 + 2);
});

/** Gives the page in the frame another height in every picture, for at least this many milliseconds. The result is how many it were. */
function growFor(milliseconds) {
  const box = document.body.appendChild(document.createElement("div"));
  const began = performance.now();
  return new Promise((done) => {
    const grow = () => {
      const passed = performance.now() - began;
      box.style.height = `${passed}px`;
      if (passed < milliseconds) return requestAnimationFrame(grow);
      box.remove();
      return done(passed);
    };
    grow();
  });
}

test("the page gets the progress, and nothing about an answer", async ({ host }) => {
  await host.open(WIDGET);
  const { start, tasks, principle, result } = host.pages();
  await start.isReady();
  await expect.poll(() => host.heard()).toEqual([["ready", {}]]);
  await host.toFirstPrinciple({ start, tasks, principle });
  await expect.poll(() => host.heard()).toContainEqual(["progress", { answered: 0, total: 8 }]);
  await principle.label("1.1", 4).click();
  await expect.poll(() => host.heard()).toContainEqual(["progress", { answered: 1, total: 8 }]);
  await principle.notes.click();
  await principle.good.fill("Een geheim van het team.");
  await (await host.frame()).evaluate(() => { location.hash = "/result"; });
  await result.isShown();
  await expect.poll(() => host.heard()).toContainEqual(["completed", {}]);

  const said = await host.said();
  expect(JSON.stringify(said)).not.toContain("geheim");
  for (const message of said) expect(Object.keys(message).sort(), message.kind).toEqual(MESSAGES[message.kind]);
  expect(said.filter(({ kind }) => kind === "completed")).toHaveLength(1);
});

test("the page scrolls to a new step that is out of view, not to one in view, and never while it loads", async ({ page, host }) => {
  await host.open(`<h1>Boven</h1><div style="height: 300px"></div>${WIDGET}<div style="height: 3000px"></div>`);
  const { start, tasks, principle } = host.pages();
  await start.isReady();
  await host.fits();
  const top = async (locator) => (await locator.boundingBox()).y;
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await start.beginAs("Begeleider");
  await expect(tasks.heading).toBeFocused();
  await expect.poll(() => top(tasks.heading)).toBeLessThan(790);
  await host.stands(tasks.heading);
  await tasks.next.click();
  await expect(principle.legends).toHaveCount(5);
  await host.stands(principle.heading);
  await principle.next.scrollIntoViewIfNeeded();
  const below = await page.evaluate(() => scrollY);
  await principle.next.click();
  await expect(principle.heading).toHaveText("Zo gewoon mogelijk");
  await expect(principle.heading).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBeLessThan(below);
  const stays = await page.evaluate(() => scrollY);
  await principle.home.click();
  await expect(start.goOn).toBeVisible();
  await host.fits();
  expect(await page.evaluate(() => scrollY)).toBe(stays);
});

for (const [motion, behaviour] of [["no-preference", "smooth"], ["reduce", "instant"]]) {
  test(`the element scrolls to a step that is out of view, and not to one in view (motion: ${motion})`, async ({ page, host }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await host.open(`<div style="height: 300px"></div>${WIDGET}<div style="height: 3000px"></div>`);
    await page.evaluate(() => {
      window.asked = [];
      const { scrollIntoView } = Element.prototype;
      Element.prototype.scrollIntoView = function (options) { window.asked.push(options.behavior); scrollIntoView.call(this, options); };
    });
    await host.pages().start.isReady();
    await host.fits();
    // As a frame sends it in a browser that does not scroll the page around a frame itself.
    const step = async (top) => (await host.frame()).evaluate((top) => parent.postMessage({ promonitor: 1, kind: "step", top, height: 40 }, "*"), top);
    await step(100);
    await expect.poll(async () => (await host.said()).some(({ kind, top }) => kind === "step" && top === 100)).toBe(true);
    // Another observer reports after that of the element: only then may the page scroll down.
    await page.evaluate(() => new Promise((done) => { new IntersectionObserver(done).observe(document.body); }));
    await page.evaluate(() => scrollTo(0, 2_000));
    await step(50);
    await expect.poll(() => page.evaluate(() => window.asked)).toEqual([behaviour]);
    const box = () => host.element().boundingBox();
    await expect.poll(async () => Math.round((await box()).y + 50)).toBe(16);
  });
}

test("errors far above come into view", async ({ page, host }) => {
  await host.open(`<div style="height: 100px"></div>${WIDGET}`);
  await page.setViewportSize({ width: 1280, height: 400 });
  const { start } = host.pages();
  await start.toQuestions();
  await host.fits();
  await start.begin.click();
  await expect(start.errors).toBeFocused();
  await expect(start.errors).toBeInViewport();
});

test("a step is sent once, also when the script of the frame loads after the program", async ({ page, host }) => {
  let come;
  const mayCome = new Promise((resolve) => { come = resolve; });
  await page.route(/\/frame-\w+\.js$/, async (route) => { await mayCome; await route.continue(); });
  await host.open(WIDGET);
  const { start, tasks, principle } = host.pages();
  await start.isShown();
  come();
  await host.toFirstPrinciple({ start, tasks, principle });
  const steps = async () => (await host.said()).filter(({ kind }) => kind === "step").length;
  await expect.poll(steps).toBe(3);
  await principle.choose("1.1", 4);
  await host.rests();
  expect(await steps(), "an answer is not a step").toBe(3);
});

test("language and theme change without a reload; text that is not stored yet stays", async ({ page, host }) => {
  await host.open(WIDGET);
  const { start } = host.pages();
  await start.toQuestions();
  await start.headingFields.click();
  await start.team.fill("De Linde");
  const frame = await host.frame();
  const began = await frame.evaluate(() => performance.timeOrigin);
  const set = (name, value) => page.locator("pro-monitor").evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value]);
  await set("lang", "en");
  const english = host.pages("pro-monitor", en).start;
  await expect(english.begin).toBeVisible();
  await expect(english.team).toHaveValue("De Linde");
  await expect(host.element()).toHaveAttribute("title", "Pro Monitor: questionnaire for teams");
  await set("theme", "vgn");
  const root = page.frameLocator("pro-monitor iframe").locator("html");
  await expect(root).toHaveAttribute("data-theme", "vgn");
  // Another attribute does not undo the choice of a person.
  await english.language.click();
  await set("theme", "contrast");
  await expect(root).toHaveAttribute("data-theme", "contrast");
  await expect(root).toHaveAttribute("lang", "nl");
  expect(await frame.evaluate(() => performance.timeOrigin)).toBe(began);
});

test("mode selects the scan, share-base must be on this website, instrument selects the questionnaire", async ({ page, host, watch }) => {
  await host.open('<pro-monitor lang="nl" mode="quick" share-base="/artikel"></pro-monitor>');
  const { start } = host.pages();
  await start.toQuestions();
  await expect(start.scan("quick")).toBeChecked();
  const setting = async (name) => (await host.frame()).evaluate((name) => new URLSearchParams(location.search).get(name), name);
  await expect.poll(() => setting("share-base")).toBe(`${host.origin}/artikel`);
  const set = (name, value) => page.locator("pro-monitor").evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value]);
  watch.expectMessage(`warning: Pro Monitor: share-base has to be an address on ${host.origin}; it is not used.`);
  await set("share-base", "https://elders.example/");
  await expect.poll(() => setting("share-base")).toBe(null);
  await set("share-base", "/ander-artikel");
  await expect.poll(() => setting("share-base")).toBe(`${host.origin}/ander-artikel`);

  const steps = await page.evaluate(() => history.length);
  await set("instrument", "verhaal-pro-persona");
  await expect(host.pages().start.heading).not.toHaveText("Pro Monitor");
  await expect(host.element()).toHaveAttribute("title", "Pro Monitor: vragenlijst voor teams (verhaal-pro-persona)");
  expect(await page.evaluate(() => history.length), "back does not lead to the other questionnaire").toBe(steps);
});

test("a link opens on the page that share-base names, and only where that is a page of this website", async ({ page, host, baseURL }) => {
  await host.open('<pro-monitor lang="nl" share-base="/"></pro-monitor>');
  const { start, tasks, principle, share, shared } = host.pages();
  await host.toFirstPrinciple({ start, tasks, principle });
  await principle.choose("1.1", 4);
  const frame = await host.frame();
  await frame.evaluate(() => { location.hash = "/share"; });
  const link = await share.link();
  expect(link.startsWith(`${host.origin}/#/pm/`), link).toBe(true);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(shared.banner).toBeVisible();
  // Then another link arrives; back shows the first one again.
  await page.evaluate(() => { location.hash = "/pm/AQBO"; });
  await expect(shared.notice).toContainText(nl("link-error.cut-off"));
  await page.goBack();
  await expect(shared.banner).toBeVisible();

  // Outside a frame anybody can put share-base in the address.
  const own = pagesOf(page).share;
  await page.goto(`${baseURL}?perspective=begeleider&host=https%3A%2F%2Felders.example&share-base=https%3A%2F%2Felders.example%2F#/share`);
  expect((await own.link()).startsWith(`${baseURL}#/pm/`)).toBe(true);
});

test("both sides ignore messages of others", async ({ page, host }) => {
  await host.open(`${WIDGET}<iframe id="other" title="iemand anders" srcdoc="<p>iemand anders</p>"></iframe>`);
  await host.pages().start.isReady();
  await host.fits();
  const frame = await host.frame();
  const other = await (await page.locator("#other").elementHandle()).contentFrame();
  const before = await host.element().boundingBox();
  // To the page: from another frame, from the page itself, of another version, and out of bounds.
  await other.evaluate(() => parent.postMessage({ promonitor: 1, kind: "height", height: 5000 }, "*"));
  await page.evaluate(() => postMessage({ promonitor: 1, kind: "height", height: 5000 }, "*"));
  const tell = (message) => frame.evaluate((message) => parent.postMessage(message, "*"), message);
  await tell({ promonitor: 2, kind: "height", height: 5000 });
  await tell({ promonitor: 1, kind: "height", height: "5000" });
  await tell({ promonitor: 1, kind: "height", height: -5 });
  await tell(null);
  expect(await host.element().boundingBox()).toEqual(before);
  // To the tool: from a frame beside it.
  await other.evaluate(() => parent.frames[0].postMessage({ promonitor: 1, kind: "settings", settings: { theme: "vgn" }, tokens: {} }, "*"));
  await page.evaluate(() => frames[0].postMessage({ promonitor: 2, kind: "settings", settings: { theme: "vgn" }, tokens: {} }, "*"));
  await page.evaluate(() => frames[0].postMessage({ promonitor: 1, kind: "settings", settings: { host: "x", instrument: "x" }, tokens: { veil: "red" } }, "*"));
  const root = page.frameLocator("pro-monitor iframe").locator("html");
  expect(new URL(await frame.evaluate(() => location.href)).searchParams.get("host")).toBe(host.origin);
  await expect(root).toHaveAttribute("data-theme", "cce");
  // A height that is far too large becomes the largest one allowed.
  await tell({ promonitor: 1, kind: "height", height: 1e9 });
  await expect.poll(async () => (await host.element().boundingBox()).height).toBe(20_000);
});

test("the page in a frame says that answers are stored for that website", async ({ host }) => {
  await host.open(WIDGET);
  const { start, tasks, principle } = host.pages();
  await host.toFirstPrinciple({ start, tasks, principle });
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(/^Bewaard om \d\d:\d\d, op dit apparaat, in deze browser, voor localhost$/);
  await host.open(WIDGET);
  await expect(principle.kept).toHaveText(nl("keep.frame", { kept: nl("keep.found"), website: "localhost" }));
});
