// Links by keyboard only, on a desk.
import { shareByKeyboardTests } from "../support/share_by_keyboard.mjs";

shareByKeyboardTests();
