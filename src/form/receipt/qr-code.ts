import { encode } from 'uqr';

export interface QrCode {
  /** Modules along one edge, the quiet zone of four included. */
  size: number;
  /** An SVG path of the dark modules, one unit each. */
  path: string;
}

const QUIET = 4;

/** For a `<path>`: a picture that needs neither markup nor a canvas. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { size, path: runs.join('') };
}
