/** Capabilities of the judged endpoint, and the lists from which a form chooses, each asked for once. */
import { readCapabilities, type Capabilities } from '../../contract/capabilities.js';
import type { Feature } from '../../contract/features.js';
import { MINIMAL_CAPABILITIES } from '../../contract/minimal-capabilities.js';
import { isRecord, type Named } from '../../contract/read.js';
import { resultsRecord, fact, skip, type Visit } from '../visit/visit.js';
import { routes } from '../../contract/routes.js';
import { RestsOn } from '../check.js';
import { errorOf } from '../judging/found.js';
import type { Answer } from '../visit/asker.js';
import { readCategories, readInstitutions, type Category } from '../../contract/public/masters.js';
import { encodeAccessCode } from '../../contract/access-code.js';
import { dammCheckDigit } from '../../contract/tracking-id.js';

/**
 * A number that no report has, or only by one chance in many millions: ten digits with a right check digit, so that
 * nothing about its form gives it away.
 */
export function nobody(which: number): string {
  const digits = String(987_000_000 + which * 7_919);
  return digits + dammCheckDigit(digits);
}

/** An access code that nobody has. */
export const noCode = (): string => encodeAccessCode(new TextEncoder().encode('kode yang tidak ada!'));

export interface Offer {
  /** True without capabilities: create, detail and follow-ups alone are promised. */
  isMinimal: boolean;
  capabilities: Capabilities;
  /** `results` as they came; empty for a minimal endpoint. */
  raw: Record<string, unknown>;
  answer: Answer;
}

/** The first answer of all. */
export const greeting = fact('D-01', (visit) => visit.ask(routes.capabilities));

/** `unknownDetail` refuses an unknown number: an endpoint without capabilities does that all the same. */
export const unknownDetail = fact('D-01', (visit) => visit.ask(routes.detail(nobody(1))));

export const offer = fact('D-01', async (visit): Promise<Offer | null> => {
  const answer = await greeting(visit);
  const capabilities = capabilitiesOf(answer);
  if (capabilities !== null)
    return { isMinimal: false, capabilities, raw: resultsRecord(answer.json), answer };
  if (errorOf(await unknownDetail(visit)) === null) return null;
  // An endpoint whose answer can't be read would be taken for one that promises little.
  if (answer.status !== 404) throw new RestsOn('D-02');
  return { isMinimal: true, capabilities: MINIMAL_CAPABILITIES, raw: {}, answer };
});

function capabilitiesOf({ status, json }: Answer): Capabilities | null {
  if (status !== 200 || !isRecord(json)) return null;
  try {
    return readCapabilities(json);
  } catch {
    return null;
  }
}

/** @throws Skipped where the capabilities don't list it */
export async function offers(visit: Visit, feature: Feature): Promise<Offer> {
  const known = await offer(visit);
  if (known.capabilities.features.has(feature)) return known;
  return skip(
    known.isMinimal
      ? `tanpa /capabilities, "${feature}" tidak dijanjikan`
      : `/capabilities tidak menyebut "${feature}"`,
    known.isMinimal
      ? `without /capabilities, "${feature}" isn’t promised`
      : `/capabilities don’t list "${feature}"`,
  );
}

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
