import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { CLOCK_KINDS, type ClockKind } from '../../../src/contract/reporting/clocks.js';
import { COUNTED, RULE_KINDS, type ClockRule, type RuleKind } from '../clocks/rules.js';
import type { AgencyFile } from './agency-file.js';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readYaml, type Yaml } from './yaml-file.js';

const clockEntry = z.strictObject({
  kind: z.enum(RULE_KINDS, { error: `write one of ${RULE_KINDS.join(', ')}` }),
  /** In quotes: ids of kinds of reports are texts. */
  classification: z._default(z.nullable(z.enum(Object.values(CLASSIFICATIONS))), null),
  days: z
    .int('write whole days')
    .check(z.gte(1, 'write 1 day or more'), z.lte(366, 'write 366 days or fewer')),
  counted: z._default(z.enum(COUNTED), 'working'),
  after: z._default(z.nullable(z.enum(CLOCK_KINDS)), null),
  pauses_when_held: z._default(z.boolean(), false),
  source: z.string('write the law or the promise that the days are from').check(
    z.refine((text) => text.trim() !== '', 'write the law or the promise that the days are from'),
    z.maxLength(300),
  ),
});
type ClockEntry = z.output<typeof clockEntry>;

const clocksFile = z.array(clockEntry).check(z.maxLength(30));

/** Clocks that begin where another one ends, and that only public information has. */
const FOLLOWING: readonly RuleKind[] = ['extension', 'objection', 'superior'];
/** Turns of every report, which the capabilities tell in working days. */
const TURNS: readonly RuleKind[] = ['verify', 'followup', 'resolve', 'reply'];

const DEFAULT_FILE = 'default-clocks.yaml';

/** `defaultClocks` reads the rules that come with this release. */
function defaultClocks(faults: Faults): ClockRule[] {
  const text = readFileSync(new URL(DEFAULT_FILE, import.meta.url), 'utf8');
  return readEntries({ name: DEFAULT_FILE, text }, faults)?.is.map(toRule) ?? [];
}

/**
 * `readClocks` joins `clocks.yaml`, where a town has one, with the days that its `agency.yaml` promises, and with the
 * rules of this release: each entry wins over those behind it.
 */
export function readClocks(
  file: TownFile | null,
  agency: Pick<AgencyFile, 'name' | 'deadlines' | 'classifications'>,
  faults: Faults,
): readonly ClockRule[] {
  const own = file === null ? null : readEntries(file, faults);
  const promised = promisedIn(agency);
  own?.is.forEach((entry, index) => {
    const days = promised.get(nameOf(entry));
    if (days !== undefined && days !== entry.days)
      own.refuse([index, 'days'], `${entry.days}, but agency.yaml says ${days}: take the days out of one`);
  });
  const byName = new Map(defaultClocks(faults).map((rule) => [nameOf(rule), rule]));
  for (const [name, days] of promised) {
    const rule = byName.get(name);
    if (rule && rule.days !== days)
      byName.set(name, { ...rule, days, source: `Janji layanan ${agency.name}` });
  }
  for (const entry of own?.is ?? []) byName.set(nameOf(entry), toRule(entry));
  const rules = [...byName.values()];
  own?.is.forEach(({ kind, after }, index) => {
    if (after !== null && beginsAfterItself(kind, rules))
      own.refuse([index, 'after'], `"${kind}" would begin after itself: name a clock that runs before it`);
  });
  return rules;
}

function readEntries(file: TownFile, faults: Faults): Yaml<ClockEntry[]> | null {
  const read = readYaml(file, clocksFile, faults);
  read?.is.forEach((entry, index) => {
    const say = (key: keyof ClockEntry, words: string): void => read.refuse([index, key], words);
    const { kind, classification, after, counted, pauses_when_held: pauses } = entry;
    if (read.is.findIndex((one) => nameOf(one) === nameOf(entry)) < index)
      say('kind', `"${kind}" stands above already`);
    if (kind === 'resolve' && classification === null)
      say('kind', 'write the classification whose days these are');
    if (kind !== 'resolve' && classification !== null)
      say('classification', `"${kind}" has no classification: take this line out`);
    if (FOLLOWING.includes(kind) && after === null) say('kind', 'write after which clock it begins');
    if (!FOLLOWING.includes(kind) && after !== null)
      say('after', `"${kind}" begins with the report itself: take this line out`);
    if (TURNS.includes(kind) && counted !== 'working')
      say('counted', `"${kind}" is told in working days: write working`);
    if (kind !== 'information' && pauses)
      say('pauses_when_held', `"${kind}" doesn't run while a report is held: take this line out`);
  });
  return read;
}

const toRule = ({ pauses_when_held, ...entry }: ClockEntry): ClockRule => ({
  ...entry,
  pausesWhenHeld: pauses_when_held,
});

const nameOf = ({ kind, classification }: Pick<ClockRule, 'kind' | 'classification'>): string =>
  `${kind} ${classification ?? ''}`;

/** `promisedIn` are the days of `agency.yaml` by the names of their clocks. */
function promisedIn({
  deadlines,
  classifications,
}: Pick<AgencyFile, 'deadlines' | 'classifications'>): Map<string, number> {
  const turns: [string, number | undefined][] = [
    ['verify ', deadlines?.verify_working_days],
    ['followup ', deadlines?.followup_working_days],
    ['reply ', deadlines?.autoclose_working_days],
    ...classifications.map(({ id, resolve_working_days }): [string, number | undefined] => [
      `resolve ${id}`,
      resolve_working_days,
    ]),
  ];
  return new Map(turns.filter((turn): turn is [string, number] => turn[1] !== undefined));
}

function beginsAfterItself(kind: RuleKind, rules: readonly ClockRule[]): boolean {
  const above = new Set<RuleKind>();
  const before = (one: RuleKind): ClockKind | null => rules.find((rule) => rule.kind === one)?.after ?? null;
  for (let at: RuleKind | null = before(kind); at !== null && !above.has(at); at = before(at)) {
    if (at === kind) return true;
    above.add(at);
  }
  return false;
}
