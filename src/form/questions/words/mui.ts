import type { QuestionsMessages } from './words.js';

/** Palembang Malay. */
export const questionsMui: QuestionsMessages = {
  heading: 'Petanyoan tambahan untuk topik ini',
  answers: 'Jawaban kamu',
  yes: 'Iyo',
  no: 'Idak',
  choose: 'Pilih bae…',
  clear: 'Kosongke pilihan',
  sight: {
    office: 'Dibaco petugas samo instansi yang ngurus, dak tampil di internet.',
    endpoint: 'Cuma dibaco petugas layanan ini, dak tampil di internet.',
    public: 'Tampil di internet samo laporan kamu.',
  },
  call: (number) => `Telpon ${number}`,
  stopped: 'Laporan topik ini dak dikirim lewat formulir. Kalu masalahnyo lain, ganti topiknyo.',
  lost: (label) =>
    `Petanyoan “${label}” dak ditanyoke lagi, atau sudah berubah. Pindahke jawaban kamu ke isi laporan, atau hapus.`,
  move: 'Pindahke ke isi laporan',
  remove: 'Hapus jawaban',
  moved: 'Jawaban sudah dipindahke ke isi laporan.',
  kept: 'Petanyoan tambahan lagi dak pacak dimuat. Jawaban kamu tesimpen dan ikut dikirim:',
  anonymous:
    'Kamu milih Anonim. Jawaban cak nomor pelanggan tetep pacak nunjukke siapo kamu; kosongke kalu dak wajib, atau pilih topik lain.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: isi atau pilih jawabannyo.`,
    malformed: {
      text: (label) => `${label}: jawaban dak tebaco.`,
      textarea: (label) => `${label}: jawaban dak tebaco.`,
      number: (label) => `${label}: tulis pake angka.`,
      date: (label) => `${label}: isi tanggal yang bener.`,
      choice: (label) => `${label}: pilih salah sikok.`,
      choices: (label) => `${label}: pilih dari daftar bae.`,
      yes_no: (label) => `${label}: pilih salah sikok.`,
    },
    unlike: (label, hint) => `${label}: bentuknyo belom pas. ${hint}`,
    tooLong: (label, max) => `${label}: paling banyak ${max} huruf bae.`,
    tooSmall: (label, min) => `${label}: paling dikit ${min}.`,
    tooLarge: (label, max) => `${label}: paling banyak ${max}.`,
    tooFew: (label, min) => `${label}: pilih paling dikit ${min}.`,
    tooMany: (label, max) => `${label}: pilih paling banyak ${max}.`,
  },
};
