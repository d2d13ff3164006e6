import type { Database } from '../../database/connect.js';
import type { MappingKind } from '../../database/tables/relay-tables.js';
import type { Masters } from '../../reference-data/masters.js';

export const MAPPING_KINDS: readonly MappingKind[] = [
  'classification',
  'category',
  'institution',
  'location',
];

/** What the gateway calls something of ours; null where nobody has said so. */
export interface Mapping {
  /**
   * What lies within a mapped place, or below a mapped category, is what that one is.
   * @param ourId of a location its Kemendagri code
   */
  idFor(kind: MappingKind, ourId: string | null): string | null;
  /** Which of our institutions the gateway means; null for one that isn't ours. */
  institutionOf(gatewayId: string | null): string | null;
}

/** @param masters for what lies below a category; not needed by who asks for none */
export async function loadMapping(database: Database, masters?: Pick<Masters, 'category'>): Promise<Mapping> {
  const rows = await database.selectFrom('relay_mappings').selectAll().orderBy('our_id').execute();
  const entries = rows.map((row) => ({ kind: row.kind, ourId: row.our_id, gatewayId: row.gateway_id }));
  return mappingOf(entries, (id) => masters?.category(id)?.parentId ?? null);
}

export interface MappingEntry {
  kind: MappingKind;
  ourId: string;
  gatewayId: string;
}

/** @param parentOf the category above one; null at the top */
export function mappingOf(
  entries: readonly MappingEntry[],
  parentOf: (category: string) => string | null = () => null,
): Mapping {
  const known = new Map(entries.map(({ kind, ourId, gatewayId }) => [keyOf(kind, ourId), gatewayId]));
  const aroundOf = (kind: MappingKind, id: string): string | null => {
    if (kind === 'category') return parentOf(id);
    return kind === 'location' && id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null;
  };
  return {
    idFor(kind, ourId) {
      if (ourId === null) return null;
      // The nearest around it that is mapped.
      const seen = new Set<string>();
      for (let id: string | null = ourId; id !== null && !seen.has(id); id = aroundOf(kind, id)) {
        seen.add(id);
        const found = known.get(keyOf(kind, id));
        if (found !== undefined) return found;
      }
      return null;
    },
    institutionOf(gatewayId) {
      const found = entries.find((entry) => entry.kind === 'institution' && entry.gatewayId === gatewayId);
      return found?.ourId ?? null;
    },
  };
}

const keyOf = (kind: MappingKind, ourId: string): string => `${kind} ${ourId}`;
