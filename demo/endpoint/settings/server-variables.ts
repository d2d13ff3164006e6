import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS } from '../limits/limits.js';
import { LOG_LEVELS } from '../log/log.js';
import * as kind from './kinds.js';
import { orNull, orNullSecret, withDefault } from './variable.js';

/** `DEMO_TOWN` has the invented regency's files, beside the endpoint in its repository. */
export const DEMO_TOWN = fileURLToPath(new URL('../../town/ogan-komering-ulu', import.meta.url));
/** Characters: too many to be guessed. */
const METRICS_TOKEN_MIN = 24;
/** PostgreSQL's own default leaves 97 to programs. */
const CONNECTIONS = 90;
/** `CONNECTIONS_MIN` is three times what a town may take: its readers must not keep the others' reports waiting. */
const CONNECTIONS_MIN = 30;
const ofTown = { unset: 'the town’s' };
const megabytesOf = (bytes: number) => ({ unset: `\`${bytes / 1_048_576}\`` });

/** Variables on where the endpoint runs and stores, and whom it lets in. */
export const SERVER_VARIABLES = {
  PORT: withDefault(kind.wholeNumber(0, 65_535), 8080, 'port'),
  HOST: withDefault(kind.text(), '127.0.0.1', 'address to listen on'),
  PUBLIC_URL: orNull(
    kind.publicAddress(),
    'the endpoint’s address from outside, which ends with `/sp4n`, for links in feeds and letters',
    {
      unset: 'from the request, on this machine alone',
    },
  ),
  DATA_DIR: withDefault(kind.text(), 'demo/.data', 'folder of the embedded database and of files'),
  DATABASE_URL: orNullSecret(
    kind.address('postgres://', 'postgresql://', 'socket:'),
    'a PostgreSQL server instead of the embedded database',
  ),
  DATABASE_READ_URL: orNullSecret(
    kind.address('postgres://', 'postgresql://', 'socket:'),
    'a streaming replica of it, for what the public reads: lists, numbers, exports',
  ),
  DATABASE_LISTEN_URL: orNullSecret(
    kind.address('postgres://', 'postgresql://', 'socket:'),
    'the database itself, where `DATABASE_URL` leads to a pooler that hands out transactions: for hearing of changes, and for locks',
  ),
  DATABASE_CONNECTIONS: withDefault(
    kind.wholeNumber(CONNECTIONS_MIN, 10_000),
    CONNECTIONS,
    'with `TOWNS`, the most connections to databases for all towns together',
  ),
  // A secret: it may hold a name and a password.
  CACHE_PURGE_URL: orNullSecret(
    kind.address('http://', 'https://'),
    'a cache in front of the endpoint: told by `POST`, in `Surrogate-Key`, of each answer that it has to forget, before a withdrawal is answered',
  ),
  S3_BUCKET: orNull(
    kind.text(),
    'bucket of an S3-compatible store, for files instead of `DATA_DIR`: every process then reaches them',
  ),
  S3_ENDPOINT: orNull(kind.secretsAddress(), 'the store’s address; `http://` to this machine alone', {
    unset: 'Amazon’s',
  }),
  S3_REGION: withDefault(kind.text(), 'us-east-1', 'the region, as the store calls it'),
  S3_ACCESS_KEY_ID: orNullSecret(kind.text(), 'the endpoint’s name at the store'),
  S3_SECRET_ACCESS_KEY: orNullSecret(kind.text(), 'and its secret'),
  BACKUP_AGE_RECIPIENT: orNull(
    kind.ageRecipients(),
    'public keys of `age`, parted by commas or blanks, for which `aduan backup` encrypts; the private one belongs on no server',
  ),
  TRUST_PROXY: withDefault(
    kind.flag(),
    false,
    '`1` reads the address from `X-Forwarded-For`: only behind a proxy that sets it',
    { unset: '`0`' },
  ),
  ALLOWED_ORIGINS: orNull(
    kind.origins(),
    'origins, parted by commas or blanks, whose pages may use the endpoint; `*` in a place stands for one part, alone for all',
    { unset: 'any localhost' },
  ),
  ALLOW_NULL_ORIGIN: withDefault(kind.flag(), false, '`1` serves sandboxed frames', { unset: '`0`' }),
  FRAME_ANCESTORS: withDefault(kind.frameAncestors(), "'self'", 'who may frame the safe page'),
  CHALLENGE: withDefault(kind.choice('on', 'off'), 'on', '`off` drops the proof of work'),
  CLAMAV_SOCKET: orNull(
    kind.text(),
    'unix socket of ClamAV’s daemon: every file is scanned before it is stored, and none is taken while the scanner is away',
  ),
  FREE_DISK_MB: withDefault(
    kind.megabytes(),
    DEFAULT_LIMITS.freeBytesMin,
    'megabytes that stay free on the disk of `DATA_DIR`: below, reports come in without files; below a quarter of it nothing new is taken',
    megabytesOf(DEFAULT_LIMITS.freeBytesMin),
  ),
  WAITING_UPLOADS_MB: withDefault(
    kind.megabytes(),
    DEFAULT_LIMITS.pendingUploadBytesMax,
    'megabytes that uploads may take while they wait for their report',
    megabytesOf(DEFAULT_LIMITS.pendingUploadBytesMax),
  ),
  UNREAD_FILES_MB: orNull(
    kind.megabytes(),
    'megabytes for files of all reports that no officer has verified, rejected or archived; above, reports come in without. Set it with `S3_BUCKET`',
    { unset: 'a third of the disk' },
  ),
  LOG_LEVEL: withDefault(
    kind.choice(...LOG_LEVELS),
    'info',
    'what is worth a line on the standard output: `debug`, `info`, `warn` or `error`, and all above',
  ),
  METRICS_TOKEN: orNullSecret(
    kind.password(METRICS_TOKEN_MIN),
    `opens \`/metrics\` to whoever shows it, as \`Authorization: Bearer …\`; at least ${METRICS_TOKEN_MIN} characters. Without it only this machine reads them, and nobody behind a proxy`,
  ),
  SEED: orNull(kind.choice('none'), 'demo only: `none` starts empty instead of with an invented town'),
};

