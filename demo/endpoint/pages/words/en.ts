import type { OwnWords } from './own.js';

/** English. */
export const ownEn: OwnWords = {
  check: 'Check the report',
  edit: 'Change something',
  otherTicks: 'If you choose Anonymous or Secret',
  village: {
    choose: 'Choose the village you mean.',
    none: 'None of these',
    chosen: 'Chosen village',
  },
  dateHint: 'Year-month-day. Example: 2026-11-20',
  any: 'Not chosen',
  files: {
    limits: (most, bytes) =>
      `At most ${most} files of up to ${bytes} each: JPEG, PNG or WebP photos, or PDF. The place that a photo carries is removed.`,
    kept: 'Files that have arrived',
    remove: (name) => `Remove ${name}`,
    again: (names) => `Choose these files again: ${names}`,
  },
  notice: {
    error: 'Not sent yet: ',
    notYet: 'The report is not sent yet. Check what it says, then go on below.',
    used: 'This form has already sent a report, and we have it. Go on only if this is another report.',
    held: 'Officers look at this report first.',
  },
  receipt: { open: 'Open this report' },
  tracker: {
    answer: 'Latest answer',
    noAnswer: 'No answer yet.',
    again: 'Load this report again',
    other: 'Track another report',
    unsettled: 'I can’t say yet',
    withdrawTick: 'I understand: the data is erased and can’t be brought back.',
  },
  feed: {
    next: 'Next page',
    prev: 'Back to the start of the list',
    all: 'All reports',
    open: 'Read the report',
    supported: 'Your support has been counted.',
    later: 'Support can’t be counted right now. Please try again later.',
  },
};
