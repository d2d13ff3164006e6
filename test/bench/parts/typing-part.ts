import { HEAVY, peersOf, waysOf } from './form.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { inRounds } from '../harness/rounds.js';
import { TYPING } from '../targets.js';
import { typeInto } from './typing.js';

export async function typingPart({ browser, site, notes, rounds, isQuick }: Bench): Promise<Section[]> {
  const title = TYPING;
  const names = [...peersOf(isQuick), ...site.builds.map((build) => `${build}-form`)];
  const contestants = new Map(
    names.map((name) => [
      name,
      () => typeInto(browser, `${site.origin}/${name}`, waysOf(name).fields.at(-1)!),
    ]),
  );
  const columns = ['fresh, ms a key', 'full, ms a key'];
  return [
    sectionOf(
      title,
      await inRounds(title, contestants, (name) => (HEAVY.includes(name) ? 1 : Math.min(rounds, 3)), notes),
      columns,
      columns[0]!,
    ),
  ];
}
