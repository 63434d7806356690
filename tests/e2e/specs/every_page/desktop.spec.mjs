// Every page at 1280 pixels: in Dutch with every check, in English in the looks that can differ.
import { axe, issues, largeText, noMotion, reflow, textSpacing } from "../../support/page_checks.mjs";
import { everyPageTests } from "../../support/page_tests.mjs";

everyPageTests("nl", [noMotion, axe("nl"), reflow, textSpacing, largeText, issues]);
everyPageTests("en", [axe("en")]);
