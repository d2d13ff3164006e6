import type { IdleMessages } from './words.js';

const number = (count: number) => count.toLocaleString(['su', 'id-ID']);

/** Sundanese. */
export const idleSu: IdleMessages = {
  fresh: (count) => `${number(count)} laporan énggal. Tingali`,
  freshSaid: (count) => `Aya ${number(count)} laporan énggal.`,
  pages: 'Kaca',
  page: (page, last) => `Kaca ${number(page)} tina ${number(last)}`,
  kept: 'Anu pamungkas dimuat',
  keptAt: (at) => `Disimpen dina HP ieu ${at}. Panginten parantos robih.`,
  supportWaits: 'Ngantosan jaringan. Pangrojong ieu dikintunkeun ku nyalira engké.',
  supportFailed: 'Pangrojong teu ditampi.',
};
