// Sharing by keyboard alone, at 320 pixels: a phone with a keyboard, or a screen at 400 % zoom.
import { shareByKeyboardTests } from "../support/share_by_keyboard.mjs";

shareByKeyboardTests();
