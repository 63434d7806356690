// The script of 404.html, the page for a wrong address: goes to the right one when a mail program broke it.
import { mended } from "./mended_address.js";

const address = mended(location.href);
if (address) location.replace(address);
