// The `test` of every file here: in a fresh profile, and it fails when a page reports a fault.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "node:test";
import { Browser } from "./browser.mjs";

/** @param {(browser: Browser, profile: string) => Promise<void>} body */
export function test(name, body) {
  base(name, { timeout: 180_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), "pro-monitor-webkit-"));
    const browser = await Browser.start(profile);
    try {
      await body(browser, profile);
      assert.deepEqual(browser.told("faults"), [], "no page reported a fault");
    } finally {
      await browser.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
