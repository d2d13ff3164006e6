import type { DetailMessages } from './words.js';

/** Palembang Malay. */
export const detailMui: DetailMessages = {
  notFound: 'Laporan dak ketemu',
  notFoundText: 'Nomornyo mungkin salah, atau laporannyo dak ditampilke untuk umum.',
  reporter: 'Yang lapor',
  channel: 'Lewat',
  share: {
    heading: 'Bagike laporan ini',
    text: (trackingId) => `Laporan wargo #${trackingId}`,
    share: 'Bagike',
    copy: 'Salin tautannyo',
    copied: 'Tautan sudah disalin.',
    copyYourself: 'Tautan laporan ini. Pencet lamo untuk nyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan ini',
  },
};
