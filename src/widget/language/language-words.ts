import type { Language } from './language.js';

/** What the switch says, before there are other words in that language. */
export interface LanguageWords {
  /** The language's name in itself. */
  readonly name: string;
  /** The switch's own; with the English word, for whoever can read none of the others. */
  readonly label: string;
  /** It is spoken now. */
  readonly spoken: string;
  /** Another's words could not be fetched, so this one stays. */
  readonly failed: (name: string) => string;
  /** Its own words could not be fetched: for whoever reads no other. */
  readonly missing: string;
}

export const LANGUAGE_WORDS: Readonly<Record<Language, LanguageWords>> = {
  id: {
    name: 'Indonesia',
    label: 'Bahasa / Language',
    spoken: 'Sekarang dalam bahasa Indonesia.',
    failed: (name) => `Bahasa ${name} belum bisa dimuat, jadi tetap bahasa Indonesia. Coba lagi nanti.`,
    missing: '',
  },
  en: {
    name: 'English',
    label: 'Language / Bahasa',
    spoken: 'Now in English.',
    failed: (name) => `${name} could not be loaded, so this stays in English. Please try again later.`,
    missing: 'English could not be loaded.',
  },
  jv: {
    name: 'Jawa',
    label: 'Basa / Language',
    spoken: 'Sakmenika ngangge basa Jawi.',
    failed: (name) =>
      `Basa ${name} dereng saged dipunmuat, dados taksih basa Jawi. Mangga dipuncobi malih mangke.`,
    missing: 'Basa Jawi dereng saged dipunmuat.',
  },
  su: {
    name: 'Sunda',
    label: 'Basa / Language',
    spoken: 'Ayeuna nganggo basa Sunda.',
    failed: (name) =>
      `Basa ${name} teu acan tiasa dimuat, janten tetep basa Sunda. Mangga cobian deui engké.`,
    missing: 'Basa Sunda teu acan tiasa dimuat.',
  },
  mui: {
    name: 'Palembang',
    label: 'Baso / Language',
    spoken: 'Sekarang pake baso Palembang.',
    failed: (name) => `Baso ${name} belom pacak dimuat, jadi tetep baso Palembang. Cubo lagi kagek.`,
    missing: 'Baso Palembang belom pacak dimuat.',
  },
};
