import type { EvidenceMessages } from './words.js';
import { sectionsEn } from '../../sections/words/en.js';

/** English, for photos and documents. */
export const evidenceEn: EvidenceMessages = {
  bytes: sectionsEn.bytes,
  heading: 'Photos or proof',
  camera: 'Take a photo',
  gallery: 'Gallery or files',
  add: 'Choose a photo or file',
  alsoBy: 'You can also drag it here or paste it (Ctrl+V).',
  limits: (most) =>
    `At most ${most} files, several at once if you like. Large photos are made smaller by themselves; the place stored inside a photo is removed.`,
  pdfLimit: (bytes) => `PDFs up to ${bytes}.`,
  listed: 'Chosen files',
  state: ({ state }) =>
    state.phase === 'shrinking'
      ? 'being made smaller…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'ready'
          : 'ready, made smaller when sent'
        : state.phase === 'stopped'
          ? 'cancelled'
          : 'can’t be sent',
  problem: {
    unsupported: () => 'This type of file is not accepted. Remove it, then choose a photo or a PDF.',
    empty: () => 'This file is empty. Remove it, then choose another.',
    'too-large': (_, bytes) =>
      `Larger than ${bytes}. Remove it, then choose a smaller one or take a photo of the page.`,
    'too-many': (most) =>
      `There are ${most} files already. Remove this one, or remove another and choose again.`,
    'too-many-pixels': () =>
      'This photo is too large: more than 65 megapixels or 80 MB. Remove it, then send a screenshot of it.',
    heic: () =>
      'This photo is a HEIC, and this browser can’t open it. Remove it, then send a screenshot of it, or set the camera to JPEG.',
    unreadable: () =>
      'This photo can’t be opened; it may be broken or not downloaded yet. Try again, or remove it and send a screenshot of it.',
  },
  author: 'A PDF may carry the name of whoever made it. To stay unknown, send photos of the pages.',
  remove: 'Remove',
  cancel: 'Cancel',
  retry: 'Try again',
  alt: (name) => `Preview of ${name}`,
  removed: (name) => `${name} was removed.`,
  drop: 'Drop the files here',
  sending: {
    listed: 'Files being sent',
    waiting: 'waiting its turn',
    part: (percent) => `sent ${percent} %`,
    arrived: 'sent already',
    stopAll: 'Stop sending',
    stopped: (name) => `Sending was stopped. ${name} was not sent.`,
    stoppedAll: 'Sending was stopped. The report can be changed again.',
    why: 'Not sent, because you cancelled it. Press “Try again”, or remove it, then send the report.',
    tooLate: 'The report has left already and can’t be stopped any more.',
  },
};
