/** A search in a large town reads a bounded number of reports; an officer's says so where there are more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { ListWire } from '../../../../demo/endpoint/desk/wire.js';
import { Search } from '../../../../demo/endpoint/feed/search/search.js';
import { SEARCH_LIMITS, TownSize } from '../../../../demo/endpoint/feed/search/town-size.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';

const REPORTS = 200;
/** More than a fortnight's reports, and fewer than those of sixteen weeks. */
const LOOKED_THROUGH = 40;

onOneDatabase('A search at the desk of a large town', (databases) => {
  test('finds the newest reports with a word that all have and says so, and all with a rare one', async () => {
    const one = await databases.open();
    const { endpoint } = one;
    const { database, config, changes } = endpoint;
    await crowd(one, REPORTS);
    await sql`update complaints set created_at = created_at - interval '1 day' * id`.execute(database);
    await sql`analyze complaints`.execute(database);
    endpoint.search = new Search(database, config, changes, {
      ...SEARCH_LIMITS,
      lookedThrough: LOOKED_THROUGH,
    });
    const officer = await anOfficer(one);
    const office = await anOfficer(one, { name: 'Bpbd', roles: ['office'], institutionIds: ['bpbd'] });
    const search = async (who: typeof officer, words: string): Promise<ListWire> =>
      (await who.get(`reports?search=${encodeURIComponent(words)}`)).body.results;

    const common = await search(officer, 'keadaan');
    assert.equal(common.is_of_newest, true);
    assert.ok(common.total > 7 && common.total <= LOOKED_THROUGH, String(common.total));
    const shown = common.data.map(({ title }) => title);
    assert.deepEqual(
      shown,
      Array.from({ length: shown.length }, (_, at) => `Laporan warga kata${at + 1}`),
      'the newest',
    );
    const { total, is_of_newest } = await search(office, 'keadaan');
    assert.deepEqual([total < common.total, is_of_newest], [true, true], 'of those that the office knows');

    const rare = await search(officer, 'kata190');
    assert.deepEqual([rare.total, rare.is_of_newest], [1, undefined]);
    assert.equal((await search(office, 'kata191')).total, 0, 'another office’s');
    await one.close();
  });
});

onOneDatabase('A public search of a large town', (databases) => {
  test('is one for all choices that are counted, and reads the size of the town not at each change', async () => {
    const one = await databases.open();
    const { endpoint } = one;
    const { database, config, changes } = endpoint;
    await crowd(one, REPORTS);
    const ask = async (): Promise<{ searches: number; sizes: number; total: number }> => {
      let total = 0;
      const statements = await one.watch(async () => {
        total = (await one.citizen.get('complaints/counts?search=keadaan')).body.results.total;
      });
      return {
        searches: statements.filter((said) => said.includes('::tsquery') && said.includes('offset 0')).length,
        sizes: statements.filter((said) => said.includes('where is_public group by 1')).length,
        total,
      };
    };
    const limits = { ...SEARCH_LIMITS, manyTimes: 0, spans: [20], sizeKeptFrom: REPORTS };
    endpoint.search = new Search(database, config, changes, limits);
    // What was found is kept for nobody: as where a report changes between any two questions.
    changes.lose();
    const first = await ask();
    assert.deepEqual([first.sizes, first.total], [1, REPORTS]);
    // For the total, and for all choices.
    assert.equal(first.searches % 2, 0);
    const page = await one.watch(() => one.citizen.get('complaints?search=keadaan&page_size=1'));
    const ofPage = page.filter((said) => said.includes('::tsquery') && said.includes('offset 0')).length;
    assert.ok(ofPage > 0 && first.searches <= 2 * ofPage, `${first.searches} beside ${ofPage}`);
    await crowd(one, 1, REPORTS + 1);
    const later = await ask();
    assert.deepEqual([later.sizes, later.total], [0, REPORTS + 1]);
    // One that is new may stand in a week that the size doesn't know.
    const weeks = [100, 99, 98].map((week) => ({ week, reports: 10 }));
    assert.match(new TownSize(weeks).amongNewest(10)!, /#w101.*#w100/);
    await one.close();
  });
});
