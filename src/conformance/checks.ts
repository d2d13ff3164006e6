/** All checks, in the order in which they run. */
import type { Check } from './check.js';
import { ENDPOINT_CHECKS } from './levels/discover/endpoint.js';
import { MASTERS_CHECKS } from './levels/discover/masters.js';
import { PAGES_CHECKS } from './levels/discover/pages.js';
import { FILTER_CHECKS } from './levels/read/filters.js';
import { FRESHNESS_CHECKS } from './levels/read/freshness.js';
import { LIST_CHECKS } from './levels/read/list.js';
import { NUMBERS_CHECKS } from './levels/read/numbers.js';
import { DETAIL_CHECKS } from './levels/track/detail.js';
import { REFUSAL_CHECKS } from './levels/track/refusals.js';

export const CHECKS: readonly Check[] = [
  ...ENDPOINT_CHECKS,
  ...MASTERS_CHECKS,
  ...PAGES_CHECKS,
  ...LIST_CHECKS,
  ...FILTER_CHECKS,
  ...FRESHNESS_CHECKS,
  ...NUMBERS_CHECKS,
  ...REFUSAL_CHECKS,
  ...DETAIL_CHECKS,
];
