import { FileRefusal } from './file-refusal.js';
import { withoutMetadataOfJpegsInside } from './jpeg.js';

/**
 * The filter of an inline photo in a drawing (ISO 32000-2, 8.9.7), by each of its names, alone or behind others, with
 * letters perhaps written by number. The key belongs to it: unpacked pixels may spell the short name by chance.
 */
const CODEC =
  /\/F(?:ilter)?[\s\0]*(?:\[(?:[\s\0]|\/[^\s\0()<>[\]{}/%]+)*?)?\/(?:(?:D|#44)(?:C|#43)(?:T|#54)|(?:J|#4[Aa])(?:P|#50)(?:X|#58))(?:Decode)?(?![^\s\0()<>[\]{}/%])/g;
/** The codec of a photo that lies there as it is. */
const PLAIN =
  /\/F(?:ilter)?[\s\0]*(?:\/DCT(?:Decode)?(?![^\s\0()<>[\]{}/%])|\[[\s\0]*\/DCT(?:Decode)?[\s\0]*\])/g;

/**
 * `cleanInlinePhotos` removes a camera's data from photos inside a drawing. A photo that is packed once more, or can't
 * be parsed to its end, can't be checked but is shown by readers, so the document is refused.
 * @returns the same where there is no such photo
 * @throws FileRefusal
 */
export function cleanInlinePhotos(drawing: Uint8Array): Uint8Array {
  const text = Buffer.from(drawing.buffer, drawing.byteOffset, drawing.byteLength).toString('latin1');
  const photos = count(text, CODEC);
  if (photos === 0) return drawing;
  if (count(text, PLAIN) < photos) throw new FileRefusal('broken');
  const { bytes, pictures } = withoutMetadataOfJpegsInside(drawing);
  if (pictures < photos) throw new FileRefusal('broken');
  return bytes;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _match of text.matchAll(pattern)) found += 1;
  return found;
}
