// Links: on a page that share-base names, in addresses that a mail program changed, and what of them a page can read.
import { clearSiteData } from "../support/kept.mjs";
import { pagesOf } from "../pages/index.mjs";
import { test } from "../support/host.mjs";
import { expect } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";
import { atBothWidths } from "../support/widths.mjs";

const WIDGET = '<pro-monitor lang="nl" share-base="/"></pro-monitor>';

/** A link to a result with one answer, as somebody gets it. */
async function madeLink(page, baseURL) {
  const { principle, share } = pagesOf(page);
  await page.goto(`${baseURL}?perspective=begeleider&scan=quick#/principle/1`);
  await principle.choose("1.1", 4);
  await page.evaluate(() => { location.hash = "/share"; });
  await expect(share.field).toBeVisible();
  const link = await share.link();
  await clearSiteData(page);
  await page.goto("about:blank");
  return link;
}

atBothWidths(test, () => {
  test.describe("on a host page", () => {
    test("a result leaves the address of the page, and comes again with back and a reload", async ({ page, host, baseURL }) => {
      const link = await madeLink(page, baseURL);
      const fragment = new URL(link).hash;
      const { shared } = host.pages();
      await host.open(WIDGET, { at: `/?from=mail${fragment}` });
      await expect(shared.banner).toBeVisible();
      expect(page.url()).toBe(`${host.origin}/?from=mail`);
      await page.reload();
      await expect(shared.banner).toBeVisible();
      expect(page.url()).toBe(`${host.origin}/?from=mail`);
      await page.goto("about:blank");
      await page.goBack();
      await expect(shared.banner).toBeVisible();
      // Another link comes, a broken one; then back to the first, and forward.
      await page.evaluate(() => { location.hash = "/pm/AQBO"; });
      await expect(shared.notice).toContainText(nl("link-error.cut-off"));
      expect(page.url()).toBe(`${host.origin}/?from=mail`);
      await page.goBack();
      await expect(shared.banner).toBeVisible();
      await page.goForward();
      await expect(shared.notice).toContainText(nl("link-error.cut-off"));
    });

    test("what the page keeps in its history stays, and its own anchors do not load the tool again", async ({ page, host, baseURL }) => {
      const link = await madeLink(page, baseURL);
      await host.open(`<h1 id="top">Boven</h1>${WIDGET}`, { head: '<script>history.replaceState({ own: 1 }, "")</script>', at: `/${new URL(link).hash}` });
      const { shared } = host.pages();
      await expect(shared.banner).toBeVisible();
      expect(await page.evaluate(() => history.state.own)).toBe(1);
      const began = await (await host.frame()).evaluate(() => performance.timeOrigin);
      await page.evaluate(() => { location.hash = "top"; });
      await page.goBack();
      await expect(shared.banner).toBeVisible();
      expect(await (await host.frame()).evaluate(() => performance.timeOrigin)).toBe(began);
    });

    test("a page without share-base keeps its address, and an own route that looks like a link", async ({ page, host }) => {
      await host.open('<pro-monitor lang="nl"></pro-monitor>', { at: "/#/pm/projects" });
      await host.pages().start.isReady();
      expect(page.url()).toBe(`${host.origin}/#/pm/projects`);
    });

    for (const mark of ["%23", "%2523"]) {
      test(`a link with ${mark} in the query of the page opens`, async ({ page, host, baseURL }) => {
        const link = await madeLink(page, baseURL);
        await host.open(WIDGET, { at: `/?id=5${mark}${new URL(link).hash.slice(1)}` });
        await expect(host.pages().shared.banner).toBeVisible();
        expect(page.url()).toBe(`${host.origin}/?id=5`);
      });
    }

    test("a script of the page that runs later finds nothing in the address", async ({ page, host, baseURL }) => {
      const link = await madeLink(page, baseURL);
      const later = '<script type="module">window.read = [location.href, document.URL, document.referrer];</script>';
      await host.open(`${WIDGET}${later}`, { at: `/${new URL(link).hash}` });
      await expect(host.pages().shared.banner).toBeVisible();
      const code = new URL(link).hash.slice("#/pm/".length);
      expect(JSON.stringify(await page.evaluate(() => window.read))).not.toContain(code);
    });
  });

  test.describe("of the tool itself", () => {
    const forms = {
      "%23 in the path": (code) => `%23/pm/${code}`,
      "%2523 in the path": (code) => `%2523/pm/${code}`,
      "%23 and %2F in the path": (code) => `%23%2Fpm%2F${code}`,
      "%23 after index.html": (code) => `index.html%23/pm/${code}`,
      "%23 after a setting": (code) => `?lang=nl%23/pm/${code}`,
      "%2523%252F after a setting": (code) => `?lang=nl%2523%252Fpm%252F${code}`,
      "%23 and more after it": (code) => `?lang=nl%23/pm/${code}&utm_source=mail`,
    };
    for (const [name, form] of Object.entries(forms)) {
      test(`a link with ${name} opens the result`, async ({ page, baseURL }) => {
        const code = new URL(await madeLink(page, baseURL)).hash.slice("#/pm/".length);
        await page.goto(`${baseURL}${form(code)}`);
        await pagesOf(page).shared.isShownWithoutLink();
      });
    }

    test("a link to begin with opens the first question, with its settings", async ({ page, baseURL }) => {
      await page.goto(`${baseURL}?perspective=begeleider&scan=quick%23/principle/1`);
      await expect(pagesOf(page).principle.statements.first()).toBeVisible();
      expect(new URL(page.url()).hash).toBe("#/principle/1");
    });

    test("without a server that knows these addresses the tool mends its own", async ({ page, baseURL }) => {
      const code = new URL(await madeLink(page, baseURL)).hash.slice("#/pm/".length);
      // As a host of plain files: whatever the settings are, the page is the same.
      await page.route(/lang=nl%23/, async (route) => route.fulfill({ response: await route.fetch({ url: baseURL }) }));
      await page.goto(`${baseURL}?lang=nl%23/pm/${code}`);
      await pagesOf(page).shared.isShownWithoutLink();
    });

    for (const folder of ["", "monitor/"]) {
      test(`the page of a host of plain files for a wrong address goes to the right one (in /${folder})`, async ({ page, baseURL, watch }) => {
        const code = new URL(await madeLink(page, baseURL)).hash.slice("#/pm/".length);
        // No redirect; at any address without a file the page 404.html. In a folder, the files stand in that folder.
        await page.route(`${baseURL}${folder}**`, async (route) => {
          const path = new URL(route.request().url()).pathname.slice(folder.length + 1);
          const url = new URL(/%23|%2F/i.test(path) ? "404.html" : path, baseURL).href;
          const response = await route.fetch({ url, maxRedirects: 0 });
          await route.fulfill({ response, status: /%23/.test(path) && response.ok() ? 404 : response.status() });
        });
        watch.expectMissing();
        await page.goto(`${baseURL}${folder}%23/pm/${code}`);
        await pagesOf(page).shared.isShownWithoutLink();
        expect(new URL(page.url()).pathname).toBe(`/${folder}`);
      });
    }

    test("any other wrong address says that there is no page, in words", async ({ page, baseURL, watch }) => {
      watch.expectMissing();
      const answer = await page.goto(`${baseURL}none`);
      expect(answer.status()).toBe(404);
      await expect(page.getByRole("heading", { name: "Deze pagina is er niet" })).toBeVisible();
    });
  });
});
