import { homeEn } from './home-en.js';
import type { OwnWords } from './own.js';

export const ownEn: OwnWords = {
  home: homeEn,
  safe: {
    lines: (agency) => [
      `This page belongs to ${agency} itself.`,
      'Programs of other sites cannot read what you write here.',
    ],
    leave: 'Close quickly',
    leaving:
      '“Close quickly” erases what you wrote here. The browser’s history still lists this page’s address.',
    keys: 'Pressing Esc three times does the same.',
    carrying: 'Bringing along what you wrote',
    carried: 'What you wrote has come along. Please choose the photos again.',
    notCarried:
      'This browser could not bring along what you wrote. It is still on the page you came from; copy it from there.',
    toForm: 'Go on to the form',
    sealed: {
      offer:
        'About people in office? A report can be sealed: only the Inspectorate can read it, this server can’t. It needs JavaScript.',
      link: 'Write it sealed',
    },
  },
  board: {
    heading: 'Sheet for the notice board',
    how: 'Print it on A4 and put it on the notice board. Only reports that everybody may read are counted.',
    print: 'Print this sheet',
    before: 'The month before',
    after: 'The next month',
    title: (month) => `Citizens’ reports, ${month}`,
    filed: 'reports came in',
    answered: 'of them are answered or done',
    late: 'reports are late',
    promised: 'Promises of this month:',
    ofOffice: {
      filed: (count) => `${count} came in`,
      answered: (count) => `${count} answered`,
      late: (count) => `${count} late`,
    },
    more: (count) => `${count} more offices are in the list of reports.`,
    counted: (day) =>
      `Counted on ${day}; late ones are of all months. Numbers below 3 are not told, and may be missing from sums. Read the reports at`,
  },
  calendar: {
    heading: 'Office hours and holidays',
    hours: (opens, closes) => `Monday to Friday, from ${opens} to ${closes}.`,
    closed: 'The offices are closed on',
  },
  check: 'Check the report',
  edit: 'Change something',
  otherTicks: 'If you choose Anonymous or Secret',
  village: {
    choose: 'Choose the village you mean.',
    none: 'None of these',
    chosen: 'Chosen village',
  },
  dateHint: 'Example: 20-11-2026',
  any: 'Not chosen',
  files: {
    limits: (most, bytes) =>
      `At most ${most} files of up to ${bytes} each: JPEG, PNG or WebP photos, or PDF. The place that a photo carries is removed.`,
    kept: 'Files that have arrived',
    remove: (name) => `Remove ${name}`,
    again: (names) => `Choose these files again: ${names}`,
    gone: (count) =>
      `${count} ${count === 1 ? 'file' : 'files'} that had arrived ${count === 1 ? 'is' : 'are'} no longer with this form. Choose again what you still need.`,
  },
  notice: {
    error: 'Not sent yet: ',
    notYet: 'The report is not sent yet. Check what it says, then go on below.',
    used: 'This form has already sent a report, and we have it. Go on only if this is another report.',
    crowded: (minutes) =>
      `The report is not sent yet. Too many reports came by this form within the hour. What you wrote is still on this page: leave it open and press Send again in ${minutes} minutes. If your browser can run JavaScript, turn it on and report by the ordinary form; copy your text first.`,
    held: 'Officers look at this report first.',
    tooLarge: 'The photos or files are too large to send. Choose fewer or smaller ones, or send without.',
    back: 'Go back in your browser: what you typed is still there.',
  },
  receipt: { open: 'Open this report' },
  tracker: {
    answer: 'Latest answer',
    noAnswer: 'No answer yet.',
    again: 'Load this report again',
    other: 'Track another report',
    unsettled: 'I can’t say yet',
    withdrawTick: 'I understand: the data is erased and can’t be brought back.',
    codeAgain: 'Type the access code again. To keep it safe, we never write it back into this page.',
    sealed: {
      about:
        'Have you a code that begins with S? Type all of it, the S too, as the access code; no number is needed. It is opened on your phone, and not sent. Without its S it may be sent to the server.',
      unsent:
        'A code that begins with S is opened on your own phone and must not be sent. Turn JavaScript on in this browser, load the page again, then type the code again.',
      sent: 'The code that begins with S was sent just now. We have not read, noted or compared it. Turn JavaScript on in this browser, load the page again, then type the code again: it is opened on your own phone.',
      failed:
        'What reads sealed reports hasn’t loaded. Your code was not sent. Load the page again, then try once more.',
    },
  },
  wishes: {
    heading: 'What became of citizens’ wishes',
    about: (agency) => `What became of citizens’ wishes to ${agency}: noted, planned, built or declined.`,
    lead: 'Wishes that everybody may read, by village and topic. A topic that is a link opens its wishes.',
    noYear: (year) => `There is no such year here. The last one is ${year}.`,
    none: 'No wish of this year is public yet.',
    filed: (count) => `Wishes filed in this year: ${count}.`,
    nowhere: 'Without a village',
    noTopic: 'Without a topic',
    cut: 'Villages and topics with the fewest wishes do not fit on this page. All of them are in the list of reports.',
  },
  feed: {
    next: 'Next page',
    prev: 'Back to the start of the list',
    all: 'All reports',
    open: 'Read the report',
    supported: 'Your support has been counted.',
    answered: 'Requests for information that were answered',
    later: 'Support can’t be counted right now. Please try again later.',
  },
};
