import { wordsOf } from '../language.js';
import { DANGER_LIST, SEARCH_LIST, type TryWords } from './spoken-lists.js';

export const townWords = wordsOf(
  {
    lists: 'Daftar daerah',
    knownUntil: 'Hari libur sudah diketahui sampai',
    knownUntilHint:
      'Biasanya 31 Desember tahun yang sudah diumumkan. Sesudahnya batas waktu hanya perkiraan.',
    fetch: (host: string) => `Ambil hari libur baru dari ${host}`,
    fetched: (added: number, changed: number) =>
      `Ditambahkan di bawah: ${added} hari baru, ${changed} hari yang tadinya belum pasti. Belum disimpan. Periksa, ubah “diketahui sampai” bila tahunnya sudah lengkap, lalu tekan Simpan daftar.`,
    fetchedNothing: (host: string) => `Tidak ada hari baru di ${host}.`,
    fetchedGone: (host: string) =>
      `Hari ini tidak ada di ${host}, padahal tahunnya ada. Kalau tidak jadi libur, hapus baris ini.`,
    fetchedOther: (host: string, row: string) => `Di ${host} tertulis: ${row}. Isian Anda tidak diubah.`,
    save: 'Simpan daftar',
    saved: 'Disimpan dan langsung dipakai. Halaman warga menyusul paling lambat satu jam lagi.',
    merged: (why: string, changes: string) =>
      `${why} ${changes} Isian Anda digabung dengan itu di bawah; periksa, lalu simpan lagi.`,
    history: 'Riwayat',
    neverChanged: 'Belum pernah diubah dari sini.',
    takeBefore: 'Ambil isi sebelumnya',
    takeBeforeOf: (when: string) => `Ambil isi sebelumnya, dari sebelum perubahan ${when}`,
    isBefore: 'Ini isi sebelum perubahan itu, belum disimpan. Periksa, lalu tekan Simpan daftar.',
    added: 'Ditambah',
    changed: 'Diubah',
    removed: 'Dihapus',
    andMore: (count: number) => ` dan ${count} lainnya`,
    order: 'urutan',
    newRow: 'baris baru',
    moveUp: 'Naikkan',
    moveUpRow: (name: string) => `Naikkan ${name}`,
    remove: 'Hapus',
    removeRow: (name: string) => `Hapus ${name}`,
    otherRemoved: 'Administrator lain menghapus baris ini. Isian Anda yang berlaku bila disimpan.',
    otherWrote: (words: string) =>
      `Administrator lain menulis ${words}. Isian Anda yang berlaku bila disimpan.`,
    example:
      'Ini daftar daerah contoh, hanya untuk dibaca. Pengelola server menyalin foldernya, lalu menyebutnya di TOWN.',
    folder:
      'Folder daerah (TOWN) di server hanya dapat dibaca. Pengelola server memberi akun layanan hak menulis di folder itu.',
  },
  {
    lists: 'Lists of the area',
    knownUntil: 'Holidays are known until',
    knownUntilHint: 'Usually 31 December of the last year announced. After that, due days are an estimate.',
    fetch: (host: string) => `Take new holidays from ${host}`,
    fetched: (added: number, changed: number) =>
      `Added below: ${added} new days, ${changed} that were expected so far. Not saved yet. Check them, change “known until” where the year is whole, then press Save the list.`,
    fetchedNothing: (host: string) => `There is no new day at ${host}.`,
    fetchedGone: (host: string) =>
      `This day isn’t at ${host}, although its year is. If it is no holiday after all, delete this row.`,
    fetchedOther: (host: string, row: string) => `At ${host} stands: ${row}. Yours is not changed.`,
    save: 'Save the list',
    saved: 'Saved, and used at once. Citizens’ pages follow within an hour.',
    merged: (why: string, changes: string) =>
      `${why} ${changes} Yours is merged with it below; check it, then save again.`,
    history: 'History',
    neverChanged: 'Never changed from here.',
    takeBefore: 'Take what was before',
    takeBeforeOf: (when: string) => `Take what was before the change of ${when}`,
    isBefore: 'This is what was before that change, not saved yet. Check it, then press Save the list.',
    added: 'Added',
    changed: 'Changed',
    removed: 'Deleted',
    andMore: (count: number) => ` and ${count} more`,
    order: 'order',
    newRow: 'new row',
    moveUp: 'Move up',
    moveUpRow: (name: string) => `Move up ${name}`,
    remove: 'Delete',
    removeRow: (name: string) => `Delete ${name}`,
    otherRemoved: 'Another administrator deleted this row. Yours counts once saved.',
    otherWrote: (words: string) => `Another administrator wrote ${words}. Yours counts once saved.`,
    example:
      'These are the lists of an example area, to be read only. Who keeps the server copies the folder and names it in TOWN.',
    folder:
      'The area’s folder (TOWN) on the server can only be read. Who keeps the server gives the service’s account the right to write there.',
  },
);

