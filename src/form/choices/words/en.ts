import type { ChoicesMessages } from './words.js';

/** English, for what may be chosen and needn't be. */
export const choicesEn: ChoicesMessages = {
  category: {
    label: 'Topic',
    hint: 'Type a word or two in Indonesian, such as “jalan rusak” (broken road), then choose what fits best.',
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
