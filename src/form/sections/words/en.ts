import { dateFormat } from '../../../widget/language/formats.js';
import type { Problem } from '../../../form-logic/rules.js';
import { errorsEn } from '../../../widget/errors/en.js';
import { formEn, number } from '../../words/en.js';
import type { SectionsMessages } from './words.js';

const DAY = dateFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
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

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? formEn.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'The day it happened can’t be after today.';
    case 'no-contact':
      return 'Give a phone number or an e-mail address, so that officers can reach you.';
    case 'refused-files':
      return `Remove these files first, or try again where that is offered: ${found.names.join(', ')}.`;
    default:
      return formEn.problem(found);
  }
}

/** English, for all but the first part. */
export const sectionsEn: SectionsMessages = {
  fault: errorsEn,
  bytes: (bytes) =>
    bytes < 1e6 ? `${number.format(Math.ceil(bytes / 1024))} KB` : `${number.format(bytes / 1048576)} MB`,
  problem,
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
    week: 'This week',
    long: 'Long ago',
    pick: 'Pick a day',
    sentAs: (day) => `Recorded as about ${DAY.format(new Date(day))}. Do you know the day? Pick it.`,
  },
  deduced: {
    heading: 'Title, kind, office',
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
        public: 'The public on the internet',
        office: 'The office that handles it',
        officers: endpointName ? `Officers of ${endpointName}` : 'The officers who receive it',
        gateway: 'The national system SP4N-LAPOR!',
      })[viewer],
    untold:
      'This service doesn’t say who can see a report. Assume that all you write here, your name included, can be read by others.',
    sight: {
      'report-as-citizen':
        'Text, rough place, and photos that an officer has checked. Your name is replaced by “Warga” (citizen).',
      'report-with-initials':
        'Text, rough place, and photos that an officer has checked. Of your name only the initials.',
      'report-as-anonymous':
        'Text, rough place without a point on the map, and photos that an officer has checked. Your name is replaced by “Anonim”.',
      nothing: 'Sees nothing, not even that this report exists.',
      all: 'Everything, your name and contact included.',
      'no-identity': 'Text, place and photos. Doesn’t see your name and contact.',
      'not-collected': 'Text, place and photos. You are not asked for a name or contact.',
      'all-marked-secret': 'Everything, your name and contact included, marked as secret.',
      'service-account': 'Text, place and photos, in the name of this service. Without your name.',
      'service-account-secret':
        'Text, place and photos, in the name of this service, marked as secret. Without your name.',
    },
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
  afterSend: 'You then get a number and a code.',
  pageLooks: 'This site is looking at your report…',
  pageUntold:
    'This site could not look at your report, so it has not been sent. Please try again soon; what you wrote is still here.',
};
