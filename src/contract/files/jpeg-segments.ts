import { u16be } from './byte-reads.js';

/** JPEG marker codes (ITU-T T.81, table B.1) that the readers here care about. */
export const MARKER = {
  SOI: 0xd8,
  EOI: 0xd9,
  SOS: 0xda,
  APP0: 0xe0,
  APP1: 0xe1,
  APP2: 0xe2,
  APP14: 0xee,
} as const;

export interface JpegSegment {
  marker: number;
  /** Offset of the 0xff before the marker. The payload starts at `start + 4`. */
  start: number;
  /** Offset after the segment; for SOS after its entropy-coded data too. */
  end: number;
}

const isRestart = (marker: number | undefined): boolean =>
  marker !== undefined && marker >= 0xd0 && marker <= 0xd7;

/** Start-of-frame markers: 0xc0–0xcf but DHT (c4), JPG (c8) and DAC (cc). */
export const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Inside a scan 0xff is data when 0x00 or a restart marker follows it. `indexOf` does the walking in native code. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((at = bytes.indexOf(0xff, at)) >= 0) {
    const next = bytes[at + 1];
    if (next === 0xff) at += 1;
    else if (next === 0 || isRestart(next)) at += 2;
    else return at;
  }
  return bytes.length;
}

/**
 * The segments after SOI, in order. Ends after EOI; a sequence that ends without EOI is truncated or broken.
 * Bytes between segments (padding, rubbish) belong to none.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  let start = 2;
  while ((start = bytes.indexOf(0xff, start)) >= 0) {
    const marker = bytes[start + 1];
    if (marker === undefined) return;
    if (marker === 0xff) {
      start += 1;
    } else if (marker <= 1 || marker === MARKER.SOI || isRestart(marker)) {
      start += 2;
    } else if (marker === MARKER.EOI) {
      yield { marker, start, end: start + 2 };
      return;
    } else {
      const length = u16be(bytes, start + 2);
      let end = start + 2 + length;
      if (length < 2 || end > bytes.length) return;
      if (marker === MARKER.SOS) end = endOfScan(bytes, end);
      yield { marker, start, end };
      start = end;
    }
  }
}