/** Variables on what the agency says of itself and tells reporters. */
export const AGENCY_VARIABLES = {
  TOWN: withDefault(kind.text(), DEMO_TOWN, 'folder of the agency’s own files; see below', {
    unset: 'the demo’s',
  }),
  TOWNS: orNull(
    kind.text(),
    'folder of many towns, each a folder as `TOWN` is: one program serves them all, by the host of a request; see below',
  ),
  ENDPOINT_NAME: orNull(kind.text(), 'the agency’s name, as citizens read it', ofTown),
  TIME_ZONE: orNull(kind.timeZone(), 'zone in which working days are reckoned', ofTown),
  TILES_URL: orNull(kind.tiles(), 'the map’s tiles, with `{z}`, `{x}`, `{y}`'),
  TILES_ATTRIBUTION: orNull(kind.text(), 'the words that name whose tiles they are'),
  ANONYMOUS: orNull(
    kind.choice('hidden-from-public', 'not-collected'),
    '`not-collected` never stores who wrote an anonymous report',
    ofTown,
  ),
  PUBLIC_NAME: orNull(
    kind.choice('hidden', 'initials'),
    '`initials` shows the public initials instead of “Warga”',
    ofTown,
  ),
  RETENTION_YEARS: orNull(
    kind.wholeNumber(1, 10),
    'years for which personal data is kept after a report’s end; never more than the consent says',
    { unset: 'the consent’s' },
  ),
  SMTP_URL: orNullSecret(kind.address('smtp://', 'smtps://'), 'notifies reporters by e-mail'),
  MAIL_FROM: orNull(kind.text(), 'who such mails come from: `Layanan Pengaduan <aduan@contoh.go.id>`'),
  // A secret: many receivers identify senders by a word in the address.
  WEBHOOK_URL: orNullSecret(
    kind.address('https://', 'http://'),
    'tells another program what happened, never to whom',
  ),
  WEBHOOK_SECRET: orNullSecret(kind.text(), 'signs what it is told'),
};
