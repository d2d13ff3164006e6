import type { Region, RegionLevel } from '../endpoint/reference-data/regions/region.js';
import { loadRegions } from '../endpoint/reference-data/regions/load.js';
import { SearchIndex } from '../endpoint/reference-data/regions/search-index.js';

export { REGIONS_ATTRIBUTION, type Region } from '../endpoint/reference-data/regions/region.js';

/** Kabupaten Ogan Komering Ulu, the demo's scene. */
const HOME_REGENCY = '16.01';

/** `RegionQuery`: without `search`, the direct children of `parentCode` (or the provinces) are listed. */
export interface RegionQuery {
  search?: string | null | undefined;
  /** With `search`: only below this region, at any depth. */
  parentCode?: string | null | undefined;
  level?: RegionLevel | null | undefined;
  /** Default 20. */
  limit?: number | undefined;
}

interface Gazetteer {
  regions: readonly Region[];
  byCode: ReadonlyMap<string, Region>;
  index: SearchIndex;
  homeVillages: readonly Region[];
}

let gazetteer: Gazetteer | undefined;

/** `open` waits until it is needed: reading and indexing take about half a second. */
function open(): Gazetteer {
  if (!gazetteer) {
    const regions = loadRegions();
    const byCode = new Map(regions.map((region) => [region.code, region]));
    const isHome = ({ level, code }: Region) => level === 'village' && code.startsWith(`${HOME_REGENCY}.`);
    const index = new SearchIndex(regions, byCode, ({ code }) => code.startsWith(HOME_REGENCY));
    gazetteer = { regions, byCode, index, homeVillages: regions.filter(isHome) };
  }
  return gazetteer;
}

/** `searchRegions`: home regency first, then whole names, beginnings and words in names. Empty when nothing fits. */
export function searchRegions({ search, parentCode, level, limit = 20 }: RegionQuery): Region[] {
  const { regions, index } = open();
  const fits = (region: Region) => !level || region.level === level;
  if (search?.trim()) {
    const below = parentCode ? `${parentCode}.` : '';
    return index.search(search, limit, (region) => fits(region) && region.code.startsWith(below));
  }
  const parent = parentCode ?? null;
  return regions.filter((region) => region.parentCode === parent && fits(region)).slice(0, limit);
}

/** `regionByCode` takes Kemendagri's code, `16.01.14.1003`; undefined for an unknown one. */
export function regionByCode(code: string): Region | undefined {
  return open().byCode.get(code);
}

/** `regionById` takes our own id, as in a report's `location_id`. */
export function regionById(id: string): Region | undefined {
  const digits = /^r-(\d{2})(\d{2})?(\d{2})?(\d{4})?$/.exec(id);
  return digits ? regionByCode(digits.slice(1).filter(Boolean).join('.')) : undefined;
}

/**
 * `regionLabel`: "Sukajadi, Baturaja Timur, Kabupaten Ogan Komering Ulu", for dozens of villages are called Sukajadi.
 */
export function regionLabel(region: Region): string {
  const names: string[] = [];
  for (let at: Region | undefined = region; at && at.level !== 'province'; at = parentOf(at))
    names.push(at.name);
  return names.join(', ') || region.name;
}

function parentOf(region: Region): Region | undefined {
  return region.parentCode ? regionByCode(region.parentCode) : undefined;
}

/** `allRegions` gives parents before children, to be copied into a database without a second copy in memory. */
export async function* allRegions(): AsyncGenerator<Region, void, undefined> {
  for (const region of open().regions) yield region;
}

/** `homeVillages` are the villages of the demo's regency, by code. */
export function homeVillages(): readonly Region[] {
  return open().homeVillages;
}
