import { COST, SLOW_3G } from '../harness/chromium.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { seeList, type Sight } from './lists.js';
import { inRounds } from '../harness/rounds.js';

async function compared(
  bench: Bench,
  element: 'tracker' | 'feed',
  sightsAt: (place: string, inside: string) => Sight[],
): Promise<Section> {
  const { browser, site, notes, rounds } = bench;
  const title = `${element === 'feed' ? 'Feed' : 'Tracker'}, ${SLOW_3G.name}`;
  const bare = sightsAt('main', '');
  const ours = sightsAt(`aduan-${element}`, ' >>> ');
  const names = site.builds.flatMap((build) =>
    ['', '-named', '-reserved'].map((way) => `${build}-${element}${way}`),
  );
  const contestants = new Map(
    [`${element}-html`, ...names].map((name) => [
      name,
      () => seeList(browser, `${site.origin}/${name}`, SLOW_3G, name.endsWith('-html') ? bare : ours),
    ]),
  );
  const few = (name: string) => (name.endsWith('-reserved') ? 1 : rounds);
  const columns = bare.map(({ figure }) => figure);
  const section = sectionOf(
    title,
    await inRounds(title, contestants, few, notes),
    [...columns, ...COST],
    columns.at(-1)!,
  );
  return { ...section, beside: { base: `${element}-html`, peers: [], figures: columns } };
}

export async function trackerPart(bench: Bench): Promise<Section[]> {
  const { title, answer } = bench.site.report;
  return [
    await compared(bench, 'tracker', (host, way) => [
      { figure: 'report, s', where: way ? `${host}${way}.result` : '#report', text: title },
      { figure: 'answer, s', where: way ? `${host}${way}.history` : '#report', text: answer },
    ]),
  ];
}

export async function feedPart(bench: Bench): Promise<Section[]> {
  return [
    await compared(bench, 'feed', (host, way) => [
      { figure: 'first card, s', where: way ? `${host}${way}.open` : '.card', text: '' },
    ]),
  ];
}
