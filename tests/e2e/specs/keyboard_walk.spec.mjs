// The quick scan with a keyboard only, at 1280 pixels.
import { keyboardWalkTests } from "../support/keyboard_walk.mjs";

keyboardWalkTests("1280");
