import type { MessagesOf } from '../../widget/language/messages-of.js';

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
