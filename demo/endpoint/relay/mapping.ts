import type { Database } from '../database/connect.js';
import type { MappingKind } from '../database/relay-tables.js';

export const MAPPING_KINDS: readonly MappingKind[] = [
  'classification',
  'category',
  'institution',
  'location',
];

/** What the gateway calls something of ours; null where nobody has said so. */
export interface Mapping {
  /** @param ourId of a location its Kemendagri code, because what lies within a mapped place is there too */
  idFor(kind: MappingKind, ourId: string | null): string | null;
  /** Which of our institutions the gateway means; null for one that isn't ours. */
  institutionOf(gatewayId: string | null): string | null;
}

export async function loadMapping(database: Database): Promise<Mapping> {
  const rows = await database.selectFrom('relay_mappings').selectAll().orderBy('our_id').execute();
  return mappingOf(rows.map((row) => ({ kind: row.kind, ourId: row.our_id, gatewayId: row.gateway_id })));
}

export interface MappingEntry {
  kind: MappingKind;
  ourId: string;
  gatewayId: string;
}

export function mappingOf(entries: readonly MappingEntry[]): Mapping {
  const known = new Map(entries.map(({ kind, ourId, gatewayId }) => [keyOf(kind, ourId), gatewayId]));
  return {
    idFor(kind, ourId) {
      if (ourId === null) return null;
      if (kind !== 'location') return known.get(keyOf(kind, ourId)) ?? null;
      // The nearest place around it that is mapped.
      for (let code = ourId; code !== ''; code = code.slice(0, Math.max(0, code.lastIndexOf('.')))) {
        const found = known.get(keyOf(kind, code));
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
