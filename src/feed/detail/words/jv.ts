import type { DetailMessages } from './words.js';

/** Javanese. */
export const detailJv: DetailMessages = {
  notFound: 'Laporan mboten kepanggih',
  notFoundText: 'Nomeripun mbok menawi klentu, utawi laporanipun mboten katingal kagem umum.',
  reporter: 'Ingkang lapor',
  channel: 'Lewat',
  share: {
    heading: 'Bagi laporan menika',
    text: (trackingId) => `Laporanipun warga #${trackingId}`,
    share: 'Bagi',
    copy: 'Salin tautanipun',
    copied: 'Tautan sampun dipunsalin.',
    copyYourself: 'Tautan laporan menika. Pencet dangu kangge nyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan menika',
  },
};
