/** Bytes that one page of the endpoint's own may weigh on the wire: its HTML with its style sheet in it, compressed. */
export const PAGE_CEILING = 14_000;

/** Keys and codes are random, and don't get smaller; nor do all releases of zlib pack alike. */
const TOLERANCE = 0.02;

/**
 * @param {Record<string, number>} measured bytes by page and language
 * @param {Record<string, number>} ledger
 * @returns {string[]}
 */
export function checkPageSizes(measured, ledger) {
  const names = [...new Set([...Object.keys(measured), ...Object.keys(ledger)])];
  return names.flatMap((name) => {
    const [now, then] = [measured[name], ledger[name]];
    if (now === undefined) return [`${name}: in the ledger, and no page any more`];
    if (now > PAGE_CEILING) return [`${name}: ${now} B, and ${PAGE_CEILING} at most`];
    if (then === undefined) return [`${name}: ${now} B, not in the ledger yet`];
    return Math.abs(now - then) > then * TOLERANCE ? [`${name}: ${then} → ${now} B`] : [];
  });
}
