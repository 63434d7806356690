// Has reports and workbooks read by workers of their own: a file that breaks its reader does not break the page.
import { JobQueue } from "./job_queue.js";

/** Our own files take a fraction of a second; after this many milliseconds a file is given up. */
const LONGEST = 15_000;

const readers = {
  report: new JobQueue(REPORT_READER_FILE, LONGEST),
  workbook: new JobQueue(WORKBOOK_READER_FILE, LONGEST),
};

/**
 * Reads a file: the bytes of the measurement file that it carries (undefined when there is none), and why not,
 * or what was not taken over, in sentences. Rejected with a JobError.
 */
export async function open(format, bytes, id, response, now, language) {
  const { file, reasons } = await readers[format].run({ bytes, id, response, now, language });
  return [file, reasons];
}
