import type { ReceiptMessages } from './words.js';

/** English. */
export const receiptEn: ReceiptMessages = {
  locale: 'en-GB',
  picture: {
    save: 'Save as a picture',
    saved:
      'The receipt is saved on this device as a picture. Don’t share it: its code is the key to your report.',
    failed: 'The picture could not be made. Take a screenshot, or write the code down.',
    number: 'Report number',
    code: 'Access code',
    date: 'Date',
    note: 'Don’t share this picture: its code is the key to your report.',
  },
  track: 'See my report',
  whatsappReporter: 'Send to the reporter’s WhatsApp',
  heading: 'Keep or share the receipt',
  print: 'Print',
  share: 'Share the number',
  whatsapp: 'Send by WhatsApp',
  showQr: 'Show a QR code',
  qr: {
    label: (number) => `QR code for seeing report ${number}`,
    hint: 'Scan it with a phone to open the tracking page. Only the report number is in it, not the access code.',
    failed: 'The QR code could not be loaded. Try again when there is a signal.',
  },
  text: (number, link) => `Report number: ${number}\nSee what becomes of it: ${link}`,
  textWithCode: (number, code, link) =>
    `Report number: ${number}\nAccess code (not to be passed on): ${code}\nSee what becomes of it: ${link}`,
  shareTitle: 'Receipt of a report',
  numberOnly: 'Only the report number and its link are shared.',
  guarded: 'This report is not in your name in public. Whoever gets its number knows that you reported.',
  withCode: {
    label: 'Share the access code too',
    hint: 'The receiver counts as the reporter: able to read the whole report, reply to it and take it back. Only for someone you trust.',
  },
  save: {
    label: 'Remember this report on this device',
    hint: 'Only its number, so that it is easy to track. Don’t tick this where others use the device too.',
  },
  saveCode: {
    label: 'Remember its access code too',
    hint: 'Whoever holds this device can open this report and take it back.',
  },
  saved: 'The report is remembered on this device.',
  unsaved: 'The report is no longer remembered on this device.',
  saveFailed: 'This device doesn’t allow storage.',
};
