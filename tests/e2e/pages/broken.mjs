import { expect } from "../support/test.mjs";

/** The page that says what is wrong with a questionnaire. */
export class BrokenPage {
  constructor(page, texts) {
    this.page = page;
    this.texts = texts;
    this.heading = page.getByRole("heading", { level: 1, name: texts("broken.title") });
    this.problems = page.locator("ol.problems > li");
    this.back = page.getByRole("link", { name: texts("broken.back") });
  }

  async open(query) {
    await this.page.goto(`./${query}`);
    await expect(this.heading).toBeVisible();
  }

  /** Every problem as `{ place, told }`. */
  async told() {
    await expect(this.problems.first()).toBeVisible();
    return this.problems.evaluateAll((items) => items.map((item) => ({
      place: item.querySelector("code").textContent,
      told: [...item.querySelectorAll("p")].map((p) => p.textContent).join(" "),
    })));
  }
}
