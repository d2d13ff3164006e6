import type { RareMessages } from '../../words/words.js';

/** Javanese. */
export const rareJv: RareMessages = {
  insecure: {
    why: 'Sambungan kaca menika mboten dipunkunci, dados data panjenengan saged dipunwaos tiyang sanes ing margi. Formuliripun dipunbikak ing kaca ingkang aman.',
    open: 'Bikak formulir laporan',
  },
  simple: {
    heading: 'Layanan menika namung nampi laporan prasaja',
    why: 'Alamat menika mboten nyebataken menapa kemawon ingkang saged dipunlayani. Mbok menawi sanes layanan laporan, utawi Wi-Fi taksih ngentosi panjenengan mlebet. Foto, Anonim, lan Rahasia mboten wonten.',
  },
};
