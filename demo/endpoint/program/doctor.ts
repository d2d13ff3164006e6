import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { sql } from 'kysely';
import { namedTables } from '../backup/own-tables.js';
import { foreignTables } from '../backup/tables.js';
import { dayIn } from '../../../src/contract/working-days.js';
import { faultOf, type OfferFault } from '../../../src/sealed/offer.js';
import type { EndpointConfig } from '../config.js';
import type { Start } from './read-config.js';
import type { Written } from './written.js';
import { doctorSite } from './sealed/doctor-site.js';
import { wayOut } from './way-out.js';
import { migrationsOf, openDatabase, type Database } from '../database/connect.js';
import { withDirectLine } from '../database/server/direct-line.js';
import { migrations } from '../database/migrations/index.js';
import { inQueryClass } from '../database/query-class.js';
import { openStorage } from '../uploads/open-storage.js';
import type { Health } from '../watching/health.js';
import { holidaysEnd } from '../watching/holidays.js';
import { PROXY_MEND } from '../watching/unread-proxy.js';
import { CommandError } from '../words/command-error.js';

/** @returns what is wrong, null where nothing is @throws where the thing is missing or doesn't work */
type Look = (config: EndpointConfig, settings: Start['settings']) => Promise<string | null>;

const SEALED_FAULTS: Readonly<Record<OfferFault, (day: string) => string>> = {
  expired: (day) =>
    `the key expired on ${day}, so no sealed reports are offered: the protection officers make a new one`,
  ending: (day) => `the key expires on ${day}, in less than 30 days: prepare a new one, and new posters`,
  fingerprint: () =>
    'the fingerprint does not fit its keys: somebody has changed the table; offer nothing until it is known who',
  kid: () =>
    "a key's name (kid) is not that key's: somebody has changed the table; offer nothing until it is known who",
  malformed: () => 'the row of the newest keys cannot be read: the protection officers make new ones',
};

