import type { PasswordCost } from './signing-in/passwords.js';
import type { Settings } from '../settings/settings.js';

/** `DeskConfig` is what the operator sets for the desk. */
export interface DeskConfig {
  /** The first administrator, made where there is none; null leaves that to a one-time link. */
  administrator: { name: string; password: string } | null;
  passwordCost: PasswordCost;
  /** Longest wait, in milliseconds, that wrong passwords put before the next attempt at an account. */
  signInGapMaxMs: number;
  /** Milliseconds for which an officer's deed waits and can be taken back; 0 does it at once. */
  holdMs: number;
  /** The agency's own accounts, by OpenID Connect; null where the desk doesn't use them. */
  openId: OpenIdConfig | null;
}

export interface OpenIdConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim whose values are roles; null where accounts are made at the desk and tied to an identity. */
  roleClaim: string | null;
  /**
   * The claim's value → `verifier`, `office:INSTITUTION`, or either with `@CODE` of a place. Empty: roles as they are.
   */
  roleNames: Readonly<Record<string, string>>;
}

/** Source: OWASP Password Storage Cheat Sheet, first choice for Argon2id. */
const PASSWORD_COST: PasswordCost = { memoryKiB: 19_456, passes: 2 };

export function deskConfig(settings: Settings): DeskConfig {
  const { DESK_ADMIN, DESK_ADMIN_PASSWORD } = settings;
  return {
    administrator: DESK_ADMIN === null ? null : { name: DESK_ADMIN, password: DESK_ADMIN_PASSWORD! },
    passwordCost: PASSWORD_COST,
    signInGapMaxMs: 5_000,
    holdMs: settings.HOLD_SECONDS * 1_000,
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
