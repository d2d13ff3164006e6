import type { OutgoingMessages } from './words.js';

/** English. */
export const outgoingEn: OutgoingMessages = {
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
