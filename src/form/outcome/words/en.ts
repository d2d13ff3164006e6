import type { OutcomeMessages } from './words.js';

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** English, from Kirim to the receipt. */
export const outcomeEn: OutcomeMessages = {
  unkept: {
    more: 'More choices',
    label: 'Keep nothing on this device',
    hint: 'Sent now or not at all. If the signal is lost and the page is closed, the report is gone.',
  },
  working: {
    keeping: 'Keeping the report on this device…',
    sending: 'Sending the report…',
    safe: 'The report is kept on this device. If the signal is lost, it is sent again by itself.',
    unkept: 'The report is not kept on this device. Don’t close the page before it is received.',
  },
  queued: {
    heading: 'Your report is kept on this device and will be sent by itself',
    headingInMemory: 'Your report waits for a connection and will be sent by itself',
    onDevice:
      'It is sent as soon as there is a connection, while this page is open or when you open it again.',
    inMemory: 'This device doesn’t allow storage: don’t close this page before the report is sent.',
    unkept:
      'As you chose, the report is not kept on the device. While this page is open, it is tried again; if you close it, the report is gone.',
    now: 'Send now',
    ask: 'Ask now',
  },
  unknown: {
    heading: 'We don’t know yet whether the report was received',
    why: 'The connection broke before there was an answer. The report service is being asked now.',
    dont: 'There is no need to write it again. This report will not be lost, and will not be counted twice.',
  },
  received: 'Your report was received',
  number: 'Report number',
  code: 'Access code',
  copy: 'Copy',
  copyNumber: 'Copy the report number',
  copyCode: 'Copy the access code',
  copied: 'Copied.',
  selected: 'Selected. Press and hold, then choose Copy.',
  keep: {
    heading: 'Take a screenshot of this code or write it down now',
    why: 'This code is the key to your report. Whoever holds it counts as the reporter.',
    how: 'Don’t share the code. The report number may be shared.',
    lost: 'Lost the code? Bring your KTP to the office that takes reports: an officer can make a new one. For reports without a name that isn’t possible.',
  },
  next: 'What happens after this',
  steps: (verifyDays, followupDays, replyDays) => [
    `Within ${days(verifyDays)}, officers check the report and pass it on to the office in charge.`,
    `Within ${days(followupDays)} after that, the office acts on it and answers.`,
    `You have ${days(replyDays)} to reply to the answer.`,
  ],
  track: 'To see what becomes of it, open “Track a report” and enter the number and this code.',
  trackByCode:
    'Its number is shown only in the tab that sent it. To track it, open “Track a report” and enter this code alone.',
  done: 'Done, I have saved it',
  again: 'Make another report',
  ownWays: 'Another way to reach the office:',
  shared:
    'Others use this device too: once you have written the code down, press “Make another report” so that it leaves the screen.',
};
