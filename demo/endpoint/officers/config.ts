import type { PasswordCost } from './passwords.js';
import type { Settings } from '../settings/settings.js';

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

export interface OpenIdConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim whose values are roles; null where accounts are made at the desk and linked by their subject. */
  roleClaim: string | null;
  /** What a value of that claim stands for: `verifier`, `office:INSTITUTION`, or either of them with `@CODE` of a place. Empty: the values are roles themselves. */
  roleNames: Readonly<Record<string, string>>;
}

/** OWASP's first choice for Argon2id. */
const PASSWORD_COST: PasswordCost = { memoryKiB: 19_456, passes: 2 };

export function deskConfig(settings: Settings): DeskConfig {
  const { DESK_ADMIN, DESK_ADMIN_PASSWORD } = settings;
  return {
    administrator: DESK_ADMIN === null ? null : { name: DESK_ADMIN, password: DESK_ADMIN_PASSWORD! },
    passwordCost: PASSWORD_COST,
    signInGapMaxMs: 5_000,
    openId: openIdConfig(settings),
  };
}

function openIdConfig(settings: Settings): OpenIdConfig | null {
  if (settings.OIDC_ISSUER === null) return null;
  return {
    issuer: settings.OIDC_ISSUER,
    clientId: settings.OIDC_CLIENT_ID!,
    clientSecret: settings.OIDC_CLIENT_SECRET!,
    roleClaim: settings.OIDC_ROLE_CLAIM,
    roleNames: settings.OIDC_ROLES ?? {},
  };
}
