// The style in the shadow of the element.
import { TOKENS } from "./messages.js";

/**
 * - The element takes the room that its parent has, in every kind of layout. As a flex item it grows. Where the parent
 *   shrinks to its content, that content is a line of two words that are as far apart as the window is wide and may be
 *   broken; a frame itself would be 300 pixels wide.
 * - The height is that of the tool, whatever the page says (`!important` in a shadow wins from the page): a lower element
 *   would lie over what follows it.
 * - A change of a token begins a transition here; see host_tokens.js. A page cannot reach this transition.
 */
export const SHADOW_STYLE = `
  :host { display: block; flex: 1 1 320px; min-width: min(100%, 288px); max-width: 100%; height: auto !important; max-height: none !important; }
  :host([hidden]) { display: none !important; }
  div { position: relative; transition: ${TOKENS.map((name) => `--pm-${name} 1ms allow-discrete`)}; }
  div::before { content: ". ."; display: block; height: 0; overflow: hidden; visibility: hidden; white-space: normal; word-spacing: 100vw; }
  iframe { display: block; width: 100%; height: 720px; border: 0; }
  i { position: absolute; left: 0; width: 1px; visibility: hidden; }
`;
