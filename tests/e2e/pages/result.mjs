import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

const COLUMNS = ["label", "score", "percent", "given", "unknown", "open"];

/** The result: a sentence, the radar, a bar for each principle, the figures as a table. */
export class ResultPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.average = page.locator("main#content .average");
    this.firsts = page.locator(".firsts > div");
    // The size that is shown.
    this.radar = page.getByTestId("radar").locator("svg.radar:visible");
    this.points = this.radar.locator(".axis a");
    this.bars = page.getByTestId("bars");
    this.rows = this.bars.locator(".row");
    this.figures = page.locator("details.figures");
    this.table = this.figures.locator("table");
    this.details = page.locator("details.principle");
    this.strengths = page.locator(".best .strong");
    this.chances = page.locator(".best .chance");
    this.explore = page.getByTestId("explore");
    this.makePdf = page.getByTestId("pdf");
    this.stopMaking = page.getByTestId("stop");
    this.withWords = page.locator("#with-words");
    this.privacyCheck = page.locator(".privacy-check");
    this.goOnAsItIs = page.getByTestId("privacy-check-go-on");
    this.files = page.locator("details.files");
    this.saveFile = page.getByTestId("save");
    this.told = page.locator(".job [role=status]");
    this.reminder = page.getByText(texts("export.reminder"));
  }

  /** Opens the address of the result. The page itself may still be loading: see `isShown`. */
  async open(query = "") {
    await this.page.goto(`./${query}#/result`);
    await this.isReady();
  }

  /** The figures are there. */
  async isShown() {
    await expect(this.figures).toBeVisible();
  }

  /** Unfolds the files beside the report. */
  async openFiles() {
    await this.files.locator("summary").click();
    await expect(this.saveFile).toBeVisible();
  }

  /** The radar is there, in one of its two sizes, with an axis and a bar for each principle. */
  async isDrawn() {
    await expect(this.radar).toHaveCount(1);
    await expect(this.points).toHaveCount(await this.rows.count());
    await expect(this.rows.first()).toBeVisible();
  }

  /** The figures of the table, row by row. */
  async figureRows() {
    await this.isShown();
    const rows = await this.table.locator("tbody tr").evaluateAll((rows) =>
      rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    return rows.map((cells) => Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]])));
  }

  /** The words in the radar, in order; a word over two lines is whole. */
  async words() {
    const texts = await this.radar.locator("text").evaluateAll((texts) => texts.map((text) => text.textContent.trim()));
    return texts.join(" ").replaceAll("- ", "");
  }

  /** The name and the score of each principle, as the rows with the bars have them. */
  async barTexts() {
    return this.rows.evaluateAll((rows) => rows.map((row) => `${row.querySelector("h4").textContent}: ${row.querySelector(".figure").textContent}`));
  }

  /** The text in the radar that lies outside the window, even in part. */
  async clipped() {
    return this.radar.evaluate((svg) => {
      const isOutside = (text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      };
      return [...svg.querySelectorAll("text")].filter(isOutside).map((text) => text.textContent);
    });
  }

  /** Pairs of texts in the radar that overlap. */
  async overlapping() {
    return this.radar.evaluate((svg) => {
      // Without the room above and below the letters.
      const lettersOf = ({ left, right, top, bottom, height }) => ({ left, right, top: top + height / 4, bottom: bottom - height / 4 });
      const texts = [...svg.querySelectorAll("text")].map((text) => [text.textContent, lettersOf(text.getBoundingClientRect())]);
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return texts.flatMap(([told, box], index) =>
        texts.slice(index + 1).filter(([, other]) => meet(box, other)).map(([other]) => [told, other]));
    });
  }

  /** The answers with a principle: how each statement was answered, in words. */
  answers(principle) {
    return this.page.locator(`#row-${principle} .answers li`);
  }

  async openDetails() {
    for (const summary of await this.page.locator("main#content summary").all()) await summary.click();
  }
}
