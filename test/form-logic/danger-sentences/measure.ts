import { readFileSync } from 'node:fs';
import { dangersIn } from '../../../demo/endpoint/dangers/danger-words.js';
import { dangerListener } from '../../../src/form-logic/danger/danger.js';
import { dangerIn } from '../../../demo/endpoint/dangers/hear-danger.js';
import { Faults } from '../../../demo/endpoint/town/faults.js';
import { readUrgent } from '../../../demo/endpoint/town/urgent-file.js';
import { TOWN_FOLDER } from '../../../demo/town/files.js';

/** Sentences by the danger they tell of, and those that tell of none. */
export interface DangerSentences {
  danger: Readonly<Record<string, readonly string[]>>;
  harmless: readonly string[];
}

export interface DangerScore {
  heard: number;
  of: number;
  missed: readonly string[];
  cried: readonly string[];
  harmless: number;
}

/** What the demo's town hears. @returns a function of a text; the id of the danger, or null */
export function townListener(): (text: string) => string | null {
  const text = readFileSync(`${TOWN_FOLDER}/urgent.yaml`, 'utf8');
  const urgent = readUrgent({ name: 'urgent.yaml', text }, new Faults());
  return (said) => dangerIn(urgent, said, 'id')?.id ?? null;
}

/** What the plain words of the demo's town alone hear. */
export function plainListener(): (text: string) => boolean {
  const text = readFileSync(`${TOWN_FOLDER}/urgent.yaml`, 'utf8');
  const urgent = readUrgent({ name: 'urgent.yaml', text }, new Faults());
  const hear = dangerListener({ dangers: dangersIn(urgent, 'id') });
  return (said) => hear(said).length > 0;
}

export function readSentences(name: string): DangerSentences {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as DangerSentences;
}

export function scoreOf({ danger, harmless }: DangerSentences): DangerScore {
  const hear = townListener();
  const told = Object.values(danger).flat();
  const missed = told.filter((sentence) => hear(sentence) === null);
  const cried = harmless.filter((sentence) => hear(sentence) !== null);
  return { heard: told.length - missed.length, of: told.length, missed, cried, harmless: harmless.length };
}
