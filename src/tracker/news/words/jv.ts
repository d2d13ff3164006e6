import type { NewsMessages } from './words.js';

/** Javanese. */
export const newsJv: NewsMessages = {
  open: 'Atur kabar lewat e-mail',
  heading: 'Kabar lewat e-mail',
  loading: 'Mriksa alamat ingkang dipunginakaken…',
  now: (to) =>
    to === null
      ? 'Sakmenika mboten wonten kabar ingkang dipunkintun lewat e-mail.'
      : `Sakmenika kabar dipunkintun dhateng ${to}. Alamat jangkepipun mboten katingal.`,
  awaited: (to) =>
    `Dereng wonten kabar ingkang dipunkintun. Bikak serat kula ing ${to}, lajeng pencet tombol ing tautanipun.`,
  impossible: 'Kabar lewat e-mail mboten wonten kangge laporan menika.',
  label: 'Alamat e-mail',
  hint: 'Seratipun namung ngaturi pirsa bilih wonten kabar. Isi laporan lan kode akses mboten nate tumut.',
  wrong: 'Alamat e-mail menika dereng leres. Tuladha: nama@contoh.id',
  save: 'Simpen alamat menika',
  stop: 'Kendel ngintun kabar',
  saving: 'Saweg nyimpen…',
  close: 'Tutup',
  retry: 'Cobi malih',
  failed: 'Ewah-ewahan dereng kasimpen',
  unknown: {
    heading: 'Dereng cetha menapa ewah-ewahan kasimpen',
    text: 'Sambungan pedhot. Cobi malih kemawon: nyimpen kaping kalih sami kaliyan sepisan.',
  },
  saved: (to) =>
    to === null
      ? 'Kabar lewat e-mail dipunkendelaken.'
      : `Sampun kasimpen. Kabar salajengipun dipunkintun dhateng ${to}.`,
};
