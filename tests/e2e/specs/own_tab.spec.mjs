// Each tab stays with the measurement that is open in it, whatever other tabs begin.
import { pagesOf } from "../pages/index.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";

/** A tab in which somebody with this role answers statement 1.1 with this step. */
async function tabOf(context, watch, role, step) {
  const page = await context.newPage();
  watch.follow(page);
  const pages = pagesOf(page);
  await pages.start.open();
  await pages.start.beginAs(role);
  await pages.tasks.next.click();
  await expect(pages.principle.statements.first()).toBeVisible();
  // Slower than a double press, whose second half does nothing; see double_press.
  await page.waitForTimeout(600);
  await pages.principle.choose("1.1", step);
  await pages.principle.isKept();
  return { page, ...pages };
}

test("a reload shows the measurement of the tab, not the one that another tab began", inFirefoxToo, async ({ context, watch }) => {
  const b = await tabOf(context, watch, "Begeleider", 4);
  const a = await tabOf(context, watch, "Teamleider of coach", 2);
  await b.page.reload();
  await expect(b.principle.radio("1.1", 4)).toBeChecked();
  await a.page.reload();
  await expect(a.principle.radio("1.1", 2)).toBeChecked();
});

test("a tab that only showed a measurement stays with it, also after back and forward", async ({ context, watch }) => {
  await tabOf(context, watch, "Begeleider", 4);
  const shown = await context.newPage();
  watch.follow(shown);
  const { principle } = pagesOf(shown);
  await shown.goto("./#/principle/1");
  await expect(principle.radio("1.1", 4)).toBeChecked();
  await tabOf(context, watch, "Teamleider of coach", 2);
  await shown.goto("./handleiding/");
  await shown.goBack();
  await expect(principle.radio("1.1", 4)).toBeChecked();
  await shown.goForward();
  await shown.goBack();
  await shown.reload();
  await expect(principle.radio("1.1", 4)).toBeChecked();
});

test("a new tab shows the measurement that was begun last; a tab whose measurement is gone does so too", async ({ context, watch }) => {
  const first = await tabOf(context, watch, "Begeleider", 4);
  await tabOf(context, watch, "Teamleider of coach", 2);
  const fresh = await context.newPage();
  watch.follow(fresh);
  await fresh.goto("./#/principle/1");
  await expect(pagesOf(fresh).principle.radio("1.1", 2)).toBeChecked();
  await first.page.goto("./#/measurements");
  const { measurements } = first;
  await measurements.button("measurements.delete", "Begeleider").click();
  await first.page.reload();
  await first.page.goto("./#/principle/1");
  await expect(first.principle.radio("1.1", 2)).toBeChecked();
});
