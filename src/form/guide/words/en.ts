import type { PersonalKind } from '../../../form-logic/personal-data.js';
import type { GuideMessages } from './words.js';
import { sectionsEn } from '../../sections/words/en.js';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'an identity number (NIK)',
  phone: 'a phone number',
  email: 'an e-mail address',
  account: 'an account number',
};

/** English. */
export const guideEn: GuideMessages = {
  heading: 'So that it is handled soon, tell:',
  aspects: {
    what: 'What happened',
    where: 'Where',
    when: 'Since when',
    office: 'Which office',
    hope: 'What you hope for',
  },
  kinds: {
    '2': { what: 'Which information', office: 'From which office' },
    '3': { what: 'Your idea', where: 'The place', hope: 'Your hope' },
  },
  told: 'told',
  missing: 'not yet',
  personal: {
    heading: 'There is personal data in your text',
    why: (kinds) =>
      `People on the internet can read this report, and it contains ${kinds.map((kind) => KINDS[kind]).join(', ')}. Officers can still reach you by the contact you give below.`,
    cover: 'Cover it with •••',
    covered: 'The personal data is covered.',
  },
  delicate: {
    heading: 'Afraid of being known?',
    why: 'A report like this can be sent without being shown on the internet and without your name.',
    makeSecret: 'Make it Secret',
    made: 'This report is Secret now.',
    makeNameless: 'Secret and without a name',
    madeNameless:
      'This report is now Secret and without a name: it is not shown on the internet, and you are not asked for your name.',
    makeHidden: 'Secret, hide my name',
    madeHidden:
      'This report is now Secret and your name is hidden. You may leave the name empty; if you give it, only the officers who take reports in see it.',
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
  safePage: sectionsEn.safePage,
};
