// The quick scan with the keyboard alone, at 1280 pixels.
import { keyboardWalkTests } from "../support/keyboard_walk.mjs";

keyboardWalkTests("1280");
