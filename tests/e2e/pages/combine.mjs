import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** Putting the answers of several people together. */
export class CombinePage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.people = page.locator("fieldset.choices .choice");
    this.links = page.getByLabel(texts("combine.links-label"));
    this.addLinks = page.getByRole("button", { name: texts("combine.links-add"), exact: true });
    this.refused = page.locator(".add-links .notice li");
    this.threshold = page.getByLabel(texts("combine.threshold"), { exact: true });
    this.summary = page.locator(".team-form > [role=status]");
    this.error = page.locator("#threshold-wrong");
    this.team = page.getByLabel(texts("start.team"));
    this.label = page.getByLabel(texts("start.label"));
    this.make = page.getByRole("button", { name: texts("combine.make") });
  }

  /** Opens the page with these measurements, by their ids. */
  async open(ids, query = "") {
    await this.page.goto(`./${query}#/combine/${ids.join("/")}`);
    await expect(this.make).toBeVisible();
  }

  /** The person at a place, from 0: the box with its words. */
  person(at) {
    return this.people.nth(at);
  }
}
