import {
  readCategories,
  readClassifications,
  readInstitutions,
  readLocations,
  readRawQuestions,
} from '../../contract/public/masters.js';
import { routes } from '../../contract/routes.js';
import type { MasterService } from '../service.js';
import type { Call, Transport } from '../transport.js';

/** The kinds of report, which no widget asks for: it has them by heart. */
export const createKinds = (transport: Transport): Pick<MasterService, 'classifications'> => ({
  classifications: (options) =>
    transport.json({ ...options, path: routes.classifications }, readClassifications),
});

/** The master data of an SP4N-compatible endpoint. */
export const createMasters = (transport: Transport): Omit<MasterService, 'classifications'> => ({
  categories: (options) => transport.json({ ...options, path: routes.categories }, readCategories),

  institutions: ({ search, pageSize, ...options } = {}) =>
    transport.json(
      { ...options, path: routes.institutions, ...asking({ search, page_size: pageSize }) },
      readInstitutions,
    ),

  locations: ({ search, pageSize, parentCode, ...options } = {}) =>
    transport.json(
      {
        ...options,
        path: routes.locations,
        ...asking({ search, parent_code: parentCode, page_size: pageSize }),
      },
      readLocations,
    ),

  // Always fresh: which topic was chosen is kept by no cache.
  questions: (categoryId, { isFresh: _, ...options } = {}) =>
    transport.json(
      { ...options, path: routes.questions, ...asking({ category_id: categoryId }) },
      readRawQuestions,
    ),
});

/**
 * `asking` is a call's query. On a shared phone the next person could find typed words, or the topic of a report, in
 * the browser's cache.
 */
const asking = (query: Record<string, string | number | undefined>): Pick<Call, 'query' | 'cache'> => ({
  query: Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)] as const] : [])),
  ...((query['search'] || query['category_id']) && { cache: 'no-store' }),
});
