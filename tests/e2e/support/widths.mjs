// The windows in which what depends on the width is tried.

const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

/** Defines the tests for a phone and for a desktop: `define` gets the viewport. */
export function atBothWidths(test, define) {
  for (const [name, viewport] of Object.entries(WIDTHS)) {
    test.describe(name, () => {
      test.use({ viewport });
      define(viewport);
    });
  }
}
