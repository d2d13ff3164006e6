import { readFileSync } from 'node:fs';
import { TOWN_FOLDER } from '../../../demo/town/files.js';
import { Faults } from '../../../demo/endpoint/town/faults.js';
import { readUrgent } from '../../../demo/endpoint/town/urgent-file.js';
import { dangerListener } from '../../../src/form-logic/danger/danger.js';

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

/** What the demo's town hears. */
export function townListener(): (text: string) => readonly string[] {
  const text = readFileSync(`${TOWN_FOLDER}/urgent.yaml`, 'utf8');
  return dangerListener(readUrgent({ name: 'urgent.yaml', text }, new Faults()));
}

export function readSentences(name: string): DangerSentences {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as DangerSentences;
}

export function scoreOf({ danger, harmless }: DangerSentences): DangerScore {
  const hear = townListener();
  const told = Object.values(danger).flat();
  const missed = told.filter((sentence) => hear(sentence).length === 0);
  const cried = harmless.filter((sentence) => hear(sentence).length > 0);
  return { heard: told.length - missed.length, of: told.length, missed, cried, harmless: harmless.length };
}
