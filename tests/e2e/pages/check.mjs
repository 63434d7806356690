import { Frame } from "./frame.mjs";

/** The statements that are still open, with a link to each. */
export class CheckPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.next = page.locator('[data-testid=next][href$="#/result"]');
    this.askAll = page.getByTestId("ask-all");
    this.lead = page.locator("main#content .lead");
    this.open = page.locator("main#content .card").getByRole("link");
    this.allAnswered = page.getByText(texts("check.all"), { exact: true });
  }

  someOpen(count) {
    return this.page.getByText(this.texts("check.some", { count }), { exact: true });
  }

  unknown(count, label) {
    return this.page.getByText(this.texts("check.unknown", { count, unknown: label }), { exact: true });
  }
}
