import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** The list of measurements. */
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
    this.selectAll = page.getByTestId("select-all");
    this.selection = page.locator(".selection");
    this.combine = page.getByTestId("combine");
    this.combineBrought = page.getByTestId("combine-brought");
    this.wipe = page.getByRole("button", { name: texts("wipe.button") });
  }

  async open(query = "") {
    await this.page.goto(`./${query}#/measurements`);
    await expect(this.page.getByRole("heading", { name: this.texts("files.title") })).toBeVisible();
  }

  /** Goes to another page of the tool, without loading it anew. */
  async leaveFor(route) {
    await this.page.goto(`./#${route}`);
  }

  /** The card of the measurement with this title. */
  card(title) {
    return this.cards.filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  /** The button for this action on a measurement; its name includes the measurement. */
  button(act, title) {
    return this.page.getByRole("button", { name: `${this.texts(act)}: ${title}`, exact: true });
  }

  /** The box that chooses the measurement with this title. */
  tick(title) {
    return this.page.getByRole("checkbox", { name: this.texts("selection.pick", { title }), exact: true });
  }

  /** The button of the dialog with this text. */
  answer(key) {
    return this.dialog.getByRole("button", { name: this.texts(key), exact: true });
  }

  /** Opens files, given as name → text or bytes. */
  async openFiles(files) {
    await this.field.setInputFiles(Object.entries(files).map(([name, content]) =>
      ({ name, mimeType: "application/json", buffer: Buffer.from(content) })));
  }

  /** Drops files on the page, as a person drags them from a folder; the page shows where they will go. */
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

  /** What happened to each file: its name, then each line of its report. */
  async told(count) {
    await expect(this.reports).toHaveCount(count);
    return this.reports.evaluateAll((all) => all.map((one) => [...one.querySelectorAll("p, li")].map((line) => line.textContent)));
  }
}
