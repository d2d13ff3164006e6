import type { LocationLevel } from '../../../src/contract/public/masters.js';
import type { LayerKind } from '../../../src/contract/features.js';
import type { MapLayerWire } from '../../../src/contract/public/map-layer.js';
import type { OutlineWire } from '../../../src/contract/public/outline.js';
import type { QuestionEntry } from '../questions/question-entry.js';

/** One node of the category tree. */
export interface MasterCategory {
  id: string;
  name: string;
  parentId: string | null;
  /** Everyday words that mean it. */
  keywords: readonly string[];
}

export interface MasterInstitution {
  id: string;
  name: string;
}

export interface MasterLocation {
  /** The endpoint's own, opaque to clients. */
  id: string;
  name: string;
  /** Kemendagri's, with dots: what lies below a place begins with its code and a dot. */
  code: string;
  level: LocationLevel;
  parentCode: string | null;
}

/**
 * An agency's categories, institutions and places, as the endpoint asks for them: `listed-masters.ts` looks things up in the lists that an
 * agency writes (`town/`). Everything is in memory and answers at once.
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
  /** With `search` anywhere below `parentCode`, best first; without it the direct children, or the top level. */
  locations(query: { search: string; parentCode: string | null; limit: number }): readonly MasterLocation[];
  /** As a person calls a place, with as much of what it lies in as is needed to know it: "Kurup, Lubuk Batang". */
  locationName(location: MasterLocation): string;
  /** Names of all that a place lies in, nearest first. */
  parentNames(location: MasterLocation): string[];
  /** West, south, east, north of what the endpoint serves, in degrees; null when it has no map. */
  bounds: readonly [number, number, number, number] | null;
  /** The line around it and names on its map; null when nobody has drawn it. */
  outline: (() => OutlineWire) | null;
  /** Rivers, roads and villages that somebody has drawn; a register without any leaves it out. */
  layers?: ReadonlyMap<LayerKind, MapLayerWire>;
  /** What categories ask beside the report itself; a register without such questions leaves it out. */
  questions?(): readonly QuestionEntry[];
}

/** That category and all below it; itself alone where the agency has taken it out and reports keep it. */
export function categoryAndBelow(masters: Masters, id: string): string[] {
  const found = new Set([id]);
  // Parents come first, so one walk is enough.
  for (const category of masters.categories()) {
    if (category.parentId !== null && found.has(category.parentId)) found.add(category.id);
  }
  return [...found];
}
