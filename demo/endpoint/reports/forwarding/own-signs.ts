import { createHash } from 'node:crypto';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { Sign } from '../../database/tables/relay-tables.js';

type Told = Pick<EndpointConfig, 'relay' | 'now'>;

/** A gateway as the database knows it: its address may be a secret. */
const nameOf = ({ relay }: Pick<Told, 'relay'>): string =>
  createHash('sha256')
    .update(relay?.url ?? '')
    .digest('base64url');

/** `ownSignsOf`: how the gateway signs our entries, learnt from acknowledged replies; empty before the first. */
export async function ownSignsOf(
  database: Database,
  config: Pick<Told, 'relay'>,
): Promise<ReadonlySet<Sign>> {
  const rows = await database
    .selectFrom('relay_own_signs')
    .select('sign')
    .where('gateway', '=', nameOf(config))
    .execute();
  return new Set(rows.map(({ sign }) => sign));
}

/** `learnOwnSigns` stores only the kind of a signature, no name: it may be a person's. */
export async function learnOwnSigns(
  database: Database,
  config: Told,
  signs: ReadonlySet<Sign>,
): Promise<void> {
  if (signs.size === 0) return;
  const rows = [...signs].map((sign) => ({ gateway: nameOf(config), sign, learnt_at: config.now() }));
  await database
    .insertInto('relay_own_signs')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
