import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listedMasters, NO_MASTERS } from './listed-masters.js';
import type { Masters } from './masters.js';
import { readLists } from './masters-file.js';
import { questionFaults } from '../questions/question-entry.js';

/**
 * Reads an agency's own categories, institutions and places.
 * @param path of a JSON file of lists, or of a module whose default export is such lists, or a `Masters` that looks them up itself. None
 * gives none, and the capabilities then offer none.
 * @throws Error that names the variable, the file, each of its faults and the way out
 */
export async function readMasters(path: string | null): Promise<Masters> {
  if (path === null) return NO_MASTERS;
  try {
    const given = await load(resolve(path));
    if (!answersItself(given)) return listedMasters(readLists(given));
    const faults = questionFaults(given.questions?.() ?? [], given.categories());
    if (faults.length > 0) throw new Error(faults.join('\n  '));
    return given;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `MASTERS=${path} can't be served:\n  ${why}\n` +
        'demo/endpoint/README.md, "Your own categories, institutions and places", shows what the file holds; ' +
        'without MASTERS the endpoint starts with none of them.',
      { cause: error },
    );
  }
}

async function load(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(await readFile(path, 'utf8')) as unknown;
  const { default: given } = (await import(pathToFileURL(path).href)) as { default?: unknown };
  if (given === undefined) throw new Error('the module must have a default export');
  return given;
}

/** All of `Masters`: what a module that looks things up itself must have. */
const PARTS: Record<Exclude<keyof Masters, 'questions'>, 'call' | 'value'> = {
  categories: 'call',
  institutions: 'call',
  category: 'call',
  institution: 'call',
  location: 'call',
  locations: 'call',
  locationName: 'call',
  parentNames: 'call',
  bounds: 'value',
  outline: 'value',
};

/** @throws Error where some of the calls are there and other parts are missing */
function answersItself(given: unknown): given is Masters {
  const parts = given as Record<string, unknown> | null;
  const isThere = ([name, kind]: [string, string]) =>
    kind === 'call' ? typeof parts?.[name] === 'function' : parts?.[name] !== undefined;
  const wanted = Object.entries(PARTS);
  if (!wanted.some((part) => part[1] === 'call' && isThere(part))) return false;
  const missing = wanted.filter((part) => !isThere(part)).map(([name]) => name);
  if (missing.length > 0) throw new Error(`the module answers calls, but lacks ${missing.join(', ')}`);
  return true;
}
