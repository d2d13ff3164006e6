import type { Language } from './language.js';

/** What the switch says, before there are other words in that language. */
export interface LanguageWords {
  /** The language's name in itself. */
  readonly name: string;
  /** The switch's own; with the English word, for whoever can read none of the others. */
  readonly label: string;
  /** It is spoken now. */
  readonly spoken: string;
  /** The words of a language could not be fetched; of its own too, for whoever reads no other. */
  readonly failed: (name: string) => string;
  /** What comes of it: this one stays. */
  readonly stays: string;
}

export const LANGUAGE_WORDS: Readonly<Record<Language, LanguageWords>> = {
  id: {
    name: 'Indonesia',
    label: 'Bahasa / Language',
    spoken: 'Sekarang dalam bahasa Indonesia.',
    failed: (name) => `Bahasa ${name} belum bisa dimuat`,
    stays: ', jadi tetap bahasa Indonesia. Coba lagi nanti.',
  },
  en: {
    name: 'English',
    label: 'Language / Bahasa',
    spoken: 'Now in English.',
    failed: (name) => `${name} could not be loaded`,
    stays: ', so this stays in English. Please try again later.',
  },
  jv: {
    name: 'Jawa',
    label: 'Basa / Language',
    spoken: 'Sakmenika ngangge basa Jawi.',
    failed: (name) => `Basa ${name} dereng saged dipunmuat`,
    stays: ', dados taksih basa Jawi. Mangga dipuncobi malih mangke.',
  },
  su: {
    name: 'Sunda',
    label: 'Basa / Language',
    spoken: 'Ayeuna nganggo basa Sunda.',
    failed: (name) => `Basa ${name} teu acan tiasa dimuat`,
    stays: ', janten tetep basa Sunda. Mangga cobian deui engké.',
  },
  mui: {
    name: 'Palembang',
    label: 'Baso / Language',
    spoken: 'Sekarang pake baso Palembang.',
    failed: (name) => `Baso ${name} belom pacak dimuat`,
    stays: ', jadi tetep baso Palembang. Cubo lagi kagek.',
  },
};
