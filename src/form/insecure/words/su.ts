import type { RareMessages } from '../../words/words.js';

/** Sundanese. */
export const rareSu: RareMessages = {
  insecure: {
    why: 'Sambungan kaca ieu teu dikonci, janten data Anjeun tiasa diaos ku jalmi sanés di jalan. Pormulirna dibuka dina kaca anu aman.',
    open: 'Buka pormulir laporan',
  },
  simple: {
    heading: 'Layanan ieu mung nampi laporan basajan',
    why: 'Alamat ieu teu nyebatkeun naon waé anu tiasa dilayanan. Panginten sanés layanan laporan, atanapi Wi-Fi masih ngantosan Anjeun lebet. Poto, Anonim, sareng Rahasia teu aya.',
  },
};
