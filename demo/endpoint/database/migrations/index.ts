import type { Migration } from 'kysely';
import * as firstJourney from './0001-first-journey.js';

/** In order of their names. Never change one that has been released: add the next. */
export const migrations: Record<string, Migration> = {
  '0001-first-journey': firstJourney,
};
