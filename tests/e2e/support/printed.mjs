// The programs of this computer that judge files.
import { execFileSync } from "node:child_process";

/** What a program of this computer prints. */
export const printed = (program, ...args) => execFileSync(program, args, { encoding: "utf8" });
