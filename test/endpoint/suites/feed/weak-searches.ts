import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedWire } from '../../../../src/contract/public/feed.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { openQueriedTown } from '../../search/quality.js';
import { reportsOf } from '../../search/reports-of.js';

/** What people of the demo's town ask about, in its own words and in others. */
const ABOUT_THE_TOWN = [
  'jalan berlubang',
  'sampah',
  'lampu mati',
  'PDAM mati',
  'lampu jln mti',
  'jlan rusak',
  'banjr',
  'antri ktp',
  'tetangga bakar sampah',
  'tagihan leding mahal',
];
/** The town's own words, with what nobody has reported. */
const HALF_ABOUT_IT = ['jalan tol layang tengkorak', 'sampah nuklir radioaktif'];
/** Nothing that a report could be about, or a person, whom masked texts never name. */
const ABOUT_NOTHING = [
  'siti aminah',
  'bambang suparno',
  'nurhayati',
  'resep nastar keju',
  'bitcoin ethereum',
  'drakor subtitle',
  'xyzzyplugh qwrtzp',
];

const asked = async ({ citizen }: Opened, search: string, more = '') => {
  const { body } = await citizen.get(`complaints?search=${encodeURIComponent(search)}${more}`);
  feedWire.parse(body);
  const { total, did_you_mean, is_weak, next_page_url } = body.results;
  return { total: total as number, meant: did_you_mean, isWeak: is_weak, next: next_page_url as string };
};

onOneDatabase('A search', (databases) => {
  test('says that it finds only weakly, and finds nothing where nothing fits', async () => {
    const town = await databases.open();
    await openQueriedTown(town);
    for (const search of ABOUT_THE_TOWN) {
      const { total, isWeak } = await asked(town, search);
      assert.ok(total > 0, search);
      assert.equal(isWeak, undefined, search);
    }
    for (const search of HALF_ABOUT_IT) {
      const { total, meant, isWeak } = await asked(town, search);
      assert.ok(total > 0, search);
      assert.deepEqual([isWeak, meant], [true, undefined], search);
    }
    for (const search of ABOUT_NOTHING)
      assert.deepEqual(
        await asked(town, search),
        { total: 0, meant: undefined, isWeak: undefined, next: null },
        search,
      );
    await town.close();
  });

  test('says it on its first page alone, and of what the filters leave', async () => {
    const town = await databases.open();
    await reportsOf(town, [
      ...Array.from({ length: 8 }, (_, at) => `Jalan rusak di dusun ${at}`),
      ...Array.from({ length: 40 }, (_, at) => `Antrean panjang di loket ${at}`),
    ]);
    const first = await asked(town, 'jalan trotoar', '&page_size=5');
    assert.deepEqual([first.isWeak, first.total], [true, 8]);
    const { results } = (await town.citizen.get(first.next)).body;
    assert.equal('is_weak' in results, false);
    await town.close();
  });
});
