// What every page has: the header, the footer and the focus.
import { expect } from "../support/test.mjs";

export class Frame {
  constructor(page, texts) {
    this.page = page;
    this.texts = texts;
    // The heading of the program: the static first page has one in each language, both visible until its style is there.
    this.heading = page.locator("main#content h1");
    this.kept = page.locator(".kept .long");
    // What is wrong with keeping the answers, and what a person can do about it.
    this.trouble = page.locator(".keep").getByRole("alert");
    this.save = page.getByRole("button", { name: texts("keep.save"), exact: true });
    this.saveDamaged = page.getByRole("button", { name: texts("keep.save-damaged"), exact: true });
    this.keepAgain = page.getByRole("button", { name: texts("keep.again"), exact: true });
    this.home = page.getByRole("banner").locator("a.mark");
    this.language = page.getByRole("banner").getByRole("button");
    this.about = page.getByRole("contentinfo").getByRole("link", { name: texts("footer.about") });
    // Each page narrows this down: a click must not hit the button of the page before.
    this.next = page.getByTestId("next");
    this.previous = page.getByRole("link", { name: texts("principle.previous") });
  }

  /** The program has started and shows a page: only then is there a language switch. */
  async isReady() {
    await expect(this.language).toBeVisible();
  }

  /** The page says that the answers are kept. */
  async isKept() {
    await expect(this.kept).toHaveText(/^(Bewaard|Kept)/);
  }

  /**
   * A press that brought another page is not followed by the next one as fast as a double press, whose second half does
   * nothing; see double_press.
   */
  async isUnhurried(control) {
    const rest = await control.evaluate(() => (window.lastPress && !window.lastPress.on.isConnected ? 600 - (performance.now() - window.lastPress.at) : 0));
    if (rest > 0) await new Promise((rested) => { setTimeout(rested, rest); });
  }

  async focusIsOnHeading() {
    await expect(this.heading).toBeFocused();
  }

  /** No part of the page lies beside the window. */
  async fitsInWidth() {
    const [wide, window] = await this.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide, `the width of ${this.page.url()}`).toBeLessThanOrEqual(window);
  }
}
