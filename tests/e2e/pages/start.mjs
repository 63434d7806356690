import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** The start page: what the tool is, and the ways in; and the page after it, which asks who answers. */
export class StartPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.lead = page.locator("main#content .lead");
    this.goOn = page.getByRole("link", { name: texts("start.go-on.button"), exact: true });
    // The first one is the largest.
    this.enter = page.locator('main#content a[href="#/begin"]').first();
    this.link = page.getByLabel(texts("start.open.link"));
    this.openLink = page.getByRole("button", { name: texts("paste.button"), exact: true });
    this.files = page.locator("main#content input[type=file]");
    this.notice = page.locator("main#content .notice");
    this.roles = page.getByRole("group", { name: texts("start.perspective") });
    this.scans = page.getByRole("group", { name: texts("start.scan") });
    this.headingFields = page.locator("summary", { hasText: texts("start.heading") });
    this.team = page.getByLabel(texts("start.team"));
    this.shared = page.getByLabel(texts("start.shared"));
    this.begin = page.getByRole("button", { name: texts("start.button"), exact: true });
    this.errors = page.locator("#errors");
  }

  role(name) {
    return this.roles.getByRole("radio", { name, exact: true });
  }

  scan(which) {
    return this.scans.getByRole("radio", { name: this.texts(`start.scan.${which}`), exact: true });
  }

  /** The card around a choice: a click anywhere on it chooses. */
  card(radio) {
    return radio.locator("xpath=ancestor::*[contains(@class, 'choice')][1]");
  }

  async open(query = "") {
    await this.page.goto(`./${query}`);
    await this.isReady();
  }

  /** Opens the questions about who answers, by their address. */
  async openQuestions(query = "") {
    await this.open(`${query}#/begin`);
    await expect(this.begin).toBeVisible();
  }

  async isShown() {
    await expect(this.enter).toBeVisible();
  }

  /** From the start page to the questions about who answers; stays where those are. */
  async toQuestions() {
    await expect(this.enter.or(this.begin)).toBeVisible();
    if (await this.begin.isVisible()) return;
    await this.enter.click();
    await expect(this.begin).toBeVisible();
    await this.isUnhurried(this.begin);
  }

  async beginAs(role, which = "full") {
    await this.toQuestions();
    await this.card(this.role(role)).click();
    await this.card(this.scan(which)).click();
    await this.begin.click();
  }
}
