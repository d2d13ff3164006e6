import { numberFormat, dateFormat } from '../../widget/language/formats.js';
import type { Problem } from '../../form-logic/rules.js';
import type { FormMessages } from '../form-words.js';
import type { ChoicesMessages } from '../choices/choices-words.js';
import type { AnsweredMessages } from '../similar/answered-words.js';
import type { SimilarMessages } from '../similar/similar-words.js';
import type { DangerMessages } from '../danger/danger-words.js';
import type { DraftMessages } from '../draft/draft-words.js';
import type { SectionsMessages } from '../sections/sections-words.js';
import type { EvidenceMessages } from '../evidence/evidence-words.js';
import type { PersonalKind } from '../../form-logic/writing-hints.js';
import type { GuideMessages } from '../guide/guide-words.js';
import type { OutcomeMessages } from '../outcome/outcome-words.js';
import type { ReceiptMessages } from '../receipt/receipt-words.js';
import type {
  InsecureMessages,
  AssistedMessages,
  PracticeMessages,
  PrefillMessages,
} from '../assisted/assisted-words.js';
import type { SealedMessages } from '../guide/sealed-words.js';
import type { QuestionsMessages } from '../questions/questions-words.js';
import type { StepsMessages } from '../steps/steps-words.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { WaitingMessages } from '../waiting/waiting-words.js';
import type { PlaceMessages } from '../place/place-words.js';
import { aloudEn as aloud, errorsEn, mapEn as map } from '../../widget/words/widget-en.js';

