import { COST, KBIT_50, SLOW_3G, type Line } from '../harness/chromium.js';
import { HEAVY, leaveAlone, PEERS, peersOf, useForm, waysOf } from './form.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { inRounds } from '../harness/rounds.js';

const USED = [
  'typed, s',
  'works, s',
  'requests until works',
  'begun until works',
  'kB until works',
  'presses unheard',
];

/** The widget as the stub finds it, as the page names it, and as it is begun in the page itself, of each build. */
const ours = ({ site }: Bench, ways: readonly string[]): string[] =>
  site.builds.flatMap((build) => ways.map((way) => `${build}-form${way}`));

async function used(bench: Bench, line: Line, rounds: (name: string) => number): Promise<Section> {
  const { browser, site, notes } = bench;
  const names = [...PEERS, 'lapor', ...ours(bench, ['', '-named', '-begun'])].filter(
    (name) => rounds(name) > 0,
  );
  const pathOf = (name: string) => (name === 'lapor' ? 'sp4n/lapor?lang=id' : name);
  const title = `Form, ${line.name}`;
  const contestants = new Map(
    names.map((name) => [name, () => useForm(browser, `${site.origin}/${pathOf(name)}`, line, waysOf(name))]),
  );
  const section = sectionOf(title, await inRounds(title, contestants, rounds, notes), USED, 'works, s');
  const [base, ...peers] = PEERS;
  return { ...section, beside: { base: base!, peers, figures: ['typed, s', 'works, s'] } };
}

async function alone(bench: Bench): Promise<Section> {
  const { browser, site, notes, isQuick } = bench;
  const title = `Form left alone, ${SLOW_3G.name}`;
  const names = [...peersOf(isQuick), ...ours(bench, ['', '-named', '-begun', '-reserved'])];
  const contestants = new Map(
    names.map((name) => [name, () => leaveAlone(browser, `${site.origin}/${name}`, SLOW_3G)]),
  );
  const rounds = (name: string) => (HEAVY.includes(name) ? 1 : Math.min(bench.rounds, 3));
  return sectionOf(title, await inRounds(title, contestants, rounds, notes), COST, 'all kB');
}

export async function formPart(bench: Bench): Promise<Section[]> {
  const { rounds, isQuick } = bench;
  return [
    await used(bench, SLOW_3G, (name) => (HEAVY.includes(name) ? Math.min(rounds, isQuick ? 1 : 3) : rounds)),
    await alone(bench),
  ];
}

export async function slowestPart(bench: Bench): Promise<Section[]> {
  const { rounds, isQuick } = bench;
  return [
    await used(bench, KBIT_50, (name) =>
      HEAVY.includes(name) ? (isQuick ? 0 : 1) : Math.min(rounds, isQuick ? 1 : 3),
    ),
  ];
}
