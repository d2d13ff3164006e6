import type { PracticeMessages } from './words.js';

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Terimo kasih atas laporannyo. Petugas kami sudah mreso ke lokasi. Perbaikan digaweke mulai Senin depan, paling lamo limo hari.',
  '2': 'Terimo kasih sudah betanyo. Berkas yang kamu perluke ado di kantor desa tiap hari kerjo jam 08.00–15.00. Bawak KTP samo kartu keluargo. Dak bayar.',
  '3': 'Terimo kasih atas usulnyo. Usul ini kami bawak ke musyawarah desa bulan depan. Kamu boleh dateng dan nyampeke langsung.',
};

/** Palembang Malay. */
export const practiceMui: PracticeMessages = {
  banner: {
    heading: 'Mode latian',
    why: 'Ini cuma latian. Katek yang dikirim, dan katek yang disimpen. Pake namo samo nomor karangan bae.',
  },
  tracker: {
    heading: 'Latian: perjalanan laporan kamu',
    why: 'Kalu laporan beneran, ini tejadi beberapo hari dan kejingokan di “Lacak laporan”. Di sini petugasnyo cuma pura-pura.',
    events: (kind, title) => [
      { who: 'Kamu', what: `Laporan “${title}” sudah dikirim.` },
      {
        who: 'Petugas yang nerimo (pura-pura)',
        what: 'Laporan dipreso: jelas, dan bukan laporan yang samo duo kali.',
      },
      { who: 'Petugas yang nerimo (pura-pura)', what: 'Laporan diteruske ke dinas yang berwenang.' },
      { who: 'Petugas dinas (pura-pura)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Jingok apo yang tejadi sudah ini',
    end: 'Selesai. Kalu laporan beneran, sekarang kamu pacak mbales, ngenjuk nilai, atau bilang kalu masalahnyo belom selesai.',
  },
};
