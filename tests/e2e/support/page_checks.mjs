// The checks that every page passes, by device. Each has a name, what it needs before the page is opened, and the check
// itself, which leaves the page as it found it.
import { expectNoFindings } from "./axe.mjs";
import { expectNoIssues, recordIssues } from "./issues.mjs";
import { expectSound } from "./layout.mjs";
import { isForced, look, LOOKS } from "./looks.mjs";
import { expectNoMotion, watchCharts } from "./motion.mjs";
import { expectReadableWords } from "./readable.mjs";
import { expectLargeTargets } from "./targets.mjs";
import { expect, test } from "./test.mjs";
import { MORE_SPACE, restyle, setDefaultFontSize, TWICE_AS_LARGE } from "./typography.mjs";

const WITH_USUAL_CONTRAST = Object.keys(LOOKS).filter((name) => !LOOKS[name].contrast);

/** English has the colours of Dutch, so it is not checked with more contrast. */
const LOOKS_IN = { nl: Object.keys(LOOKS), en: WITH_USUAL_CONTRAST };

/** axe finds nothing, in any look; in forced colours the words are readable too. */
export const axe = (language) => ({
  name: `axe in ${LOOKS_IN[language].length} looks`,
  run: async (page) => {
    for (const device of LOOKS_IN[language]) {
      await test.step(device, async () => {
        await look(page, device);
        await expectNoFindings(page, { forced: isForced(device), where: device });
        if (isForced(device)) await expectReadableWords(page, device);
      });
    }
    await look(page, "light");
  },
});

/** The browser reports no issue about the page. */
export const issues = { name: "issues", prepare: recordIssues, run: expectNoIssues };

/** Nothing moves for a person whose device asks for less motion. */
export const noMotion = {
  name: "no motion",
  prepare: async (page) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript(watchCharts);
  },
  run: async (page) => {
    await expectNoMotion(page);
    await page.emulateMedia({ reducedMotion: "no-preference" });
  },
};

const WIDTHS = [320, 375, 414, 479, 481, 600, 767, 768, 991, 992, 1100, 1280, 1440];

/** The page fits its window from 320 to 1440 pixels, and at 400 % zoom of a screen of 1280 × 1024 (WCAG 1.4.10). */
export const reflow = {
  name: "reflow",
  run: (page) => resized(page, async (resize) => {
    for (const width of WIDTHS) {
      await resize(width);
      await expectSound(page, `reflow, ${width} pixels wide`);
    }
    await resize(320, 256);
    await expectSound(page, "reflow, at 400 % zoom");
  }),
};

/** With more space between lines, paragraphs, letters and words, nothing is lost (WCAG 1.4.12). */
export const textSpacing = {
  name: "text spacing",
  run: (page) => resized(page, async (resize) => {
    const undo = await restyle(page, MORE_SPACE);
    const { letterSpacing, fontSize } = await page.locator("main h1").evaluate((heading) => ({ ...getComputedStyle(heading) }));
    expect(parseFloat(letterSpacing)).toBeCloseTo(0.12 * parseFloat(fontSize), 1);
    for (const width of [1280, 320]) {
      await resize(width);
      await expectSound(page, `text spacing, ${width} pixels wide`);
    }
    await undo();
  }),
};

/** With text twice as large, everything can still be read (WCAG 1.4.4): on a whole screen, and on half of one. */
export const largeText = {
  name: "large text",
  run: (page) => resized(page, async (resize) => {
    const expectSoundOnBothScreens = async (how) => {
      expect(await sizeOfText(page), how).toBe(32);
      for (const width of [1280, 640]) {
        await resize(width);
        await expectSound(page, `text twice as large, ${how}, ${width} pixels wide`);
      }
    };
    await setDefaultFontSize(page, 32);
    await expectSoundOnBothScreens("set in the browser");
    await setDefaultFontSize(page, 16);
    const undo = await restyle(page, TWICE_AS_LARGE);
    await expectSoundOnBothScreens("set on the page");
    await undo();
  }),
};

/** Everything that one taps is at least 44 by 44 pixels, or 24 among words (WCAG 2.5.5 and 2.5.8). */
export const targets = { name: "targets", run: expectLargeTargets };

const sizeOfText = (page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

/** Gives the window its own size back after `act` has resized it. */
async function resized(page, act) {
  const size = page.viewportSize();
  await act((width, height = 800) => page.setViewportSize({ width, height }));
  await page.setViewportSize(size);
}
