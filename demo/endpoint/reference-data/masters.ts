import type { LocationLevel } from '../../../src/contract/public/masters.js';
import type { LayerKind } from '../../../src/contract/features.js';
import type { MapLayerWire, OutlineWire } from '../../../src/contract/public/geojson.js';
import type { QuestionEntry } from '../questions/question-entry.js';

/** `MasterCategory` is one node of the category tree. */
export interface MasterCategory {
  id: string;
  name: string;
  parentId: string | null;
  /** Everyday words for the category. */
  keywords: readonly string[];
}

export interface MasterInstitution {
  id: string;
  name: string;
  /** Ids of the categories that the institution usually handles. */
  categories?: readonly string[];
}

export interface MasterLocation {
  /** The endpoint's own id, opaque to clients. */
  id: string;
  name: string;
  /** Kemendagri's code, with dots: codes below the place begin with it and a dot. */
  code: string;
  level: LocationLevel;
  parentCode: string | null;
}

/**
 * `Masters` are an agency's categories, institutions and places, for the endpoint's questions. `listed-masters.ts`
 * implements them on the agency's lists (`town/`), in memory, so answers come at once.
 */
export interface Masters {
  /** The whole tree, parents before their children. */
  categories(): readonly MasterCategory[];
  institutions(): readonly MasterInstitution[];
  category(id: string): MasterCategory | undefined;
  institution(id: string): MasterInstitution | undefined;
  location(id: string): MasterLocation | undefined;
  /** By Kemendagri's code. */
  locationByCode(code: string): MasterLocation | undefined;
  /** With `search`, anywhere below `parentCode`, best first; without, direct children or the top level. */
  locations(query: { search: string; parentCode: string | null; limit: number }): readonly MasterLocation[];
  /** A place's name with as much of its parents as people need to know it: "Kurup, Lubuk Batang". */
  locationName(location: MasterLocation): string;
  /** Names of all parents of a place, nearest first. */
  parentNames(location: MasterLocation): string[];
  /** West, south, east, north of the served area, in degrees; null without a map. */
  bounds: readonly [number, number, number, number] | null;
  /** The area's outline with names for its map; null where nobody has drawn it. */
  outline: (() => OutlineWire) | null;
  /** Drawn rivers, roads and villages; missing where there are none. */
  layers?: ReadonlyMap<LayerKind, MapLayerWire>;
  /** `questions` that categories ask beyond the report itself; missing where none asks anything. */
  questions?(): readonly QuestionEntry[];
}

/** `categoryAndBelow` is a category with all below it, or alone where the agency removed it and reports keep it. */
export function categoryAndBelow(masters: Masters, id: string): string[] {
  const found = new Set([id]);
  // Parents come first, so one pass is enough.
  for (const category of masters.categories()) {
    if (category.parentId !== null && found.has(category.parentId)) found.add(category.id);
  }
  return [...found];
}
