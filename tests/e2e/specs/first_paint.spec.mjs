// The first page at 1280 pixels, before and after the program has loaded.
import { firstPaintTests } from "../support/first_paint.mjs";

firstPaintTests();
