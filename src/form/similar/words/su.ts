import { dateFormat } from '../../../widget/language/formats.js';
import type { SimilarMessages } from './words.js';

const DAY = dateFormat(['su', 'id-ID'], { day: 'numeric', month: 'short' });

/** Sundanese. */
export const similarSu: SimilarMessages = {
  heading: 'Panginten parantos aya anu ngalaporkeun ieu',
  lead: 'Upami masalahna sami, rojong waé éta laporan. Upami béda, kintunkeun laporan Anjeun sapertos biasa. Seratan Anjeun teu acan dikintunkeun ka mana waé.',
  found: (count) => `Aya ${count} laporan anu mirip.`,
  statuses: {
    verified: 'Parantos diparios',
    in_progress: 'Nuju diurus ku instansi',
    responded: 'Ngantosan tanggapan nu lapor',
    reopened: 'Parantos ditanggapan nu lapor',
    held: 'Ditunda heula',
    done: 'Parantos réngsé',
  },
  finished: (day) => `Kantos dilaporkeun, réngsé ${DAY.format(new Date(day))}. Ruksak deui? Teraskeun.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => `${count} pangrojong`,
  support: 'Ngiring ngarojong',
  supportWhat: (title) => `Ngiring ngarojong: ${title}`,
  supported: 'Pangrojong Anjeun parantos dicatet. Upami masalahna sami, Anjeun teu kedah lapor deui.',
  waits: 'Pangrojong Anjeun dikintunkeun pas aya sinyal.',
  failed: 'Pangrojong teu acan dicatet. Cobian deui.',
};
