import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './read-settings.js';
import { isSecret, KNOWN_NAMES, SETTING_NAMES, type SettingName } from './settings.js';
import { faultsOfNames } from './unknown-names.js';

/** `DATABASE_FILE` holds the address of a town's database, in the town's folder. */
export const DATABASE_FILE = 'database.url';

/**
 * Variables that hold for all towns of a program, and that a town may have for itself under its own name. All others
 * are a town's alone: no agency's secrets, addresses or sites may serve another agency by being forgotten.
 */
const SHARED: readonly SettingName[] = [
  'S3_BUCKET',
  'S3_ENDPOINT',
  'S3_REGION',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'TRUST_PROXY',
  'ALLOW_NULL_ORIGIN',
  'CHALLENGE',
  'CLAMAV_SOCKET',
  'FREE_DISK_MB',
  'WAITING_UPLOADS_MB',
  'UNREAD_FILES_MB',
  'LOG_LEVEL',
  'TILES_URL',
  'TILES_ATTRIBUTION',
  'RETENTION_YEARS',
  'SMTP_URL',
  'MAIL_FROM',
  'HOLD_SECONDS',
  'OPEN311',
];

/** Variables of the program alone: no town can have its own. */
const OF_THE_PROGRAM: readonly SettingName[] = [
  'PORT',
  'HOST',
  'METRICS_TOKEN',
  'DATABASE_CONNECTIONS',
  'TOWNS',
  'TOWN',
  'SEED',
];

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const NAME_MAX = 40;

const endingOf = (town: string): string => `_${town.toUpperCase().replaceAll('-', '_')}`;

/** `faultOfName` says why a town can't be called so; null where it can. Such a variable would mean two things. */
export function faultOfName(town: string): string | null {
  if (!NAME.test(town) || town.length > NAME_MAX)
    return `a town's name has up to ${NAME_MAX} small letters, digits and hyphens, a letter first`;
  const meant = KNOWN_NAMES.find((name) => KNOWN_NAMES.includes(`${name}${endingOf(town)}`));
  return meant === undefined ? null : `${meant}${endingOf(town)} is a variable already; choose another name`;
}

/** `townNames` are the folders of `TOWNS`, sorted. @throws the file system's error */
export function townNames(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/**
 * `townEnvironment` is the environment of one of the towns, as a program of that town alone would have it: what is
 * shared, what is written with the town's name behind it (`DATABASE_URL_WEST` for `west`), and `database.url`.
 */
export function townEnvironment(env: Environment, town: string): Environment {
  const folder = join(env['TOWNS']!.trim(), town);
  const own: Record<string, string | undefined> = {
    TOWN: folder,
    DATA_DIR: join(env['DATA_DIR']?.trim() || 'demo/.data', town),
    // Where the program listens, for the doctor to ask it.
    ...('PORT' in env && { PORT: env['PORT'] }),
    ...('HOST' in env && { HOST: env['HOST'] }),
  };
  for (const name of SETTING_NAMES.filter((one) => !OF_THE_PROGRAM.includes(one))) {
    const ending = isOwn(env, name, town) ? endingOf(town) : SHARED.includes(name) ? '' : null;
    if (ending === null) continue;
    for (const spelling of spellings(name)) {
      const text = env[spelling.replace(name, name + ending)];
      if (text !== undefined) own[spelling] = text;
    }
  }
  const file = join(folder, DATABASE_FILE);
  if (!isOwn(env, 'DATABASE_URL', town) && existsSync(file)) own['DATABASE_URL_FILE'] = file;
  return own;
}

const isOwn = (env: Environment, name: SettingName, town: string): boolean =>
  ['', '_FILE'].some((twin) => env[name + endingOf(town) + twin] !== undefined);

/** `programEnvironment` is what the program of many towns reads for itself: where it listens, and who watches it. */
export function programEnvironment(env: Environment): Environment {
  const names = [...SHARED, ...OF_THE_PROGRAM].filter((name) => name !== 'TOWN').flatMap(spellings);
  return Object.fromEntries(names.filter((name) => name in env).map((name) => [name, env[name]]));
}

/** A variable's own name and, where it is a secret, its file's. */
const spellings = (name: SettingName): string[] => (isSecret(name) ? [name, `${name}_FILE`] : [name]);

/**
 * `faultsOfTowns` has a line for each variable that no town would get, and for each unknown one that is nearly ours.
 */
export function faultsOfTowns(env: Environment, towns: readonly string[]): string[] {
  const known = new Set<string>(
    [...SHARED, ...OF_THE_PROGRAM, 'DATA_DIR'].flatMap((name) => [name, `${name}_FILE`]),
  );
  const names = Object.keys(env).filter((name) => env[name] !== '');
  const lost = KNOWN_NAMES.filter((name) => names.includes(name) && !known.has(name));
  const own = new Set(
    towns.flatMap((town) =>
      SETTING_NAMES.flatMap((name) => ['', '_FILE'].map((twin) => name + endingOf(town) + twin)),
    ),
  );
  return [
    ...(names.includes('TOWN') ? ['TOWN: unset it, or TOWNS: one is a folder of the other'] : []),
    ...lost.map((name) => `${name}: with TOWNS each town has its own; write ${name}_NAME, or unset it`),
    ...faultsOfNames(names.filter((name) => !own.has(name))),
  ];
}
