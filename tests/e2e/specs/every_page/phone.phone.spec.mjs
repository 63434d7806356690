// Every page on the smallest screen, of 320 pixels.
import { axe, issues, targets } from "../../support/page_checks.mjs";
import { everyPageTests } from "../../support/page_tests.mjs";

everyPageTests("nl", [targets, axe("nl"), issues]);
everyPageTests("en", [axe("en")]);
