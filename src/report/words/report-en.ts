import type { ReportMessages } from '../report-words.js';

const count = (days: number) => (days === 1 ? '1 working day' : `${days} working days`);
const usually = (days: number | null) => (days === null ? '' : ` Usually within ${count(days)}.`);

/** English. */
export const reportEn: ReportMessages = {
  locale: 'en-GB',
  report: 'Report',
  stepOf: (step) => `Step ${step} of 5`,
  merged: 'Merged into',
  neighbours: {
    label: 'Neighbours say',
    said: (fixed, notFixed) => `${fixed} fixed, ${notFixed} not yet`,
  },
  turn: 'Whose turn',
  actors: {
    admin: 'Complaints admin',
    office: 'The office',
    reporter: 'The reporter',
  },
  clock: {
    deadline: 'Due by',
    closing: 'Reply by',
    promised: 'Promised by',
    left: (days) => (days === 0 ? 'last day' : `${count(days)} left`),
    overdue: (days) => (days === 0 ? 'past' : `${count(days)} past`),
    estimate: 'estimated',
    how: 'How it is reckoned',
    closes: (day, left) => `Without a reply by ${day} (${left}), the report closes by itself.`,
    late: {
      heading: 'The due day has passed',
      reason: 'Why it is late',
      text: 'You may ask about it. If there is still no answer, you may complain to the Ombudsman.',
      closing: 'The report may be closed at any time. As long as it isn’t, you can still reply.',
      ask: 'Write a question to the office',
      ombudsman: 'Report to the Ombudsman',
    },
  },
  updated: 'Last changed',
  openedByCode: 'Opened with an access code. Close this view if others use the device too.',
  close: 'Close this view',
  resting: 'You wait for the promised day',
  you: 'You',
  answered: (office) => `${office} answers:`,
  keep: 'Share, print, remember',
  own: 'News, and taking it back',
  ownFailed: 'The part for replying could not be loaded. Check your signal.',
  statuses: {
    unverified: {
      name: 'Not verified yet',
      meaning: ({ verifyDays }) =>
        `An admin checks this report, then passes it on to the office in charge.${usually(verifyDays)}`,
    },
    verified: {
      name: 'Verified',
      meaning: ({ followupDays }) =>
        `The report was checked and passed on. Next the office acts on it and answers.${usually(followupDays)}`,
    },
    in_progress: {
      name: 'Being handled by the office',
      meaning: () => 'The report is being worked on. Next the office answers.',
    },
    responded: {
      name: 'Waiting for the reporter',
      own: 'Your turn',
      meaning: ({ isOwn, autocloseDays, closes }) =>
        `${isOwn ? 'The office has answered.' : 'The office has answered. The reporter can reply with the access code.'}${
          closes
            ? ` ${closes}`
            : autocloseDays === null
              ? ''
              : ` Without a reply within ${count(autocloseDays)}, the report closes by itself.`
        }`,
    },
    reopened: {
      name: 'Replied to by the reporter',
      own: 'You asked for it to be done again',
      meaning: ({ isOwn }) =>
        `${isOwn ? '' : 'The reporter says that it is not settled. '}Next the office acts on it again.`,
    },
    held: {
      name: 'On hold',
      meaning: () => 'The report is put off for now. Next an admin decides how it goes on.',
    },
    done: { name: 'Done', meaning: () => 'There are no more steps.' },
    archived: {
      name: 'Archived',
      meaning: () => 'The report was closed and goes no further. The reason, if any, is in the history.',
    },
    rejected: {
      name: 'Rejected',
      meaning: () => 'The report was not accepted. The reason, if any, is in the history.',
    },
  },
  unknownStatus: 'This is the office’s own word. The history explains it.',
  steps: {
    heading: 'The report’s way',
    names: ['Sent', 'Checked', 'Worked on', 'Answered', 'Done'],
    hints: [
      'The report was received.',
      'An admin checks the report and passes it on.',
      'The office acts on it and answers.',
      'The reporter is asked: is it settled?',
      'The report is closed.',
    ],
    words: {
      done: 'done',
      now: 'now',
      next: 'next',
      later: 'later',
      skipped: 'skipped',
    },
  },
  details: {
    heading: 'The report',
    sent: 'Sent',
    place: 'Place',
    category: 'Topic',
    office: 'Office',
    number: 'Report number',
    relay: {
      sent: (number, day) =>
        `Passed on to SP4N-LAPOR!${number ? ` with number ${number}` : ''}${day ? ` (${day})` : ''}`,
      waiting: (when) =>
        `Waiting for SP4N-LAPOR!, ${when ? `the next try is on ${when}` : 'tried again by itself'}`,
      parked: () => 'An officer is checking it before it is passed on to SP4N-LAPOR!',
    },
    files: 'Photos and files',
  },
  file: {
    view: (name) => `Show ${name}`,
    save: (name) => `Save ${name}`,
    loading: (name) => `Loading ${name}…`,
    failed: (name) => `${name} could not be loaded. Try again`,
    alt: (name) => `Photo ${name}`,
    pair: ['Before', 'After'],
  },
  history: {
    heading: 'History',
    counted: (count) => (count ? `History (${count})` : 'History'),
    moved: (from, to) => `Passed on from ${from} to ${to}`,
    status: (name) => `Status became ${name}`,
    note: 'Note',
    reply: (from, to) => (to ? `${from} to ${to}` : from),
    national: 'through SP4N-LAPOR!',
    rating: (stars) => `Rating: ${stars} of 5`,
    privately: 'Not shown to the public.',
    unreleased: 'Others can see it only once an officer has read it and shows it.',
    noTime: 'No time recorded',
    empty: 'No history yet.',
    loading: 'Loading answers…',
    retry: 'Try again',
    more: 'Load more',
    added: (answers) =>
      answers === 0 ? 'No new answers.' : answers === 1 ? '1 answer added.' : `${answers} answers added.`,
    failed: 'The answers could not be loaded.',
  },
  announce: {
    found: (status) => `The report was found. Status: ${status}.`,
    changed: (status, answers) =>
      [
        'This report has just changed.',
        status && `Status now: ${status}.`,
        answers && (answers === 1 ? '1 new answer.' : `${answers} new answers.`),
      ]
        .filter(Boolean)
        .join(' '),
  },
};
