import type { IdleMessages } from './words.js';

const number = (count: number) => count.toLocaleString('en-GB');
const news = (count: number) => (count === 1 ? '1 new report' : `${number(count)} new reports`);

/** English. */
export const idleEn: IdleMessages = {
  fresh: (count) => `${news(count)}. Show`,
  freshSaid: (count) => `There ${count === 1 ? 'is' : 'are'} ${news(count)}.`,
  pages: 'Pages',
  page: (page, last) => `Page ${number(page)} of ${number(last)}`,
  kept: 'Loaded last',
  keptAt: (at) => `Kept on this phone ${at}. It may have changed.`,
  supportWaits: 'Waiting for a network. Your support is sent by itself later.',
  supportFailed: 'Your support was not accepted.',
};
