// The first page at 1280 pixels, before and after the program has come.
import { firstPaintTests } from "../support/first_paint.mjs";

firstPaintTests();
