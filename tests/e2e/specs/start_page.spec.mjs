// The start page invites: the first button and a picture at once, and whoever comes back goes on first.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { fileOf, keepMeasurement } from "../support/kept.mjs";
import { SPRING } from "../support/measurements.mjs";
import { expect, test } from "../support/test.mjs";
import { inLanguage, nl } from "../support/texts.mjs";

const SIZES = { phone: { width: 360, height: 740 }, tablet: { width: 768, height: 1024 }, desktop: { width: 1280, height: 800 } };

for (const [device, viewport] of Object.entries(SIZES)) {
  for (const language of ["nl", "en"]) {
    test(`the first button is in sight on a ${device}, on a first visit and on a later one (${language})`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const { start } = pagesOf(page, inLanguage[language]);
      await start.open(`?lang=${language}`);
      await expect(start.enter).toBeInViewport({ ratio: 1 });
      await keepMeasurement(page, { answers: { 1.1: 4 } });
      await start.open(`?lang=${language}`);
      await expect(start.goOn).toBeInViewport({ ratio: 1 });
    });
  }
}

test("the picture of a result is drawn in the colour of the theme", async ({ page }) => {
  await page.goto("./?theme=vgn");
  const picture = page.getByRole("img", { name: nl("start.sample.alt") });
  await expect(picture).toHaveCSS("background-color", "rgb(123, 42, 99)");
  expect(await picture.evaluate((element) => getComputedStyle(element).maskImage)).toMatch(/^url\("data:image\/svg/);
});

test("each role is told how many statements it gets and how long they take", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.openQuestions();
  const size = (count, minutes) => nl("start.size", { statements: nl("start.statements", { count }), minutes: nl("start.minutes", { count: minutes }) });
  for (const [role, full, quick] of [["Begeleider", [40, 12], [8, 3]], ["Ondersteunende dienst", [9, 3], [5, 2]], ["Cliënt", [26, 8], [8, 3]]]) {
    await expect(start.card(start.role(role))).toContainText(size(...full));
    await start.card(start.role(role)).click();
    await expect(start.card(start.scan("full"))).toContainText(size(...full));
    await expect(start.card(start.scan("quick"))).toContainText(size(...quick));
  }
});

test("who comes back reads whose measurement it is and how far, and of a complete one goes to the result", async ({ page }) => {
  const { start, tasks, result } = pagesOf(page);
  await keepMeasurement(page, { heading: { team: "De Linde", label: "najaar 2026" }, answers: { 1.1: 4, 1.2: 3 } });
  await start.open();
  const main = page.locator("main");
  await expect(main).toContainText("De Linde · najaar 2026");
  await expect(main).toContainText(nl("start.go-on.progress", { perspective: "Begeleider", answered: 2, total: 40 }));
  await expect(main).toContainText(nl("start.go-on.minutes", { count: 12 }));
  await start.goOn.click();
  await expect(tasks.heading).toHaveText(nl("tasks.title"));
  await keepMeasurement(page, { answers: ANSWERS });
  await start.open();
  await page.getByRole("link", { name: nl("start.done.button") }).click();
  await result.isShown();
});

test("a link that is pasted on the start page is opened, and what is no link is told beside its field", async ({ page }) => {
  const { start, share, shared } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await share.open();
  const link = await share.link();
  await start.open();
  await start.link.fill(`Kijk eens: ${link} Groet`);
  await start.openLink.click();
  await shared.isShownWithoutLink();
  await expect(shared.heading).toHaveText("Jullie zijn op weg.");
  await start.open();
  await start.link.fill("geen link");
  await start.link.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: nl("link-error.not-a-link") })).toBeVisible();
  await expect(page.locator("#pasted")).toHaveValue("geen link");
  await expect(page.locator("#pasted")).toBeFocused();
});

test("files that are chosen on the start page are opened", async ({ page }) => {
  const { start, measurements } = pagesOf(page);
  await start.open();
  await start.files.setInputFiles({ name: "a.promonitor.json", mimeType: "application/json", buffer: Buffer.from(fileOf(SPRING)) });
  expect(await measurements.told(1)).toEqual([["a.promonitor.json", nl("files.added", { title: "voorjaar 2026" })]]);
  await expect(measurements.titles).toHaveText(["voorjaar 2026"]);
});
