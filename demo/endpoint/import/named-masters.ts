import type { Masters } from '../reference-data/masters.js';

/** `NamedMasters` finds what a file calls by its name alone. Null where none is called so, or more than one. */
export interface NamedMasters {
  category(name: string): string | null;
  office(name: string): { id: string; name: string } | null;
  village(name: string): string | null;
}

/** Names of villages that are remembered: a file names the same ones again and again. */
const REMEMBERED = 10_000;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(desa|kelurahan|kel\.?|kampung|nagari|ohoi) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function namedMasters(masters: Masters): NamedMasters {
  const categories = byName(masters.categories());
  const offices = byName(masters.institutions());
  const villages = new Map<string, string | null>();
  return {
    category: (name) => categories.get(plain(name))?.id ?? null,
    office(name) {
      const found = offices.get(plain(name));
      return found ? { id: found.id, name: found.name } : null;
    },
    village(name) {
      const wanted = plain(name);
      if (!villages.has(wanted)) {
        if (villages.size >= REMEMBERED) villages.clear();
        villages.set(wanted, lookUp(masters, name, wanted));
      }
      return villages.get(wanted) ?? null;
    },
  };
}

/** Several of one name are nobody: a report in the wrong village is worse than one in words. */
function byName<T extends { name: string }>(entries: readonly T[]): ReadonlyMap<string, T | null> {
  const found = new Map<string, T | null>();
  for (const entry of entries) found.set(plain(entry.name), found.has(plain(entry.name)) ? null : entry);
  return found;
}

function lookUp(masters: Masters, name: string, wanted: string): string | null {
  const near = masters.locations({ search: name.slice(0, 100), parentCode: null, limit: 20 });
  const same = near.filter((one) => one.level === 'village' && plain(one.name) === wanted);
  return same.length === 1 ? same[0]!.id : null;
}
