/** Everybody by turns, so that a busy minute hits all alike; a run that fails is tried once more, and said. */
import type { Reading } from '../figures.js';

export type Contestants = ReadonlyMap<string, () => Promise<Reading>>;
export type Readings = Map<string, Reading[]>;

export interface Notes {
  /** Runs that failed once, with what they said. */
  failed: string[];
  /** Said while the bench runs. */
  say(line: string): void;
}

/** @param rounds how many each contestant is given; a number for all, or by its name */
export async function inRounds(
  part: string,
  contestants: Contestants,
  rounds: number | ((name: string) => number),
  notes: Notes,
): Promise<Readings> {
  const of = typeof rounds === 'number' ? () => rounds : rounds;
  const readings: Readings = new Map([...contestants.keys()].map((name) => [name, []]));
  const most = Math.max(0, ...[...contestants.keys()].map(of));
  for (let round = 0; round < most; round += 1) {
    const began = Date.now();
    for (const [name, run] of contestants) {
      if (round >= of(name)) continue;
      const reading = await twice(`${part}, ${name}, round ${round + 1}`, run, notes);
      if (reading !== undefined) readings.get(name)!.push(reading);
    }
    notes.say(`${part}: round ${round + 1} of ${most}, ${Math.round((Date.now() - began) / 1000)} s`);
  }
  return new Map([...readings].filter(([, kept]) => kept.length > 0));
}

async function twice(what: string, run: () => Promise<Reading>, notes: Notes): Promise<Reading | undefined> {
  for (const attempt of [1, 2]) {
    try {
      return await run();
    } catch (error) {
      const said = `${what}, attempt ${attempt}: ${(error as Error).message.split('\n')[0]}`;
      notes.failed.push(said);
      notes.say(`FAILED ${said}`);
    }
  }
  return undefined;
}
