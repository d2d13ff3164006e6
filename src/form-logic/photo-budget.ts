import type { FileLimits } from './files.js';

/**
 * What a browser says of its line: https://wicg.github.io/netinfo/. Chromium only, which is most cheap phones; silence
 * counts as a good line.
 */
export interface ConnectionHints {
  /** The person asked for less traffic. */
  saveData?: boolean | undefined;
  /** `slow-2g`, `2g`, `3g` or `4g`. */
  effectiveType?: string | undefined;
}

/** Bytes of all photos on a poor line: with text and overhead a report of two stays below 450 KB, two minutes of 2G. */
const POOR_LINE_BYTES = 430_000;
/** Bytes below which a number plate or a signboard stops being legible. */
const LEAST_BYTES = 120_000;

/**
 * Bytes one photo may have at most.
 *
 * @param photos How many the report has so far, this one included. Two are taken for granted: the second comes often.
 */
export function photoBudget(
  connection: ConnectionHints | undefined,
  { attachmentBytesMax }: Pick<FileLimits, 'attachmentBytesMax'>,
  photos = 2,
): number {
  const isPoor = connection?.saveData || connection?.effectiveType?.endsWith('2g');
  if (!isPoor) return attachmentBytesMax;
  return Math.min(
    attachmentBytesMax,
    Math.max(LEAST_BYTES, Math.floor(POOR_LINE_BYTES / Math.max(2, photos))),
  );
}
