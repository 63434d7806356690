import { expect } from "../support/test.mjs";
import { PrinciplePage } from "./principle.mjs";

/** The easy version: one statement a page, and a calm end. */
export class EasyPage extends PrinciplePage {
  constructor(page, texts) {
    super(page, texts);
    this.step = page.locator("main#content .kicker p");
    this.thermometers = page.locator("fieldset.statement svg.thermometer");
    this.readAloud = page.locator("button.read-aloud");
    this.toFirstOpen = page.getByRole("link", { name: texts("easy.end.open") });
    this.story = page.getByLabel(texts("easy.end.story"));
  }

  /** The page asks this statement, as question number of total. */
  async asks(statement, number, total, language = "nl") {
    await expect(this.heading).toHaveText(statement.easy[language]);
    await expect(this.step).toHaveText(this.texts("easy.step", { step: number, total }));
  }
}
