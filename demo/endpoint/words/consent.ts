import { RETENTION_YEARS_2026_01, TRANSLATIONS_2026_01, type ConsentWords } from './consent-translations.js';
import type { Language } from './messages.js';

/** A text that people agree to before they file a report. */
export interface ConsentVersion extends ConsentWords {
  version: string;
  /** When it was first shown. */
  publishedAt: Date;
  /** The number of years that `retention` says, in every language. */
  retentionYears: number;
  translations: Readonly<Record<Exclude<Language, 'id'>, ConsentWords>>;
}

/** A phone may hold a report for weeks before it finds a network; what was agreed to then still counts. */
const ACCEPTED_DAYS = 90;

/**
 * Newest first. Never change a text that has been shown: put a new version above it. Purpose, data, retention, rights and
 * contact are what UU 27/2022 (Pelindungan Data Pribadi), articles 21 and 22, asks for.
 */
export const CONSENTS: readonly [ConsentVersion, ...ConsentVersion[]] = [
  {
    version: '2026-01',
    publishedAt: new Date('2026-01-01T00:00:00+07:00'),
    retentionYears: RETENTION_YEARS_2026_01,
    text: [
      'Saya setuju data saya dipakai untuk menangani laporan ini, sesuai UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
      'Data yang dipakai: nama, nomor telepon atau email, isi laporan, lokasi, dan lampiran. Tujuannya hanya untuk memeriksa laporan, meneruskannya ke instansi yang berwenang, dan memberi kabar kepada saya.',
      'Nama dan kontak saya tidak ditampilkan kepada umum. Jika saya memilih Anonim, instansi yang menangani juga tidak menerimanya. Jika saya memilih Rahasia, laporan saya tidak ditampilkan kepada umum.',
      'Saya boleh meminta salinan, perbaikan, atau penghapusan data, dan boleh menarik persetujuan ini kapan saja dengan menarik laporan memakai kode akses.',
    ].join('\n\n'),
    retention: `Data pribadi disimpan paling lama ${RETENTION_YEARS_2026_01} tahun setelah laporan selesai, lalu dihapus.`,
    contact: 'Pejabat Pelindung Data Pribadi, Dinas Komunikasi dan Informatika Kabupaten Ogan Komering Ulu',
    translations: TRANSLATIONS_2026_01,
  },
];

export const CURRENT_CONSENT = CONSENTS[0];

/** The shortest that any text promises: who agreed to another one has nothing kept for longer than that one said either. */
export const RETENTION_YEARS_MAX = Math.min(...CONSENTS.map(({ retentionYears }) => retentionYears));

/** The current text, as this language's readers are shown it. */
export function currentConsent(language: Language): ConsentWords & Pick<ConsentVersion, 'version'> {
  const { version, translations } = CURRENT_CONSENT;
  const { text, retention, contact } = language === 'id' ? CURRENT_CONSENT : translations[language];
  return { version, text, retention, contact };
}

/** True for the current text, and for an older one until 90 days after the next took its place. */
export function isAcceptedConsent(
  version: string,
  now: Date,
  versions: readonly ConsentVersion[] = CONSENTS,
): boolean {
  const place = versions.findIndex((consent) => consent.version === version);
  if (place < 0) return false;
  const successor = versions[place - 1];
  return (
    successor === undefined || now.getTime() - successor.publishedAt.getTime() <= ACCEPTED_DAYS * 86_400_000
  );
}
