import type { WishMessages } from '../wish/wish-words.js';

/** Sundanese. */
export const wishSu: WishMessages = {
  heading: 'Lalampahan usulan',
  states: {
    noted: 'Parantos dicatet',
    proposed: 'Parantos diusulkeun',
    ranked: 'Parantos diréntétkeun',
    planned: 'Parantos direncanakeun',
    built: 'Parantos diwangun',
    declined: 'Teu ditampi',
  },
  inPlan: (status, plan) => `${status} dina ${plan}`,
  reason: 'Alesanana',
};
