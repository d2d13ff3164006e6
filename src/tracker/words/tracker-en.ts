import type { TrackerMessages } from '../tracker-words.js';
import type { KeepMessages } from '../keep/keep-words.js';
import type { NewsMessages } from '../news/news-words.js';
import type { OutgoingMessages } from '../outgoing/outgoing-words.js';
import type { ObjectionMessages } from '../objection/objection-words.js';
import { numberFormat } from '../../widget/language/formats.js';
import type { ReckoningMessages } from '../reckoning/reckoning-words.js';
import type { ReplyMessages } from '../reply/reply-words.js';
import type { WithdrawMessages } from '../withdraw/withdraw-words.js';
import { aloudEn as aloud, errorsEn } from '../../widget/words/widget-en.js';
import { reportEn as report } from '../../report/words/report-en.js';
import { wishEn as wish } from '../../report/words/wish-en.js';

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

const tracker: TrackerMessages = {
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
  object: 'Objection',
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
    'code-sealed': 'This may be a sealed report’s code: write S before it. If it isn’t, press again.',
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

const ago = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

const keep: KeepMessages = {
  list: {
    heading: 'My reports on this device',
    open: (number) => `Show report #${number}`,
    seen: (status, age) => `${status}, seen ${age}`,
    forget: (number) => `Remove #${number} from this device`,
    forgetOne: 'Remove',
    forgotten: (number) => `#${number} was removed from this device.`,
    wipe: 'Remove all from this device',
    wiped: 'All reports were removed from this device. The reports themselves remain.',
  },
  save: {
    label: 'Remember this report on this device',
    hint: 'Only its number and last status. Don’t tick this where others use the device too.',
    code: 'Remember the access code too',
    codeHint: 'Whoever holds this device can open this report and take it back.',
    failed: 'This device doesn’t allow storage.',
  },
  saved: 'The report is remembered on this device.',
  unsaved: 'The report is no longer remembered on this device.',
  lastKnown: (status, age) => `Last known ${age}: ${status}.`,
  lastDue: (day) => `Due by ${day}.`,
  share: 'Share a link',
  whatsapp: 'Send by WhatsApp',
  whatsappText: (number, link) => `Report number: ${number}\nSee what becomes of it: ${link}`,
  shareTitle: (number) => `Report #${number}`,
  copied: 'The link is copied. The access code is not in it.',
  copyByHand: 'Copy this link:',
  print: 'Print',
  calendar: 'Put the due day into a calendar',
  calendarSummary: (number) => `Due day of report #${number}`,
  age: (minutes) =>
    minutes < 2
      ? 'just now'
      : minutes < 120
        ? ago(minutes, 'minute')
        : minutes < 2_880
          ? ago(Math.round(minutes / 60), 'hour')
          : ago(Math.round(minutes / 1_440), 'day'),
};

const news: NewsMessages = {
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

const outgoing: OutgoingMessages = {
  list: {
    heading: 'Replies that are not sent yet',
    hint: 'What they say is not shown here. Open the report with its access code to read or change them.',
  },
  states: {
    waiting: {
      heading: 'The reply waits for a connection',
      text: 'It is sent by itself as soon as there is a connection. If this page is closed, it is sent when the page is opened again.',
    },
    sending: {
      heading: 'Sending the reply…',
      text: 'Please wait. If the signal is lost, sending goes on by itself.',
    },
    'needs-fix': { heading: 'The reply was not sent', text: 'Change it and send it again, or delete it.' },
    unknown: {
      heading: 'It is not known yet whether the reply arrived',
      text: 'The connection broke while sending. This is checked by itself, and the reply is not counted twice.',
    },
  },
  stale: 'This reply has waited long. Press “Send now” if it is still wanted.',
  written: (moment, bytes) => `Written ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars) => `Your rating: ${stars} of 5`,
  files: (count) => (count === 1 ? '1 photo or file' : `${count} photos or files`),
  privately: 'For the office only.',
  kept: {
    device: 'Until it is sent, the reply and its access code are kept on this device. Then they are deleted.',
    memory: 'This reply is not kept on the device. Don’t close this page before it is sent.',
  },
  sendNow: 'Send now',
  edit: 'Change',
  remove: {
    label: 'Delete',
    sure: 'Delete this reply? Its text and files will be gone from this device.',
    sureUnknown: 'Delete this reply from the device? If it did arrive, what the office has stays.',
    yes: 'Yes, delete',
    no: 'Keep it',
    done: 'The reply was deleted from this device.',
  },
  sent: 'Your reply was sent.',
  sentElsewhere: 'A reply that waited on this device was sent.',
  gone: 'This reply is being sent, so it can’t be changed any more.',
};

const megabytes = numberFormat('en-GB', { maximumFractionDigits: 1 });

const reply: ReplyMessages = {
  heading: 'Write a reply',
  more: 'Add something',
  done: 'The report is done. Your reply still reaches the office.',
  settled: {
    question: 'Is it settled?',
    hint: '“Yes” closes the report. “Not yet” opens it again.',
    yes: 'Yes',
    no: 'Not yet',
    words: { yes: 'It is settled.', no: 'It is not settled yet.' },
    missing: 'What is not settled yet?',
    optional: '(may be left empty)',
    send: 'Send: not settled yet',
    cancel: 'Cancel',
    later: (day) => `Wait until ${day}`,
    resting: (day) => `Open this report again on ${day}: is it settled?`,
    ask: 'Answer now',
    again: 'Not settled after all? Open it again',
  },
  content: 'Your reply',
  rating: 'How was it handled?',
  ratingHint: 'Once only.',
  ratings: ['Very poorly', 'Poorly', 'Fairly', 'Well', 'Very well'],
  noRating: 'Clear the rating',
  privately: {
    label: 'For the office only',
    hint: 'Only you and the officers can read this reply.',
  },
  readers: {
    public:
      'Anyone can read this reply once an officer has read it. Don’t write names, phone numbers or a NIK.',
    secret: 'This report is secret: only you and the officers can read this reply.',
  },
  photos: {
    add: '+ Add a photo or file',
    limits: (most, bytes) =>
      `At most ${most} files. Large photos are made smaller by themselves; the place stored inside a photo is removed. PDFs up to ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Chosen files',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'being made smaller…'
        : state.phase === 'ready'
          ? 'ready'
          : 'can’t be sent',
    problem: {
      unsupported: 'This type of file is not accepted. Remove it, then choose a photo or a PDF.',
      empty: 'This file is empty. Remove it, then choose another.',
      'too-large':
        'This file is too large. Remove it, then choose a smaller one or take a photo of the page.',
      'too-many': 'There are too many files. Remove this one, or remove another and choose again.',
      'too-many-pixels': 'This photo is too large for your device. Remove it, then send a screenshot of it.',
      heic: 'This HEIC photo can’t be opened by your browser. Remove it, then send a screenshot of it.',
      unreadable: 'This photo can’t be opened. Remove it, then choose another or send a screenshot of it.',
    },
    remove: 'Remove',
    removed: (name) => `${name} was removed.`,
  },
  shared: {
    label: 'Others use this device too',
    hint: 'Not ticked: if the signal is lost, the reply and its access code are kept on this device until it is sent. Ticked: nothing is kept, so don’t close the page before it is sent.',
  },
  cancel: 'Leave it unchanged',
  send: 'Send the reply',
  sendRating: 'Send the rating',
  sent: {
    yes: 'Thank you. This report is closed.',
    no: 'Sent. This report is open again, and the office acts on it.',
    later: 'All right, until that day. If it is settled sooner, just answer.',
    rating: 'Thank you for your rating. The report’s status stays as it is.',
    reply: 'Your reply was sent.',
  },
  again: 'Send again',
  sending: 'Preparing the reply…',
  problems: {
    empty: () => 'Write a reply.',
    unrated: () => 'Choose a rating first.',
    'words-for-files': () => 'Write also what can be seen in that file.',
    'too-long': (most) => `Too long. At most ${most} letters.`,
    files: () => 'There is a file that can’t be sent. Remove it first.',
  },
  failed: 'The reply was not sent',
  kept: 'Your text and files are still there.',
};

const withdraw: WithdrawMessages = {
  open: 'Take the report back',
  heading: 'Take this report back?',
  erasedTitle: 'What is deleted:',
  erased: ['Your name and contact', 'The report’s title, text and place', 'Your photos, files and replies'],
  stays: 'What stays: a note that there was a report and what the office did, without personal data.',
  forwarded: (nationalId) =>
    `This report was passed on to SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. The copy there is not deleted with it.`,
  maybeForwarded: 'This report may have reached SP4N-LAPOR!. A copy there is not deleted with it.',
  final: 'The report goes no further, and this can’t be undone.',
  reason: 'Reason',
  reasonHint: 'May be left empty. The reason is noted in the report’s history; write no personal data.',
  confirm: 'Yes, take back and delete',
  again: 'Try to take it back again',
  keep: 'Keep the report',
  sending: 'Taking the report back…',
  failed: 'The report was not taken back',
  unknown: {
    heading: 'It is not known yet whether the report was taken back',
    text: 'The connection broke. Just try again: taking it back twice is the same as once.',
  },
  done: {
    heading: 'The report was taken back',
    text: 'Your personal data, text and files were deleted. This can’t be undone.',
  },
};

const reckoning: ReckoningMessages = {
  start: 'does not count yet',
  day: (nth) => `day ${nth}`,
  extension: (nth) => `day ${nth}, extension`,
  weekend: 'weekend',
  holiday: (name) => (name ? `holiday: ${name}` : 'holiday'),
  pause: 'waiting for the reporter',
  uncounted: 'does not count',
  estimate: 'An estimate: later holidays are not announced yet.',
  source: (text) => `By: ${text}`,
  loading: 'Loading how it is reckoned…',
};

const objection: ObjectionMessages = {
  heading: 'Make an objection',
  lead: (day) =>
    `Only you and officers read it. The officers’ superior answers it.${day ? ` Until ${day} at the latest.` : ''}`,
  ground: 'Ground',
  choose: 'Choose a ground',
  grounds: {
    a: 'Refused as exempt',
    b: 'Information that is due regularly was not provided',
    c: 'The request was not responded to',
    d: 'Responded to otherwise than asked',
    e: 'The request was not fulfilled',
    f: 'The fee is unreasonable',
    g: 'It took too long',
  },
  content: 'What you object to',
  contentHint: (max) => `Keep it short, so that it is answered soon: at most ${max} characters.`,
  problems: {
    ground: 'Choose one ground.',
    short: 'Say a little more: at least 10 characters.',
    long: (max) => `Too long. Shorten it to ${max} characters.`,
  },
  send: 'Send the objection',
  sending: 'Sending the objection…',
  again: 'Try to send it again',
  failed: 'The objection was not sent',
  unknown: {
    heading: 'It is unknown whether the objection was sent',
    text: 'The connection broke off. Just send it again: twice is the same as once.',
  },
  decision: 'Decision',
  decisions: {
    granted: 'Granted',
    partly: 'Granted in part',
    refused: 'Refused',
    'not-held': 'Others have the information',
  },
  extended: (reason) => `It took longer: ${reason}`,
  made: 'Your objection',
  waits: 'It waits for the superior’s decision.',
  by: (day) => `Until ${day} at the latest.`,
  decided: 'The superior has decided. Read the answer in the history.',
};

/** The tracker in English. */
export const words = {
  aloud,
  tracker,
  keep,
  news,
  outgoing,
  reckoning,
  reply,
  report,
  withdraw,
  wish,
  objection,
};
