import type { PrefillMessages } from './words.js';

/** English. */
export const prefillEn: PrefillMessages = {
  asset: {
    label: 'Asset code',
    hint: 'From the sticker or QR code that you scanned. Empty it if your report is about something else.',
  },
};
