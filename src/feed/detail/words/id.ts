import type { DetailMessages } from './words.js';

export const detailId: DetailMessages = {
  notFound: 'Laporan tidak ditemukan',
  notFoundText: 'Nomornya mungkin keliru, atau laporannya tidak ditampilkan untuk umum.',
  reporter: 'Pelapor',
  channel: 'Lewat',
  share: {
    heading: 'Bagikan laporan ini',
    text: (trackingId) => `Laporan warga #${trackingId}`,
    share: 'Bagikan',
    copy: 'Salin tautan',
    copied: 'Tautan sudah disalin.',
    copyYourself: 'Tautan laporan ini. Tekan lama untuk menyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan ini',
  },
};
