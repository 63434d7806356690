// The accessibility tree of a page, as lines that one can read from top to bottom.

/** Without the addresses of links, and without a label's words where they only repeat the name of what they label. */
export async function spokenTree(page) {
  const lines = (await page.locator("body").ariaSnapshot()).split("\n").filter((line) => !/^\s*- (\/url: |text: ""$)/.test(line));
  const words = lines.map((line) => /- text: "?(.*?)"?$/.exec(line)?.[1]);
  const isRepeated = (index) => words[index] && [index - 1, index + 1].some((other) => lines[other]?.includes(`"${words[index]}"`));
  // What had only an address under it has nothing under it now.
  const isEmpty = (index) => lines[index].endsWith(":") && indent(lines[index + 1]) <= indent(lines[index]);
  const told = lines.map((line, index) => (isEmpty(index) ? line.slice(0, -1) : line)).filter((_, index) => !isRepeated(index));
  return `${told.join("\n")}\n`;
}

const indent = (line = "") => line.search(/\S|$/);
