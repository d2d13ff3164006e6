import * as oidc from 'openid-client';
import type { Database } from '../../database/connect.js';
import { writeAudit } from '../../audit/audit.js';
import type { OfficerDeps } from '../deps.js';
import { createAccount, endSessions, type Account } from '../accounts.js';
import type { OpenIdConfig } from '../config.js';
import { readNamedRole } from '../named-roles.js';
import { ROLES, type Role } from '../roles.js';

/** The audit trail's name for changes that the agency's OpenID Connect server decides. */
const OPENID = 'openid';
/** Longest wait for an answer of the agency's server, in seconds. */
const ANSWER_WITHIN_S = 10;

/** `Pending` lasts from leaving for the agency's sign-in page until the return, in a cookie of that browser only. */
export interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

/** `Arrival` is the account that came back; without one, `subject` is what an administrator can tie to an account. */
type Arrival = { account: Account } | { account: null; subject: string };

/** `OpenId` is sign-in by the agency's own accounts: authorization code with PKCE, state and nonce. */
export interface OpenId {
  /** `address` is where to send the browser. @param callback the address that the browser comes back to */
  begin(callback: string): Promise<{ address: string; pending: Pending }>;
  /** @throws where the answer doesn't fit the request */
  finish(current: URL, pending: Pending): Promise<Arrival>;
}

export function createOpenId(endpoint: OfficerDeps, options: OpenIdConfig): OpenId {
  let known: Promise<oidc.Configuration> | null = null;
  const discover = (): Promise<oidc.Configuration> => {
    const issuer = new URL(options.issuer);
    // The settings allow plain HTTP for this machine's own addresses only.
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    known ??= oidc
      .discovery(issuer, options.clientId, options.clientSecret, undefined, {
        execute,
        timeout: ANSWER_WITHIN_S,
      })
      .catch((error: unknown) => {
        known = null;
        throw error;
      });
    return known;
  };
  return {
    async begin(callback) {
      const pending = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: callback,
        scope: 'openid profile',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, pending };
    },
    async finish(current, { state, nonce, verifier }) {
      const tokens = await oidc.authorizationCodeGrant(await discover(), current, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return await arrive(endpoint, options, tokens.claims()!);
    },
  };
}

async function arrive(
  { database, config }: OfficerDeps,
  options: OpenIdConfig,
  claims: oidc.IDToken,
): Promise<Arrival> {
  return await database.transaction().execute(async (transaction) => {
    const account = await findLinked(transaction, options.issuer, claims.sub);
    const nobody = { account: null, subject: claims.sub };
    if (account?.is_disabled === true || account?.is_cut === true) return nobody;
    if (options.roleClaim === null) return account === null ? nobody : { account };
    const rights = rightsOf(options, claims);
    const isNew = account === null && rights.roles.length > 0;
    const current = isNew ? await makeAccount(transaction, config.now(), options, claims, rights) : account;
    if (current === null) return nobody;
    // A claim without roles, or no claim, counts too: rights that an earlier claim gave end here.
    const updated = await bringUpToDate(transaction, config.now(), current, rights);
    return rights.roles.length === 0 ? nobody : { account: updated };
  });
}

/** @returns the account; `is_cut` where the identity no longer opens it */
async function findLinked(
  database: Database,
  issuer: string,
  subject: string,
): Promise<(Account & { is_cut: boolean }) | null> {
  const row = await database
    .selectFrom('officer_identities')
    .innerJoin('officers', 'officers.id', 'officer_identities.officer_id')
    .selectAll('officers')
    .select('is_cut')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row ?? null;
}

interface Rights {
  roles: Role[];
  institutionIds: string[];
  locationCodes: string[];
}

/** `rightsOf` translates the claim's values by `roleNames`; unknown values give no rights. */
function rightsOf({ roleClaim, roleNames }: OpenIdConfig, claims: oidc.IDToken): Rights {
  const claim: unknown = claims[roleClaim!];
  const values = (Array.isArray(claim) ? claim : [claim]).filter((value) => typeof value === 'string');
  const isNamed = Object.keys(roleNames).length > 0;
  const words = values.map((value) => (isNamed ? (roleNames[value] ?? '') : value));
  const parts = words.map(readNamedRole);
  const named = ROLES.filter((role) => parts.some(({ name }) => name === role));
  const locationCodes = [...new Set(parts.flatMap(({ place }) => (place === '' ? [] : [place])))];
  return {
    // A place limits every right, but keeping accounts can't be limited to a place.
    roles: locationCodes.length === 0 ? named : named.filter((role) => role !== 'administrator'),
    institutionIds: parts.flatMap(({ name, institution }) =>
      name === 'office' && institution !== '' ? [institution] : [],
    ),
    locationCodes,
  };
}

/** @returns null where the name is another account's: a claimed name must not open that account */
async function makeAccount(
  transaction: Database,
  now: Date,
  { issuer }: OpenIdConfig,
  claims: oidc.IDToken,
  rights: Rights,
): Promise<Account | null> {
  const text = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 80) : undefined;
  };
  const name = text('preferred_username') ?? claims.sub.slice(0, 80);
  const displayName = text('name') ?? name;
  const made = await createAccount(transaction, now, { name, displayName, passwordHash: null, ...rights });
  if (made === null) return null;
  await transaction
    .insertInto('officer_identities')
    .values({ issuer, subject: claims.sub, officer_id: made.id })
    .execute();
  await writeAudit(transaction, now, { officer: OPENID, action: 'account-made', detail: made.name });
  return made;
}

/** `bringUpToDate` overwrites the account's roles: the agency's server knows newer ones. */
async function bringUpToDate(
  transaction: Database,
  now: Date,
  account: Account,
  { roles, institutionIds, locationCodes }: Rights,
): Promise<Account> {
  const before = JSON.stringify([account.roles, account.institution_ids, account.location_codes]);
  if (before === JSON.stringify([roles, institutionIds, locationCodes])) return account;
  const next = { roles: [...roles], institution_ids: institutionIds, location_codes: locationCodes };
  await transaction.updateTable('officers').set(next).where('id', '=', account.id).execute();
  await endSessions(transaction, account.id);
  const detail = `${account.name}: ${[...roles, ...institutionIds, ...locationCodes].join(' ')}`;
  await writeAudit(transaction, now, { officer: OPENID, action: 'account-changed', detail });
  return { ...account, ...next };
}
