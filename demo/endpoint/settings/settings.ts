import * as z from 'zod/mini';
import { DESK_VARIABLES } from './desk-variables.js';
import { OPEN311_VARIABLES } from './open311-variables.js';
import { RELAY_VARIABLES } from './relay-variables.js';
import { AGENCY_VARIABLES, SERVER_VARIABLES } from './server-variables.js';
import { aboutOf } from './variable.js';

/** `SETTINGS` are all variables that the endpoint reads. The README's table is made from them. */
export const SETTINGS = z.object({
  ...SERVER_VARIABLES,
  ...AGENCY_VARIABLES,
  ...DESK_VARIABLES,
  ...OPEN311_VARIABLES,
  ...RELAY_VARIABLES,
});

export type Settings = z.infer<typeof SETTINGS>;
export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(SETTINGS.shape) as SettingName[];

/** `NEEDS`: a variable that would do nothing without others. Without the first, the others are merely unused. */
export const NEEDS: readonly [name: SettingName, others: readonly SettingName[]][] = [
  ['DATABASE_READ_URL', ['DATABASE_URL']],
  ['DATABASE_LISTEN_URL', ['DATABASE_URL']],
  ['S3_BUCKET', ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']],
  ['S3_ENDPOINT', ['S3_BUCKET']],
  ['S3_ACCESS_KEY_ID', ['S3_BUCKET']],
  ['S3_SECRET_ACCESS_KEY', ['S3_BUCKET']],
  ['WEBHOOK_URL', ['WEBHOOK_SECRET']],
  ['SMTP_URL', ['MAIL_FROM']],
  ['TILES_ATTRIBUTION', ['TILES_URL']],
  ['OIDC_ROLE_CLAIM', ['OIDC_ISSUER']],
  ['OIDC_ROLES', ['OIDC_ROLE_CLAIM']],
  ['OIDC_ISSUER', ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  ['DESK_ADMIN', ['DESK_ADMIN_PASSWORD']],
  ['DESK_ADMIN_PASSWORD', ['DESK_ADMIN']],
  ['OPEN311_KEYS', ['OPEN311']],
  ['RELAY_HEADERS', ['RELAY_URL']],
  ['RELAY_OAUTH_TOKEN_URL', ['RELAY_URL', 'RELAY_OAUTH_CLIENT_ID', 'RELAY_OAUTH_CLIENT_SECRET']],
  ['RELAY_OAUTH_CLIENT_ID', ['RELAY_OAUTH_TOKEN_URL', 'RELAY_OAUTH_CLIENT_SECRET']],
  ['RELAY_OAUTH_CLIENT_SECRET', ['RELAY_OAUTH_TOKEN_URL', 'RELAY_OAUTH_CLIENT_ID']],
];

export const isSecret = (name: SettingName): boolean => aboutOf(SETTINGS.shape[name]).isSecret;

/** Names allowed in the environment: the variables, and the `_FILE` twins of secrets. */
export const KNOWN_NAMES: readonly string[] = SETTING_NAMES.flatMap((name) =>
  isSecret(name) ? [name, `${name}_FILE`] : name,
);
