import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** Measurements side by side, and the choice of them. */
export class ComparePage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.answered = page.getByTestId("answered");
    this.missing = page.getByTestId("missing");
    this.radar = page.getByTestId("radar").locator("svg.radar:visible");
    this.moments = page.locator(".moments li");
    this.rows = page.getByTestId("rows").locator(".row");
    this.figures = page.locator("details.figures");
    this.table = this.figures.locator("table");
    this.reworded = page.getByTestId("reworded");
    this.ticks = page.locator(".choices input");
    this.problem = page.locator("#compare-problem");
    this.go = page.getByTestId("compare-go");
    this.chooseOthers = page.getByRole("link", { name: texts("compare.choose-others") });
  }

  async open(ids = [], query = "") {
    await this.page.goto(`./${query}#/compare/${ids.join("/")}`);
    await this.isReady();
  }

  /** The comparison of these measurements is there. */
  async isShown() {
    await expect(this.rows).toHaveCount(8);
    await expect(this.radar).toHaveCount(1);
  }

  /** The row of a principle, by its number. */
  row(number) {
    return this.rows.nth(number - 1);
  }

  /** The statements of a principle, which is open. */
  statements(number) {
    return this.page.locator(`#row-${number} .compared`);
  }

  /** The cells of the row of the table with this name. */
  async cells(name) {
    const row = this.table.locator("tbody tr").filter({ has: this.page.getByRole("rowheader", { name, exact: true }) });
    return row.locator("td").allTextContents();
  }

  async openAll() {
    for (const summary of await this.page.locator("main#content summary").all()) await summary.click();
  }
}
