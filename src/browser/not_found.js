// The script of 404.html, the page of a wrong address: goes to the right one when a mail program made it wrong.
import { mended } from "./mended_address.js";

const address = mended(location.href);
if (address) location.replace(address);
