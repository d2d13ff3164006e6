import * as kind from './kinds.js';
import { orNull, orNullSecret, withDefault } from './variable.js';

/** Characters: too many to be guessed. */
const KEY_MIN = 24;

/** Variables on what other people's maps and apps get by Open311. */
export const OPEN311_VARIABLES = {
  OPEN311: withDefault(
    kind.choice('read', 'write', 'off'),
    'read',
    'Open311 (GeoReport v2) at `{origin}/open311`: `read` gives the public reports, `write` takes reports too, `off` neither',
  ),
  OPEN311_KEYS: orNullSecret(
    kind.namedKeys(KEY_MIN),
    `who may send reports by Open311, a line each: name, key (${KEY_MIN} characters or more), hosts of its \`media_url\`; best in a file (\`OPEN311_KEYS_FILE\`)`,
  ),
  OPEN311_JURISDICTION: orNull(
    kind.text(),
    'the `jurisdiction_id` that is served, as a domain such as `okukab.go.id`; another one is refused',
    { unset: 'any' },
  ),
};
