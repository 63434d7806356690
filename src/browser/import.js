// Has reports and workbooks read by workers of their own: what a file does to its reader, it does not do to the page.
import { OnDemandWorker } from "./workers/page_side.js";

const readers = { report: new OnDemandWorker(REPORT_READER_FILE), workbook: new OnDemandWorker(WORKBOOK_READER_FILE) };

/** After so many milliseconds a file is given up. */
const LONGEST = 30_000;

/**
 * Has a file read: the bytes of the measurement file that came out of it (undefined when none did), and why not, in
 * sentences. Rejected when the reader did not come, or did not come to an end.
 */
export async function open(format, bytes, id, response, now, language) {
  const reader = readers[format];
  await reader.prepare();
  const watch = setTimeout(() => reader.end("failed"), LONGEST);
  try {
    const { file, told } = await reader.ask({ bytes, id, response, now, language });
    return [file, told];
  } finally {
    clearTimeout(watch);
  }
}
