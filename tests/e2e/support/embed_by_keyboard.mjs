// The tool on a page of another website, with the keyboard alone; for desktop and phone.
import { test } from "./host.mjs";
import { expect } from "./test.mjs";
import { nl } from "./texts.mjs";

const MOST_STOPS = 40;

/** Presses a key until the target has the focus, in whichever frame it is. */
async function come(page, target, key = "Tab") {
  const hasFocus = () => target.evaluate((element) => document.hasFocus() && element === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} was not reached with ${MOST_STOPS} times ${key}`);
}

async function follow(page, target) {
  await come(page, target);
  await page.keyboard.press("Enter");
}

export function embedByKeyboardTests() {
  test("a person enters the frame by keyboard alone, answers, moves the answers to another window, and leaves it on both sides", async ({ page, host }) => {
    await host.open('<a id="before" href="/">Voor</a><pro-monitor lang="nl" theme="cce"></pro-monitor><a id="after" href="/">Na</a>');
    const { start, tasks, principle, share } = host.pages();
    await start.isReady();
    await host.fits();
    await come(page, page.locator("#before"));
    await follow(page, start.enter);
    await start.focusIsOnHeading();
    await come(page, start.role("Begeleider"));
    await page.keyboard.press("Space");
    await come(page, start.scan("full"));
    await page.keyboard.press("ArrowDown");
    await expect(start.scan("quick")).toBeChecked();
    await follow(page, start.begin);
    await tasks.focusIsOnHeading();
    await expect(tasks.heading).toBeInViewport();
    await follow(page, tasks.next);
    await principle.focusIsOnHeading();
    await expect(principle.heading).toBeInViewport();
    await come(page, principle.radio("1.1", 1));
    await page.keyboard.press("4");
    await expect(principle.radio("1.1", 4)).toBeChecked();
    await expect(principle.label("1.1", 4)).toBeInViewport();

    await come(page, page.locator("#after"));
    await come(page, page.frameLocator("pro-monitor iframe").getByRole("link", { name: nl("footer.own-window") }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await share.focusIsOnHeading();
    await expect(share.heading).toBeInViewport();
    await come(page, share.ownWindow);
    const [opened] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Enter")]);
    await expect(opened.getByTestId("go-on-here")).toBeVisible();
    await opened.close();
    await come(page, page.locator("#before"), "Shift+Tab");
  });
}
