// The way to chart_picture.js, which is fetched with the first picture that somebody asks for.

const script = () => import("pro-monitor:chart_picture");

const figure = (id) => document.getElementById(id);

/** The chart in the element with this id as SVG. */
export async function svgOf(id, title, note) {
  return (await script()).toSvg(figure(id), title, note);
}

/** The same as PNG. */
export async function pngOf(id, title, note) {
  const { toSvg, toPng } = await script();
  const blob = await toPng(toSvg(figure(id), title, note));
  return new Uint8Array(await blob.arrayBuffer());
}

/** Puts the PNG on the clipboard. The promise goes along: a browser that waited for it would take the press for over. */
export async function copyPng(id, title, note) {
  const png = script().then(({ toSvg, toPng }) => toPng(toSvg(figure(id), title, note)));
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}

/** Puts a text on the clipboard. */
export async function copyText(text) {
  await navigator.clipboard.writeText(text);
}
