import { dateFormat } from '../../../widget/language/formats.js';
import type { SimilarMessages } from './words.js';

const DAY = dateFormat(['mui', 'id-ID'], { day: 'numeric', month: 'short' });

/** Palembang Malay. */
export const similarMui: SimilarMessages = {
  heading: 'Mungkin sudah ado yang ngelaporke ini',
  lead: 'Kalu masalahnyo samo, dukung bae laporan itu. Kalu beda, kirim laporan kamu cak biaso. Tulisan kamu belom dikirim ke mano-mano.',
  found: (count) => `Ado ${count} laporan yang mirip.`,
  statuses: {
    verified: 'Sudah dipreso',
    in_progress: 'Lagi diurus instansi',
    responded: 'Nunggu tanggapan yang lapor',
    reopened: 'Sudah ditanggapi yang lapor',
    held: 'Ditundo',
    done: 'Selesai',
  },
  finished: (day) => `Pernah dilaporke, selesai ${DAY.format(new Date(day))}. Rusak lagi? Lanjutke.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => `${count} dukungan`,
  support: 'Ikut ndukung',
  supportWhat: (title) => `Ikut ndukung: ${title}`,
  supported: 'Dukungan kamu sudah dicatet. Kalu masalahnyo samo, kamu dak usah lapor lagi.',
  waits: 'Dukungan kamu dikirim pas ado sinyal.',
  failed: 'Dukungan belom tecatet. Cubo lagi.',
};
