// The accessibility tree of a page, as readable lines from top to bottom.

/** Without the addresses of links, and without the words of a label that only repeat the name of its control. */
export async function spokenTree(page) {
  const lines = (await page.locator("body").ariaSnapshot()).split("\n").filter((line) => !/^\s*- (\/url: |text: ""$)/.test(line));
  const words = lines.map((line) => /- text: "?(.*?)"?$/.exec(line)?.[1]);
  const isRepeated = (index) => words[index] && [index - 1, index + 1].some((other) => lines[other]?.includes(`"${words[index]}"`));
  // A line whose only child was an address has no children now.
  const isEmpty = (index) => lines[index].endsWith(":") && indent(lines[index + 1]) <= indent(lines[index]);
  const told = lines.map((line, index) => (isEmpty(index) ? line.slice(0, -1) : line)).filter((_, index) => !isRepeated(index));
  return `${told.join("\n")}\n`;
}

const indent = (line = "") => line.search(/\S|$/);
