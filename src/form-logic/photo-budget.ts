import type { FileLimits } from './files.js';

/** Bytes of all photos on an expensive line: a report of two stays below 450 KB, two minutes of 2G. */
const DEAR_LINE_BYTES = 430_000;
/** Bytes below which a number plate or a signboard stops being legible. */
const LEAST_BYTES = 120_000;

/**
 * Largest size of one photo in bytes.
 *
 * @param isDear Whether each kilobyte costs the person money or minutes.
 * @param photos How many the report has so far, this one included. Two are assumed: the second comes often.
 */
export function photoBudget(
  isDear: boolean,
  { attachmentBytesMax }: Pick<FileLimits, 'attachmentBytesMax'>,
  photos = 2,
): number {
  if (!isDear) return attachmentBytesMax;
  return Math.min(
    attachmentBytesMax,
    Math.max(LEAST_BYTES, Math.floor(DEAR_LINE_BYTES / Math.max(2, photos))),
  );
}

/** Options for shrinking a photo, for this endpoint and this line; see `photoBudget`. */
export const shrinkOptions = (isDear: boolean, limits: FileLimits, photos?: number) => ({
  maxBytes: photoBudget(isDear, limits, photos),
  types: limits.attachmentTypes.filter((type) => type.startsWith('image/')),
});
