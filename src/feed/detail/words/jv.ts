import type { DetailMessages } from './words.js';

/** Javanese. */
export const detailJv: DetailMessages = {
  notFound: 'Laporan mboten kepanggih',
  notFoundText: 'Nomeripun mbok menawi klentu, utawi laporanipun mboten kapacak kagem umum.',
  reporter: 'Ingkang lapor',
  channel: 'Lumantar',
  share: {
    heading: 'Bagekaken laporan menika',
    text: (trackingId) => `Laporanipun warga #${trackingId}`,
    share: 'Bagekaken',
    copy: 'Salin tautanipun',
    copied: 'Tautan sampun dipunsalin.',
    copyYourself: 'Tautan laporan menika. Pencet dangu kangge nyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan menika',
  },
};
