import { deedName } from '../deeds/deed-names.js';
import { wordsOf } from '../language.js';
import type { KeyName } from './keymap.js';

const own = wordsOf(
  {
    next: 'Laporan berikutnya',
    previous: 'Laporan sebelumnya',
    open: 'Buka laporan yang dipilih',
    answer: 'Jawab (balas) pelapor',
    select: 'Pilih, atau batal memilih',
    undo: 'Batalkan tindakan terakhir',
    search: 'Cari',
    sheet: 'Daftar tombol ini',
  },
  {
    next: 'Next report',
    previous: 'Previous report',
    open: 'Open the report at hand',
    answer: 'Answer the reporter',
    select: 'Select, or not any more',
    undo: 'Take back the last deed',
    search: 'Search',
    sheet: 'This list of keys',
  },
);

/** `keyWords` say what each key does; a deed has the name that its button has. */
export const keyWords: Readonly<Record<KeyName, string>> = {
  ...own,
  verify: deedName('verify'),
  forward: deedName('dispose'),
  'verify-and-forward': deedName('verify-and-forward'),
  'internal-note': deedName('internal-note'),
  close: deedName('close'),
};

export const words = wordsOf(
  {
    title: 'Tombol pintas',
    open: 'Tombol pintas',
    lead: 'Satu huruf, tanpa Ctrl atau Alt. Selama Anda mengetik di isian, huruf tetap huruf.',
    templates: 'Sisipkan templat jawaban, juga langsung sesudah b',
    send: 'Kirim jawaban yang sedang ditulis',
    leave: 'Keluar dari isian; huruf menjadi tombol lagi',
    close: 'Tutup',
    off: 'Matikan di Akun saya',
    last: 'Ini laporan terakhir di daftar.',
    first: 'Ini laporan pertama di halaman ini.',
    card: 'Tombol pintas',
    cardHint:
      'Huruf seperti j, v, dan z menjalankan tindakan di daftar dan laporan. Matikan bila mengganggu, misalnya saat memakai perintah suara. Pilihan ini berlaku di perangkat ini.',
    isOn: 'Pakai tombol pintas satu huruf',
    notKept: 'Perangkat ini tidak mau menyimpan pilihan Anda.',
    nowOn: 'Tombol pintas menyala.',
    nowOff: 'Tombol pintas mati.',
  },
  {
    title: 'Keys',
    open: 'Keys',
    lead: 'One letter, without Ctrl or Alt. While you type into a field, letters are letters.',
    templates: 'Insert a template of the answer, also right after b',
    send: 'Send the answer that is being written',
    leave: 'Leave the field; letters are keys again',
    close: 'Close',
    off: 'Switch them off in My account',
    last: 'This is the last report of the list.',
    first: 'This is the first report of this page.',
    card: 'Keys',
    cardHint:
      'Letters such as j, v and z act in the list and in a report. Switch them off where they are in the way, for example with voice control. The choice is kept on this device.',
    isOn: 'Use single-letter keys',
    notKept: 'This device does not keep your choice.',
    nowOn: 'Keys are on.',
    nowOff: 'Keys are off.',
  },
);
