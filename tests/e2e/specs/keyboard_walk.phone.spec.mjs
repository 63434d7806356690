// The quick scan with the keyboard alone, at 320 pixels: a phone with a keyboard, or a screen at 400 % zoom.
import { keyboardWalkTests } from "../support/keyboard_walk.mjs";

keyboardWalkTests("320");
