import type { DetailMessages } from './words.js';

/** English. */
export const detailEn: DetailMessages = {
  notFound: 'The report was not found',
  notFoundText: 'The number may be wrong, or the report is not shown to the public.',
  reporter: 'Reporter',
  channel: 'By',
  share: {
    heading: 'Share this report',
    text: (trackingId) => `Citizen’s report #${trackingId}`,
    share: 'Share',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyYourself: 'The link of this report. Press and hold to copy.',
    whatsApp: 'WhatsApp',
    track: 'Track this report',
  },
};
