import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Account } from '../accounts.js';
import type { OfficerDeps } from '../deps.js';
import type { PasskeyChallenges } from './passkey-challenges.js';
import { leaveNotice } from '../notices.js';

/** More devices than an officer has. */
export const PASSKEYS_MAX = 10;

/** `Party` is what a passkey belongs to: it answers no other origin. */
export interface Party {
  id: string;
  origin: string;
}

/**
 * `partyOf` is the public address, or this machine's name. Browsers make passkeys nowhere else: not for an IP address,
 * nor without TLS.
 */
export function partyOf(
  context: RequestContext,
  { publicUrl }: Pick<EndpointConfig, 'publicUrl'>,
): Party | null {
  const { hostname, origin, protocol } = new URL(publicUrl ?? context.req.url);
  if (hostname === 'localhost') return { id: hostname, origin };
  const isAddress = /^\[|^[\d.]+$/.test(hostname);
  return publicUrl === null || protocol !== 'https:' || isAddress ? null : { id: hostname, origin };
}

type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type AuthenticationResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

/** `isResponse` looks at what is read before the library judges the rest; the body is bounded already. */
export const isResponse = (value: unknown): value is RegistrationResponse & AuthenticationResponse =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { id?: unknown }).id === 'string' &&
  /^[\w-]{1,1400}$/.test((value as { id: string }).id);

/** `offer` is what the browser asks a device for a new passkey with. */
export async function offer(
  { database, hashing, config }: OfficerDeps & { config: Pick<EndpointConfig, 'name'> },
  challenge: Uint8Array<ArrayBuffer>,
  party: Party,
  { id, name, displayName }: { id: number; name: string; displayName: string },
) {
  const own = await database
    .selectFrom('officer_passkeys')
    .select('id')
    .where('officer_id', '=', id)
    .execute();
  return await generateRegistrationOptions({
    rpName: config.name,
    rpID: party.id,
    userName: name,
    userDisplayName: displayName,
    userID: new Uint8Array(hashing.keyed('passkey user', String(id))),
    challenge,
    attestationType: 'none',
    excludeCredentials: own.map((one) => ({ id: one.id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** `ask` is what the browser asks a device for: any passkey of this origin, so that no name is told or tried. */
export const ask = async (challenge: Uint8Array<ArrayBuffer>, party: Party) =>
  await generateAuthenticationOptions({
    rpID: party.id,
    challenge,
    allowCredentials: [],
    userVerification: 'required',
  });

/** `readNew` judges a new passkey. @returns null for anything but a verified person at this origin */
export async function readNew(
  challenges: PasskeyChallenges,
  party: Party,
  holder: string,
  response: RegistrationResponse,
) {
  let challenge = '';
  const expectedChallenge = (given: string): boolean => challenges.isGood(holder, (challenge = given));
  const judged = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => null);
  return judged?.verified === true ? { challenge, credential: judged.registrationInfo.credential } : null;
}

/** `keepNew` keeps it; acts of two persons wait from now on, and every session is told. */
export async function keepNew(
  transaction: Database,
  account: Pick<Account, 'id'>,
  now: Date,
  label: string,
  { id, publicKey, counter, transports }: NonNullable<Awaited<ReturnType<typeof readNew>>>['credential'],
): Promise<boolean> {
  const kept = await transaction
    .insertInto('officer_passkeys')
    .values({
      id,
      officer_id: account.id,
      public_key: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: transports ?? [],
      label,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (kept === undefined) return false;
  await transaction.updateTable('officers').set({ passkey_at: now }).where('id', '=', account.id).execute();
  await leaveNotice(transaction, account.id, { at: now, kind: 'passkey', detail: label });
  return true;
}

/**
 * `openWith` finds who holds the passkey, once for each challenge. A counter that doesn't rise comes from a copied key.
 * @returns null for an unknown passkey, a shut account, or an answer that is not right: all alike
 */
export async function openWith(
  { database, config }: OfficerDeps,
  challenges: PasskeyChallenges,
  party: Party,
  holder: string,
  response: AuthenticationResponse,
): Promise<Account | null> {
  const known = await database
    .selectFrom('officer_passkeys')
    .select(['id', 'public_key', 'counter', 'officer_id'])
    .where('id', '=', response.id)
    .executeTakeFirst();
  if (known === undefined) return null;
  let challenge = '';
  const judged = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (given) => challenges.isGood(holder, (challenge = given)),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: known.id,
      publicKey: new Uint8Array(Buffer.from(known.public_key, 'base64url')),
      counter: Number(known.counter),
    },
  }).catch(() => null);
  if (judged?.verified !== true) return null;
  const { newCounter } = judged.authenticationInfo;
  return await database.transaction().execute(async (transaction) => {
    const account = await transaction
      .selectFrom('officers')
      .selectAll()
      .where('id', '=', known.officer_id)
      .where('is_disabled', '=', false)
      .forUpdate()
      .executeTakeFirst();
    if (account === undefined || !(await challenges.use(transaction, challenge))) return null;
    const counted = await transaction
      .updateTable('officer_passkeys')
      .set({ counter: newCounter, used_at: config.now() })
      .where('id', '=', known.id)
      .where((row) => (newCounter === 0 ? row('counter', '=', 0) : row('counter', '<', newCounter)))
      .returning('id')
      .executeTakeFirst();
    return counted === undefined ? null : account;
  });
}

/** `dropPasskeys`: whoever opened the account until now may have made them, so they end with what opened it. */
export async function dropPasskeys(transaction: Database, officerId: number, now: Date): Promise<void> {
  const dropped = await transaction
    .deleteFrom('officer_passkeys')
    .where('officer_id', '=', officerId)
    .returning('label')
    .execute();
  for (const { label } of dropped)
    await leaveNotice(transaction, officerId, { at: now, kind: 'no-passkey', detail: label });
}
