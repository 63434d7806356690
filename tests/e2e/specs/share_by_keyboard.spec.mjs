// Sharing by keyboard alone, at 1280 pixels.
import { shareByKeyboardTests } from "../support/share_by_keyboard.mjs";

shareByKeyboardTests();
