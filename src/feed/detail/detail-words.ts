import type { MessagesOf } from '../../widget/language/messages-of.js';

export const detailWords = {
  notFound: 'Laporan tidak ditemukan',
  notFoundText: 'Nomornya mungkin keliru, atau laporannya tidak ditampilkan untuk umum.',
  reporter: 'Pelapor',
  channel: 'Lewat',
  /** Asked of whoever reads a report that an office called answered or done. */
  confirm: {
    heading: 'Sudah baik?',
    lead: 'Jawab kalau Anda sudah melihatnya sendiri. Tanpa nama, satu jawaban tiap perangkat.',
    yes: 'Ya',
    no: 'Belum',
    sending: 'Mengirim jawaban…',
    sent: 'Jawaban Anda sudah dihitung.',
    failed: 'Jawaban belum terkirim. Coba lagi.',
    over: 'Laporan ini sudah berubah. Buka lagi untuk melihatnya.',
  },
  share: {
    heading: 'Bagikan laporan ini',
    /** Names the number alone: titles are written by citizens. */
    text: (trackingId: string) => `Laporan warga #${trackingId}`,
    share: 'Bagikan',
    copy: 'Salin tautan',
    copied: 'Tautan sudah disalin.',
    /** Said where the clipboard can't be used. */
    copyYourself: 'Tautan laporan ini. Tekan lama untuk menyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan ini',
  },
};

/** Words of one report in the feed, in one language; loaded with the first report. */
export type DetailMessages = MessagesOf<typeof detailWords>;
