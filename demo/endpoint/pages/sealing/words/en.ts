import type { SealingWords } from './sealing-words.js';

export const sealingEn: SealingWords = {
  heading: 'Sealed report',
  lock: (agency) => `Only the Inspectorate (protection officers of ${agency}) can read it.`,
  cannot:
    'What stays visible: that there is a sealed report, its day, roughly its size, and your network address. A seal doesn’t help if this phone is bugged, if somebody watches the screen, or if you tell others.',
  getting: 'Getting ready to seal…',
  tooOld: 'If this takes more than half a minute, this browser is too old to seal.',
  noScript: 'Reports are sealed by a program on this phone, and this browser doesn’t run it.',
  key: (agency) => `The key of ${agency}.`,
  fingerprint: 'Fingerprint of the key',
  compare: 'Compare these 12 symbols with the poster. If they differ, don’t write.',
  ready: 'The key is here: you can seal even without a network, while this page stays open.',
  anew: 'This page was loaded anew: what wasn’t sealed yet is kept nowhere, so write it again; a code that wasn’t noted can’t be shown again.',
  content: 'What happened?',
  place: 'Village or place (optional)',
  day: 'Day it happened (optional)',
  photos: 'Photos (optional)',
  photosHint: 'At most 5. They are made smaller, and the place in them is removed, before they are sealed.',
  who: 'Name and contact (optional)',
  whoWarning: 'The Inspectorate will know who you are. You can read the answer without this, by the code.',
  name: 'Name',
  contact: 'Phone number or e-mail',
  pressing: 'By pressing “Seal and send” you agree that this data is used to handle it.',
  consent: [
    'I agree that what this report says, and name and contact if I give them, are used to handle it, under Law 27 of 2022 on the protection of personal data.',
    'Who can read it: only the Inspectorate’s protection officers who hold the key. The server, other officers and the public can’t.',
    'What others see: that there is a sealed report, its day, roughly its size, how many messages it has, and whose turn it is.',
    'By the code I can take the report back at any time, on the tracking page: what it says is deleted from the server, unless the law has it kept. By the code I also ask for a copy or a correction. A report that nobody opens is deleted after the same time since its last day.',
    'This is a translation. The Indonesian text counts.',
  ].join('\n\n'),
  send: 'Seal and send',
  receipt: 'The report is sealed',
  code: 'Your code',
  codeNote:
    'Write it down on paper now, with the S in front. The answer can be read by this code alone; it isn’t kept on the phone, and nobody can give it to you again.',
  copy: 'Copy the code',
  noted: 'I have written down the code',
  follow: 'Read the answer by the code',
  tryNow: 'Send now',
  forget: 'Delete from this phone',
  forgetWarning: 'The report will not be sent, and can’t be brought back.',
  ways: 'Other ways',
  direct:
    'Go or write to the Inspectorate directly. An address on a notice board is safer than one that this server writes.',
  secret: 'A secret report: not shown to the public, but the server can read it',
  again: 'Try again',
  script: {
    time: 'Sending takes about {seconds} seconds on a slow line ({size}).',
    photo: 'Photo {number}, {size}',
    remove: 'Remove',
    same: 'The same as in the code or link that led here ✓ Compare the 12 symbols with the paper poster all the same.',
    sealing: 'Sealing…',
    sending: 'Sending: {percent}%. Leave this page open.',
    sent: 'Sent. Number of the report: {number}',
    goneElsewhere:
      'This report no longer waits on this phone: another tab has sent or deleted it. Look it up by the code.',
    waiting:
      'Waiting for a network. The report is sealed on this phone, and is sent by itself when this page is opened again with a network.',
    copied: 'Copied. Don’t leave the copy on a shared phone.',
    earlier: {
      waiting: '{count} sealed report(s) of an earlier visit not sent from this phone yet.',
      old: '{count} sealed report(s) on this phone for 60 days or more, so no longer sent by itself. If it still matters, press “Send now”.',
      refused:
        '{count} sealed report(s) of an earlier visit not taken by the server. Write it anew; its code doesn’t count.',
    },
    carried: 'Your text was brought here. Choose the photos again.',
    notCarried: 'Your text could not be brought here. Copy it from the page before.',
    failed: {
      gone: 'The code on the poster asks for a sealed report, but this server no longer offers it. Don’t write here; ask the Inspectorate.',
      none: 'Reports can’t be sealed here yet.',
      mismatch:
        'The fingerprint of this server’s key differs from the printed one. The key may have been exchanged: write nothing here.',
      expired: 'The Inspectorate’s key has expired. The Inspectorate makes a new one; try again another day.',
      clock:
        'By this phone today is {device}, by the server {endpoint}. Correct the phone’s date, then try again.',
      unread:
        'The server’s answer can’t be read, so its key can’t be checked. Make sure the Wi-Fi doesn’t ask you to sign in first.',
      offline:
        'There is no network yet, and the key isn’t here. Connect for a moment, then press “Try again”: text that was brought here stays, as long as this page isn’t loaded anew. After that reports can be sealed without a network.',
      insecure: 'This page wasn’t opened by https, so nothing can be sealed. Open its address with https.',
      crypto: 'This browser has no means to seal. Try another one, such as Chrome or Firefox.',
      old: 'This browser is too old to seal. Update it, or try another one.',
      tooLong: 'The text is too long for one sealed report. Send it as two.',
      tooLarge: 'The report is too large. Remove Photo {photo} ({size}), then send again.',
      photo: 'This browser can’t read the photo “{name}”. Choose another, or take it again.',
      photoPixels: 'The photo “{name}” is too large for this phone. Take it again, smaller.',
      empty: 'First write what happened.',
      refused:
        'The server doesn’t take this report: {message} Your text is still here; seal and send it again. The code shown before no longer counts; a new one comes.',
      changed:
        'The server has another report under this sending’s key. Seal and send it again. The code shown before no longer counts; a new one comes.',
      tooMuch:
        'This report is too large for the server. {message} Remove photos or shorten the text, then seal and send it again. The code shown before no longer counts; a new one comes.',
      rate: 'There are too many reports now. It is sent again by itself in {seconds} seconds.',
      unavailable: 'The server can’t take it now. It is sent again by itself in {seconds} seconds.',
      memory: 'This phone refuses to keep the report. Leave this page open until it is sent.',
    },
  },
};
