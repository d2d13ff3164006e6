import { sectionOf, type Bench, type Section } from '../parts.js';
import { inRounds } from '../harness/rounds.js';
import { scrollFeed } from './scroll.js';
import { scrolling } from '../targets.js';

const COLUMNS = ['longest task, ms', 'long tasks a page', 'pages', 'cards left', 'nodes', 'heap, MB'];

async function scrolled({ browser, site, notes }: Bench, size: number, rounds: number): Promise<Section> {
  const title = scrolling(size);
  const ours = site.builds.map((build) => `${build}-feed`);
  const contestants = new Map(
    // The bare page keeps all it has shown, which makes thousands no measure.
    [...(size > 1_000 ? [] : ['feed-html']), ...ours].map((name) => [
      name,
      () =>
        name === 'feed-html'
          ? scrollFeed(browser, `${site.origin}/feed-html?list=${size}`, null, '.card')
          : scrollFeed(browser, `${site.origin}/${name}?list=${size}`, 'aduan-feed', '.open'),
    ]),
  );
  return sectionOf(title, await inRounds(title, contestants, rounds, notes), COLUMNS, COLUMNS[0]!);
}

export async function scrollPart(bench: Bench): Promise<Section[]> {
  return [
    await scrolled(bench, 300, Math.min(bench.rounds, 3)),
    await scrolled(bench, bench.isQuick ? 1_000 : 10_000, 1),
  ];
}
