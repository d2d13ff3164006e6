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

/** Indonesian. */
export const insecureWords = {
  why: 'Sambungan halaman ini tidak terkunci, jadi data Anda bisa dibaca orang lain. Formulirnya dibuka di halaman yang aman.',
  open: 'Buka formulir laporan',
};

/** Words in place of the form on an http page. */
export type InsecureMessages = MessagesOf<typeof insecureWords>;

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Terima kasih atas laporannya. Petugas kami sudah memeriksa ke lokasi. Perbaikan dikerjakan mulai Senin depan, paling lama lima hari.',
  '2': 'Terima kasih sudah bertanya. Berkas yang Anda perlukan ada di kantor desa setiap hari kerja pukul 08.00–15.00. Bawa KTP dan kartu keluarga. Tidak dipungut biaya.',
  '3': 'Terima kasih atas usulnya. Usul ini kami bawa ke musyawarah desa bulan depan. Anda boleh datang dan menyampaikannya langsung.',
};

/** Indonesian. */
export const practiceWords = {
  banner: {
    heading: 'Mode latihan',
    why: 'Ini hanya latihan. Tidak ada yang dikirim, dan tidak ada yang disimpan. Pakai nama dan nomor rekaan.',
  },
  tracker: {
    heading: 'Latihan: perjalanan laporan Anda',
    why: 'Pada laporan sungguhan, ini terjadi dalam beberapa hari dan terlihat di “Lacak laporan”. Di sini petugasnya pura-pura.',
    /** Events in order; the last one is the answer. @param kind classification id */
    events: (kind: string, title: string) => [
      { who: 'Anda', what: `Laporan “${title}” dikirim.` },
      { who: 'Petugas penerima (pura-pura)', what: 'Laporan diperiksa: jelas, dan bukan laporan ganda.' },
      { who: 'Petugas penerima (pura-pura)', what: 'Laporan diteruskan ke dinas yang berwenang.' },
      { who: 'Petugas dinas (pura-pura)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Lihat apa yang terjadi berikutnya',
    end: 'Selesai. Pada laporan sungguhan Anda sekarang bisa membalas, memberi nilai, atau mengatakan bahwa masalahnya belum selesai.',
  },
};

/** Words of practice, and of its pretend officer. */
export type PracticeMessages = MessagesOf<typeof practiceWords>;

/** Indonesian. */
export const prefillWords = {
  /** Code of the lamp post or pump that the report is about. */
  asset: {
    label: 'Kode aset',
    hint: 'Dari stiker atau kode QR yang Anda pindai. Kosongkan kalau laporan Anda bukan tentang itu.',
  },
};

/** Words for values that a link proposes. */
export type PrefillMessages = MessagesOf<typeof prefillWords>;
