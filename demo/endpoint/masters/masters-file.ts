import * as z from 'zod/mini';
import { categoryWire, locationWire } from '../../../src/contract/public/masters.js';
import { outlineWire } from '../../../src/contract/public/outline.js';
import { questionEntry, questionFaults } from '../questions/question-entry.js';
import { wireId, wireNamed, wireNumber } from '../../../src/contract/wire.js';

const { id: _id, parent_names: _parentNames, ...placeShape } = locationWire.shape;

/**
 * The lists an agency writes, under the names by which the endpoint serves them (contract §3). A list that is left out is empty, and
 * the capabilities then don't offer it.
 */
const mastersFile = z.strictObject({
  categories: z._default(z.array(categoryWire), []),
  institutions: z._default(z.array(wireNamed()), []),
  /** Without an `id` a place goes by its code. */
  locations: z._default(z.array(z.strictObject({ ...placeShape, id: z.optional(wireId()) })), []),
  /** West, south, east, north. */
  bounds: z._default(
    z.nullable(
      z.tuple([wireNumber(-180, 180), wireNumber(-90, 90), wireNumber(-180, 180), wireNumber(-90, 90)]),
    ),
    null,
  ),
  outline: z._default(z.nullable(outlineWire), null),
  /** Extra questions by category (contract §3a). */
  fields: z._default(z.array(questionEntry), []),
});

export type MastersLists = z.infer<typeof mastersFile>;

/** Faults found in one file at most: more of them are usually the same one. */
const MOST_FAULTS = 10;

/** @throws Error with a line for each of the first faults: where it is, and what should stand there */
export function readLists(given: unknown): MastersLists {
  const result = z.safeParse(mastersFile, given, { error: z.locales.en().localeError });
  const faults = result.success
    ? faultsBetween(result.data)
    : result.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`);
  if (faults.length > 0) {
    const more = faults.length - MOST_FAULTS;
    throw new Error(
      [...faults.slice(0, MOST_FAULTS), ...(more > 0 ? [`and ${more} more`] : [])].join('\n  '),
    );
  }
  return result.data!;
}

/** `['categories', 3, 'parent_id']` → `categories[3].parent_id` */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place.replace(/^\./, '') || 'the file';
}

/** What no single entry shows: ids given twice, parents that aren't there. */
function faultsBetween({ categories, institutions, locations, bounds, fields }: MastersLists): string[] {
  const faults = [
    ...twice('categories', 'id', categories),
    ...twice('institutions', 'id', institutions),
    ...twice('locations', 'id', locations),
    ...twice('locations', 'code', locations),
  ];
  const parents = new Map(categories.map(({ id, parent_id }) => [id, parent_id]));
  categories.forEach(({ id, parent_id }, index) => {
    const place = `categories[${index}].parent_id`;
    if (parent_id !== null && !parents.has(parent_id)) faults.push(`${place}: no category is "${parent_id}"`);
    else if (isBelowItself(id, parents)) faults.push(`${place}: "${id}" lies below itself`);
  });
  locations.forEach(({ code, parent_code }, index) => {
    if (parent_code !== null && !code.startsWith(`${parent_code}.`))
      faults.push(`locations[${index}].code: "${code}" must begin with its parent's "${parent_code}."`);
  });
  faults.push(
    ...questionFaults(
      fields,
      categories.map(({ id, parent_id }) => ({ id, parentId: parent_id })),
    ),
  );
  if (bounds !== null && (bounds[0] >= bounds[2] || bounds[1] >= bounds[3]))
    faults.push('bounds: must be [west, south, east, north]');
  return faults;
}

function twice<Key extends string>(
  list: string,
  key: Key,
  entries: readonly Partial<Record<Key, string | undefined>>[],
): string[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const value = entry[key];
    if (value === undefined || !seen.has(value)) {
      if (value !== undefined) seen.add(value);
      return [];
    }
    return `${list}[${index}].${key}: "${value}" is taken by an entry above`;
  });
}

function isBelowItself(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const above = new Set([id]);
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (above.has(at)) return at === id;
    above.add(at);
  }
  return false;
}
