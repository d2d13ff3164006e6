import type { WishMessages } from '../wish/wish-words.js';

/** Javanese. */
export const wishJv: WishMessages = {
  heading: 'Lampahipun usulan',
  states: {
    noted: 'Sampun dipuncathet',
    proposed: 'Sampun dipunusulaken',
    ranked: 'Sampun dipunurutaken',
    planned: 'Sampun dipunrancang',
    built: 'Sampun dipunbangun',
    declined: 'Boten dipuntampi',
  },
  inPlan: (status, plan) => `${status} wonten ${plan}`,
  reason: 'Alesanipun',
};
