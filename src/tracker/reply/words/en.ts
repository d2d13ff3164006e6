import { numberFormat } from '../../../widget/language/formats.js';
import type { ReplyMessages } from './words.js';

const megabytes = numberFormat('en-GB', { maximumFractionDigits: 1 });

/** English. */
export const replyEn: ReplyMessages = {
  task: 'Your turn',
  heading: 'Write a reply',
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
    again: 'Not settled after all? Open it again',
  },
  content: 'Your reply',
  rating: 'How was it handled?',
  ratingHint: 'Once only. A rating neither closes nor opens the report.',
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
