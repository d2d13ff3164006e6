import type { NewsMessages } from './words.js';

/** Sundanese. */
export const newsSu: NewsMessages = {
  open: 'Atur wartos ngalangkungan e-mail',
  heading: 'Wartos ngalangkungan e-mail',
  loading: 'Mariosan alamat anu dianggo…',
  now: (to) =>
    to === null
      ? 'Ayeuna teu aya wartos anu dikintunkeun ngalangkungan e-mail.'
      : `Ayeuna wartos dikintunkeun ka ${to}. Alamat lengkepna teu dipintonkeun.`,
  awaited: (to) =>
    `Teu acan aya wartos anu dikintunkeun. Buka surat kami di ${to}, teras pencét tombol dina tautanna.`,
  impossible: 'Wartos ngalangkungan e-mail teu aya kanggo laporan ieu.',
  label: 'Alamat e-mail',
  hint: 'Suratna mung ngawartosan yén aya wartos. Eusi laporan sareng kode aksés tara ngiring.',
  wrong: 'Alamat e-mail ieu teu acan leres. Contona: nama@contoh.id',
  save: 'Simpen alamat ieu',
  stop: 'Eureun ngintunkeun wartos',
  saving: 'Nuju nyimpen…',
  close: 'Tutup',
  retry: 'Cobian deui',
  failed: 'Parobihan teu acan disimpen',
  unknown: {
    heading: 'Teu acan terang naha parobihan disimpen',
    text: 'Sambungan pegat. Cobian deui waé: nyimpen dua kali sami sareng sakali.',
  },
  saved: (to) =>
    to === null
      ? 'Wartos ngalangkungan e-mail dieureunkeun.'
      : `Parantos disimpen. Wartos salajengna dikintunkeun ka ${to}.`,
};
