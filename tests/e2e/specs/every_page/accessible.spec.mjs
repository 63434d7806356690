// axe finds nothing at 1280 pixels, in any look.
import { accessibleTests } from "../../support/accessible.mjs";

accessibleTests();
