// What a screen reader gets of the two pages that matter most, as readable trees: see snapshots/.
import { pagesOf } from "../pages/index.mjs";
import { everyPage } from "../support/every_page.mjs";
import { spokenTree } from "../support/spoken_tree.mjs";
import { expect, test } from "../support/test.mjs";

for (const [name, file] of [["a question page", "question-page"], ["the result, with everything opened", "result"]]) {
  test(`a screen reader gets all of ${name}, in order`, async ({ page }) => {
    await everyPage[name](page, pagesOf(page), "lang=nl");
    expect(await spokenTree(page)).toMatchSnapshot([`${file}.aria.yml`]);
  });
}
