import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** The form value of an answer. */
export const valueOf = (answer) => String(answer);

/** One principle: its statements, each with its own scale, and a note. */
export class PrinciplePage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.next = page.locator("nav.go").getByTestId("next");
    this.statements = page.locator("fieldset.statement");
    this.legends = page.locator("fieldset.statement legend");
    this.good = page.getByLabel(texts("principle.good"));
    this.better = page.getByLabel(texts("principle.better"));
    // In the short version the notes are folded.
    this.notes = page.locator("details.notes > summary");
    this.notice = page.locator("main#content .notice");
    this.steps = page.locator("nav.side");
  }

  async open(number, query = "?perspective=begeleider") {
    await this.page.goto(`./${query}#/principle/${number}`);
    await this.isReady();
  }

  async isShown(principle, language = "nl") {
    await expect(this.heading).toHaveText(principle.short[language]);
  }

  /** The radio button of an answer: 1 to 5, or "unknown". */
  radio(statement, answer) {
    return this.page.locator(`input[type=radio][name="${statement}"][value="${valueOf(answer)}"]`);
  }

  /** What a person clicks to choose it. */
  label(statement, answer) {
    return this.page.locator(`label[for="${statement}-${valueOf(answer)}"]`);
  }

  async choose(statement, answer) {
    await this.isUnhurried(this.label(statement, answer));
    await this.label(statement, answer).click();
    await expect(this.radio(statement, answer)).toBeChecked();
  }

  /** The answers chosen on this page: statement → answer, without the open ones. */
  async chosen() {
    const chosen = await this.page.locator("fieldset.statement input:checked")
      .evaluateAll((radios) => radios.map((radio) => [radio.name, radio.value]));
    return Object.fromEntries(chosen.map(([name, value]) => [name, value === "unknown" ? value : Number(value)]));
  }
}