const number = numberFormat('en-GB', { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Choose the kind of report.',
  title: 'Give the report a title.',
  content: 'Tell what the report is about.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Write a little more: at least ${found.min} letters, now ${found.length}.`;
    case 'too-long':
      return `Too long: at most ${number.format(found.max)} letters. Leave out ${number.format(found.length - found.max)}.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/** English, for people who live in Indonesia without speaking Indonesian. */
const form: FormMessages = {
  heading: 'Make a report',
  intro: 'Tell the government about a problem, a question or an idea. Free, without an account.',
  optional: '(may be left empty)',
  emergency: 'Emergency?',
  what: 'What happened?',
  tips: 'Tips for writing',
  more: 'Language and more',
  classification: 'Kind of report',
  classifications: [
    { id: '1', label: 'Complaint', hint: 'A service or facility has a problem and needs repair.' },
    { id: '3', label: 'Idea or hope', hint: 'You have a suggestion or a wish for the government.' },
    { id: '2', label: 'Request for information', hint: 'You want to know something from the government.' },
  ],
  title: {
    label: 'Title',
    hint: 'One short sentence. Example: The hanging bridge in Dusun II is broken',
  },
  content: {
    label: 'Your report',
    hint: 'What happened, since when, who is affected, and what do you hope for? A clear report is handled sooner.',
  },
  count: (length, max) => `${number.format(length)} of ${number.format(max)} letters`,
  nearlyFull: 'Almost at the limit.',
  overfull: 'Over the limit.',
  summary: (count) => (count === 1 ? 'One answer needs correcting' : `${count} answers need correcting`),
  errorPrefix: 'Wrong:',
  problem,
  setup: {
    loading: 'Connecting to the report service…',
    offline: 'The form is not connected yet',
    kept: 'What you have written stays here.',
    retry: 'Try again',
    fallback: 'Or report by:',
    web: 'Website',
    sms: (to) => `SMS to ${to}`,
    simple: {
      heading: 'This service takes simple reports only',
      why: 'This address doesn’t say what it can do. It may not be a report service, or your Wi-Fi is waiting for you to sign in. Photos, Anonymous and Secret are not available.',
    },
  },
  fault: errorsEn,
};

/** English, for the optional choices. */
const choices: ChoicesMessages = {
  category: {
    label: 'Topic',
    hint: 'In Indonesian: “jalan rusak” (broken road).',
    typeMore: '',
    none: 'Nothing fits. Try another word, or leave it empty: officers will choose.',
  },
  institution: {
    label: 'Office it is for',
    hint: 'Not sure? Leave it empty. Officers pass the report on to the office in charge.',
    typeMore: '',
    none: 'Nothing fits. Try another word, or leave it empty.',
  },
  location: {
    label: 'Village or ward',
    hint: 'Type its name, then choose. Check the district.',
    typeMore: 'Type the name of a village, ward or district.',
    none: 'Not among the villages of this service. Check the spelling, or leave it empty and write the village’s name under “Where it happened”. If it happened in another area, this service may not be able to act on it.',
  },
  remember: 'Remember this village on this phone',
  district: (name) => `${name} district`,
  picker: {
    change: 'Change',
    changeWhat: (label) => `Change ${label.toLowerCase()}`,
    asking: 'Searching…',
    count: (count) => (count === 1 ? '1 choice' : `${count} choices`),
    cut: 'There are more. Type more of it.',
    unpicked: 'Not chosen from the list, so it is not sent.',
    failed: 'The list could not be loaded. The report can be sent without it.',
    retry: 'Try again',
  },
  suggestions: {
    lead: 'Perhaps:',
    found: (names) => `Topics that may fit: ${names.join(', ')}. Choose one under Topic, or pass over it.`,
  },
  topics: { label: 'About what?', other: 'Other' },
  news: {
    label: 'Send me news by e-mail',
    hint: 'Whenever something changes you get a short e-mail that is always the same. The report and the access code are not in it.',
  },
};

const moment = dateFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** English, of the draft. */
const draft: DraftMessages = {
  heading: 'Draft',
  kept: 'Your text and photos are kept as a draft in this tab, for 7 days at most.',
  keptShared:
    'Others use this device too: your text and photos are kept only briefly, until this page is closed.',
  remove: 'Delete the draft',
  sure: 'All that you have written and chosen in this form will be gone. Delete it?',
  yes: 'Yes, delete everything',
  no: 'Don’t delete',
  removed: 'The draft was deleted.',
  others: (count, newest) =>
    `${count === 1 ? 'There is a draft' : `There are ${count} drafts, the last`} from ${moment.format(newest)}. It is locked so that nobody else can read it; it opens only in the tab where it was written.`,
  removeOthers: (count) => (count === 1 ? 'Delete that draft' : 'Delete all those drafts'),
  othersRemoved: 'The locked drafts were deleted.',
  trouble: {
    denied:
      'This browser doesn’t allow storage, so no draft is kept. Don’t close this page before the report is sent.',
    'photos-full':
      'This device’s storage is full: your text is kept as a draft, the photos are not. Don’t close this page before the report is sent.',
    full: 'This device’s storage is full, so no draft is kept. Don’t close this page before the report is sent.',
  },
};

const DAY = dateFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

const SECTIONS_MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Say where it happened.',
  dateOfIncident: 'Say on which day it happened.',
  name: 'Fill in your name.',
  phone: 'Fill in your phone number.',
  email: 'Fill in your e-mail address.',
  nik: 'Fill in your NIK.',
  helperName: 'Give your name as the helper.',
  consentGivenBy: 'Choose who gives the consent.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Check the year.',
  phone: 'Check the phone number. Example: 0812 3456 7890.',
  email: 'Check the e-mail address. Example: name@example.org.',
  nik: 'A NIK has 16 digits.',
};

function sectionsProblem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return SECTIONS_MISSING[found.field] ?? form.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'The day it happened can’t be after today.';
    case 'no-contact':
      return 'Give a phone number or an e-mail address, so that officers can reach you.';
    case 'refused-files':
      return `Remove these files first, or try again where that is offered: ${found.names.join(', ')}.`;
    default:
      return form.problem(found);
  }
}

/** English, for all but the first part. */
const sections: SectionsMessages = {
  fault: errorsEn,
  bytes: (bytes) =>
    bytes < 1e6
      ? `${number.format(Math.ceil(bytes / 1024))}\u00a0KB`
      : `${number.format(bytes / 1048576)}\u00a0MB`,
  problem: sectionsProblem,
  sections: {
    where: 'Where and when?',
    photos: 'Photos or proof',
    privacy: 'Who may know?',
    send: 'Send',
  },
  location: {
    label: 'Where it happened',
    hint: 'Example: Dusun II RT 03, in front of the village hall, Desa Sukamaju',
  },
  locationDetail: {
    label: 'How to find the place',
    hint: 'The village is known. Add the hamlet, RT or a landmark, so that it is easily found.',
  },
  date: 'Day it happened',
  days: {
    today: 'Today',
    yesterday: 'Yesterday',
    pick: 'Pick a day',
  },
  deduced: {
    heading: 'Title and more',
    why: 'Filled in from what you wrote. Change it where it is not right.',
  },
  anonymous: {
    label: 'Hide my name',
    hint: 'From the public and from the office it goes to. You may leave name and contact empty; if you give them, only the officers who take reports in see them.',
  },
  anonymousNotCollected: { label: 'Anonymous', hint: 'You are not asked for a name or contact at all.' },
  secret: { label: 'Secret', hint: 'The report is not shown on the internet.' },
  safePage: {
    why: 'Other programs on this site could read along what you type. For a secret report it is safer to write on the service’s own page.',
    link: 'Open the safe page',
    carried:
      'What you wrote is on the safe page now, in another tab; the photos are not. Delete it here under ⋯ above.',
  },
  visibility: {
    heading: 'Who sees what',
    viewer: (viewer, endpointName) =>
      ({
        office: 'The office that handles it',
        officers: endpointName ? `Officers of ${endpointName}` : 'The officers who receive it',
        gateway: 'SP4N-LAPOR!, if passed on',
      })[viewer],
    untold:
      'This service doesn’t say who can see a report. Assume that all you write here, your name included, can be read by others.',
    group: {
      everybody: 'Everybody, once it is checked',
      secret: 'A secret report',
      officers: 'For officers only',
      person: 'Name and contact',
    },
    nothing: 'Nothing of it is shown on the internet. Nobody else learns that this report exists.',
    publicName: 'The name that is shown',
    names: {
      citizen: '“Warga” (citizen)',
      initials: 'The initials of your name',
      anonymous: '“Anonim” (anonymous)',
    },
    readBy: 'Read by',
    noName: 'Name and contact are not sent.',
    passedOn: 'If passed on to SP4N-LAPOR!, the public may read it there',
    passedOnSecret: 'If it is passed on to SP4N-LAPOR!, the report is marked as secret.',
  },
  identity: {
    name: 'Name',
    phone: 'Phone number',
    email: 'E-mail',
    nik: 'NIK',
    nikHint: 'The 16 digits on the identity card (KTP).',
    phoneOrEmail: 'A phone number or an e-mail address: one is enough.',
    vanished: 'You chose Anonymous. Name and contact are neither asked for nor sent.',
  },
  consent: {
    heading: 'Consent',
    retention: 'Kept',
    contact: 'Contact',
    version: 'Version',
    pressing: 'By pressing “Send the report” you agree that this data is used to handle it.',
    whole: 'Read what you agree to',
  },
  send: 'Send the report',
  pageLooks: 'This site is looking at your report…',
  pageUntold:
    'This site could not look at your report, so it has not been sent. Please try again soon; what you wrote is still here.',
};

/** English, for photos and documents. */
const evidence: EvidenceMessages = {
  bytes: sections.bytes,
  heading: 'Photos or proof',
  camera: 'Take a photo',
  gallery: 'Gallery',
  add: 'Choose a photo or file',
  alsoBy: 'You can also drag or paste them here (Ctrl+V).',
  limits: (most) =>
    `At most ${most} files, several at once if you like. Large photos are made smaller automatically; the place stored inside a photo is removed.`,
  pdfLimit: (bytes) => `PDFs up to ${bytes}.`,
  listed: 'Chosen files',
  photo: (number) => `Photo ${number}`,
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

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'an identity number (NIK)',
  phone: 'a phone number',
  email: 'an e-mail address',
  account: 'an account number',
};

const guide: GuideMessages = {
  heading: 'To have it handled soon, tell us:',
  aspects: {
    what: 'What happened',
    where: 'Where',
    when: 'Since when',
    hope: 'What you hope for',
  },
  kinds: {
    '2': { what: 'Which information' },
    '3': { what: 'Your idea', where: 'The place', hope: 'Your hope' },
  },
  told: 'told',
  missing: 'not yet',
  personal: {
    heading: 'There is personal data in your text',
    why: (kinds) =>
      `People on the internet can read this report, and it contains ${kinds.map((kind) => KINDS[kind]).join(', ')}. Officers can still reach you by the contact in this form.`,
    cover: 'Cover it with •••',
    covered: 'The personal data is covered.',
  },
  delicate: {
    heading: 'Afraid of being known?',
    why: 'A report like this can be sent without being shown on the internet and without your name.',
    offer: {
      secret: 'Make it Secret',
      nameless: 'Secret and without a name',
      hidden: 'Secret, hide my name',
    },
    taken: {
      secret: 'This report is now Secret: it does not appear on the internet.',
      nameless:
        'This report is now Secret and without a name: it is not shown on the internet, and you are not asked for your name.',
      hidden:
        'This report is now Secret and your name is hidden. You may leave the name empty; if you give it, only the officers who take reports in see it.',
    },
    undo: 'Undo',
    undone: 'Undone. The report is as it was before.',
  },
  elsewhere: {
    heading: 'If the form does not get connected',
    why: 'What you wrote can be sent without internet, by SMS to the national service SP4N-LAPOR!.',
    sms: (to) => `Send the text by SMS to ${to}`,
    smsHint:
      'Without photos. Your provider charges for the SMS. The receiver sees your phone number together with the text.',
    guarded:
      'An SMS is neither anonymous nor secret: the receiver sees your phone number and the text, and the message stays on this phone. If that is dangerous for you, wait until the form is connected.',
    web: (host) => `Or write at ${host}`,
  },
  safePage: sections.safePage,
};

const danger: DangerMessages = {
  call: (number) => `Call ${number}`,
  goesOn: 'You can still send this report.',
  leave: 'Close quickly',
  dismiss: 'Not an emergency',
};

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** English, from Kirim to the receipt. */
const outcome: OutcomeMessages = {
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
  copied: 'Copied.',
  selected: 'Selected. Press and hold, then choose Copy.',
  keep: {
    heading: 'Take a screenshot of this code or write it down now',
    why: 'This code is the key to your report. Whoever holds it counts as the reporter.',
    how: 'Don’t share the code.',
    share: 'The report number may be shared.',
    lost: 'Lost the code? Bring your KTP to the office that takes reports: an officer can make a new one.',
    gone: 'A lost code can’t be replaced.',
  },
  done: 'Done, I have saved it',
  again: 'Make another report',
  ownWays: 'Another way to reach the office:',
  shared:
    'Others use this device too: once you have written the code down, press “Make another report” so that it leaves the screen.',
};

const insecure: InsecureMessages = {
  why: 'The connection of this page is not locked, so others could read your data. The form opens on a safe page.',
  open: 'Open the report form',
};

const receipt: ReceiptMessages = {
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
  due: 'Answered at the latest on',
  next: 'What happens after this',
  steps: (verifyDays, followupDays, replyDays) => [
    `Within ${days(verifyDays)}, officers check the report and pass it on to the office in charge.`,
    `Within ${days(followupDays)} after that, the office acts on it and answers.`,
    `You have ${days(replyDays)} to reply to the answer.`,
  ],
  follow: 'To see what becomes of it, open “Track a report” and enter the number and this code.',
  followByCode:
    'Its number is shown only in the tab that sent it. To track it, open “Track a report” and enter this code alone.',
  heading: 'Share or print',
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
  withoutCode: 'The access code is not shared along with it.',
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

const SIMILAR_DAY = dateFormat('en-GB', { day: 'numeric', month: 'short' });

const answered: AnsweredMessages = {
  heading: 'This may have been answered already',
  answered: 'Already answered:',
};

const similar: SimilarMessages = {
  heading: 'This may have been reported already',
  lead: 'If it is the same problem, just support that report. If not, send yours as usual. What you wrote has not been sent anywhere yet.',
  found: (count) => (count === 1 ? 'There is 1 similar report.' : `There are ${count} similar reports.`),
  statuses: {
    verified: 'Verified',
    in_progress: 'Being handled by the office',
    responded: 'Waiting for the reporter',
    reopened: 'Replied to by the reporter',
    held: 'On hold',
    done: 'Done',
  },
  finished: (day) => `Reported before, done on ${SIMILAR_DAY.format(new Date(day))}. Broken again? Go on.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => (count === 1 ? '1 supporter' : `${count} supporters`),
  support: 'Support this',
  supportWhat: (title) => `Support: ${title}`,
  supported: 'Your support is noted. If it is the same problem, you need not report it again.',
  waits: 'Your support is sent as soon as there is a signal.',
  failed: 'Your support was not noted. Try again.',
};

const sealed: SealedMessages = {
  offer: 'Sealed: only the Inspectorate can read it.',
  link: 'Write it sealed on this service’s own page',
};

const assisted: AssistedMessages = {
  heading: 'Helper',
  why: 'You help somebody else to report. Your name and organisation are sent along, and only officers see them.',
  name: 'Your name as the helper',
  organisation: {
    label: 'Organisation',
    hint: 'Example: Karang Taruna of Desa Sukamaju, health-post volunteer',
  },
  keep: {
    label: 'Remember the helper in this tab',
    hint: 'So that you need not write it again for the next person. Gone when the tab is closed. What reporters wrote is always removed.',
  },
  tally: (sent, waiting) => `Today from this device: ${sent} sent, ${waiting} waiting.`,
  givenBy: {
    heading: 'Who gives the consent?',
    reporter: { label: 'The reporter', hint: 'The reporter is here, and has read it or heard it read.' },
    helper: {
      label: 'I, on the reporter’s behalf',
      hint: 'The reporter is not here and asked me to agree for them.',
    },
  },
  near: {
    heading: 'Are you still here?',
    why: 'Soon what the reporter wrote is removed from the screen and from this device, so that nobody else reads it.',
    stay: 'Yes, go on',
  },
  wiped: 'Three minutes without a touch: what the reporter wrote has been removed.',
};

const prefill: PrefillMessages = {
  asset: {
    label: 'Asset code',
    hint: 'From the sticker or QR code that you scanned. Empty it if your report is about something else.',
  },
};

const questions: QuestionsMessages = {
  heading: 'More questions',
  answers: 'Your answers',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose…',
  clear: 'Clear the choice',
  sight: {
    office: 'Read by officers and the office concerned, not shown on the internet.',
    endpoint: 'Read by this service’s officers only, not shown on the internet.',
    public: 'Shown on the internet together with your report.',
  },
  call: (number) => `Call ${number}`,
  stopped: 'This report is not sent from here.',
  otherTopic: 'If it is about something else, change the topic.',
  lost: (label) =>
    `The question “${label}” is not asked any more, or has changed. Move your answer into the text, or remove it.`,
  move: 'Move into the text',
  remove: 'Remove the answer',
  moved: 'The answer was moved into the text.',
  kept: 'The further questions cannot be loaded now. Your answers are kept and go along with the report:',
  anonymous:
    'You chose Anonim. An answer such as a customer number can still tell who you are; leave it empty if it is not required, or choose another topic.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: please give an answer.`,
    malformed: {
      text: (label) => `${label}: the answer cannot be read.`,
      textarea: (label) => `${label}: the answer cannot be read.`,
      number: (label) => `${label}: write it in digits.`,
      date: (label) => `${label}: enter a real date.`,
      choice: (label) => `${label}: choose one.`,
      choices: (label) => `${label}: choose from the list.`,
      yes_no: (label) => `${label}: choose one.`,
    },
    unlike: (label, hint) => `${label}: it does not have the expected form. ${hint}`,
    tooLong: (label, max) => `${label}: at most ${max} characters.`,
    tooSmall: (label, min) => `${label}: at least ${min}.`,
    tooLarge: (label, max) => `${label}: at most ${max}.`,
    tooFew: (label, min) => `${label}: choose at least ${min}.`,
    tooMany: (label, max) => `${label}: choose at most ${max}.`,
  },
};

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Thank you for your report. We have looked at the place. Repairs begin next Monday and take five days at most.',
  '2': 'Thank you for asking. The papers you need are at the village office on working days, 08.00–15.00. Bring your identity card and family card. It costs nothing.',
  '3': 'Thank you for the idea. We take it to the village meeting next month. You are welcome to come and tell it yourself.',
};

