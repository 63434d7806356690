// The bundler, and what it bundles for: what the build and the service worker's part of it share.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

/** Where the packages lie that go into bundles. */
export const modules = join(root, "tests/e2e/node_modules");

export const esbuild = createRequire(join(modules, "x.js"))("esbuild");

/** Nested CSS and new JS syntax are lowered to what these can read. */
export const BROWSERS = ["chrome111", "firefox115", "safari16.4"];
