import { parseArgs } from 'node:util';
import { DataFolderInUseError } from '../database/embedded/data-lock.js';
import { SettingsError } from '../settings/read-settings.js';
import { ROLES } from '../officers/roles.js';
import { CommandError } from '../words/command-error.js';
import type { Environment } from '../settings/read-settings.js';
import { readStart, type Start } from './read-config.js';
import type { Written } from './written.js';
import { hasTowns, namesIn, readTownStart } from './towns/read-towns.js';
import { whereItBroke } from './what-broke.js';

interface Command {
  usage: string;
  does: string;
  options?: readonly string[];
  lists?: readonly string[];
  flags?: readonly string[];
  /** With `TOWNS` and no `--town`: `each` runs for every town in turn, `whole` once for all. Default: it is refused. */
  forTowns?: 'each' | 'whole';
  /** Imports the command when it is run: `check` needs no database. */
  load: () => Promise<(written: Written) => Promise<void>>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve',
    does: 'answers at HOST:PORT, endpoint and desk',
    forTowns: 'whole',
    load: async () => (await import('./serve.js')).serve,
  },
  check: {
    usage: 'check',
    does: 'reads the settings and the town’s files, and tells all that is wrong',
    forTowns: 'each',
    load: async () => (await import('./check.js')).check,
  },
  migrate: {
    usage: 'migrate',
    does: 'brings the database up to this release',
    forTowns: 'each',
    load: async () => (await import('./migrate.js')).migrate,
  },
  doctor: {
    usage: 'doctor [--site URL [--integrity FILE|URL]]',
    does:
      'looks whether everything that a running endpoint needs is there; of a site elsewhere, whether its scripts are ' +
      'those of a release',
    options: ['site', 'integrity'],
    forTowns: 'each',
    load: async () => (await import('./doctor.js')).doctor,
  },
  backup: {
    usage: 'backup FILE [--after FILE]',
    does: 'writes database and files, as they are at one instant, without files that an earlier backup has',
    options: ['after'],
    load: async () => (await import('./backup.js')).backup,
  },
  restore: {
    usage: 'restore FILE [--identity FILE]',
    does: 'puts a backup into an empty database; an encrypted one by the private key in a file',
    options: ['identity'],
    load: async () => (await import('./restore.js')).restore,
  },
  restored: {
    usage: 'restored',
    does: 'ends links, sessions and waiting mails of a database that another program has brought back',
    load: async () => (await import('./restored.js')).restored,
  },
  export: {
    usage: 'export FILE.csv',
    does: 'writes the public reports, masked as the feed shows them',
    load: async () => (await import('./export.js')).exportReports,
  },
  import: {
    usage:
      'import FILE.csv [--dry-run] [--yes] [--from forms|opensid|sp4n|sheet] [--map "COLUMN=FIELD"]… ' +
      '[--status "WORD=CODE"]… [--dates dmy|mdy] [--with-names | --without-names] [--report FILE.csv]',
    does: 'takes over reports from another place’s table, after showing what it takes each column for',
    options: ['from', 'dates', 'report'],
    lists: ['map', 'status'],
    flags: ['dry-run', 'yes', 'with-names', 'without-names'],
    load: async () => (await import('./import.js')).importReports,
  },
  seal: {
    usage: 'seal open FILE [--key KEY]',
    does: 'opens a sealed report that was exported, without settings, database or network',
    options: ['key'],
    forTowns: 'whole',
    load: async () => (await import('./seal.js')).seal,
  },
  town: {
    usage: 'town add NAME --host HOST · town list',
    does: 'makes the folder of one more town below TOWNS; lists the towns with their hosts',
    options: ['host'],
    forTowns: 'whole',
    load: async () => (await import('./towns/town.js')).town,
  },
  user: {
    usage: `user add NAME --role ${ROLES.join('|')} [--institution ID] [--village CODE,…] · user list`,
    does: 'makes an account for the desk (the password comes from standard input); lists them',
    options: ['role', 'institution', 'village'],
    load: async () => (await import('./user.js')).user,
  },
};

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** `run` runs a command. Faults that an operator can fix are one line; after any failure the exit code is 1. */
export async function run([name = '', ...rest]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const isAsked = ['', 'help', '--help', '-h'].includes(name);
    console[isAsked ? 'log' : 'error'](isAsked ? usage() : `There is no command "${name}".\n\n${usage()}`);
    if (!isAsked) process.exitCode = 1;
    return;
  }
  await orTell(async () => {
    const work = await command.load();
    const written = read(command, rest);
    for (const { town, start } of placesOf(command, written.options['town'], process.env)) {
      if (town !== null) console.log(`${town}:`);
      await orTell(() => work({ ...written, env: process.env, start }));
    }
  });
}

/** `orTell`: what is wrong with one town keeps no other from its turn. */
async function orTell(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isForOperators(error)) {
      console.error(error.message);
      process.exitCode = 1;
      return;
    }
    console.error(whereItBroke(error, process.env));
    // An open database would keep the process alive.
    process.exit(1);
  }
}

interface Place {
  /** Name to print before what the command says; null where it runs once. */
  town: string | null;
  start: () => Promise<Start>;
}

function placesOf({ usage: how, forTowns }: Command, town: string | undefined, env: Environment): Place[] {
  if (!hasTowns(env)) {
    if (town !== undefined) throw new CommandError('usage', '--town is for TOWNS, which is not set');
    return [{ town: null, start: () => readStart(env) }];
  }
  const at = (name: string) => () => readTownStart(env, name);
  if (town !== undefined) return [{ town: null, start: at(town) }];
  if (forTowns === 'each') return namesIn(env).map((name) => ({ town: name, start: at(name) }));
  if (forTowns === 'whole') return [{ town: null, start: () => readStart(env) }];
  throw new CommandError('usage', `aduan ${how} --town NAME\nTOWNS has ${namesIn(env).join(', ') || 'none'}`);
}

function read(command: Command, written: readonly string[]): Omit<Written, 'env' | 'start'> {
  const { lists = [], flags = [] } = command;
  const options = [...(command.options ?? []), 'town'];
  const all = (names: readonly string[], kind: { type: 'string' | 'boolean'; multiple?: boolean }) =>
    names.map((name) => [name, kind] as const);
  try {
    const { positionals, values } = parseArgs({
      args: [...written],
      options: Object.fromEntries([
        ...all(options, { type: 'string' }),
        ...all(lists, { type: 'string', multiple: true }),
        ...all(flags, { type: 'boolean' }),
      ]),
      allowPositionals: true,
    });
    const given = values as Record<string, unknown>;
    return {
      words: positionals,
      options: Object.fromEntries(options.map((name) => [name, given[name] as string | undefined])),
      lists: Object.fromEntries(lists.map((name) => [name, (given[name] ?? []) as string[]])),
      flags: new Set(flags.filter((name) => given[name] === true)),
    };
  } catch (error) {
    throw new CommandError('usage', `${(error as Error).message}\naduan ${command.usage}`);
  }
}

const isForOperators = (error: unknown): error is Error =>
  error instanceof CommandError || error instanceof SettingsError || error instanceof DataFolderInUseError;

function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage: how, does }) => `  aduan ${how}\n      ${does}`);
  return ['Settings come from the environment: demo/endpoint/README.md, "Environment".', ...lines].join('\n');
}
