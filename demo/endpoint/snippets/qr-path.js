/**
 * `qrPath` draws a QR code as the data of one path, sharp at any size.
 *
 * @param {boolean[][]} modules true is dark
 */
export const qrPath = (modules) => modules.flatMap(rowPath).join('');

/** Blank modules around the code, which scanners need. */
export const QR_MARGIN = 4;

/** `rowPath` has the dark modules of one row, neighbours joined. */
function rowPath(row, y) {
  const runs = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && last.x + last.width === x) last.width += 1;
    else if (isDark) runs.push({ x, width: 1 });
  });
  return runs.map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`);
}
