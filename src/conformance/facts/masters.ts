/** Lists from which a form chooses, each asked for once. */
import { readCategories, readInstitutions, type Category } from '../../contract/public/masters.js';
import type { Named } from '../../contract/read.js';
import { routes } from '../../contract/routes.js';
import type { Answer } from '../visit/asker.js';
import { fact } from '../visit/visit.js';
import { offers } from './offer.js';

export const categoriesAnswer = fact('D-08', async (visit) => {
  await offers(visit, 'categories');
  return await visit.ask(routes.categories);
});

export const categories = fact('D-08', async (visit) =>
  readOrNothing(await categoriesAnswer(visit), (json): Category[] => readCategories(json).items),
);

export const institutionsAnswer = fact('D-09', async (visit) => {
  await offers(visit, 'institutions');
  return await visit.ask({ path: routes.institutions, query: { page_size: 100 } });
});

export const institutions = fact('D-09', async (visit) =>
  readOrNothing(await institutionsAnswer(visit), (json): Named[] => readInstitutions(json).items),
);

/** Null where the answer is a refusal, or can't be read. */
export function readOrNothing<T>({ status, json }: Answer, read: (json: unknown) => T): T | null {
  if (status !== 200) return null;
  try {
    return read(json);
  } catch {
    return null;
  }
}

/** The category and all below it. */
export function below(tree: readonly Category[], id: string): Set<string> {
  const found = new Set([id]);
  for (const one of found) for (const { id: child, parentId } of tree) if (parentId === one) found.add(child);
  return found;
}
