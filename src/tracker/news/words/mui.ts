import type { NewsMessages } from './words.js';

/** Palembang Malay. */
export const newsMui: NewsMessages = {
  open: 'Atur kabar lewat e-mail',
  heading: 'Kabar lewat e-mail',
  loading: 'Mreso alamat yang dipake…',
  now: (to) =>
    to === null
      ? 'Sekarang katek kabar yang dikirim lewat e-mail.'
      : `Sekarang kabar dikirim ke ${to}. Alamat lengkapnyo dak ditampilke.`,
  awaited: (to) =>
    `Belom ado kabar yang dikirim. Bukak surat kami di ${to}, teros pencet tombol di tautannyo.`,
  impossible: 'Kabar lewat e-mail katek untuk laporan ini.',
  label: 'Alamat e-mail',
  hint: 'Suratnyo cuma ngasih tau kalu ado kabar. Isi laporan samo kode akses dak pernah ikut.',
  wrong: 'Alamat e-mail ini belom bener. Contohnyo: nama@contoh.id',
  save: 'Simpen alamat ini',
  stop: 'Berenti ngirim kabar',
  saving: 'Lagi nyimpen…',
  close: 'Tutup',
  retry: 'Cubo lagi',
  failed: 'Perubahan belom tesimpen',
  unknown: {
    heading: 'Belom tau apo perubahan tesimpen',
    text: 'Sambungan putus. Cubo lagi bae: nyimpen duo kali samo bae cak sekali.',
  },
  saved: (to) =>
    to === null ? 'Kabar lewat e-mail sudah disetop.' : `Sudah tesimpen. Kabar sudah ini dikirim ke ${to}.`,
};
