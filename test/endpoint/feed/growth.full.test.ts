/**
 * What a town costs that grows from 300 reports to 300,000, of which no columns are kept, while its reports change.
 * Each question is asked right after a public change, while two more happen each second, of both sizes by turns, and
 * the ratio of the medians counts. `GROWN_SIZE=1000000` asks a larger one.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { askBoth, GrowingTown, QUESTIONS } from './growing-town.js';

const SMALL = 300;
const GROWN = Number(process.env['GROWN_SIZE'] ?? 300_000);
const CSV_BYTES = 64_000_000;

describe(`a town of ${GROWN} reports beside one of ${SMALL}`, () => {
  let server: PostgresServer;
  let towns: [small: GrowingTown, grown: GrowingTown];

  before(async () => {
    server = await startPostgres();
    towns = [await GrowingTown.open(server), await GrowingTown.open(server)];
    await towns[0].growTo(SMALL);
    await towns[1].growTo(GROWN);
  });
  after(async () => {
    for (const town of towns ?? []) await town.close();
    server?.stop();
  });

  for (const question of QUESTIONS)
    test(`${question} is answered right after a change`, async (t) => {
      const { said, isKept } = await askBoth(towns, question);
      t.diagnostic(said);
      assert.ok(isKept, said);
    });

  test('many reports as CSV are sent without being held', async (t) => {
    const { lines, bytes } = await towns[1].csvBytes();
    t.diagnostic(`${lines} lines in ${(bytes / 1e6).toFixed(1)} MB at most`);
    assert.ok(lines > 20_000, String(lines));
    assert.ok(bytes > 0 && bytes <= CSV_BYTES, String(bytes));
  });
});
