import { sql } from 'kysely';
import { readDay } from '../../../../../src/contract/dates.js';
import { toBase64url } from '../../../../../src/contract/sealed/bytes.js';
import { dayIn } from '../../../../../src/contract/working-days.js';
import { fingerprintOf } from '../../../../../src/sealed/keys.js';
import { writeAudit } from '../../../audit/audit.js';
import type { EndpointConfig } from '../../../config.js';
import type { Database } from '../../../database/connect.js';
import type { Officer } from '../../../officers/roles.js';
import { ApiError, invalid } from '../../../words/errors.js';
import type { DeskDeps } from '../../deps.js';
import { readFlag } from '../../fields.js';
import { readPublicKey, readWrapped } from './read-keys.js';

type Deps = Pick<DeskDeps, 'config' | 'database'>;
type Body = Record<string, unknown>;

/**
 * `takeEpoch` stores a new pair of keys, once the ceremony has shown that it can be read: public halves, what the
 * printed fingerprint must be, and the copy of the officer who made them. From then on it alone is offered.
 * @param body `kid`, `pk`, `recovery_kid`, `recovery_pk`, `fingerprint`, `not_after`, `own`, `is_alone`, and `after`:
 * the kid of the newest epoch that the page knew, or null
 * @throws ApiError 422, and 409 where another officer was first
 */
export async function takeEpoch({ config, database }: Deps, officer: Officer, body: Body): Promise<void> {
  const team = await readPublicKey(body, 'pk', 'kid');
  const recovery = await readPublicKey(body, 'recovery_pk', 'recovery_kid');
  if (team.kid === recovery.kid) throw invalid({ recovery_pk: [{ key: 'sealed-keys-same' }] });
  const fingerprint = await fingerprintOf(team.pk, recovery.pk);
  if (body['fingerprint'] !== fingerprint)
    throw invalid({ fingerprint: [{ key: 'sealed-fingerprint-wrong' }] });
  const notAfter = readLastDay(body, config);
  const own = readWrapped(body['own'], 'own');
  const now = config.now();
  const created_day = dayIn(config.timeZone, now);
  await database.transaction().execute(async (transaction) => {
    await assertNewest(transaction, body['after'] ?? null);
    await transaction.updateTable('sealed_keys').set({ is_retired: true }).execute();
    const made = await transaction
      .insertInto('sealed_keys')
      .values({
        kid: team.kid,
        pk: toBase64url(team.pk),
        recovery_kid: recovery.kid,
        recovery_pk: toBase64url(recovery.pk),
        fingerprint,
        not_after: notAfter,
        created_day,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('kid')
      .executeTakeFirst();
    if (made === undefined) throw invalid({ pk: [{ key: 'sealed-keys-known' }] });
    await transaction
      .insertInto('sealed_officer_keys')
      .values({ officer_id: officer.id, kid: team.kid, ...own, created_day })
      .execute();
    const by = readFlag(body, 'is_alone') ? 'alone' : 'together';
    const detail = `${fingerprint} ${notAfter} ${by}`;
    await writeAudit(transaction, now, { officer: officer.name, action: 'sealed-epoch', detail });
  });
}

/** The same day of the next year at the latest: who has the key of an epoch reads all of it. */
function readLastDay(
  { not_after: value }: Body,
  { timeZone, now }: Pick<EndpointConfig, 'timeZone' | 'now'>,
): string {
  const today = dayIn(timeZone, now());
  const [year = '', ...rest] = today.split('-');
  const last = [Number(year) + 1, ...rest].join('-');
  const day = readDay(value);
  if (day === null || day !== value || day <= today || day > last)
    throw invalid({ not_after: [{ key: 'sealed-not-after', values: { last } }] });
  return day;
}

/** Epochs are made one behind the other, the first one too: the page must have known the newest. */
async function assertNewest(transaction: Database, known: unknown): Promise<void> {
  // Of the table and not of its rows: before the first epoch there is none.
  await sql`lock table sealed_keys in share row exclusive mode`.execute(transaction);
  const newest = await transaction
    .selectFrom('sealed_keys')
    .select('kid')
    .orderBy('is_retired')
    .orderBy('created_day', 'desc')
    .orderBy('not_after', 'desc')
    .executeTakeFirst();
  if ((newest?.kid ?? null) !== known) throw new ApiError('changed', { say: 'sealed-keys-newer' });
}
