import { text, u16be, u32be } from '../../../../src/contract/files/image-bytes.js';

/** Boxes of a JP2 file that say what the pixels are (ISO/IEC 15444-1, annex I); all others may say who took them. */
const BOXES = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
const CODESTREAM = 'jp2c';

const MARKER = { SOC: 0xff4f, SOT: 0xff90, COMMENT: 0xff64 } as const;

/**
 * A JPEG 2000 picture without the boxes and comments that may carry EXIF, XMP, places and names.
 * @returns null where it can't be walked
 */
export function withoutJpxMetadata(jpx: Uint8Array): Uint8Array | null {
  if (u16be(jpx, 0) === MARKER.SOC) return withoutComments(jpx);
  const kept: Uint8Array[] = [];
  let hasPixels = false;
  for (let at = 0; at < jpx.length;) {
    const stated = u32be(jpx, at);
    // 0 is "up to the end". Boxes of more than 4 GB, whose length stands elsewhere, don't fit what we take.
    const end = stated === 0 ? jpx.length : at + stated;
    if (at + 8 > jpx.length || (stated !== 0 && stated < 8) || end > jpx.length) return null;
    const type = text(jpx, at + 4, 4);
    if (type === CODESTREAM) {
      const pixels = withoutComments(jpx.subarray(at + 8, end));
      if (pixels === null) return null;
      kept.push(box(CODESTREAM, pixels));
      hasPixels = true;
    } else if (BOXES.has(type)) {
      kept.push(box(type, jpx.subarray(at + 8, end)));
    }
    at = end;
  }
  return hasPixels ? Buffer.concat(kept) : null;
}

function box(type: string, content: Uint8Array): Uint8Array {
  const head = Buffer.from(`0000${type}`, 'latin1');
  head.writeUInt32BE(content.length + 8);
  return Buffer.concat([head, content]);
}

/** Comments stand in the main header, before the first tile. Tiles may hold some too, but no writer puts any there. */
function withoutComments(codestream: Uint8Array): Uint8Array | null {
  if (u16be(codestream, 0) !== MARKER.SOC) return null;
  const kept: Uint8Array[] = [codestream.subarray(0, 2)];
  for (let at = 2; at + 4 <= codestream.length;) {
    const marker = u16be(codestream, at);
    if (marker === MARKER.SOT) return Buffer.concat([...kept, codestream.subarray(at)]);
    const end = at + 2 + u16be(codestream, at + 2);
    if (marker < 0xff00 || end < at + 4 || end > codestream.length) return null;
    if (marker !== MARKER.COMMENT) kept.push(codestream.subarray(at, end));
    at = end;
  }
  return null;
}
