import { PASSWORD_LENGTH } from '../officers/signing-in/passwords.js';
import * as kind from './kinds.js';
import { orNull, orNullSecret, withDefault } from './variable.js';

/** Variables on who works at the desk, and how they sign in. */
export const DESK_VARIABLES = {
  DESK_ADMIN: orNull(kind.text(), 'the first administrator of the desk, where there is none'),
  DESK_ADMIN_PASSWORD: orNullSecret(
    kind.password(PASSWORD_LENGTH.min),
    `of at least ${PASSWORD_LENGTH.min} characters`,
  ),
  HOLD_SECONDS: withDefault(
    kind.wholeNumber(0, 120),
    10,
    'for so long after an officer’s deed nothing of it has left, and it can be taken back; `0` switches that off',
  ),
  OIDC_ISSUER: orNull(
    kind.issuer(),
    'the agency’s OpenID Connect; `{origin}/desk/api/openid/callback` is where it sends back to',
  ),
  OIDC_CLIENT_ID: orNull(kind.text(), 'the desk’s name there'),
  OIDC_CLIENT_SECRET: orNullSecret(kind.text(), 'and its secret'),
  OIDC_ROLE_CLAIM: orNull(kind.text(), 'the claim that carries roles'),
  OIDC_ROLES: orNull(
    kind.textsByName(),
    'JSON object of what its values stand for: `verifier`, `office:INSTITUTION`; `@CODE` behind it limits to a place',
  ),
  DESK_TOKEN: orNullSecret(kind.text(), 'ignored: officers sign in with accounts of their own'),
};
