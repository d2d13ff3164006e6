import { dateFormat } from '../../../widget/language/formats.js';
import type { SimilarMessages } from './words.js';

const DAY = dateFormat('id-ID', { day: 'numeric', month: 'short' });

/** Indonesian. */
export const similarId: SimilarMessages = {
  heading: 'Mungkin sudah ada yang melaporkan ini',
  lead: 'Kalau masalahnya sama, dukung saja laporan itu. Kalau berbeda, kirim laporan Anda seperti biasa. Tulisan Anda belum dikirim ke mana pun.',
  found: (count) => `Ada ${count} laporan yang mirip.`,
  statuses: {
    verified: 'Terverifikasi',
    in_progress: 'Ditindaklanjuti oleh instansi',
    responded: 'Menunggu tanggapan pelapor',
    reopened: 'Ditanggapi oleh pelapor',
    held: 'Ditunda',
    done: 'Selesai',
  },
  finished: (day) => `Pernah dilaporkan, selesai ${DAY.format(new Date(day))}. Rusak lagi? Lanjutkan.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => `${count} dukungan`,
  support: 'Ikut mendukung',
  supportWhat: (title) => `Ikut mendukung: ${title}`,
  supported: 'Dukungan Anda tercatat. Kalau masalahnya sama, Anda tidak perlu melapor lagi.',
  waits: 'Dukungan Anda dikirim begitu ada sinyal.',
  failed: 'Dukungan belum tercatat. Coba lagi.',
};
