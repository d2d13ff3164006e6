import * as z from 'zod/mini';
import type { MasterLocation } from '../reference-data/masters.js';
import { levelOf, regionsIn } from '../reference-data/regions/load.js';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readTable, refuseTwice } from './table.js';

const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

const row = z.object({
  code: z.string().check(z.regex(CODE, 'write a code of Kemendagri, such as 16.01.22.2003 or 16.01')),
  name: z.optional(z.string().check(z.maxLength(200))),
});

/**
 * `villages.csv`: Kemendagri's codes. A code without a name is looked up in `idn-area-data` and includes all below it.
 * A name is the agency's own, for villages that the package lacks or names otherwise. Parents are added.
 */
export function readVillages(file: TownFile, faults: Faults): MasterLocation[] {
  const rows = readTable(file, row, faults);
  refuseTwice(file.name, rows, 'code', faults);
  const known = regionsIn(rows.map(({ is }) => is.code));
  const places = new Map<string, MasterLocation>(known.map((region) => [region.code, { ...region }]));
  for (const { line, is } of rows) {
    if (is.name === undefined) {
      if (!places.has(is.code))
        faults.add(file.name, line, `code: idn-area-data has no ${is.code}; write its name too`);
      continue;
    }
    const parentCode = is.code.includes('.') ? is.code.slice(0, is.code.lastIndexOf('.')) : null;
    const id = `r-${is.code.replaceAll('.', '')}`;
    places.set(is.code, { id, name: is.name, code: is.code, level: levelOf(is.code), parentCode });
  }
  return [...places.values()].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
}
