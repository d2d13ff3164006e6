/** Last line of a description that this adapter wrote: by it a report is found again whose answer was lost. */
const MARKER = /\[aduan [\da-f]{12}\]$/;

/**
 * 48 random bits of a report's key. The key itself stays on the device: the description is public.
 *
 * @param idempotencyKey a random UUID
 */
export const markerOf = (idempotencyKey: string): string =>
  `[aduan ${idempotencyKey
    .replace(/[^\da-f]/gi, '')
    .slice(-12)
    .toLowerCase()
    .padStart(12, '0')}]`;

/** A description as its reporter wrote it. */
export const withoutMarker = (description: string): string =>
  description.trimEnd().replace(MARKER, '').trimEnd();
