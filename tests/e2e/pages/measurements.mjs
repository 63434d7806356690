import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** All measurements that are kept. */
export class MeasurementsPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.cards = page.locator(".measurement");
    this.titles = this.cards.getByRole("heading");
    this.notice = page.locator("#notice");
    this.undo = page.getByRole("button", { name: texts("measurements.undo") });
    this.reminder = page.getByText(texts("keep-file.reminder"));
    this.saveAll = page.getByRole("button", { name: texts("measurements.save-all") });
    this.field = page.locator("input[type=file]");
    this.dropTarget = page.locator(".open-files");
    this.reports = page.locator(".report");
    this.dialog = page.getByRole("dialog");
    this.wipe = page.getByRole("button", { name: texts("wipe.button") });
  }

  async open(query = "") {
    await this.page.goto(`./${query}#/measurements`);
    await expect(this.page.getByRole("heading", { name: this.texts("files.title") })).toBeVisible();
  }

  /** To another page, after something that the program has in memory was changed here: there it begins anew. */
  async leaveFor(route) {
    await this.beginsAnew(this.page.goto(`./#${route}`));
  }

  /** What leaves this page has it loaded anew, and that is done. */
  async beginsAnew(left) {
    await Promise.all([this.page.waitForEvent("load"), left]);
  }

  /** The card of the measurement with this title. */
  card(title) {
    return this.cards.filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  /** The button with which one does this to a measurement; each names its measurement. */
  button(act, title) {
    return this.page.getByRole("button", { name: `${this.texts(act)}: ${title}`, exact: true });
  }

  /** The button of the dialog with these words. */
  answer(key) {
    return this.dialog.getByRole("button", { name: this.texts(key), exact: true });
  }

  /** Opens files, given as name → text or bytes. */
  async openFiles(files) {
    await this.field.setInputFiles(Object.entries(files).map(([name, content]) =>
      ({ name, mimeType: "application/json", buffer: Buffer.from(content) })));
  }

  /** Drops files on the page, as a person drags them from a folder; over the page one sees where they go. */
  async dropFiles(files) {
    const data = await this.page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const [name, content] of Object.entries(all)) data.items.add(new File([content], name, { type: "application/json" }));
      return data;
    }, files);
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: data });
    await expect(this.dropTarget).toHaveClass(/\bover\b/);
    await this.page.dispatchEvent("body", "drop", { dataTransfer: data });
    await expect(this.dropTarget).not.toHaveClass(/\bover\b/);
  }

  /** What became of each file: its name, then a line for each thing that is told. */
  async told(count) {
    await expect(this.reports).toHaveCount(count);
    return this.reports.evaluateAll((all) => all.map((one) => [...one.querySelectorAll("p, li")].map((line) => line.textContent)));
  }
}
