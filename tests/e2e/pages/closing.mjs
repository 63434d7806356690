import { Frame } from "./frame.mjs";

/** The questions at the end. */
export class ClosingPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.next = page.locator('[data-testid=next][href$="#/check"]');
    this.story = page.locator("#story");
  }

  confidence(step) {
    return this.page.locator(`input[name=confidence][value="${step}"]`);
  }

  confidenceLabel(step) {
    return this.page.locator(`label[for="confidence-${step}"]`);
  }
}
