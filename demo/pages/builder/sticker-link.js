// The address in a sticker's code, by the contract's `?aduan-isi=`. No DOM here, so that it can be tested anywhere.

/**
 * @typedef {object} Asset what a sticker is put on: a lamp post, a pump, a bin
 * @property {number} line of the list, from 1
 * @property {string} code as the office calls it, and as it stands on the sticker
 * @property {string} place '' where the list names none
 * @property {{ lat: number, lon: number } | null} point
 */

/** Letters that every phone still reads from the smaller sticker: its code then has modules of half a millimetre. */
export const LINK_MAX = 450;

/** Never more than about 10 cm: a lamp post stands where it stands. */
const DECIMALS = 6;

/**
 * The page with the form, or null for what is no address of one. Names and passwords have no place on a lamp post.
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
