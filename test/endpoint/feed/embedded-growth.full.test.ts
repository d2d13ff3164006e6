/**
 * How far a town may grow on the embedded database, whose one connection answers everybody in turn. `growing.md` says
 * what is measured here. `GROWN_SIZE=100000` asks a larger one.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { MEASURED } from '../growth/model.js';
import { askBoth, GrowingTown, QUESTIONS } from './growing-town.js';

const SMALL = 300;
const GROWN = Number(process.env['GROWN_SIZE'] ?? MEASURED.embeddedReportsMax);

describe(`a town of ${GROWN} reports on the embedded database beside one of ${SMALL}`, () => {
  let towns: [small: GrowingTown, grown: GrowingTown];
  before(async () => {
    towns = [await GrowingTown.open(null), await GrowingTown.open(null)];
    await towns[0].growTo(SMALL);
  });
  after(async () => {
    for (const town of towns ?? []) await town.close();
  });

  test('takes no more of the disk for a report than the page on growing reckons with', async (t) => {
    const empty = await towns[1].databaseBytes();
    await towns[1].growTo(GROWN);
    const bytes = ((await towns[1].databaseBytes()) - empty) / GROWN;
    t.diagnostic(
      `${Math.round(bytes)} bytes a report; ${Math.round(process.memoryUsage().rss / 1e6)} MB for both`,
    );
    assert.ok(bytes > 0 && bytes <= MEASURED.rowBytes, `${bytes} bytes`);
  });

  for (const question of QUESTIONS)
    test(`${question} is answered right after a change`, async (t) => {
      const { said, isKept } = await askBoth(towns, question);
      t.diagnostic(said);
      assert.ok(isKept, said);
    });
});
