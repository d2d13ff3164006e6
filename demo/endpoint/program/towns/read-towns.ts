import { CommandError } from '../../words/command-error.js';
import { readSettings, SettingsError, type Environment } from '../../settings/read-settings.js';
import type { Settings } from '../../settings/settings.js';
import {
  faultOfName,
  faultsOfTowns,
  programEnvironment,
  townEnvironment,
  townNames,
} from '../../settings/town-environment.js';
import { readStart, type Start } from '../read-config.js';

/** `TownStart` is one of the program's towns, with what is wrong with it. */
export interface TownStart {
  name: string;
  /** Host names in small letters; none where they can't be read. */
  hosts: readonly string[];
  /** Null where it can't be served. */
  start: Start | null;
  /** `faults`, one line each. */
  faults: readonly string[];
}

/** `hasTowns`: one program serves many. */
export const hasTowns = (env: Environment): boolean => (env['TOWNS'] ?? '').trim() !== '';

/** `readProgram` reads what holds for the program itself. @throws SettingsError */
export function readProgram(env: Environment): Settings {
  const faults = faultsOfTowns(env, namesIn(env));
  try {
    const settings = readSettings(programEnvironment(env));
    if (faults.length === 0) return settings;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    faults.push(...error.faults);
  }
  throw new SettingsError(faults);
}

/**
 * `readTowns` reads each town by itself: the faults of one are no other's. A host that two towns want is given to
 * neither, for a report must not come before another agency's eyes; a town is left out where no host is left to it.
 */
export async function readTowns(env: Environment): Promise<TownStart[]> {
  const each: TownStart[] = [];
  for (const name of namesIn(env)) each.push(await readOne(env, name));
  const towns = sharingMail(each);
  return towns.map((town) => {
    const others = towns.filter((other) => other !== town);
    const rival = (host: string) => others.find(({ hosts }) => hosts.includes(host));
    const hosts = town.hosts.filter((host) => rival(host) === undefined);
    const lost = town.hosts.flatMap((host) => {
      const name = rival(host)?.name;
      return name === undefined
        ? []
        : [`agency.yaml hosts: ${host} is wanted by ${name} too; neither gets it`];
    });
    return { ...town, hosts, faults: [...town.faults, ...lost], start: hosts.length > 0 ? town.start : null };
  });
}

/**
 * `sharingMail` gives each of the towns that write by one mail server a part of what strangers may have it write in an
 * hour: it is the server that other ones block.
 */
function sharingMail(towns: readonly TownStart[]): TownStart[] {
  const serverOf = ({ start }: TownStart): string | null =>
    start?.config.mail ? new URL(start.config.mail.url).host : null;
  return towns.map((town) => {
    const { start } = town;
    const server = serverOf(town);
    if (start === null || server === null) return town;
    const sharers = towns.filter((other) => serverOf(other) === server).length;
    const part = (number: number): number => Math.max(1, Math.floor(number / sharers));
    const { limits } = start.config;
    const own = {
      ...limits,
      questionsPerHourToDomain: part(limits.questionsPerHourToDomain),
      questionsPerHourToProvider: part(limits.questionsPerHourToProvider),
    };
    return { ...town, start: { ...start, config: { ...start.config, limits: own } } };
  });
}

/**
 * `readTownStart` reads one town, as for a program of its own.
 * @throws SettingsError; CommandError for an unknown name
 */
export async function readTownStart(env: Environment, name: string): Promise<Start> {
  const known = namesIn(env);
  if (!known.includes(name))
    throw new CommandError('usage', `TOWNS has no "${name}"; it has ${known.join(', ') || 'none'}`);
  const start = await readStart(townEnvironment(env, name));
  const [host] = start.config.hosts;
  const publicUrl = start.config.publicUrl ?? (host === undefined ? null : `https://${host}/sp4n`);
  return { ...start, config: { ...start.config, publicUrl } };
}

async function readOne(env: Environment, name: string): Promise<TownStart> {
  const misnamed = faultOfName(name);
  if (misnamed !== null) return { name, hosts: [], start: null, faults: [misnamed] };
  try {
    const start = await readTownStart(env, name);
    const { hosts } = start.config;
    const faults =
      hosts.length > 0 ? [] : ['agency.yaml hosts: name the host whose requests are for this town'];
    return { name, hosts, start, faults };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return { name, hosts: [], start: null, faults: error.faults };
  }
}

/** @throws SettingsError where the folder can't be read */
export function namesIn(env: Environment): string[] {
  try {
    return townNames(env['TOWNS']!.trim());
  } catch (error) {
    throw new SettingsError([`TOWNS: can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`]);
  }
}