const practice: PracticeMessages = {
  banner: {
    heading: 'Practice',
    why: 'This is practice only. Nothing is sent, and nothing is kept. Use made-up names and numbers.',
  },
  tracker: {
    heading: 'Practice: what becomes of your report',
    why: 'With a real report this takes days, and is seen under “Track a report”. Here the officers are pretend.',
    events: (kind, title) => [
      { who: 'You', what: `The report “${title}” was sent.` },
      {
        who: 'Receiving officer (pretend)',
        what: 'The report was checked: it is clear, and not a duplicate.',
      },
      { who: 'Receiving officer (pretend)', what: 'The report was passed on to the office in charge.' },
      { who: 'Officer of that office (pretend)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'See what happens next',
    end: 'Done. With a real report you could now reply, rate the answer, or say that the problem is not solved.',
  },
};

const steps: StepsMessages = {
  at: (step, count) => `Step ${step} of ${count}`,
  next: 'Continue',
  back: 'Back',
  stillHere: 'What you wrote is still here.',
  kinds: {
    '2': {
      what: 'What do you want to know?',
      title: { label: 'Title', hint: 'One short sentence. Example: What is needed for a birth certificate' },
      content: {
        label: 'What you ask for',
        hint: 'Which information do you need, from which office, and what for? Name the year or the paper if you can.',
      },
      where: 'Which place is it about?',
      location: {
        label: 'Place you ask about',
        hint: 'Name of the office, village or area. Example: Lubuk Batang district office',
      },
    },
    '3': {
      what: 'What do you hope for?',
      title: { label: 'Title', hint: 'One short sentence. Example: Street lights for Dusun II' },
      content: {
        label: 'Your idea or hope',
        hint: 'What do you hope for, where, why does it matter, and whom would it help?',
      },
      where: 'Which place is it for?',
      location: {
        label: 'Place you have in mind',
        hint: 'Example: along Dusun II, from the village hall to SD Negeri 3',
      },
    },
  },
  section: 'Check and send',
  review: {
    untold: 'Perhaps everybody can read this',
    fields: {
      classificationId: 'Kind of report',
      category: 'Topic',
      institution: 'Office',
      location: 'Village or district',
      assetRef: 'Asset code',
      attachments: 'Photos or files',
    },
    point: {
      rough: 'Map point, moved by about 500\u00a0m',
      exact: 'The very point on the map',
    },
    empty: 'Not filled in yet',
    change: 'Change',
    day: (day) => DAY.format(new Date(day)),
  },
};

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

/** English, for the waiting list. */
const waiting: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Not finished (${waiting})` : 'Sent'),
  intro: 'Text, photos and names are not shown here.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Reply' : 'Report'}, ${time.format(createdAt)}`,
  size: sections.bytes,
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

const place: PlaceMessages = {
  heading: 'Point on the map',
  village: (name, district) => (district ? `${name}, ${district} district` : name),
  near: (village) => `Near ${village}`,
  inside: (village) => `In ${village}?`,
  locate: 'My location',
  locating: 'Looking for your location…',
  cancel: 'Cancel',
  failed: {
    denied: 'Location is turned off.',
    timeout: 'Your location was not found yet. Try again in an open place.',
    unavailable: 'This device can’t tell where it is.',
  },
  orWrite: 'Just write the place.',
  photo: {
    ask: (name) => `The photo ${name} knows where it was taken. Use that as the location?`,
    use: 'Use the photo’s location',
    used: 'The photo’s location is used ✓',
  },
  map: {
    open: 'Choose on the map',
    move: 'Move on a map',
    use: 'Use this point',
    close: 'Close the map',
    zoomFirst: 'Zoom in first, so that the point is exact.',
  },
  chosen: {
    known: 'Point on the map kept',
    nameIt: 'Write what the place is called, too.',
    source: {
      device: 'From your device.',
      photo: 'From a photo.',
      map: 'From the map.',
      kept: 'From a saved report.',
      link: 'From the link or QR code that you opened.',
    },
    rough: 'This point is not exact. Try again in an open place, or write a landmark.',
    remove: 'Remove the point',
    taken: 'The point is used.',
    removed: 'The point was removed.',
  },
  seen: {
    public: 'Officers see this point. For the public it is rounded to a square of about 500\u00a0metres.',
    anonymous:
      'Your report is anonymous: the public does not see this point, but officers and the office do. If it is your home, move it on the map first.',
    secret: 'Your report is secret: only officers and the office see this point.',
  },
  outside: {
    heading: (agency) => `This point is outside the area of ${agency || 'this service'}`,
    why: 'Check the point. The report can still be sent, but may be passed on to another region. For other regions you can also report at:',
  },
};

/** The form in English. */
export const words = {
  aloud,
  form,
  choices,
  danger,
  draft,
  evidence,
  guide,
  sections,
  outcome,
  insecure,
  receipt,
  similar,
  answered,
  assisted,
  sealed,
  prefill,
  questions,
  practice,
  steps,
  waiting,
  map,
  place,
};
