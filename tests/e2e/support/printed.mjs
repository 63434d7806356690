// The programs on this computer that read files.
import { execFileSync } from "node:child_process";

/** What a program on this computer prints. */
export const printed = (program, ...args) => execFileSync(program, args, { encoding: "utf8" });
