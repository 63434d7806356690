// The Pro Monitor's release in the same journey: a page per principle, five statements each.
import path from "node:path";

const statement = (i) => `${Math.floor(i / 5) + 1}.${(i % 5) + 1}`;
const NEXT = "[data-testid=next]";

export default {
  name: "pro-monitor",
  dir: path.join(import.meta.dirname, "../../../../dist"),
  path: "pro-monitor/?perspective=begeleider#/principle/1", // starts at once
  radio: (i, v) => `input[type=radio][name="${statement(i)}"][value="${v === "dk" ? "unknown" : v}"]`,
  async answer(h, i, v) {
    if (i && i % 5 === 0) await h.nav(NEXT);
    await h.click(this.radio(i, v));
  },
  // Past the remaining questions to the closing page, then to the check page.
  async beforeFinish(h) {
    const asksStatements = () => h.page.evaluate(() =>
      [...document.querySelectorAll("input[type=radio]")].some((radio) => /^\d\.\d$/.test(radio.name)));
    while (await asksStatements()) await h.nav(NEXT);
    await h.nav(NEXT);
  },
  finish: NEXT,
  pdf: null,
  // These three run in the page.
  saved: () => {
    const documents = Object.entries(localStorage).filter(([key]) => key.startsWith("pro-monitor/measurement/"));
    return documents.reduce((sum, [, json]) => sum + Object.keys(JSON.parse(json).response?.answers ?? {}).length, 0);
  },
  restored: () => document.querySelectorAll("input[type=radio]:checked").length === 5,
  chart: () => { const c = document.querySelector("[data-testid=radar]"); return c && c.getBoundingClientRect().height > 100; },
};
