import { writeAudit } from '../../../audit/audit.js';
import { readJson } from '../../../http/request-body.js';
import { invalid } from '../../../words/errors.js';
import { ofWholeAgency, type AddCall } from '../../calls.js';
import type { DeskDeps } from '../../deps.js';
import { giveCopies } from './give-copies.js';
import { takeLeftCopies } from './holders.js';
import { listKeys } from './list-keys.js';
import { takeEpoch } from './take-epoch.js';

/**
 * `addSealedKeys` adds what protection officers do with keys of sealed reports. Private halves come here wrapped, by
 * words that never do; the recovery key's never comes.
 */
export function addSealedKeys(
  endpoint: Pick<DeskDeps, 'config' | 'database' | 'sealed'>,
  add: AddCall,
): void {
  const { config, database } = endpoint;
  const protection = ofWholeAgency('protection');
  add('GET', 'sealed/keys', protection, async (context, { officer }) => {
    await takeLeftCopies(database, config, officer.id);
    return context.json({ results: await listKeys(endpoint, officer) });
  });
  add('POST', 'sealed/keys', protection, async (context, { officer }) => {
    await takeEpoch(endpoint, officer, await readJson(context));
    endpoint.sealed.keys.forget();
    return context.json({ results: await listKeys(endpoint, officer) });
  });
  add('POST', 'sealed/keys/copies', protection, async (context, { officer }) => {
    await giveCopies(endpoint, officer, await readJson(context));
    return context.json({ results: await listKeys(endpoint, officer) });
  });
  // The page tells it before it opens the key: what stands on paper can be joined without any page, too.
  add('POST', 'sealed/keys/recovery', protection, async (context, { officer }) => {
    const { recovery_kid } = await readJson(context);
    const epoch = await database
      .selectFrom('sealed_keys')
      .select('fingerprint')
      .where('recovery_kid', '=', typeof recovery_kid === 'string' ? recovery_kid : '')
      .executeTakeFirst();
    if (epoch === undefined) throw invalid({ recovery_kid: [{ key: 'sealed-epoch-unknown' }] });
    const line = { officer: officer.name, action: 'sealed-recovery', detail: epoch.fingerprint } as const;
    await writeAudit(database, config.now(), line);
    return context.json({ results: {} });
  });
}
