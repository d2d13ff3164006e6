import type { WishMessages } from '../wish/wish-words.js';

/** Palembang Malay. */
export const wishMui: WishMessages = {
  heading: 'Jalan usulan ini',
  states: {
    noted: 'Sudah dicatet',
    proposed: 'Sudah diusulke',
    ranked: 'Sudah diurutke',
    planned: 'Sudah direncanake',
    built: 'Sudah dibangunke',
    declined: 'Dak diterimo',
  },
  inPlan: (status, plan) => `${status} dalem ${plan}`,
  reason: 'Ngapo mak itu',
};
