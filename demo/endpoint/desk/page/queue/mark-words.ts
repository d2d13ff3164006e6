import { language } from '../language.js';
import type { Named } from '../../wire.js';

const named = (names: Readonly<Record<string, string>>): Named[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

export const classifications: readonly Named[] = named(
  language === 'en'
    ? { 1: 'Complaint', 2: 'Request for information', 3: 'Wish' }
    : { 1: 'Pengaduan', 2: 'Permintaan informasi', 3: 'Aspirasi' },
);

/** Why a report from a page without a script needs a second look. */
export const doubts: readonly Named[] = named(
  language === 'en'
    ? { any: 'All that need a look', quick: 'Sent too quickly', crowd: 'Many sent at once' }
    : { any: 'Yang perlu diperiksa', quick: 'Dikirim terlalu cepat', crowd: 'Banyak kiriman sekaligus' },
);
