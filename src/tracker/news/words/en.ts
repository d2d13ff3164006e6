import type { NewsMessages } from './words.js';

/** English. */
export const newsEn: NewsMessages = {
  open: 'Set up news by e-mail',
  heading: 'News by e-mail',
  loading: 'Checking which address is used…',
  now: (to) =>
    to === null
      ? 'No news is sent by e-mail now.'
      : `News is sent to ${to} now. The whole address is not shown.`,
  awaited: (to) => `No news is sent yet. Open our letter at ${to} and press the button behind its link.`,
  impossible: 'News by e-mail is not available for this report.',
  label: 'E-mail address',
  hint: 'The letter only says that there is news. The report and the access code are never in it.',
  wrong: 'This e-mail address is not right yet. Example: name@example.org',
  save: 'Save this address',
  stop: 'Stop sending news',
  saving: 'Saving…',
  close: 'Close',
  retry: 'Try again',
  failed: 'The change was not saved',
  unknown: {
    heading: 'It is not known yet whether the change was saved',
    text: 'The connection broke. Just try again: saving twice is the same as once.',
  },
  saved: (to) => (to === null ? 'News by e-mail was stopped.' : `Saved. The next news goes to ${to}.`),
};