const LOOKS: Readonly<Record<string, Look>> = {
  database: async (config) => {
    // The embedded database is open in one process at a time; a running server's /readyz tells of it.
    if (config.databaseUrl === null) return null;
    const database = openBare(config);
    try {
      return await inQueryClass({ name: 'upkeep' }, async () => {
        await sql`select 1`.execute(database);
        const missing = Object.keys(migrations).length - (await migrationsOf(database)).length;
        return missing > 0 ? `${missing} migrations to run: aduan migrate` : null;
      });
    } finally {
      await database.destroy();
    }
  },
  listener: async (config) => {
    if (config.databaseUrl === null) return null;
    await withDirectLine(config, async () => undefined);
    return null;
  },
  tables: async (config) => {
    if (config.databaseUrl === null) return null;
    const database = openBare(config);
    try {
      const foreign = await inQueryClass({ name: 'upkeep' }, () => foreignTables(database));
      return foreign.length === 0
        ? null
        : `${namedTables(foreign)}: none of the endpoint's own, and in no backup; better in another schema than public`;
    } finally {
      await database.destroy();
    }
  },
  replica: async ({ databaseReadUrl }) => {
    if (databaseReadUrl === null) return null;
    const client = new pg.Client({ connectionString: databaseReadUrl, connectionTimeoutMillis: 5_000 });
    await client.connect();
    try {
      const { rows } = await client.query<{ is: boolean }>('select pg_is_in_recovery() as is');
      return rows[0]?.is === true ? null : 'DATABASE_READ_URL is no replica: the primary is asked instead';
    } finally {
      await client.end();
    }
  },
  disk: async ({ dataDir, freeBytes, limits }) => {
    const isThere = await stat(dataDir).then(
      () => true,
      () => false,
    );
    if (!isThere) return `DATA_DIR=${dataDir} is not there: a start makes it`;
    await access(dataDir, constants.W_OK);
    const free = await freeBytes(dataDir);
    const mebibytes = Math.floor(free / 1_048_576);
    return free < 2 * limits.freeBytesMin
      ? `${mebibytes} MB are free: below FREE_DISK_MB reports come in without files, below a quarter of it not at all`
      : null;
  },
  bucket: async (config) => {
    if (config.bucket === null) return null;
    const storage = await openStorage(config, 'doctor');
    const key = await storage.put(Buffer.from('aduan'), 'txt');
    const bytes = await storage.get(key);
    await storage.delete(key);
    return Buffer.from(bytes).toString() === 'aduan' ? null : 'gives back other bytes than it was given';
  },
  widgets: async ({ widgetsDir }) => {
    await access(join(widgetsDir, 'embed.js'));
    return null;
  },
  address: async ({ publicUrl }) => {
    if (publicUrl === null) return 'PUBLIC_URL is not set: feeds and letters can name no address';
    return publicUrl.startsWith('https:')
      ? null
      : 'PUBLIC_URL is no https address: forms ask for the safe page';
  },
  proxy: async ({ publicUrl, trustProxy }, settings) => {
    if (trustProxy) return null;
    const isHidden = publicUrl?.startsWith('https:') || (await askRunning(settings)).addresses === 'one';
    return isHidden
      ? `a proxy stands in front and TRUST_PROXY is off, so everybody counts as one address. Where it sets X-Forwarded-For anew: ${PROXY_MEND}`
      : null;
  },
  mail: async ({ mail }) => {
    if (mail === null) return 'SMTP_URL is not set: nobody is told of news';
    await createTransport({ url: mail.url, connectionTimeout: 5_000, greetingTimeout: 5_000 }).verify();
    return null;
  },
  open311: async ({ open311: { mode, keys } }) =>
    mode === 'write' ? `takes reports by the keys of ${keys.map(({ name }) => name).join(', ')}` : null,
  scanner: async ({ clamavSocket }) => {
    if (clamavSocket === null) return null;
    await access(clamavSocket, constants.W_OK);
    return null;
  },
  sealed: async (config) => {
    // Of the embedded database, as above.
    if (config.databaseUrl === null) return null;
    const database = openBare(config);
    try {
      const row = await inQueryClass({ name: 'upkeep' }, () =>
        database
          .selectFrom('sealed_keys')
          .select(['kid', 'pk', 'recovery_kid', 'recovery_pk', 'fingerprint', 'not_after'])
          .where('is_retired', '=', false)
          .orderBy('created_day', 'desc')
          .orderBy('not_after', 'desc')
          .executeTakeFirst(),
      );
      if (row === undefined) return null;
      const fault = await faultOf(row, dayIn(config.timeZone, config.now()));
      return fault === null ? null : SEALED_FAULTS[fault](row.not_after);
    } finally {
      await database.destroy();
    }
  },
  clock: async (_config, settings) =>
    (await askRunning(settings)).clock === 'jumped'
      ? 'has jumped ahead, or nothing ran for days: nothing is thrown away for a day. Look whether the time is right: date'
      : null,
  holidays: async (config) => {
    const end = holidaysEnd(config);
    return end === null ? null : `known until ${end}: write down the next ones once they are announced`;
  },
};

/** `askRunning` is what the running server has noticed; empty where none runs. */
async function askRunning({ HOST, PORT }: Start['settings']): Promise<Partial<Health>> {
  const host = HOST.includes(':') ? `[${HOST}]` : HOST;
  try {
    const answer = await fetch(`http://${host}:${PORT}/readyz`, { signal: AbortSignal.timeout(2_000) });
    const { checks } = (await answer.json()) as { checks?: Partial<Health> };
    return checks ?? {};
  } catch {
    return {};
  }
}

/** `openBare` opens the database as if behind a transaction pooler: no setting stays with a session of others. */
const openBare = (config: EndpointConfig): Database =>
  openDatabase({ ...config, databaseListenUrl: config.databaseListenUrl ?? config.databaseUrl });

/**
 * `doctor` looks at what this machine's endpoint needs; with `--site`, at what another one's hands to visitors.
 * @throws CommandError where something needed is missing
 */
export async function doctor({ options, start }: Written): Promise<void> {
  if (options['site'] !== undefined) return await doctorSite(options['site'], options['integrity']);
  const { config, settings } = await start();
  let isWell = true;
  for (const [name, look] of Object.entries(LOOKS)) {
    const said = await look(config, settings).catch((error: NodeJS.ErrnoException) => {
      isWell = false;
      if (error instanceof CommandError) return `FAILED: ${error.message}`;
      const code = error.code ?? error.name;
      const toDo = wayOut(name, code);
      return `FAILED (${code})${toDo === undefined ? '' : `: ${toDo}`}`;
    });
    console.log(`${name.padEnd(10)}${said ?? 'ok'}`);
  }
  if (!isWell) throw new CommandError('unhealthy', 'Something that is needed is not there.');
}
