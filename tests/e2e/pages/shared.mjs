import { expect } from "../support/test.mjs";
import { ResultPage } from "./result.mjs";

/** What a link opens: another person's result, one's own measurement, or why it does not open. */
export class SharedPage extends ResultPage {
  constructor(page, texts) {
    super(page, texts);
    this.banner = page.getByText(texts("shared.banner"));
    this.saveAsCopy = page.getByTestId("copy-result");
    this.saved = page.locator(".viewed [role=status]");
    this.notice = page.locator("main#content p.notice");
    this.goOnHere = page.getByTestId("go-on-here");
    this.isSharedComputer = page.getByLabel(texts("start.shared"));
    this.pasted = page.getByLabel(texts("paste.label"));
    this.openPasted = page.getByRole("button", { name: texts("paste.button") });
    this.pasteWrong = page.locator("#pasted-wrong");
  }

  async openLink(link) {
    await this.page.goto(link);
    await this.isReady();
  }

  /** The shared result is shown, and the link is not in the address bar. */
  async isShownWithoutLink() {
    await expect(this.banner).toBeVisible();
    await expect(this.page).toHaveURL(/#\/shared$/);
  }
}
