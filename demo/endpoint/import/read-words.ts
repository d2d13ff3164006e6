import type { StatusCode } from '../../../src/contract/statuses.js';
import type { Source } from './sources.js';

/** Beginnings of words, by what they say of a report; the first that fits counts. */
const STATUSES: readonly (readonly [RegExp, StatusCode])[] = [
  [/\b(belum (ter)?verifikasi|belum|baru|masuk|menunggu|pending|diterima|tunggu)\b/, 'unverified'],
  [/\b(diarsipkan|arsip)\b/, 'archived'],
  [/\b(ditolak|tolak)\b/, 'rejected'],
  [/\b(ditunda|tunda)\b/, 'held'],
  [/\b(selesai|tuntas|ditutup|done|closed|beres)\b(?! sebagian)/, 'done'],
  [/\bditanggapi oleh pelapor\b/, 'reopened'],
  [/\b(ditanggapi|dijawab|tanggapan|dibalas)\b/, 'responded'],
  [
    /\b(proses|diproses|ditindaklanjuti|tindak lanjut|dikerjakan|disposisi|terdisposisi|diteruskan)\b/,
    'in_progress',
  ],
  [/\b(terverifikasi|diverifikasi)\b/, 'verified'],
];

/** OpenSID's table has numbers. */
const OPENSID: Readonly<Record<string, StatusCode>> = { 1: 'unverified', 2: 'in_progress', 3: 'done' };

/** `readStatus` reads a status in a file's own words. @returns undefined for words that nobody knows */
export function readStatus(words: string, source: Source): StatusCode | undefined {
  const plain = words.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/\b(belum|tidak) (selesai|tuntas|beres)\b/.test(plain)) return 'in_progress';
  if (source === 'opensid' && Object.hasOwn(OPENSID, plain)) return OPENSID[plain];
  return STATUSES.find(([pattern]) => pattern.test(plain))?.[1];
}

/** `readKind` is the classification's number. @returns null where the words say none */
export function readKind(words: string): '1' | '2' | '3' | null {
  const plain = words.toLowerCase();
  if (/\b(permintaan )?informasi\b/.test(plain)) return '2';
  if (/\b(aspirasi|saran|usul|masukan)/.test(plain)) return '3';
  return /\b(aduan|pengaduan|keluhan|komplain)\b/.test(plain) ? '1' : null;
}

/**
 * `readPrivacy` reads `Anonim`, `Rahasia`, `Anonim dan Rahasia`, and a yes in a column of that name. Whatever isn't
 * clearly a no is a yes: a name or a secret that was shown by mistake isn't taken back.
 * @param words null where the row ends before that column: its cells may stand in other columns, so it shows no name
 */
export function readPrivacy(
  words: string | null,
  header: string,
): { isAnonymous: boolean; isSecret: boolean } {
  if (words === null) return { isAnonymous: true, isSecret: false };
  const plain = words.trim().toLowerCase();
  if (/^(tidak|tdk|no|n|0|false|salah|bukan|normal|biasa|terbuka|publik|umum|[-–—])?$/.test(plain))
    return { isAnonymous: false, isSecret: false };
  const isNamed = /anonim|rahasia/.test(plain);
  const told = isNamed ? plain : header.toLowerCase();
  const isSecret = told.includes('rahasia');
  return { isAnonymous: told.includes('anonim') || !isSecret, isSecret };
}
