export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

/** `Region` is an administrative region, as `GET /masters/locations` serves it. */
export interface Region {
  /** Our own id, opaque to clients: `r-` and the code's digits, which a reform may renumber. */
  readonly id: string;
  readonly name: string;
  /** Kemendagri's code, with dots: `16`, `16.01`, `16.01.14`, `16.01.14.1003`. */
  readonly code: string;
  readonly level: RegionLevel;
  /** Null for a province. */
  readonly parentCode: string | null;
}

/**
 * Names and codes are those of the npm package `idn-area-data` 4.0.1, under the Open Database License (ODbL) 1.0:
 * whoever shows them shows this line.
 */
export const REGIONS_ATTRIBUTION = {
  text: 'Data wilayah: idn-area-data, Open Database License (ODbL) 1.0',
  sourceUrl: 'https://github.com/fityannugroho/idn-area-data',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;
