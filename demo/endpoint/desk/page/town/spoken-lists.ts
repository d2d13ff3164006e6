import { wordsOf } from '../language.js';
import type { Column, TownList } from './town-words.js';

/** `TryWords` are around the field in which a citizen's words are tried. */
export interface TryWords {
  title: string;
  about: string;
  label: string;
}

export const tryWords = wordsOf(
  {
    tryIt: 'Coba',
    noDanger: 'Tidak dikenali sebagai bahaya.',
    shown: (title: string, tel: string) => `Warga melihat: “${title}” Telepon ${tel}.`,
    byWords: (found: string) => `Kata yang cocok: ${found}.`,
    bySentence: 'Dikenali dari kalimatnya, tanpa kata dari daftar ini.',
    takenBack: 'Tetapi kalimatnya tidak menceritakan bahaya yang sedang terjadi, jadi tidak ditampilkan.',
    searched: (found: string) => `Yang dicari: ${found}.`,
    foundToo: (found: string) => `Ketemu juga lewat: ${found}.`,
    nothingElse: 'Tidak ada kata lain di daftar ini untuk itu.',
  },
  {
    tryIt: 'Try it',
    noDanger: 'Not heard as danger.',
    shown: (title: string, tel: string) => `Citizens see: “${title}” Call ${tel}.`,
    byWords: (found: string) => `Words that match: ${found}.`,
    bySentence: 'Heard by the sentence, without a word of this list.',
    takenBack: 'But the sentence tells of no danger that is there now, so it isn’t shown.',
    searched: (found: string) => `What is searched for: ${found}.`,
    foundToo: (found: string) => `Found by these too: ${found}.`,
    nothingElse: 'No other words of this list for that.',
  },
);

const words = wordsOf(
  {
    dangers: 'Kata bahaya',
    dangersAbout:
      'Bahaya yang tidak menunggu formulir: kata yang dipakai orang, dan nomor yang ditelepon. Yang paling atas didahulukan bila beberapa cocok. Telepon dulu setiap nomor dari daerah Anda sebelum ditulis. Kode bawaan (kekerasan, tenggelam, kebakaran, kecelakaan, listrik) jangan diganti: pengenalan kalimat memakainya.',
    addDanger: 'Tambah bahaya',
    code: 'Kode',
    codeHint: 'Huruf kecil, angka, tanda hubung; tidak diubah lagi.',
    tel: 'Nomor telepon',
    telHint: 'Angka saja: 112.',
    secret: 'Terjadi di rumah',
    secretNo: 'Tidak',
    secretYes: 'Ya: tawarkan Rahasia dan keluar cepat',
    title: 'Pertanyaan',
    text: 'Yang harus dilakukan',
    otherLanguages: 'Bahasa lain (kosong: bahasa Indonesia)',
    plain: 'Kata paling jelas, dipisah koma (juga tanpa jaringan)',
    words: 'Kata lain, dipisah koma (| di antara kata yang sama artinya)',
    not: 'Bukan bahaya walaupun katanya sama, dipisah koma',
    tryDangers: 'Coba sebuah kalimat',
    tryDangersAbout: 'Dengan daftar di atas, juga yang belum disimpan. Kalimat ini tidak disimpan.',
    tryDangersLabel: 'Kalimat seperti yang ditulis warga',
    search: 'Kata pencarian',
    searchAbout: 'Cara warga menulis saat mencari laporan. Satu baris, satu arti.',
    same: 'Sama artinya',
    sameHint: 'Dipisah koma: leding, pdam, air pam.',
    shortForms: 'Singkatan dan ejaan lain',
    shortFormsHint: 'Dengan titik dua: jln: jalan.',
    ignored: 'Kata yang tidak menyebut perkara',
    ignoredHint: 'Dipisah spasi: yang di dan.',
    trySearch: 'Coba sebuah pencarian',
    trySearchAbout: 'Dengan daftar di atas, juga yang belum disimpan.',
    trySearchLabel: 'Kata yang dicari',
  },
  {
    dangers: 'Words of danger',
    dangersAbout:
      'Danger that waits for no form: the words that people use, and whom to call. Where several match, the uppermost comes first. Call each number from your area before you write it down. Leave the codes that came with it (kekerasan, tenggelam, kebakaran, kecelakaan, listrik): sentences are recognised by them.',
    addDanger: 'Add a danger',
    code: 'Code',
    codeHint: 'Small letters, digits, hyphens; it does not change any more.',
    tel: 'Number to call',
    telHint: 'Digits alone: 112.',
    secret: 'Happens at home',
    secretNo: 'No',
    secretYes: 'Yes: offer Secret and the quick way out',
    title: 'Question',
    text: 'What to do',
    otherLanguages: 'Other languages (empty: Indonesian)',
    plain: 'Plainest words, with commas between (without a network too)',
    words: 'Other words, with commas between (| between words that mean the same)',
    not: 'No danger though the words are the same, with commas between',
    tryDangers: 'Try a sentence',
    tryDangersAbout: 'With the list above, saved or not. The sentence is not kept.',
    tryDangersLabel: 'A sentence as a citizen writes it',
    search: 'Search words',
    searchAbout: 'How citizens write when they search for reports. One line, one meaning.',
    same: 'Mean the same',
    sameHint: 'With commas between: leding, pdam, air pam.',
    shortForms: 'Short forms and other spellings',
    shortFormsHint: 'With a colon: jln: jalan.',
    ignored: 'Words that carry no subject',
    ignoredHint: 'With blanks between: yang di dan.',
    trySearch: 'Try a search',
    trySearchAbout: 'With the list above, saved or not.',
    trySearchLabel: 'Words to search for',
  },
);

const otherLanguages = wordsOf(
  { en: 'Inggris', jv: 'Jawa', su: 'Sunda', mui: 'Palembang' },
  { en: 'English', jv: 'Javanese', su: 'Sundanese', mui: 'Palembang' },
);

/** The fields of `title` or `text`: Indonesian in sight, the others folded. */
function inLanguages(part: 'title' | 'text'): Record<string, Column> {
  const others = Object.entries(otherLanguages).map(([language, name]): [string, Column] => [
    `${part}_${language}`,
    { label: `${words[part]}, ${name}`, hint: null, isFolded: true, isLong: part === 'text' },
  ]);
  return {
    [`${part}_id`]: { label: words[part], hint: null, isLong: part === 'text' },
    ...Object.fromEntries(others),
  };
}

export const DANGER_LIST: TownList = {
  title: words.dangers,
  about: words.dangersAbout,
  add: words.addDanger,
  more: words.otherLanguages,
  isOrdered: true,
  tries: { title: words.tryDangers, about: words.tryDangersAbout, label: words.tryDangersLabel },
  columns: {
    id: { label: words.code, hint: words.codeHint },
    tel: { label: words.tel, hint: words.telHint },
    secret: { label: words.secret, hint: null, options: { no: words.secretNo, yes: words.secretYes } },
    ...inLanguages('title'),
    ...inLanguages('text'),
    plain: { label: words.plain, hint: null, isLong: true },
    words: { label: words.words, hint: null, isLong: true },
    not: { label: words.not, hint: null, isLong: true },
  },
};

export const SEARCH_LIST: TownList = {
  title: words.search,
  about: words.searchAbout,
  add: '',
  tries: { title: words.trySearch, about: words.trySearchAbout, label: words.trySearchLabel },
  columns: {},
  parts: {
    same: { label: words.same, hint: words.sameHint },
    short_forms: { label: words.shortForms, hint: words.shortFormsHint },
    ignored: { label: words.ignored, hint: words.ignoredHint },
  },
};
