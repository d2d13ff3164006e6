import { wordsOf } from '../../language.js';

/** Words of the keys' overview. */
export const keysWords = wordsOf(
  {
    title: 'Kunci laporan tersegel',
    back: 'Kembali ke laporan tersegel',
    none: 'Belum ada kunci. Selama belum ada, laporan tersegel tidak ditawarkan kepada warga.',
    offered: 'Kunci yang dipakai sekarang',
    old: 'Kunci lama',
    oldHint: 'Laporan lama tetap terbaca dengan kunci ini. Laporan baru tidak disegel dengannya.',
    fingerprint: 'Sidik kunci',
    last: 'Dipakai sampai',
    holders: 'Punya salinan',
    nobody: 'Tidak seorang pun',
    alone:
      'Baru satu petugas punya salinan. Beri petugas kedua, supaya kata yang hilang bukan akhir dari segalanya.',
    ends: (day: string) => `Kunci ini ditawarkan sampai ${day}. Buat kunci baru sebelum hari itu.`,
    expired: (day: string) =>
      `Kunci ini berakhir ${day}. Laporan tersegel tidak ditawarkan lagi, sampai ada kunci baru.`,
    due: (day: string) =>
      `Sejak ${day} seorang petugas yang punya salinan tidak lagi berwenang, atau basis data dikembalikan dari cadangan. Buat kunci baru: yang tidak lagi berwenang mungkin menyimpan kuncinya.`,
    begin: 'Buat kunci baru',
    give: 'Beri salinan kepada petugas',
    papers: 'Buka dengan dua lembar kertas',
  },
  {
    title: 'Keys of sealed reports',
    back: 'Back to sealed reports',
    none: 'There are no keys yet. As long as there are none, citizens are not offered sealed reports.',
    offered: 'Keys in use now',
    old: 'Old keys',
    oldHint: 'Old reports are still read with these keys. New reports are not sealed for them.',
    fingerprint: 'Fingerprint',
    last: 'In use until',
    holders: 'Have a copy',
    nobody: 'Nobody',
    alone: 'Only one officer has a copy. Give it to a second one, so that lost words are not the end of it.',
    ends: (day: string) => `These keys are offered until ${day}. Make new ones before that day.`,
    expired: (day: string) =>
      `These keys ended on ${day}. Sealed reports are not offered any more, until there are new keys.`,
    due: (day: string) =>
      `Since ${day} an officer who had a copy has no right to it any more, or a backup was put back. Make new keys: who has no right any more may have kept the key.`,
    begin: 'Make new keys',
    give: 'Give an officer a copy',
    papers: 'Open with two sheets of paper',
  },
);
