// axe finds nothing at 320 pixels, in any look.
import { accessibleTests } from "../../support/accessible.mjs";

accessibleTests();
