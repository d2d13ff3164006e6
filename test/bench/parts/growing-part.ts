/** What a town costs that grows while its reports change; the questions stand in the endpoint's own tests. */
import { startPostgres } from '../../endpoint/database/postgres-server.js';
import { GrowingTown, QUESTIONS } from '../../endpoint/feed/growing-town.js';
import type { Reading } from '../figures.js';
import { inRounds } from '../harness/rounds.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { GROWING, sizeColumn } from '../targets.js';

const ROUNDS = 9;
const CSV = 'CSV, memory';

export async function growingPart({ isQuick, isLong, notes }: Bench): Promise<Section[]> {
  const sizes = isQuick ? [300, 10_000] : [300, 100_000, ...(isLong ? [1_000_000] : [])];
  const server = await startPostgres();
  const towns: GrowingTown[] = [];
  try {
    for (const size of sizes) {
      const town = await GrowingTown.open(server);
      towns.push(town);
      await town.growTo(size);
      notes.say(`a town of ${size} reports that change`);
    }
    const byAll = (value: (town: GrowingTown) => Promise<number>) => async (): Promise<Reading> => {
      const reading: Reading = {};
      for (const town of towns) reading[sizeColumn(town.size)] = await value(town);
      return reading;
    };
    const contestants = new Map(QUESTIONS.map((name) => [name, byAll((town) => town.ask(name))]));
    const quietly = { failed: notes.failed, say: () => undefined };
    // The first turn compiles and plans.
    await inRounds(GROWING, contestants, 1, quietly);
    const measured = () => inRounds(GROWING, contestants, ROUNDS, quietly);
    const readings = await towns.reduce((work, town) => () => town.whileChanging(work), measured)();
    const csv = await byAll(async (town) => (await town.csvBytes()).bytes / 1e6)();
    const columns = sizes.map(sizeColumn);
    const section = sectionOf(GROWING, new Map([...readings, [CSV, [csv]]]), columns, columns.at(-1)!);
    return [
      {
        ...section,
        remark: `Each asked right after a public change, while two more happen each second. “${CSV}” is in MB.`,
      },
    ];
  } finally {
    for (const town of towns) await town.close();
    server.stop();
  }
}
