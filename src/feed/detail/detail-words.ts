import type { MessagesOf } from '../../widget/language/messages-of.js';

export const detailWords = {
  notFound: 'Laporan tidak ditemukan',
  notFoundText: 'Nomornya mungkin keliru, atau laporannya tidak ditampilkan untuk umum.',
  reporter: 'Pelapor',
  channel: 'Lewat',
  share: {
    heading: 'Bagikan laporan ini',
    /** Names the number alone: titles are other people's words. */
    text: (trackingId: string) => `Laporan warga #${trackingId}`,
    share: 'Bagikan',
    copy: 'Salin tautan',
    copied: 'Tautan sudah disalin.',
    /** Where nothing may be put on the clipboard. */
    copyYourself: 'Tautan laporan ini. Tekan lama untuk menyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan ini',
  },
};

/** What is said of one report in the feed, in one language; fetched when the first one is opened. */
export type DetailMessages = MessagesOf<typeof detailWords>;
