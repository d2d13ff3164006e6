import { dateFormat } from '../../../widget/language/formats.js';
import type { StepsMessages } from './words.js';

const DAY = dateFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** English. */
export const stepsEn: StepsMessages = {
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
    heading: {
      public: 'Everybody can read this',
      secret: 'A secret report',
      untold: 'Perhaps everybody can read this',
      withheld: 'For officers only',
    },
    nothing: 'Nothing of it is shown on the internet. Nobody else learns that this report exists.',
    photos: 'A photo is shown only when an officer has checked and released it.',
    when: 'When is it shown?',
    masked: 'Shown after an officer has checked the report.',
    publicName: 'The name that is shown',
    names: {
      citizen: '“Warga” (citizen)',
      initials: 'The initials of your name',
      anonymous: '“Anonim” (anonymous)',
    },
    noName: 'Name and contact are not sent.',
    fields: {
      classificationId: 'Kind of report',
      category: 'Topic',
      institution: 'Office',
      location: 'Village or district',
      locationText: 'Where it happened',
      assetRef: 'Asset code',
      dateOfIncident: 'Day it happened',
      attachments: 'Photos or files',
      name: 'Name',
      phone: 'Phone number',
      email: 'E-mail',
      nik: 'NIK',
    },
    point: {
      rough: 'A point on the map, moved by up to about 500 metres',
      exact: 'The very point on the map',
    },
    empty: 'Not filled in yet',
    change: 'Change',
    day: (day) => DAY.format(new Date(day)),
  },
};
