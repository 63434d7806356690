// Another website with the tool in it, by keyboard only, on a desktop.
import { embedByKeyboardTests } from "../support/embed_by_keyboard.mjs";

embedByKeyboardTests();
