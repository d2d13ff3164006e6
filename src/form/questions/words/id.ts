import type { QuestionsMessages } from './words.js';

/** Indonesian. */
export const questionsId: QuestionsMessages = {
  heading: 'Pertanyaan tambahan untuk kategori ini',
  answers: 'Jawaban Anda',
  yes: 'Ya',
  no: 'Tidak',
  choose: 'Pilih…',
  clear: 'Kosongkan pilihan',
  sight: {
    office: 'Dibaca petugas dan instansi yang menangani, tidak tampil di internet.',
    endpoint: 'Hanya dibaca petugas layanan ini, tidak tampil di internet.',
    public: 'Tampil di internet bersama laporan Anda.',
  },
  call: (number) => `Telepon ${number}`,
  stopped:
    'Laporan dengan kategori ini tidak dikirim lewat formulir. Kalau masalahnya lain, ubah kategorinya.',
  lost: (label) =>
    `Pertanyaan “${label}” tidak ditanyakan lagi, atau sudah berubah. Pindahkan jawaban Anda ke isi laporan, atau hapus.`,
  move: 'Pindahkan ke isi laporan',
  remove: 'Hapus jawaban',
  moved: 'Jawaban dipindahkan ke isi laporan.',
  kept: 'Pertanyaan tambahan sedang tidak bisa dimuat. Jawaban Anda tersimpan dan ikut dikirim:',
  anonymous:
    'Anda memilih Anonim. Jawaban seperti nomor pelanggan tetap bisa menunjukkan siapa Anda; kosongkan kalau tidak wajib, atau pilih kategori lain.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: isi atau pilih jawabannya.`,
    malformed: {
      text: (label) => `${label}: jawaban tidak terbaca.`,
      textarea: (label) => `${label}: jawaban tidak terbaca.`,
      number: (label) => `${label}: tulis dengan angka.`,
      date: (label) => `${label}: isi tanggal yang benar.`,
      choice: (label) => `${label}: pilih salah satu.`,
      choices: (label) => `${label}: pilih dari daftar.`,
      yes_no: (label) => `${label}: pilih salah satu.`,
    },
    unlike: (label, hint) => `${label}: bentuknya belum sesuai. ${hint}`,
    tooLong: (label, max) => `${label}: paling banyak ${max} huruf.`,
    tooSmall: (label, min) => `${label}: paling sedikit ${min}.`,
    tooLarge: (label, max) => `${label}: paling banyak ${max}.`,
    tooFew: (label, min) => `${label}: pilih paling sedikit ${min}.`,
    tooMany: (label, max) => `${label}: pilih paling banyak ${max}.`,
  },
};
