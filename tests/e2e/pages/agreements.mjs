import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** The agreements, as a board and as a list. */
export class AgreementsPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.begin = page.locator("#new-agreement");
    this.dialog = page.getByRole("dialog");
    this.what = this.dialog.getByLabel(texts("agreements.what"));
    this.who = this.dialog.getByLabel(texts("agreements.who"), { exact: true });
    this.when = this.dialog.getByLabel(texts("agreements.when"), { exact: true });
    this.state = this.dialog.getByLabel(texts("agreements.state"));
    this.more = this.dialog.locator("summary");
    this.phase = this.dialog.getByLabel(texts("agreements.phase"), { exact: true });
    this.save = this.dialog.getByRole("button", { name: texts("agreements.save") });
    this.remove = this.dialog.getByRole("button", { name: texts("measurements.delete"), exact: true });
    this.done = page.locator("#agreement-done");
    this.columns = page.locator(".board section");
    this.cards = page.locator(".agreement");
    this.list = page.locator(".agreements li");
    this.showList = page.getByRole("button", { name: texts("agreements.list"), exact: true });
  }

  async open(query = "", origin = "") {
    await this.page.goto(`./${query}#/agreements${origin}`);
    await expect(this.page.getByRole("heading", { level: 1, name: this.texts("agreements.title") })).toBeVisible();
  }

  /** Makes an agreement with these words. */
  async make({ what, who = "", when = "", phase }) {
    await this.begin.click();
    await this.fill({ what, who, when, phase });
  }

  /** Fills in the form, and saves it. */
  async fill({ what, who = "", when = "", phase }) {
    if (what !== undefined) await this.what.fill(what);
    await this.who.fill(who);
    await this.when.fill(when);
    if (phase) {
      if (!(await this.phase.isVisible())) await this.more.click();
      await this.phase.selectOption(phase);
    }
    await this.save.click();
    await expect(this.dialog).toBeHidden();
  }

  /** The card of an agreement. */
  card(what) {
    return this.cards.filter({ has: this.page.getByRole("heading", { name: what, exact: true }) });
  }
}
