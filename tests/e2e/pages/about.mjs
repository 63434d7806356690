import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** What the tool is, and where the answers are. */
export class AboutPage extends Frame {
  /** The title of a source. */
  source(title) {
    return this.page.getByRole("listitem").getByText(title, { exact: true });
  }

  async open(query = "") {
    await this.page.goto(`./${query}#/about`);
    await this.isShown();
  }

  async isShown() {
    await expect(this.page.getByText(this.texts("about.licence"))).toBeVisible();
  }
}
