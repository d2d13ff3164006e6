import { dateFormat } from '../../../widget/language/formats.js';
import type { SimilarMessages } from './words.js';

const DAY = dateFormat(['jv', 'id-ID'], { day: 'numeric', month: 'short' });

/** Javanese. */
export const similarJv: SimilarMessages = {
  heading: 'Mbok menawi sampun wonten ingkang nglaporaken menika',
  lead: 'Menawi perkawisipun sami, sengkuyung kemawon laporan menika. Menawi beda, kintun laporan panjenengan kados limrahipun. Seratan panjenengan dereng dipunkintun dhateng pundi-pundi.',
  found: (count) => `Wonten ${count} laporan ingkang mirip.`,
  statuses: {
    verified: 'Sampun dipunpriksa',
    in_progress: 'Saweg dipuntandangi instansi',
    responded: 'Ngentosi tanggapan ingkang lapor',
    reopened: 'Sampun dipuntanggapi ingkang lapor',
    held: 'Dipuntundha',
    done: 'Sampun rampung',
  },
  finished: (day) => `Nate dipunlaporaken, rampung ${DAY.format(new Date(day))}. Risak malih? Lajengaken.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => `${count} panyengkuyung`,
  support: 'Tumut nyengkuyung',
  supportWhat: (title) => `Tumut nyengkuyung: ${title}`,
  supported:
    'Panyengkuyung panjenengan kacathet. Menawi perkawisipun sami, panjenengan mboten perlu lapor malih.',
  waits: 'Panyengkuyung panjenengan dipunkintun sanalika wonten sinyal.',
  failed: 'Panyengkuyung dereng kacathet. Cobi malih.',
};
