import { STATES } from '../../demo/pages/states/list.js';

/** The gallery's own list. */
export const ALL_STATES: readonly string[] = STATES.map(({ name }) => name);

/** What a map asks for depends on its size: resized, it is empty for a while. */
export const isMeasuredOnce = (name: string): boolean => name === 'feed-map';

/** One of each kind of screen: looked at by every `npm test`. */
export const FEW_STATES = [
  'form-writing',
  'form-error',
  'form-receipt',
  'tracker-in-progress',
  'feed-list',
  'feed-empty',
] as const;
