import { expect } from "../support/test.mjs";
import { Frame } from "./frame.mjs";

/** The page that makes a link: of the result, or to continue elsewhere. */
export class SharePage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.field = page.locator("#link");
    this.class = page.locator("#link-class");
    this.copy = page.getByTestId("copy");
    this.told = page.locator(".link [role=status]");
    this.mail = page.getByTestId("mail");
    this.ownWindow = page.getByTestId("own-window");
    this.share = page.getByRole("button", { name: texts("link.share") });
    this.privacyCheck = page.locator(".privacy-check");
    this.privacyItems = this.privacyCheck.locator("li");
    this.goOnAsItIs = page.getByTestId("privacy-check-go-on");
    this.code = page.getByRole("img", { name: texts("qr.alternative") });
    this.png = page.getByTestId("qr-png");
    this.svg = page.getByTestId("qr-svg");
    this.ticks = page.locator("fieldset.choices");
  }

  async open(query = "", fragment = "/share") {
    await this.page.goto(`./${query}#${fragment}`);
    await expect(this.field).toBeVisible();
  }

  /** The checkbox for something that the link may include, by the key of its text. */
  tick(key) {
    return this.ticks.getByLabel(this.texts(key), { exact: true });
  }

  link() {
    return this.field.inputValue();
  }
}
