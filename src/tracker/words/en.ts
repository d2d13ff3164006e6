import { errorsEn } from '../../widget/errors/en.js';
import type { TrackerMessages } from './words.js';

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** English. */
export const trackerEn: TrackerMessages = {
  locale: 'en-GB',
  errors: errorsEn,
  heading: 'Track a report',
  lead: 'See how far your report has come and who is handling it now.',
  number: {
    label: 'Report number',
    hint: 'Just paste it: a number, a link, or the whole message.',
  },
  code: {
    label: 'Access code',
    optional: '(may be left empty)',
    hint: 'For secret reports, reports that are not verified yet, and your own files.',
  },
  search: 'Track',
  other: 'Track another report',
  safePage: {
    why: 'This page is not safe yet for typing an access code. Use the service’s own safe page.',
    link: 'Open the safe page',
  },
  problems: {
    empty: 'Enter a report number or an access code.',
    'number-unreadable': 'A report number is made of digits. Check it again.',
    'number-typo': 'This number is mistyped. Compare it digit by digit.',
    'code-unreadable': 'An access code has 20 letters and digits. Check it again.',
  },
  loading: {
    text: 'Looking for the report…',
    slow: 'The connection is slow. Still trying, please wait.',
    cancel: 'Cancel',
  },
  cancelled: 'The search was cancelled.',
  notFound: {
    heading: 'The report was not found',
    intro: 'It may be one of these:',
    reasons: ({ verifyDays, canUseCode }) => [
      'The number is wrong. Compare it digit by digit.',
      `The report is not verified yet. This usually takes ${days(verifyDays)}.${canUseCode ? ' With the access code it can be seen already.' : ''}`,
      `The report is secret.${canUseCode ? ' Enter the access code to open it.' : ''}`,
    ],
    withCode: [
      'The access code is wrong. Compare its letters and digits.',
      'Number and code belong to different reports. Try leaving the number empty, and search by the code alone.',
    ],
  },
  failed: {
    heading: 'The report can’t be shown yet',
    wait: (seconds) =>
      seconds < 90
        ? `In about ${Math.max(1, Math.ceil(seconds))} seconds.`
        : `In about ${Math.ceil(seconds / 60)} minutes.`,
    kept: 'What you typed is still there.',
    retry: 'Try again',
  },
  fallback: { heading: 'Other ways:', sms: (number) => `SMS to ${number}` },
};
