import type { MappingKind } from '../../database/tables/relay-tables.js';
import type { RelayDeps } from '../deps.js';
import { loadMapping, MAPPING_KINDS } from '../gateway/mapping.js';
import { suggestionFor } from './suggestions.js';

/** `MappingLine` is a row of the desk's mapping table. */
export interface MappingLine {
  kind: MappingKind;
  our_id: string;
  our_name: string;
  /** Null stands for the gateway's default: its national place, no category, its own disposition. */
  gateway_id: string | null;
  /** A kind of report without a mapping goes under its own number, which is the gateway's too. */
  is_unmapped: boolean;
  suggestion: { id: string; name: string } | null;
}

type Parts = Pick<RelayDeps, 'database' | 'config'>;

/** Places listed; a place within a mapped one needs no mapping of its own. */
const PLACES_MAX = 200;

/** All our places, categories, kinds and institutions, with their mapping, and a suggestion by name. */
export async function mappingLines(parts: Parts): Promise<MappingLine[]> {
  const mapping = await loadMapping(parts.database, parts.config.masters);
  const theirs = await parts.database
    .selectFrom('relay_institutions')
    .select(['gateway_id as id', 'name'])
    .orderBy('gateway_id')
    .execute();
  const ours = await everythingOurs(parts);
  return MAPPING_KINDS.flatMap((kind) =>
    ours[kind].map(({ id, name }) => {
      const gateway_id = mapping.idFor(kind, id);
      const isOpen = kind === 'institution' && gateway_id === null;
      const suggestion = isOpen ? suggestionFor(name, parts.config.name, theirs) : null;
      const is_unmapped = gateway_id === null && kind !== 'classification';
      return { kind, our_id: id, our_name: name, gateway_id, is_unmapped, suggestion };
    }),
  );
}

async function everythingOurs({
  database,
  config: { masters, classifications },
}: Parts): Promise<Record<MappingKind, { id: string; name: string }[]>> {
  const places = new Map(
    masters
      .locations({ search: '', parentCode: null, limit: PLACES_MAX })
      .map((location) => [location.code, masters.locationName(location)]),
  );
  const used = await database
    .selectFrom('complaints')
    .select(['location_code', 'location_id'])
    .distinct()
    .where('location_code', 'is not', null)
    .limit(PLACES_MAX)
    .execute();
  for (const { location_code: code, location_id: id } of used) {
    const location = id === null ? undefined : masters.location(id);
    if (code !== null && location !== undefined) places.set(code, masters.locationName(location));
  }
  const mapped = await database
    .selectFrom('relay_mappings')
    .select('our_id')
    .where('kind', '=', 'location')
    .execute();
  for (const { our_id } of mapped) if (!places.has(our_id)) places.set(our_id, our_id);
  const inWords = [...places].map(([id, name]) => ({ id, name })).sort((a, b) => a.id.localeCompare(b.id));
  return {
    classification: classifications.map(({ id, name }) => ({ id, name })),
    category: masters.categories().map(({ id, name }) => ({ id, name })),
    institution: masters.institutions().map(({ id, name }) => ({ id, name })),
    location: inWords,
  };
}
