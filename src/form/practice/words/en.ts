import type { PracticeMessages } from './words.js';

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Thank you for your report. We have looked at the place. Repairs begin next Monday and take five days at most.',
  '2': 'Thank you for asking. The papers you need are at the village office on working days, 08.00–15.00. Bring your identity card and family card. It costs nothing.',
  '3': 'Thank you for the idea. We take it to the village meeting next month. You are welcome to come and tell it yourself.',
};

/** English. */
export const practiceEn: PracticeMessages = {
  banner: {
    heading: 'Practice',
    why: 'This is practice only. Nothing is sent, and nothing is kept. Use made-up names and numbers.',
  },
  tracker: {
    heading: 'Practice: what becomes of your report',
    why: 'With a real report this takes days, and is seen under “Track a report”. Here the officers are pretended.',
    events: (kind, title) => [
      { who: 'You', what: `The report “${title}” was sent.` },
      {
        who: 'Receiving officer (pretended)',
        what: 'The report was checked: it is clear, and not a double.',
      },
      { who: 'Receiving officer (pretended)', what: 'The report was passed on to the office in charge.' },
      { who: 'Officer of that office (pretended)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'See what happens next',
    end: 'Done. With a real report you could now reply, rate the answer, or say that the problem is not solved.',
  },
};
