import type { InsecureMessages } from './words.js';

/** English. */
export const insecureEn: InsecureMessages = {
  why: 'The connection of this page is not locked, so others on the way could read your data. The form opens on a safe page.',
  open: 'Open the report form',
};
