// Another website with the tool in it, by keyboard only, at 320 pixels.
import { embedByKeyboardTests } from "../support/embed_by_keyboard.mjs";

embedByKeyboardTests();
