import * as z from 'zod/mini';
import {
  mapLayerWire,
  type MapLayerWire,
  outlineWire,
  type OutlineWire,
} from '../../../src/contract/public/geojson.js';
import type { MasterCategory, MasterInstitution } from '../reference-data/masters.js';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readTable, refuseTwice } from './table.js';

/** Our own ids: opaque to others, never given a second meaning. */
const id = z.string().check(z.regex(/^[\w.-]{1,64}$/, 'write at most 64 letters, digits, dots and hyphens'));
const name = z.string().check(z.maxLength(200));

const institutionRow = z.object({
  id,
  name,
  /** Ids of the categories that the institution usually handles, separated by blanks. */
  categories: z.optional(z.string()),
});

const categoryRow = z.object({
  id,
  parent_id: z.optional(id),
  name,
  /** Everyday words for the category, separated by commas. */
  words: z.optional(z.string()),
});

export interface ListedInstitution extends MasterInstitution {
  categories: readonly string[];
}

/** `institutions.csv` */
export function readInstitutions(
  file: TownFile,
  categories: readonly MasterCategory[] | null,
  faults: Faults,
): ListedInstitution[] {
  const rows = readTable(file, institutionRow, faults);
  refuseTwice(file.name, rows, 'id', faults);
  return rows.map(({ line, is }) => {
    const handled = (is.categories ?? '').split(/\s+/).filter(Boolean);
    for (const one of handled) {
      if (categories !== null && !categories.some((category) => category.id === one))
        faults.add(file.name, line, `categories: no category is "${one}"`, {
          code: 'no-category',
          path: ['categories'],
          values: { category: one },
        });
    }
    return { id: is.id, name: is.name, categories: handled };
  });
}

/** `categories.csv`. A child may stand before its parent. */
export function readCategories(file: TownFile, faults: Faults): MasterCategory[] {
  const rows = readTable(file, categoryRow, faults);
  refuseTwice(file.name, rows, 'id', faults);
  const parents = new Map(rows.map(({ is }) => [is.id, is.parent_id]));
  for (const { line, is } of rows) {
    if (is.parent_id === undefined) continue;
    if (!parents.has(is.parent_id))
      faults.add(file.name, line, `parent_id: no category is "${is.parent_id}"`, {
        code: 'no-category',
        path: ['parent_id'],
        values: { category: is.parent_id },
      });
    else if (isBelowItself(is.id, parents))
      faults.add(file.name, line, `parent_id: "${is.id}" lies below itself`, {
        code: 'below-itself',
        path: ['parent_id'],
      });
  }
  return rows.map(({ is }) => ({
    id: is.id,
    name: is.name,
    parentId: is.parent_id ?? null,
    keywords: (is.words ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  }));
}

function isBelowItself(from: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const above = new Set([from]);
  for (let at = parents.get(from); at !== undefined; at = parents.get(at)) {
    if (above.has(at)) return at === from;
    above.add(at);
  }
  return false;
}

/** `outline.geojson`: lines around the area, and named points. */
export const readOutline = (file: TownFile, faults: Faults): OutlineWire | null =>
  readDrawing(file, outlineWire, faults);

/** `rivers.geojson`, `roads.geojson`, `villages.geojson`: lines, and named points. */
export const readLayer = (file: TownFile, faults: Faults): MapLayerWire | null =>
  readDrawing(file, mapLayerWire, faults);

function readDrawing<T>(file: TownFile, wire: z.ZodMiniType<T>, faults: Faults): T | null {
  try {
    const result = z.safeParse(wire, JSON.parse(file.text), { error: z.locales.en().localeError });
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    faults.add(file.name, null, `${issue!.path.join('.')}: ${issue!.message}`);
  } catch (error) {
    faults.add(file.name, null, (error as Error).message);
  }
  return null;
}
