import { numberFormat } from '../../widget/language/formats.js';
import { errorsEn } from '../../widget/errors/en.js';
import type { Problem } from '../../form-logic/rules.js';
import type { FormMessages } from './words.js';

export const number = numberFormat('en-GB', { maximumFractionDigits: 1 });

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

/** English, for who lives here without Indonesian. */
export const formEn: FormMessages = {
  heading: 'Make a report',
  intro: 'Tell the government about a problem, a question or an idea. Free, without an account.',
  optional: '(may be left empty)',
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
      why: 'This address doesn’t say what it can do. It may not be a report service, or your Wi-Fi still waits for you to sign in. Photos, Anonymous and Secret are not available.',
    },
  },
  fault: errorsEn,
};
