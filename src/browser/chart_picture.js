// A chart of the page as a picture of its own, for a presentation or a document: loaded when somebody asks for one.
import bold from "../../style/fonts/AtkinsonHyperlegibleNext-Bold.woff2";
import regular from "../../style/fonts/AtkinsonHyperlegibleNext-Regular.woff2";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1600;
const HEIGHT = 900;

/** Where the title, the line under it and the chart stand. */
const LEFT = 80;
const TITLE = { y: 100, size: 44, weight: 700 };
const NOTE = { y: 150, size: 26, weight: 400 };
const CHART = { y: 190, height: 670 };

/** What of its style a drawing takes along: a picture has no style sheet. */
const PROPERTIES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "paint-order", "font-family", "font-size", "font-weight", "font-variant-numeric"];

/** What is there to press, and not to see. */
const UNSEEN = ".press, .target";

const faces = [[regular, 400], [bold, 700]]
  .map(([file, weight]) => `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};src:url(${file})}`);

const typeface = `<style>${faces.join("")}</style>`;

const make = (name, attributes) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** The chart with its looks on its elements, without links and without what only a page needs. */
function drawn(original) {
  const copy = make(original.localName === "a" ? "g" : original.localName, {});
  for (const { name, value } of original.attributes) {
    if (!/^(class|href|id|role|tabindex|aria-.*|data-.*)$/.test(name)) copy.setAttribute(name, value);
  }
  const style = getComputedStyle(original);
  for (const property of PROPERTIES) copy.setAttribute(property, style.getPropertyValue(property));
  for (const child of original.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE && !child.matches(UNSEEN)) copy.append(drawn(child));
  }
  return copy;
}

/** A text that is as wide as the picture at most. */
function line(text, { y, size, weight }, family, colour) {
  const context = document.createElement("canvas").getContext("2d");
  context.font = `${weight} ${size}px ${family}`;
  let words = text;
  while (context.measureText(words).width > WIDTH - 2 * LEFT) words = `${words.slice(0, -2).trimEnd()}…`;
  const element = make("text", { x: LEFT, y, fill: colour, "font-family": family, "font-size": size, "font-weight": weight });
  element.textContent = words;
  return element;
}

/** The chart in `figure` as SVG of 1600 × 900, with a title and a line under it. */
export function toSvg(figure, title, note) {
  const chart = figure.querySelector("svg");
  const page = getComputedStyle(document.body);
  const token = (name) => page.getPropertyValue(name).trim();
  const family = page.fontFamily;
  const picture = make("svg", { xmlns: SVG, width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
  const inside = drawn(chart);
  for (const [key, value] of Object.entries({ x: 0, y: CHART.y, width: WIDTH, height: CHART.height })) inside.setAttribute(key, value);
  picture.append(
    make("rect", { width: WIDTH, height: HEIGHT, fill: token("--pm-raised") }),
    line(title, TITLE, family, token("--pm-text")),
    line(note, NOTE, family, token("--pm-muted")),
    inside,
  );
  // Put in as text: the policy of this page holds for the style of its elements, also of those that it does not show.
  return new XMLSerializer().serializeToString(picture).replace(">", `>${typeface}`);
}

/** A picture in SVG as PNG, pixel for pixel. */
export async function toPng(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
  canvas.getContext("2d", { alpha: false }).drawImage(image, 0, 0);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => { if (blob) done(blob); else fail(new Error("no picture")); }, "image/png");
  });
}
