import * as oidc from 'openid-client';
import type { Database } from '../database/connect.js';
import { writeAudit } from '../audit/audit.js';
import type { OfficerDeps } from './deps.js';
import { createAccount, endSessions, type Account } from './accounts.js';
import type { OpenIdConfig } from './config.js';
import { readNamedRole } from './named-roles.js';
import { ROLES, type Role } from './roles.js';

/** In the trail, where the agency's own accounts decide. */
const OPENID = 'openid';
/** What the agency's server may take for an answer. */
const ANSWER_WITHIN_S = 10;

/** What is kept between leaving for the agency's sign-in and coming back; in a cookie of that browser alone. */
export interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who came back: an account, or nobody here, and then by which name an administrator can let them in. */
type Arrival = { account: Account } | { account: null; subject: string };

/** The agency's own accounts, by OpenID Connect: authorization code with PKCE, state and nonce. */
export interface OpenId {
  /** Where to send the browser. @param callback the address it comes back to */
  begin(callback: string): Promise<{ address: string; pending: Pending }>;
  /** @throws where what came back doesn't fit what was asked for */
  finish(current: URL, pending: Pending): Promise<Arrival>;
}

export function createOpenId(endpoint: OfficerDeps, options: OpenIdConfig): OpenId {
  let known: Promise<oidc.Configuration> | null = null;
  const discover = (): Promise<oidc.Configuration> => {
    const issuer = new URL(options.issuer);
    // The configuration allows no other plain address than this machine's.
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
    // Also where the claim gives no role any more, or is missing: what the account was given by an earlier one ends here.
    const updated = await bringUpToDate(transaction, config.now(), current, rights);
    return rights.roles.length === 0 ? nobody : { account: updated };
  });
}

/** @returns `is_cut` where the identity opens the account no more */
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

/** The claim's values by the operator's names for them; what is none of ours gives nothing. */
function rightsOf({ roleClaim, roleNames }: OpenIdConfig, claims: oidc.IDToken): Rights {
  const claim: unknown = claims[roleClaim!];
  const values = (Array.isArray(claim) ? claim : [claim]).filter((value) => typeof value === 'string');
  const isNamed = Object.keys(roleNames).length > 0;
  const words = values.map((value) => (isNamed ? (roleNames[value] ?? '') : value));
  const parts = words.map(readNamedRole);
  const named = ROLES.filter((role) => parts.some(({ name }) => name === role));
  const locationCodes = [...new Set(parts.flatMap(({ place }) => (place === '' ? [] : [place])))];
  return {
    // A place limits all that the account may do; keeping everybody's accounts can't be limited.
    roles: locationCodes.length === 0 ? named : named.filter((role) => role !== 'administrator'),
    institutionIds: parts.flatMap(({ name, institution }) =>
      name === 'office' && institution !== '' ? [institution] : [],
    ),
    locationCodes,
  };
}

/** @returns null where the name is another account's: a claim of a name opens nobody else's */
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

/** The agency's word on roles is newer than ours. */
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
