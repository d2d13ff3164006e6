import type { MessagesOf } from '../../widget/language/messages-of.js';
import { dateFormat } from '../../widget/language/formats.js';

const DAY = dateFormat('id-ID', { day: 'numeric', month: 'short' });

/** Indonesian words of similar reports. */
export const similarWords = {
  heading: 'Mungkin sudah ada yang melaporkan ini',
  /** Says that support is optional, and that nothing of the text has left the phone. */
  lead: 'Kalau masalahnya sama, dukung saja laporan itu. Kalau berbeda, kirim laporan Anda seperti biasa. Tulisan Anda belum dikirim ke mana pun.',
  found: (count: number) => `Ada ${count} laporan yang mirip.`,
  /** By status code; for any other the endpoint's own name is shown. */
  statuses: {
    verified: 'Terverifikasi',
    in_progress: 'Ditindaklanjuti oleh instansi',
    responded: 'Menunggu tanggapan pelapor',
    reopened: 'Ditanggapi oleh pelapor',
    held: 'Ditunda',
    done: 'Selesai',
  } as Readonly<Record<string, string>>,
  /** Said of a finished report, with the day of its last change. */
  finished: (day: string) =>
    `Pernah dilaporkan, selesai ${DAY.format(new Date(day))}. Rusak lagi? Lanjutkan.`,
  number: (trackingId: string) => `#${trackingId}`,
  supports: (count: number) => `${count} dukungan`,
  support: 'Ikut mendukung',
  supportWhat: (title: string) => `Ikut mendukung: ${title}`,
  supported: 'Dukungan Anda tercatat. Kalau masalahnya sama, Anda tidak perlu melapor lagi.',
  waits: 'Dukungan Anda dikirim begitu ada sinyal.',
  failed: 'Dukungan belum tercatat. Coba lagi.',
};

/** Words of similar reports. */
export type SimilarMessages = MessagesOf<typeof similarWords>;
