import type { RawBuilder, SqlBool } from 'kysely';
import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import type { EndpointConfig } from '../config.js';
import { conditions } from '../feed/filters.js';
import { all } from '../feed/pages.js';
import type { WishDeps } from './deps.js';

/** `takesWishes`: a town whose form offers no aspirations has no page of them. */
export const takesWishes = ({ classifications }: Pick<EndpointConfig, 'classifications'>): boolean =>
  classifications.some(({ id }) => id === CLASSIFICATIONS.aspiration);

const EVERYTHING = {
  statuses: [],
  categoryId: null,
  institutionId: null,
  locationId: null,
  lateOn: null,
  bbox: null,
  found: null,
};

/** `yearAsFilter` are the days of a year, as the feed's filter takes them. */
export const yearAsFilter = (year: number): { classification_id: string; from: string; to: string } => ({
  classification_id: CLASSIFICATIONS.aspiration,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** `publicWishes` is the condition of a year's aspirations that the feed shows: what is counted can be opened. */
export function publicWishes(
  year: number,
  config: Pick<WishDeps['config'], 'masters' | 'timeZone'>,
): RawBuilder<SqlBool> {
  const { classification_id: classificationId, ...days } = yearAsFilter(year);
  return all(conditions({ ...EVERYTHING, classificationId, ...days }, config));
}
