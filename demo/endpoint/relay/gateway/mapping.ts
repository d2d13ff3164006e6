import type { Database } from '../../database/connect.js';
import type { MappingKind } from '../../database/tables/relay-tables.js';
import type { Masters } from '../../reference-data/masters.js';

export const MAPPING_KINDS: readonly MappingKind[] = [
  'classification',
  'category',
  'institution',
  'location',
];

/** `Mapping` gives the gateway's id for one of ours; null where no officer has mapped it. */
export interface Mapping {
  /**
   * A place within a mapped place, or a category below a mapped category, has the same gateway id.
   * @param ourId of a location its Kemendagri code
   */
  idFor(kind: MappingKind, ourId: string | null): string | null;
  /** Our institution for the gateway's id; null for one that isn't ours. */
  institutionOf(gatewayId: string | null): string | null;
}

/** @param masters for categories below a mapped one; needed only to ask for categories */
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
      // The nearest mapped place or category above.
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
