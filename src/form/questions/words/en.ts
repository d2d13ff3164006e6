import type { QuestionsMessages } from './words.js';

/** English. */
export const questionsEn: QuestionsMessages = {
  heading: 'More questions for this category',
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
  stopped:
    'Reports of this category are not sent by this form. If it is about something else, change the category.',
  lost: (label) =>
    `The question “${label}” is not asked any more, or has changed. Move your answer into the text, or remove it.`,
  move: 'Move into the text',
  remove: 'Remove the answer',
  moved: 'The answer was moved into the text.',
  kept: 'The further questions cannot be loaded now. Your answers are kept and go along with the report:',
  anonymous:
    'You chose Anonim. An answer such as a customer number can still tell who you are; leave it empty if it is not required, or choose another category.',
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
