import { Frame } from "./frame.mjs";

/** All principles, with what is still open. */
export class TasksPage extends Frame {
  constructor(page, texts) {
    super(page, texts);
    this.next = page.locator("main#content:has(ol.steps)").getByTestId("next");
    this.list = page.locator("main#content ol.steps");
    this.items = this.list.getByRole("listitem");
    this.links = this.list.getByRole("link");
  }

  /** The line with the number of answered statements. */
  answered(answered, count) {
    return this.page.getByText(this.texts("tasks.answered", { answered, count }), { exact: true });
  }

  /** The line of a principle; 1 is the first. */
  item(number) {
    return this.items.nth(number - 1);
  }
}
