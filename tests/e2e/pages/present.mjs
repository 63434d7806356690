import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** A statement to talk about, for a beamer. */
export class PresentPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.statement = page.getByRole("heading", { level: 1 });
    this.place = page.locator(".screen-place");
    this.show = page.getByTestId("show-answers");
    this.given = page.locator(".given");
    this.columns = page.locator(".people li");
    this.next = page.getByRole("link", { name: texts("present.next") });
    this.previous = page.getByRole("link", { name: texts("present.previous") });
    this.stop = page.getByRole("link", { name: texts("present.stop") });
  }

  async open(query = "", number = 1) {
    await this.page.goto(`./${query}#/present/${number}`);
    await expect(this.show).toBeVisible();
  }
}
