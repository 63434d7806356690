// What every worker does: it says when it is ready, and then answers orders.
import { PROTOCOL } from "./protocol.js";

const tell = (message, transfer = []) => postMessage({ protocol: PROTOCOL, ...message }, transfer);

/**
 * Answers orders once READY has come.
 * @param {Promise<unknown>} ready
 * @param {(order: object) => [object, Transferable[]]} answer what is made of an order, and what of it is handed over
 */
export function serve(ready, answer) {
  onmessage = ({ data }) => {
    try {
      const [made, transfer] = answer(data.order);
      tell({ made }, transfer);
    } catch (error) {
      tell({ failed: String(error) });
    }
  };
  ready.then(() => tell({ ready: true }), (error) => tell({ failed: String(error) }));
}
