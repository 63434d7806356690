import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** The explorer: the statements of a result as a chart and as a table, chosen and sorted. */
export class ExplorerPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.chart = page.getByTestId("chart");
    this.chartNote = page.getByTestId("chart-note");
    this.order = page.getByLabel(texts("explore.order"));
    this.lens = page.getByLabel(texts("explore.lens"));
    this.kind = page.getByLabel(texts("explore.kind"));
    this.table = page.locator(".explore-table table");
    this.rows = this.table.locator("tbody tr");
    this.picked = page.getByTestId("picked");
    this.sortByScore = this.table.getByRole("button", { name: texts("result.table.score"), exact: true });
  }

  /** Opens the address of the explorer. */
  async open(query = "") {
    await this.page.goto(`./${query}#/explore`);
    await this.isReady();
  }

  /** The chart has been drawn. */
  async isDrawn() {
    await expect(this.chart.locator("svg")).toBeVisible();
  }

  /** The numbers of the statements in the table, in order. */
  async statements() {
    return (await this.rows.locator("th").allTextContents()).map((text) => text.trim().split(" ")[0]);
  }

  /** The numbers of the statements in the chart, from top to bottom. */
  async drawn() {
    const texts = await this.chart.locator("svg text").evaluateAll((texts) =>
      texts.map((text) => [text.textContent.trim(), text.getBoundingClientRect().top]));
    return texts.filter(([words]) => /^\d+\.\d+$/.test(words)).sort(([, a], [, b]) => a - b).map(([words]) => words);
  }

  /** The button of a statement in the table. */
  statement(id) {
    return this.rows.getByRole("button", { name: new RegExp(`^${id.replace(".", "\\.")} `) });
  }
}
