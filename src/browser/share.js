// Sharing: to the clipboard, to another app of the device, as a picture.

/**
 * Copies the text of a field. If the browser gives no clipboard (a frame without permission, http), the text is
 * selected and copied the old way; if that is refused too, it stays selected, so that a person can copy it.
 * @param {HTMLInputElement} field
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}

/** Whether the device has a list of apps to share with. */
export const canShare = () => typeof navigator.share === "function";

/** Opens the device's list of apps. What happens there, closing included, is between the person and the device. */
export function share(title, url) {
  navigator.share({ title, url }).catch(() => {});
}

/**
 * Draws a QR code as PNG.
 * @param {number} side the number of modules per side, with the quiet zone
 * @param {Uint32Array} dark the x, y and width of each run of dark modules
 * @param {number} least the minimum width of the picture in pixels; each module gets the same whole number of them
 * @returns {Promise<Uint8Array>}
 */
export async function picture(side, dark, least) {
  const size = Math.ceil(least / side);
  const canvas = Object.assign(document.createElement("canvas"), { width: side * size, height: side * size });
  const context = canvas.getContext("2d", { alpha: false });
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  for (let at = 0; at < dark.length; at += 3) context.fillRect(dark[at] * size, dark[at + 1] * size, dark[at + 2] * size, size);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  return new Uint8Array(await blob.arrayBuffer());
}
