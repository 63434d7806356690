import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

const COLUMNS = ["label", "score", "percent", "given", "unknown", "open"];

/** The result: a sentence, two charts, the figures as a table. */
export class ResultPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.average = page.locator("main#content .lead");
    this.charts = page.getByTestId("chart");
    this.radar = page.locator("[data-testid=chart].radar");
    this.bars = page.locator("[data-testid=chart].bars");
    this.radarKey = page.locator(".radar-key li");
    this.chartNotes = page.locator(".chart-note:visible");
    this.figures = page.locator("details.figures");
    this.table = this.figures.locator("table");
    this.details = page.locator(".details > details");
    this.strengths = page.locator(".card.strong");
    this.makePdf = page.getByTestId("pdf");
    this.stopMaking = page.getByTestId("stop");
    this.withWords = page.locator("#with-words");
    this.privacyCheck = page.locator(".privacy-check");
    this.goOnAsItIs = page.getByTestId("privacy-check-go-on");
    this.files = page.locator("details.files");
    this.saveFile = page.getByTestId("save");
    this.told = page.locator(".job [role=status]");
    this.reminder = page.getByText(texts("export.reminder"));
    this.chances = page.locator(".card.chance");
  }

  /** Opens the address of the result. The page itself may still be loading: see `isShown`. */
  async open(query = "") {
    await this.page.goto(`./${query}#/result`);
    await this.isReady();
  }

  /** The figures are there; the charts may still be loading. */
  async isShown() {
    await expect(this.figures).toBeVisible();
  }

  /** Unfolds the files beside the report. */
  async openFiles() {
    await this.files.locator("summary").click();
    await expect(this.saveFile).toBeVisible();
  }

  /** Both charts have been drawn; with few scores there is no radar to draw. */
  async isDrawn({ charts = 2 } = {}) {
    await expect(this.bars.locator("svg")).toBeVisible();
    await expect(this.charts).toHaveCount(charts);
    await expect(this.charts.locator("svg")).toHaveCount(charts);
  }

  /** The figures of the table, row by row. */
  async rows() {
    await this.isShown();
    const rows = await this.table.locator("tbody tr").evaluateAll((rows) =>
      rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    return rows.map((cells) => Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]])));
  }

  /** The words in a chart, in order; a name over two lines is two words apart. */
  async words(chart) {
    const texts = await chart.locator("svg text").evaluateAll((texts) => texts.map((text) => text.textContent.trim()));
    return texts.join(" ");
  }

  /** How far each point of the radar is from its middle, in CSS pixels. */
  async radarPoints() {
    return this.radar.locator("svg").evaluate((svg) => {
      const shapes = [...svg.querySelectorAll("path")].map((path) => path.getBoundingClientRect());
      const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
      const net = shapes.reduce((a, b) => (b.width > a.width ? b : a));
      const points = shapes.filter(({ width, height }) => width > 2 && width < 14 && height > 2 && height < 14);
      return points.map((point) => Math.hypot(middle(point)[0] - middle(net)[0], middle(point)[1] - middle(net)[1]));
    });
  }

  /** The text in a chart that lies outside its drawing, even in part. */
  async clipped(chart) {
    return chart.locator("svg").evaluate((svg) => {
      const box = svg.getBoundingClientRect();
      const isOutside = (text) => {
        const own = text.getBoundingClientRect();
        return own.left < box.left - 0.5 || own.right > box.right + 0.5 || own.top < box.top - 0.5 || own.bottom > box.bottom + 0.5;
      };
      return [...svg.querySelectorAll("text")].filter(isOutside).map((text) => text.textContent);
    });
  }

  /** Pairs of texts in a chart that overlap. */
  async overlapping(chart) {
    return chart.locator("svg").evaluate((svg) => {
      const texts = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return texts.flatMap(([told, box], index) =>
        texts.slice(index + 1).filter(([, other]) => meet(box, other)).map(([other]) => [told, other]));
    });
  }

  /** The smallest size of text in a chart, in CSS pixels. */
  async smallestText(chart) {
    return chart.locator("svg text").evaluateAll((texts) => Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))));
  }

  /** The answers with a principle: how each statement was answered, in words. */
  answers(principle) {
    return this.details.nth(principle - 1).locator(".answers li");
  }

  async openDetails() {
    for (const summary of await this.page.locator("main#content summary").all()) await summary.click();
  }
}
