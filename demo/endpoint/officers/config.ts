import { secretFrom } from '../guard/secret-file.js';
import { PASSWORD_LENGTH } from './passwords.js';

/** What the desk is told by its operator. */
export interface DeskConfig {
  /** Makes the first administrator where there is none; null leaves that to a one-time link. */
  administrator: { name: string; password: string } | null;
  passwordCost: PasswordCost;
  /** The most a wrong password keeps the next attempt at the same account waiting, in milliseconds. */
  signInGapMaxMs: number;
  /** The agency's own accounts, by OpenID Connect. */
  openId: OpenIdConfig | null;
}

export interface PasswordCost {
  memoryKiB: number;
  passes: number;
}

export interface OpenIdConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim whose values are roles; null where accounts are made at the desk and linked by their subject. */
  roleClaim: string | null;
  /** What a value of that claim stands for: `verifier`, or `office:INSTITUTION`. Empty: the values are roles themselves. */
  roleNames: Readonly<Record<string, string>>;
}

/** OWASP's first choice for Argon2id. */
const PASSWORD_COST: PasswordCost = { memoryKiB: 19_456, passes: 2 };

/**
 * Reads `DESK_ADMIN`, `OIDC_…` and their kind. A secret may stand in a file named by its `…_FILE` twin.
 * @throws when something is half said: nobody may believe in a lock that isn't there
 */
export function readDeskConfig(env: Record<string, string | undefined>): DeskConfig {
  return {
    administrator: readAdministrator(env),
    passwordCost: PASSWORD_COST,
    signInGapMaxMs: 5_000,
    openId: readOpenId(env),
  };
}

function readAdministrator(env: Record<string, string | undefined>): DeskConfig['administrator'] {
  const name = env['DESK_ADMIN']?.trim();
  const password = secretFrom(env, 'DESK_ADMIN_PASSWORD');
  if (!name && !password) return null;
  if (!name || !password) throw new Error('DESK_ADMIN and DESK_ADMIN_PASSWORD go together');
  if (password.length < PASSWORD_LENGTH.min) {
    throw new Error(`DESK_ADMIN_PASSWORD needs at least ${PASSWORD_LENGTH.min} characters`);
  }
  return { name, password };
}

function readOpenId(env: Record<string, string | undefined>): OpenIdConfig | null {
  const issuer = env['OIDC_ISSUER'];
  if (!issuer) return null;
  const clientId = env['OIDC_CLIENT_ID'];
  const clientSecret = secretFrom(env, 'OIDC_CLIENT_SECRET');
  if (!clientId || !clientSecret) throw new Error('OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET');
  const { protocol, hostname } = new URL(issuer);
  if (protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    throw new Error('OIDC_ISSUER must be an https address');
  }
  return {
    issuer,
    clientId,
    clientSecret,
    roleClaim: env['OIDC_ROLE_CLAIM'] || null,
    roleNames: readRoleNames(env['OIDC_ROLES']),
  };
}

function readRoleNames(json: string | undefined): Record<string, string> {
  if (!json) return {};
  const names: unknown = JSON.parse(json);
  const isMap = typeof names === 'object' && names !== null && !Array.isArray(names);
  if (!isMap || Object.values(names).some((name) => typeof name !== 'string')) {
    throw new Error('OIDC_ROLES must be a JSON object of role names');
  }
  return names as Record<string, string>;
}
