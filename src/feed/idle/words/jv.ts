import type { IdleMessages } from './words.js';

const number = (count: number) => count.toLocaleString(['jv', 'id-ID']);

/** Javanese. */
export const idleJv: IdleMessages = {
  fresh: (count) => `${number(count)} laporan enggal. Pirsani`,
  freshSaid: (count) => `Wonten ${number(count)} laporan enggal.`,
  pages: 'Kaca',
  page: (page, last) => `Kaca ${number(page)} saking ${number(last)}`,
  kept: 'Ingkang pungkasan dipunmuat',
  keptAt: (at) => `Kasimpen ing HP menika ${at}. Mbok menawi sampun ewah.`,
  supportWaits: 'Ngentosi jaringan. Panyengkuyung menika dipunkintun piyambak mangke.',
  supportFailed: 'Panyengkuyung mboten katampi.',
};
