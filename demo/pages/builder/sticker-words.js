// Words of a sticker for passers-by, and of its maker for whoever lists the assets.
import { CODE_MAX, PLACE_MAX, STICKERS_MAX } from './asset-list.js';
import { LINK_MAX } from './sticker-link.js';

/** `TO_DO` says on a sticker what to do, by the page's languages. */
export const TO_DO = {
  id: 'Ada masalah di sini? Pindai kode ini dengan kamera HP, lalu kirim laporan.',
  en: 'Something wrong here? Scan this code with your phone’s camera and send a report.',
  jv: 'Wonten masalah ing mriki? Pindai kode menika ngangge kamera HP, lajeng kintun laporan.',
  su: 'Aya masalah di dieu? Pindai kode ieu ku kaméra HP, teras kintunkeun laporan.',
  mui: 'Ado masalah di sini? Pindai kode ini pake kamera HP, teros kirim laporan.',
};

/** `sealedBy` names the keys that the page which seals a report has to show: no server changes paper. */
export const sealedBy = (fingerprint) => `Sidik kunci tersegel: ${fingerprint}`;

const MISTAKES = {
  quote: () => 'tanda kutip (") belum ditutup',
  'no-code': () => 'kode aset belum ada',
  'long-code': ({ length }) => `kodenya ${length} huruf; paling panjang ${CODE_MAX}`,
  'long-place': ({ length }) => `tempatnya ${length} huruf; paling panjang ${PLACE_MAX}`,
  unmeasured: () => 'koordinat 0, 0 berarti belum diukur; kosongkan atau ukur lagi',
  invisible: () => 'ada tanda yang tidak terlihat; ketik ulang baris ini',
  commas: () =>
    'koordinatnya memakai koma; tulis dengan titik (-4.13), atau pisahkan kolom dengan titik koma',
  'no-number': ({ lat, lon }) => `koordinatnya bukan angka, atau baru satu: “${lat}”, “${lon}”`,
  swapped: ({ lat, lon }) => `lintang dan bujur tertukar: ${lat}, ${lon}`,
  'off-earth': ({ lat, lon }) => `koordinatnya tidak ada di bumi: ${lat}, ${lon}`,
  repeated: ({ first }) => `kodenya sama dengan baris ${first}`,
  many: () => `sekali cetak paling banyak ${STICKERS_MAX} stiker; cetak baris ini sesudahnya`,
  'long-link': ({ length }) =>
    `tautannya ${length} huruf, terlalu rapat untuk dipindai (paling panjang ${LINK_MAX}); pendekkan tempat, judul, atau alamat halaman`,
};

/** `mistakeIn` is the sentence without the line's number. @param {import('./asset-list.js').Mistake} mistake */
export const mistakeIn = ({ code, ...told }) => MISTAKES[code](told);

export const NO_PAGE =
  'Tulis alamat lengkap halaman yang memuat formulir, misalnya https://desa.example/lapor, tanpa nama atau kata sandi.';
export const INSECURE_PAGE =
  'Halaman http:// hanya menampilkan tombol ke halaman aman server, dan isian stiker bisa tertinggal. Pakai alamat https, atau halaman server sendiri.';
export const longTitle = (length, max) => `Judulnya ${length} huruf; paling panjang ${max}.`;
export const LANGUAGES = 'Pilih satu atau dua bahasa: lebih dari itu tidak muat di stiker.';
export const EMPTY_LIST = 'Daftar aset masih kosong.';
export const told = (stickers, sheets, lost) =>
  `${stickers} stiker di ${sheets} lembar A4.${lost === 0 ? '' : ` ${lost} baris belum menjadi stiker, dan tetap ada di daftar:`}`;
export const added = (name, lines) => `${lines} baris dari ${name} ditambahkan di bawah daftar.`;
export const tooLarge = (name) => `${name} lebih dari 1 MB; bagi dulu menjadi beberapa berkas.`;
export const unreadable = (name) => `${name} tidak bisa dibaca sebagai teks. Simpan sebagai CSV.`;
