// The address in a sticker's code, with the contract's `?aduan-isi=`. No DOM, for tests.

/**
 * @typedef {object} Asset what a sticker is put on: a lamp post, a pump, a bin
 * @property {number} line of the list, from 1
 * @property {string} code as the office calls it, and as it stands on the sticker
 * @property {string} place '' where the list names none
 * @property {{ lat: number, lon: number } | null} point
 */

/** Characters that every phone still reads from the smaller sticker, whose modules are then half a millimetre. */
export const LINK_MAX = 450;

/** Decimals of degrees: about 10 cm, for a lamp post stays where it is. */
const DECIMALS = 6;

/**
 * `readPage` is the page with the form, or null for no such address. Stickers must not show user names or passwords.
 *
 * @param {string} written
 */
export function readPage(written) {
  try {
    const page = new URL(written.trim());
    const isPage = /^https?:$/.test(page.protocol) && page.username === '' && page.password === '';
    return isPage ? page : null;
  } catch {
    return null;
  }
}

/**
 * @param {{ page: URL, category: string, title: string }} sheet '' proposes nothing
 * @param {Asset} asset
 */
export function stickerLink({ page, category, title }, { code, place, point }) {
  const pairs = {
    category,
    title: title.trim(),
    place,
    ...(point && { lat: written(point.lat), lon: written(point.lon) }),
    ref: code,
  };
  const filled = new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== ''));
  const link = new URL(page);
  link.searchParams.set('aduan-isi', filled);
  return link.href;
}

const written = (degrees) => String(Number(degrees.toFixed(DECIMALS)));
