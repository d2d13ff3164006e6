/** An officer's search in a large town reads a bounded number of reports, and says so where there are more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { ListWire } from '../../../../demo/endpoint/desk/wire.js';
import { Search } from '../../../../demo/endpoint/feed/search/search.js';
import { SEARCH_LIMITS } from '../../../../demo/endpoint/feed/search/town-size.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officer.js';

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
