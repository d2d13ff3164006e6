/** Master data (contract §3): classifications, the category tree, institutions, places. */
import * as z from 'zod/mini';
import { readPage, type Page } from '../envelope.js';
import { demands, id, optionalId, reads, readsObject, toItems, toText, type Named } from '../read.js';
import { wireId, wireList, wireNamed, wireOptional, wireQueryInteger, wireText } from '../wire.js';
import { MAXIMA } from '../maxima.js';

export type Category = { id: string; name: string; parentId: string | null; keywords: string[] };
const LOCATION_LEVELS = ['province', 'regency', 'district', 'village'] as const;
export type LocationLevel = (typeof LOCATION_LEVELS)[number];
/**
 * `id` is the endpoint's own, `code` Kemendagri's (`16.01.09.2005`). `parentNames`: the regions it belongs to, nearest
 * first; dozens of villages share a name. Empty if the endpoint doesn't tell them.
 */
export type Location = {
  id: string;
  name: string;
  code: string | null;
  level: LocationLevel | null;
  parentCode: string | null;
  parentNames: string[];
};

const anything = /* @__PURE__ */ reads((value) => value);
const name = /* @__PURE__ */ demands(toText);
const named = /* @__PURE__ */ readsObject({ id, name });

const texts = /* @__PURE__ */ reads((value) => toItems(value).flatMap((item) => toText(item) ?? []));

const category = /* @__PURE__ */ readsObject(
  {
    id,
    name,
    parent_id: optionalId,
    keywords: texts,
  },
  ({ id, name, parent_id, keywords }): Category => ({ id, name, parentId: parent_id, keywords }),
);

const location = /* @__PURE__ */ readsObject(
  {
    id,
    name,
    code: optionalId,
    level: reads((value) => LOCATION_LEVELS.find((level) => level === value) ?? null),
    parent_code: optionalId,
    parent_names: texts,
  },
  ({ parent_code, parent_names, ...rest }): Location => ({
    ...rest,
    parentCode: parent_code,
    parentNames: parent_names,
  }),
);

export function readClassifications(json: unknown): Page<Named> {
  return readPage(json, named);
}

export function readCategories(json: unknown): Page<Category> {
  return readPage(json, category);
}

export function readInstitutions(json: unknown): Page<Named> {
  return readPage(json, named);
}

export function readLocations(json: unknown): Page<Location> {
  return readPage(json, location);
}

/**
 * The list of questions, each unread: most categories have none, and a form loads the code that reads questions only
 * for those that do.
 * @throws a zod error when there is no list
 */
export function readRawQuestions(json: unknown): unknown[] {
  return readPage(json, anything).items;
}

export const classificationsWire = /* @__PURE__ */ wireList(wireNamed());
export const institutionsWire = /* @__PURE__ */ wireList(wireNamed());

export const categoryWire = /* @__PURE__ */ z.strictObject({
  id: wireId(),
  name: z.string(),
  parent_id: z.nullable(wireId()),
  keywords: z.optional(z.array(z.string())),
});
export const categoriesWire = /* @__PURE__ */ wireList(categoryWire);

export const locationWire = /* @__PURE__ */ z.strictObject({
  id: wireId(),
  name: z.string(),
  code: z.string(),
  level: z.enum(LOCATION_LEVELS),
  parent_code: z.nullable(z.string()),
  parent_names: z.optional(z.array(z.string())),
});
export const locationsWire = /* @__PURE__ */ wireList(locationWire);

export const institutionsQueryWire = /* @__PURE__ */ z.object({
  search: wireOptional(wireText(MAXIMA.search)),
  page: wireQueryInteger(),
  page_size: wireQueryInteger(),
});

export const locationsQueryWire = /* @__PURE__ */ z.object({
  search: wireOptional(wireText(MAXIMA.search)),
  parent_code: wireOptional(wireText(20)),
  page_size: wireQueryInteger(),
});
