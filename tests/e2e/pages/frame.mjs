// What stands on every page: the header, the footer, and where the focus is.
import { expect } from "../support/test.mjs";

export class Frame {
  constructor(page, texts) {
    this.page = page;
    this.texts = texts;
    // Of the program: the static first page has one in each language, and until its style has come neither is hidden.
    this.heading = page.locator("main#content h1");
    this.kept = page.locator("header .kept");
    // What is wrong with keeping, and what one can do about it.
    this.trouble = page.locator(".keep").getByRole("alert");
    this.save = page.getByRole("button", { name: texts("keep.save"), exact: true });
    this.saveDamaged = page.getByRole("button", { name: texts("keep.save-damaged"), exact: true });
    this.keepAgain = page.getByRole("button", { name: texts("keep.again"), exact: true });
    this.home = page.getByRole("banner").getByRole("link");
    this.language = page.getByRole("banner").getByRole("button");
    this.about = page.getByRole("contentinfo").getByRole("link", { name: texts("footer.about") });
    // The pages that have one tell it from that of the page before: what is clicked must not be the one still in sight.
    this.next = page.getByTestId("next");
    this.previous = page.getByRole("link", { name: texts("principle.previous") });
  }

  /** The program has come and shows a page: only then there is a switch for the language. */
  async isReady() {
    await expect(this.language).toBeVisible();
  }

  /** The answers are kept, by the page's word. */
  async isKept() {
    await expect(this.kept).toHaveText(/^(Bewaard|Kept)/);
  }

  async focusIsOnHeading() {
    await expect(this.heading).toBeFocused();
  }

  /** No part of the page lies to the side of the window. */
  async fitsInWidth() {
    const [wide, window] = await this.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide, `the width of ${this.page.url()}`).toBeLessThanOrEqual(window);
  }
}
