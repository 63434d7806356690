// A page of another website with the tool in it, by keyboard only, on a desk.
import { embedByKeyboardTests } from "../support/embed_by_keyboard.mjs";

embedByKeyboardTests();
