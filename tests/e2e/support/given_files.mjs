// Files as people give them: reports, large ones, and a PDF that unfolds to far more than its own size.
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { pagesOf } from "../pages/index.mjs";
import { clearSiteData, keepMeasurement } from "./kept.mjs";
import { made } from "./saved.mjs";

/** Makes a report of each measurement (as `measurementOf` takes it), of the kind "pdf" or "workbook": their bytes. Clears what is kept. */
export async function reportsOf(page, wanted) {
  const { result } = pagesOf(page);
  const reports = [];
  for (const [measurement, kind] of wanted) {
    await keepMeasurement(page, measurement);
    await result.open();
    await result.isShown();
    if (kind !== "pdf") await result.openFiles();
    reports.push(readFileSync((await made(page, page.getByTestId(kind))).path));
    await page.goto("./icon.svg");
    await clearSiteData(page);
  }
  return reports;
}

/** The same PDF with a comment in it, so that it has this many bytes. */
export function enlarged(pdf, size) {
  const tail = Buffer.from(pdf.subarray(pdf.lastIndexOf("startxref")));
  const comment = Buffer.alloc(size - pdf.length - tail.length, "x");
  comment.write("\n%");
  comment.write("\n", comment.length - 1);
  return Buffer.concat([pdf, comment, tail]);
}

/** A PDF of some hundred kilobytes, whose stream of objects unfolds to this many bytes. */
export function unfoldingPdf(size) {
  const objects = "2 0 3 30 <</Type/Catalog/Pages 3 0 R>> <</Type/Pages/Count 0/Kids[]>>";
  const content = Buffer.alloc(size, " ");
  content.write(objects);
  const packed = deflateSync(content);
  const first = Buffer.from("%PDF-1.7\n");
  const stream = (number, dictionary, bytes) =>
    Buffer.concat([Buffer.from(`${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from("\nendstream\nendobj\n")]);
  const packedObjects = stream(1, `/Type/ObjStm/N 2/First ${objects.indexOf("<<")}/Filter/FlateDecode`, packed);
  const places = [[0, 0, 0], [1, first.length, 0], [2, 1, 0], [2, 1, 1], [1, first.length + packedObjects.length, 0]];
  const table = Buffer.alloc(places.length * 6);
  places.forEach(([kind, place, index], at) => {
    table.writeUInt8(kind, at * 6);
    table.writeUInt32BE(place, at * 6 + 1);
    table.writeUInt8(index, at * 6 + 5);
  });
  const tableObject = stream(4, "/Type/XRef/Size 5/W[1 4 1]/Root 2 0 R", table);
  return Buffer.concat([first, packedObjects, tableObject, Buffer.from(`startxref\n${first.length + packedObjects.length}\n%%EOF\n`)]);
}

/**
 * Drops files on the page, several times.
 * @param {Record<string, Buffer | string>[]} drops the files of each drop: name → content
 * @param {number} apart the milliseconds between two drops
 */
export async function drop(page, drops, apart) {
  const given = drops.map((files) => Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString("base64")]));
  await page.evaluate(async ([drops, apart]) => {
    const events = await Promise.all(drops.map(async (files) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of files) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      return new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    }));
    for (const event of events) {
      document.body.dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve, apart));
    }
  }, [given, apart]);
}

/**
 * Drops files (name → content) on the page as a person does; without files a text. Returns whether the page kept each
 * event from the browser.
 */
export function dropOnPage(page, files) {
  return page.evaluate((files) => {
    const data = new DataTransfer();
    for (const [name, content] of Object.entries(files)) data.items.add(new File([content], name));
    if (!data.items.length) data.setData("text/plain", "words");
    const isKept = (type) => !document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    return { dragover: isKept("dragover"), drop: isKept("drop") };
  }, files);
}
