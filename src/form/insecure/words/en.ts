import type { RareMessages } from '../../words/words.js';

/** English. */
export const rareEn: RareMessages = {
  insecure: {
    why: 'The connection of this page is not locked, so others on the way could read your data. The form opens on a safe page.',
    open: 'Open the report form',
  },
  simple: {
    heading: 'This service takes simple reports only',
    why: 'This address doesn’t say what it can do. It may not be a report service, or your Wi-Fi still waits for you to sign in. Photos, Anonymous and Secret are not available.',
  },
};
