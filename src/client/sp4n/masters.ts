import {
  readCategories,
  readClassifications,
  readInstitutions,
  readLocations,
  readRawQuestions,
} from '../../contract/public/masters.js';
import { routes } from '../../contract/routes.js';
import type { MasterService } from '../service.js';
import type { Transport } from '../transport.js';

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
      { ...options, path: routes.institutions, query: pairs({ search, page_size: pageSize }) },
      readInstitutions,
    ),

  locations: ({ search, pageSize, parentCode, ...options } = {}) =>
    transport.json(
      {
        ...options,
        path: routes.locations,
        query: pairs({ search, parent_code: parentCode, page_size: pageSize }),
        // On a shared phone the next person could find the typed words in the browser's cache.
        ...(search && { cache: 'no-store' as const }),
      },
      readLocations,
    ),

  questions: (categoryId, { isFresh, ...options } = {}) =>
    transport.json(
      {
        ...options,
        path: routes.questions,
        query: pairs({ category_id: categoryId }),
        ...(isFresh && { cache: 'no-cache' as const }),
      },
      readRawQuestions,
    ),
});

const pairs = (query: Record<string, string | number | undefined>) =>
  Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)] as const] : []));
