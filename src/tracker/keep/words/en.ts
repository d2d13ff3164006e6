import type { KeepMessages } from './words.js';

const ago = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

/** English. */
export const keepEn: KeepMessages = {
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