const listWords = wordsOf(
  {
    holidays: 'Hari libur',
    holidaysAbout:
      'Hari kerja dihitung tanpa hari-hari ini. Begitu disimpan, batas waktu laporan yang masih terbuka ikut pindah dan riwayatnya mencatat itu; angka di statistik dihitung ulang.',
    addHoliday: 'Tambah hari libur',
    date: 'Tanggal',
    dateHint: 'Tahun, bulan, hari: 2026-12-25.',
    name: 'Nama',
    status: 'Keadaan',
    statusHint: 'Perkiraan hanya untuk hari yang belum diumumkan.',
    announced: 'Diumumkan',
    fixed: 'Tetap menurut undang-undang',
    expected: 'Perkiraan',
    offices: 'Instansi',
    officesAbout:
      'Instansi yang menerima laporan. Yang dihapus tetap memegang laporannya, dengan nama lamanya. Kode tidak pernah diberi arti lain: instansi baru mendapat kode baru.',
    addOffice: 'Tambah instansi',
    code: 'Kode',
    codeHint: 'Huruf, angka, titik, tanda hubung; tidak diubah lagi.',
    usualTopics: 'Kode kategori yang biasa ditangani',
    usualTopicsHint: 'Dipisah spasi; boleh kosong.',
    categories: 'Kategori',
    categoriesAbout:
      'Pohon kategori pada formulir. Yang dihapus tetap melekat pada laporan lama. Kode tidak pernah diberi arti lain.',
    addCategory: 'Tambah kategori',
    parent: 'Kode induk',
    parentHint: 'Kosong untuk kategori teratas.',
    everyday: 'Kata sehari-hari',
    everydayHint: 'Dipisah koma; formulir dan pencarian menemukan kategori lewat kata ini.',
  },
  {
    holidays: 'Holidays',
    holidaysAbout:
      'Working days are counted without these days. Once saved, due days of open reports move with them, as their history says; the statistics are reckoned anew.',
    addHoliday: 'Add a holiday',
    date: 'Day',
    dateHint: 'Year, month, day: 2026-12-25.',
    name: 'Name',
    status: 'State',
    statusHint: 'Expected is only for days that were not announced yet.',
    announced: 'Announced',
    fixed: 'Fixed by law',
    expected: 'Expected',
    offices: 'Offices',
    officesAbout:
      'Offices that reports are forwarded to. A deleted one keeps its reports, under its old name. A code never gets another meaning: a new office has a new code.',
    addOffice: 'Add an office',
    code: 'Code',
    codeHint: 'Letters, digits, full stop, hyphen; it does not change any more.',
    usualTopics: 'Codes of topics that it usually handles',
    usualTopicsHint: 'Separated by spaces; may be empty.',
    categories: 'Topics',
    categoriesAbout:
      'The tree of topics in the form. A deleted one stays with old reports. A code never gets another meaning.',
    addCategory: 'Add a topic',
    parent: 'Code of the one above',
    parentHint: 'Empty for a topic at the top.',
    everyday: 'Everyday words',
    everydayHint: 'Separated by commas; the form and the search find the topic by them.',
  },
);

/** `Column` is a field of each row. */
export interface Column {
  label: string;
  hint: string | null;
  options?: Readonly<Record<string, string>>;
  isLong?: boolean;
  /** Below `more`: few write it. */
  isFolded?: boolean;
}

/** `ListPart` is a part of a list that is written line by line. */
export interface ListPart {
  label: string;
  hint: string;
}

/** `TownList` is what one list is called and for, and its columns. */
export interface TownList {
  title: string;
  about: string;
  add: string;
  columns: Readonly<Record<string, Column>>;
  /** Above the folded fields of a row. */
  more?: string;
  /** The order of rows says which comes first. */
  isOrdered?: boolean;
  /** Instead of columns, where each row is a line. */
  parts?: Readonly<Record<string, ListPart>>;
  tries?: TryWords;
}

const { announced, fixed, expected } = listWords;
const CODE: Column = { label: listWords.code, hint: listWords.codeHint };
const NAME: Column = { label: listWords.name, hint: null };

export const TOWN_LISTS: Readonly<Record<string, TownList>> = {
  holidays: {
    title: listWords.holidays,
    about: listWords.holidaysAbout,
    add: listWords.addHoliday,
    columns: {
      date: { label: listWords.date, hint: listWords.dateHint },
      name: NAME,
      status: {
        label: listWords.status,
        hint: listWords.statusHint,
        options: { announced, fixed, expected },
      },
    },
  },
  offices: {
    title: listWords.offices,
    about: listWords.officesAbout,
    add: listWords.addOffice,
    columns: {
      id: CODE,
      name: NAME,
      categories: { label: listWords.usualTopics, hint: listWords.usualTopicsHint, isLong: true },
    },
  },
  categories: {
    title: listWords.categories,
    about: listWords.categoriesAbout,
    add: listWords.addCategory,
    columns: {
      id: CODE,
      parent_id: { label: listWords.parent, hint: listWords.parentHint },
      name: NAME,
      words: { label: listWords.everyday, hint: listWords.everydayHint, isLong: true },
    },
  },
  dangers: DANGER_LIST,
  search: SEARCH_LIST,
};

/** Why lists can't be changed here. */
export const READ_ONLY: Readonly<Record<string, string>> = {
  example: townWords.example,
  folder: townWords.folder,
};
