// The quick scan from the start page to the result with the keyboard alone; shared by desktop and phone.
import { pagesOf } from "../pages/index.mjs";
import { tabTo } from "./focus.mjs";
import { expectSeen } from "./focus_indicator.mjs";
import { askedOf, readInstrument } from "./instrument.mjs";
import { expect, test } from "./test.mjs";
import { walk } from "./walk.mjs";

const LOOKS = ["light", "dark", "forced colours"];
const { principles } = readInstrument();

/** `size` names the snapshot with the order of the stops. */
export function keyboardWalkTests(size) {
  test("the quick scan by keyboard alone follows the reading order, and the focus is always visible", async ({ page }) => {
    test.setTimeout(300_000);
    const { start, tasks, principle, closing, check, result } = pagesOf(page);
    const order = [];
    const lookAround = async (name) => {
      order.push(`# ${name}`, ...await walk(page, (stop) => expectSeen(stop, LOOKS)), "");
    };
    const choose = async (radio, key) => {
      await tabTo(page, radio);
      await page.keyboard.press(key);
    };
    const follow = async (control) => {
      await tabTo(page, control);
      await page.keyboard.press("Enter");
    };

    await start.open();
    await lookAround("The start page");
    await follow(start.enter);
    await start.focusIsOnHeading();
    await lookAround("Who answers");
    await choose(start.role("Begeleider"), "Space");
    await choose(start.scan("full"), "ArrowDown");
    await follow(start.begin);

    await tasks.focusIsOnHeading();
    await lookAround("The task list");
    await follow(tasks.next);

    for (const own of principles) {
      await principle.isShown(own);
      await principle.focusIsOnHeading();
      // All question pages are alike, so one is enough.
      if (own.number === 1) await lookAround("A question page");
      const [{ id }] = askedOf(own, "begeleider", "quick");
      await choose(principle.radio(id, 1), "ArrowDown");
      await expect(principle.radio(id, 2)).toBeChecked();
      await follow(principle.next);
    }

    await closing.focusIsOnHeading();
    await lookAround("The closing page");
    await choose(closing.confidence(1), "Space");
    await follow(closing.next);

    await check.focusIsOnHeading();
    await lookAround("The check page");
    await follow(check.next);

    await result.focusIsOnHeading();
    await result.isDrawn();
    await lookAround("The result");
    expect(order.join("\n")).toMatchSnapshot(`focus-order-${size}.txt`);
  });
}
