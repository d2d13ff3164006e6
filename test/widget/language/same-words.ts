import type { Language } from '../../../src/widget/language/language.js';

const NAMES = ['NIK', 'Status', 'Atom', 'JSON Feed', 'CSV', 'GeoJSON', 'WhatsApp', '# Nov # – # Nov #'];

/** Words that Javanese and Sundanese use as Indonesian does, where people deal with an office. */
const SHARED = [
  ...NAMES,
  'Anonim',
  'Rahasia',
  'Sistem nasional SP#N-LAPOR!',
  'laporan-#-#-#.html',
  'Laporan',
  'Laporan ##',
  '# laporan',
  '# tindak lanjut',
  'Tanpa #: # laporan',
  'Agustus #',
  'Pilih tanggal',
  'Riwayat',
  'Riwayat (#)',
];

/** What is the same as in Indonesian, each looked at; `#` is any number. */
export const SAME: Readonly<Record<Exclude<Language, 'id'>, readonly string[]>> = {
  en: NAMES,
  jv: [...SHARED, 'Isi judul laporan.', 'Petugas #', 'Versi', 'Kecamatan #', 'Kode akses', 'Tanggal'],
  su: ['Telepon #', ...SHARED, 'Hapus', 'Buka', 'Laporan ditutup.', 'Laporan dibuka: #', 'Hapus saringan: #'],
};
