import type { WishMessages } from '../wish/wish-words.js';

/** English. */
export const wishEn: WishMessages = {
  heading: 'What became of this wish',
  states: {
    noted: 'Noted',
    proposed: 'Proposed',
    ranked: 'Ranked',
    planned: 'Planned',
    built: 'Built',
    declined: 'Declined',
  },
  inPlan: (status, plan) => `${status} in ${plan}`,
  reason: 'The reason',
};
