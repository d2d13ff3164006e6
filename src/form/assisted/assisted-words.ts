import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const assistedWords = {
  heading: 'Pendamping',
  why: 'Anda membantu orang lain melapor. Nama Anda dan lembaga Anda ikut dikirim, dan hanya dilihat petugas.',
  name: 'Nama Anda sebagai pendamping',
  organisation: { label: 'Lembaga', hint: 'Contoh: Karang Taruna Desa Sukamaju, kader posyandu' },
  keep: {
    label: 'Ingat nama pendamping di tab ini',
    hint: 'Supaya tidak perlu mengisi lagi untuk pelapor berikutnya. Hilang kalau tab ditutup. Data pelapor selalu dihapus.',
  },
  tally: (sent: number, waiting: number) =>
    `Hari ini dari perangkat ini: ${sent} terkirim, ${waiting} menunggu.`,
  givenBy: {
    heading: 'Siapa yang menyetujui?',
    reporter: { label: 'Pelapor sendiri', hint: 'Pelapor ada di sini, sudah membaca atau dibacakan.' },
    helper: {
      label: 'Saya, atas nama pelapor',
      hint: 'Pelapor tidak ada di sini dan meminta saya menyetujui untuknya.',
    },
  },
  near: {
    heading: 'Masih di sini?',
    why: 'Sebentar lagi isian pelapor dihapus dari layar dan dari perangkat ini, supaya tidak terbaca orang lain.',
    stay: 'Ya, lanjutkan',
  },
  wiped: 'Tiga menit tanpa sentuhan: isian pelapor sudah dihapus.',
};

/** Sentences for a helper who files for others on one phone. */
export type AssistedMessages = MessagesOf<typeof assistedWords>;
