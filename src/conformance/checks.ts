/** All checks, in the order in which they run. */
import type { Check } from './check.js';
import { ENDPOINT_CHECKS } from './levels/discover/endpoint.js';
import { MASTERS_CHECKS } from './levels/discover/masters.js';
import { PAGES_CHECKS } from './levels/discover/pages.js';
import { FILES_CHECKS } from './levels/file/files.js';
import { FILING_CHECKS } from './levels/file/filing.js';
import { OWN_CHECKS } from './levels/file/own.js';
import { SUPPORT_CHECKS } from './levels/file/support.js';
import { VALIDATION_CHECKS } from './levels/file/validation.js';
import { BUSY_CHECKS } from './levels/hostile/busy.js';
import { READING_CHECKS } from './levels/hostile/reading.js';
import { WRITING_CHECKS } from './levels/hostile/writing.js';
import { ONCE_CHECKS } from './levels/once/once.js';
import { OPEN311_AGREEMENT_CHECKS } from './levels/open311/agreement.js';
import { OPEN311_LIST_CHECKS } from './levels/open311/lists.js';
import { HIDDEN_CHECKS } from './levels/privacy/hidden.js';
import { SHOWN_CHECKS } from './levels/privacy/shown.js';
import { FILTER_CHECKS } from './levels/read/filters.js';
import { FRESHNESS_CHECKS } from './levels/read/freshness.js';
import { LIST_CHECKS } from './levels/read/list.js';
import { PAGING_CHECKS } from './levels/read/paging.js';
import { NUMBERS_CHECKS } from './levels/read/numbers.js';
import { DETAIL_CHECKS } from './levels/track/detail.js';
import { REFUSAL_CHECKS } from './levels/track/refusals.js';

export const CHECKS: readonly Check[] = [
  ...ENDPOINT_CHECKS,
  ...MASTERS_CHECKS,
  ...PAGES_CHECKS,
  ...LIST_CHECKS,
  ...PAGING_CHECKS,
  ...FILTER_CHECKS,
  ...FRESHNESS_CHECKS,
  ...NUMBERS_CHECKS,
  ...REFUSAL_CHECKS,
  ...DETAIL_CHECKS,
  ...FILING_CHECKS,
  ...VALIDATION_CHECKS,
  ...FILES_CHECKS,
  ...OWN_CHECKS,
  ...SUPPORT_CHECKS,
  ...ONCE_CHECKS,
  ...SHOWN_CHECKS,
  ...HIDDEN_CHECKS,
  ...READING_CHECKS,
  ...WRITING_CHECKS,
  ...OPEN311_LIST_CHECKS,
  ...OPEN311_AGREEMENT_CHECKS,
  ...BUSY_CHECKS,
];
