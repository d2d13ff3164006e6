import type { RelayDeps } from './deps.js';
import type { Gateway } from './gateway/gateway.js';
import type { GatewayClient } from './gateway/gateway-client.js';

/** Reads the gateway's institutions and keeps them, for the mapping of ours to the gateway's. @throws GatewayError */
export async function rememberInstitutions(
  { database, config }: Pick<RelayDeps, 'database' | 'config'>,
  gateway: Gateway,
): Promise<void> {
  const institutions = await gateway.institutions();
  const names = new Map(institutions.map(({ id, name }) => [id, name]));
  if (names.size === 0) return;
  const read_at = config.now();
  const rows = [...names].map(([gateway_id, name]) => ({ gateway_id, name, read_at }));
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('relay_institutions').execute();
    await transaction
      .insertInto('relay_institutions')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

const DAY_MS = 86_400_000;

/**
 * Reads them once a day, in whichever process is first: without an uncertain call no other code asks for them.
 * @throws GatewayError, PausedError
 */
export async function renewInstitutions(
  parts: Pick<RelayDeps, 'database' | 'config'> & { relay: { client: GatewayClient } | null },
): Promise<void> {
  const { database, config, relay } = parts;
  const now = config.now();
  const known = await database
    .selectFrom('relay_institutions')
    .select('gateway_id')
    .where('read_at', '>', new Date(now.getTime() - DAY_MS))
    .where('read_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  if (known === undefined) await relay?.client.harmless((gateway) => rememberInstitutions(parts, gateway));
}
