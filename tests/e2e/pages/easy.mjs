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
    this.good = page.locator("#said section").filter({ has: page.getByRole("heading", { name: texts("easy.result.good") }) }).getByRole("listitem");
    this.talk = page.locator("#said section").filter({ has: page.getByRole("heading", { name: texts("easy.result.talk") }) }).getByRole("listitem");
    this.fullResult = page.getByRole("link", { name: texts("easy.result.full") });
    this.print = page.getByRole("button", { name: texts("easy.result.print") });
    this.story = page.getByLabel(texts("easy.end.story"));
  }

  /** The page asks this statement, as question number of total. */
  async asks(statement, number, total, language = "nl") {
    await expect(this.heading).toHaveText(statement.easy[language]);
    await expect(this.step).toHaveText(this.texts("easy.step", { step: number, total }));
  }
}
