/**
 * `u16be` and its kin read bytes of strangers. Past the end each gives 0 instead of throwing, so that a parser needs no
 * try: a length of 0 is always "broken" to its callers.
 */
export const u16be = (b: Uint8Array, at: number): number => (b[at]! << 8) | b[at + 1]!;
export const u32be = (b: Uint8Array, at: number): number => ((u16be(b, at) << 16) | u16be(b, at + 2)) >>> 0;
export const u16le = (b: Uint8Array, at: number): number => (b[at + 1]! << 8) | b[at]!;
export const u24le = (b: Uint8Array, at: number): number => (b[at + 2]! << 16) | u16le(b, at);
export const u32le = (b: Uint8Array, at: number): number => ((u16le(b, at + 2) << 16) | u16le(b, at)) >>> 0;

/** Bytes as Latin-1 text; shorter where the bytes end. */
export const text = (b: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...b.subarray(at, at + length));

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

interface JpegSegment {
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

/** Segments that a decoder needs: frames and their tables (c0–cf), scans, quantisation, restart interval, and kin. */
const isNeeded = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= MARKER.SOS && marker <= 0xdf);

/** `cut` leaves `size` payload bytes of a segment, and corrects its length field. */
function cut(bytes: Uint8Array, { start }: JpegSegment, size: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.subarray(start, start + 4 + size));
  copy.set([0, size + 2], 2);
  return copy;
}

/** Part of a segment to keep for the bare picture: all that is decoded; of APPn two that change how pixels are read. */
export function keptOf<Memory extends ArrayBufferLike>(
  bytes: Uint8Array<Memory>,
  segment: JpegSegment,
): Uint8Array<Memory> | Uint8Array<ArrayBuffer> | null {
  const { marker, start, end } = segment;
  if (isNeeded(marker)) return bytes.subarray(start, end);
  const room = end - start - 4;
  const name = text(bytes, start + 4, 5);
  if (marker === MARKER.APP0 && name === 'JFIF\0' && room >= 14) {
    const jfif = cut(bytes, segment, 14);
    jfif.set([0, 0], 16); // JFIF may hold a thumbnail of its own: say that there is none.
    return jfif;
  }
  // Without Adobe's byte the colour transform is guessed, and RGB or CMYK pictures turn green.
  return marker === MARKER.APP14 && name === 'Adobe' && room >= 12 ? cut(bytes, segment, 12) : null;
}
