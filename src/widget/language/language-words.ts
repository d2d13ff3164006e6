import type { Language } from './language.js';

/** The switch's words, before other words of the language are loaded. */
export interface LanguageWords {
  /** Name of the language in that language. */
  readonly name: string;
  /** Label of the switch; with the English word, for people who can read none of the others. */
  readonly label: string;
  /** Said when this language was chosen. */
  readonly spoken: string;
  /** Said when a language could not be loaded; its own version too, for people who read no other. */
  readonly failed: (name: string) => string;
  /** Follows `failed`: this language stays. */
  readonly stays: string;
}

export const LANGUAGE_WORDS: Readonly<Record<Language, LanguageWords>> = {
  id: {
    name: 'Indonesia',
    label: 'Bahasa / Language',
    spoken: 'Sekarang dalam bahasa Indonesia.',
    failed: (name) => `Bahasa ${name} belum bisa dimuat`,
    stays: ', jadi tetap bahasa Indonesia.',
  },
  en: {
    name: 'English',
    label: 'Language / Bahasa',
    spoken: 'Now in English.',
    failed: (name) => `${name} could not be loaded`,
    stays: ', so this stays in English.',
  },
  jv: {
    name: 'Jawa',
    label: 'Basa / Language',
    spoken: 'Sakmenika ngangge basa Jawi.',
    failed: (name) => `Basa ${name} dereng saged dipunmuat`,
    stays: ', dados taksih basa Jawi.',
  },
  su: {
    name: 'Sunda',
    label: 'Basa / Language',
    spoken: 'Ayeuna nganggo basa Sunda.',
    failed: (name) => `Basa ${name} teu acan tiasa dimuat`,
    stays: ', janten tetep basa Sunda.',
  },
  mui: {
    name: 'Palembang',
    label: 'Baso / Language',
    spoken: 'Sekarang pake baso Palembang.',
    failed: (name) => `Baso ${name} belom pacak dimuat`,
    stays: ', jadi tetep baso Palembang.',
  },
};
