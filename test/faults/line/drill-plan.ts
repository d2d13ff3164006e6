import type { Plan } from './plan.js';

let number = 0;

/** A course in which nothing goes wrong but what is given. Each has a title of its own. */
export const planWith = (over: Partial<Plan>): Plan => ({
  index: ++number,
  title: `Laporan latihan ${number}`,
  photos: 1,
  isAnonymous: false,
  isSecret: false,
  faults: [],
  event: { name: 'none', at: 'written' },
  jumpYears: 0,
  comebacks: ['by hand', 'by hand', 'by hand', 'by hand'],
  storage: 'works',
  clockYears: 0,
  isGoneAfterPaint: false,
  stallEnds: 'flows on',
  hasWebLocks: true,
  ...over,
});
