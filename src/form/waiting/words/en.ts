import { dateFormat } from '../../../widget/language/formats.js';
import type { OutboxSummary } from '../../../outbox/summary.js';
import { sectionsEn } from '../../sections/words/en.js';
import type { WaitingMessages } from './words.js';

const time = dateFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const STATES: Readonly<Record<OutboxSummary['state'], string>> = {
  waiting: 'Waiting for a network',
  sending: 'Sending…',
  sent: 'Sent',
  'needs-fix': 'Needs correcting',
  unknown: 'Not known yet',
};

function state({ state: name, problem, isEditable }: OutboxSummary): string {
  if (name === 'waiting' && problem?.status) return 'Waiting for the report service';
  if (name !== 'needs-fix') return STATES[name];
  if (!isEditable) return 'Can’t be sent';
  return problem ? STATES[name] : 'Being changed';
}

function detail({ state: name, problem, isEditable, kind, trackingId }: OutboxSummary): string {
  switch (name) {
    case 'waiting':
      return problem?.status
        ? 'The service is busy. It is tried again by itself.'
        : 'Sent by itself as soon as there is a connection.';
    case 'sending':
      return '';
    case 'unknown':
      return 'The connection broke before there was an answer. It is asked again by itself. Until then the content can’t be changed.';
    case 'needs-fix':
      if (!isEditable) return 'The service has this report with other content already.';
      if (!problem) return 'Not sent yet. Finish it, then send again.';
      return kind === 'reply'
        ? 'This reply was not accepted.'
        : 'Something you filled in was not accepted. Press Change to see it.';
    case 'sent':
      return trackingId
        ? `Report number: ${trackingId}. Its code was shown when you pressed Send.`
        : 'Open it with the code that was shown when you pressed Send.';
  }
}

/** English, for what waits on the device. */
export const waitingEn: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Not sent yet (${waiting})` : 'Sent'),
  intro: 'Text, photos and names are not shown here.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Reply' : 'Report'}, ${time.format(createdAt)}`,
  size: (bytes) => sectionsEn.bytes(bytes).replace(' ', '\u00a0'),
  state,
  detail,
  inMemory: 'It is only on this page, and gone when the page is closed.',
  old: (days) =>
    `It has not arrived for ${days} days. Find a place with a signal, or hand it over another way.`,
  stale: 'More than 60 days have passed. Do you still want it sent? If not, delete it.',
  send: 'Send now',
  ask: 'Ask now',
  edit: 'Change',
  copy: 'Another way',
  remove: 'Delete',
  dismiss: 'Close',
  cancel: 'Cancel',
  changed: 'Things have just changed. Look at the list again.',
  removed: 'Deleted from this device.',
  removing: {
    heading: 'Delete it from this device?',
    why: 'What has not arrived can’t be brought back.',
    yes: 'Yes, delete',
  },
  replacing: {
    heading: 'Open this report in the form?',
    why: 'It takes the place of what you are writing in the form.',
    yes: 'Yes, open',
  },
  code: {
    heading: 'Enter the access code',
    why: 'This report was written on another visit. It opens only with the code that was shown when Send was pressed.',
    label: 'Access code',
    wrong: 'This code doesn’t fit. Check your note or photo again.',
    open: 'Open',
  },
  copying: {
    heading: 'Hand it over another way',
    why: 'The report leaves this page and can be read by whoever receives it.',
    after: 'Once it has arrived another way, delete it from this list so that it isn’t sent twice.',
    save: 'Save as a file',
    saveHint:
      'One file with your text, photos, name and contact. It can be opened, printed, or handed to an officer. Without the access code.',
    saved: 'The file is saved. Whoever holds this device can open it.',
    whatsapp: 'Send the text by WhatsApp',
    whatsappHint: 'Without photos and without your name. You choose who gets it.',
    sms: (to) => `Send the text by SMS to ${to}`,
    smsHint: 'Without photos. Your provider charges for the SMS.',
    web: 'Write it again on another site',
    webHint: (host) => `Opens ${host}. Copy the text first.`,
    secret:
      'This report is Anonymous or Secret. By WhatsApp or SMS, the receiver sees your phone number together with the text, and the message stays on this phone.',
    close: 'Close',
  },
  copied: {
    language: 'en',
    report: 'Report to the government',
    reply: (trackingId) => `Reply to report ${trackingId}`,
    notice: (at) => `Written ${at}. A copy from the reporter’s device, not sent over the internet.`,
    title: 'Title',
    content: 'Text',
    place: 'Place',
    point: 'Point on the map',
    day: 'Day it happened',
    name: 'Name',
    phone: 'Phone number',
    email: 'E-mail',
    marks: 'What the reporter asks for',
    anonymous: 'Anonymous: the name is not given',
    secret: 'Secret: not to be shown to the public',
    files: (count) => `Photos and files (${count})`,
    time: (at) => time.format(at),
    fileName: (at) => `report-${new Date(at).toISOString().slice(0, 10)}.html`,
  },
};
