import type { DetailMessages } from './words.js';

/** Sundanese. */
export const detailSu: DetailMessages = {
  notFound: 'Laporan teu kapendak',
  notFoundText: 'Nomerna panginten lepat, atanapi laporanana teu dipintonkeun ka umum.',
  reporter: 'Nu lapor',
  channel: 'Ngalangkungan',
  share: {
    heading: 'Bagikeun laporan ieu',
    text: (trackingId) => `Laporan ti warga #${trackingId}`,
    share: 'Bagikeun',
    copy: 'Salin tautanana',
    copied: 'Tautan parantos disalin.',
    copyYourself: 'Tautan laporan ieu. Pencét lami kanggo nyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan ieu',
  },
};
