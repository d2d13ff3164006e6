import type { AnswersWords } from './answers-id.js';

export const words: AnswersWords = {
  locale: 'en-GB',
  heading: 'Sealed report',
  kept: 'The code and what it opens are on this page alone, and go when you close it.',
  code: { label: 'Code of the sealed report', open: 'Open' },
  opening: 'Opening it on this phone…',
  mistyped: 'A sealed report’s code is S and 20 letters or digits. Compare it with your note.',
  notFound: 'There is no sealed report with this code. Compare letters and digits again.',
  typo: 'A symbol may be mistyped, or the report is no longer there. Compare the code with your note, one symbol at a time.',
  offline: 'Not connected yet. Your code was sent nowhere. Try again.',
  busy: 'The server has too much to do. Try again in a few minutes.',
  unread:
    'The server answered with something that can’t be read. Type your code nowhere else; try again later.',
  again: 'Load again',
  other: 'Track another report',
  number: 'Report number',
  states: {
    received: { name: 'Received', turn: 'The Inspectorate’s turn: nobody has opened it yet.' },
    opened: { name: 'Opened', turn: 'The Inspectorate’s turn: an answer is due.' },
    answered: { name: 'Answered', turn: 'Your turn: you may add something.' },
    closed: { name: 'Closed', turn: 'It is over: nothing can be added.' },
  },
  conversation: 'Conversation',
  report: 'Your report',
  followUp: 'What you added',
  own: 'Only the Inspectorate can open it, so it isn’t shown here.',
  answer: 'Answer of the Inspectorate',
  nothingYet: 'No answer yet.',
  unopened: {
    'sealed-other-report':
      'This message belongs to another report, so it isn’t opened. The server put it in the wrong place.',
    'sealed-replayed': 'An old message came once more, so it doesn’t count.',
    'sealed-out-of-turn': 'This message comes out of turn, so it isn’t opened.',
    'sealed-no-key': 'This message isn’t sealed for you, so it can’t be opened.',
    'sealed-unopened': 'This message was changed or forged: don’t trust it. Tell somebody by another way.',
    'sealed-cut': 'This message is cut: its end is missing. Ask the Inspectorate to send it again.',
    'sealed-malformed': 'This message is broken and can’t be read.',
    missing: 'The server didn’t hand out one message before this one.',
  },
  save: (name) => `Save ${name}`,
  reply: {
    heading: 'Add something',
    label: 'Write to the Inspectorate',
    hint: (fingerprint) =>
      `Sealed on this phone before it is sent. Fingerprint of the key: ${fingerprint}. Compare it with the poster. Text alone: new photos go with a new sealed report.`,
    send: 'Seal and send',
    sending: 'Sealing and sending…',
    empty: 'Write first what you want to say.',
    tooLarge: 'This text is too long. Send a part of it first.',
    unsealed:
      'This text can’t be sealed on this phone. Load the page again and try once more, or use another browser.',
    outcomes: {
      sent: 'Sent. It is the Inspectorate’s turn now.',
      unknown: 'It isn’t certain that it was sent. Press again: if it has arrived, it won’t be sent twice.',
      busy: 'The server has too much to do. Press again in a while; it won’t be sent twice.',
      moved: 'You wrote from another device too. The conversation was loaded again; press again to send.',
      closed: 'This report is closed, so nothing can be added.',
      full: 'This conversation is full. Make a new sealed report.',
      'not-found': 'This report is no longer on the server.',
      refused: 'The server refuses this text. Load the page again, then try once more.',
    },
  },
  withdraw: {
    heading: 'Take the report back',
    warning:
      'Its content is deleted from the server and the report is closed, unless the law has the content kept. It can’t be brought back.',
    confirm: 'Yes, take back and delete',
    done: 'The report was taken back.',
    refused:
      'The server doesn’t take this report back. Load the page again, then try once more; if it still won’t, go to the Inspectorate.',
  },
  unoffered: {
    'sealed-not-offered': 'This server takes no sealed writing now. Try again another day.',
    'sealed-key-expired': 'The Inspectorate’s key has expired. Try again once it is renewed.',
    'sealed-key-mismatch':
      'Write nothing here: the server’s key doesn’t fit its fingerprint. Go to the Inspectorate directly.',
  },
};
