import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { countsWire } from '../../../../src/contract/public/counts.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };

async function countsOf({ citizen }: Opened, query = '') {
  const { status, body, headers } = await citizen.get(`complaints/counts?${query}`);
  assert.equal(status, 200, query);
  const shared = 'public, max-age=0, s-maxage=2, stale-while-revalidate=600, stale-if-error=300';
  assert.equal(headers.get('Cache-Control'), query.includes('search=') ? 'no-store' : shared);
  return countsWire.parse(body).results;
}

const totals = (choices: { id: string; total: number | null }[]) =>
  Object.fromEntries(choices.map(({ id, total }) => [id, total]));

onOneDatabase('Counts', (databases) => {
  test('say for each choice what the list then holds', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 600);
    const listed = async (query: string): Promise<number> =>
      (await fresh.citizen.get(`complaints?page_size=1&${query}`)).body.results.total;
    for (const others of ['', 'institution_id=dlh', 'search=jembatan', 'status=done&classification_id=2']) {
      const found = await countsOf(fresh, others);
      const without = (name: string) =>
        others
          .split('&')
          .filter((pair) => !pair.startsWith(`${name}=`))
          .join('&');
      assert.equal(found.total, await listed(others), others);
      const choices: [name: string, { id: string; total: number | null }[]][] = [
        ['status', found.by_status.map(({ status_code, total }) => ({ id: status_code, total }))],
        ['classification_id', found.by_classification],
        ['category_id', found.by_category],
        ['institution_id', found.by_institution],
      ];
      for (const [name, list] of choices) {
        assert.ok(list.length > 0, `${others}: ${name}`);
        for (const { id, total } of list)
          assert.equal(total, await listed(`${without(name)}&${name}=${id}`), `${others}: ${name}=${id}`);
      }
    }
    await fresh.close();
  });

  test('count a category with all below it, and name places and offices', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint } = fresh;
    for (const changes of [
      { category_id: 'jalan-berlubang', location_id: 'r-1601222003' },
      { category_id: 'jembatan', location_id: 'r-1601222003' },
      { category_id: 'sampah', is_secret: true, location_id: 'r-1601141003' },
    ]) {
      const { trackingId } = await citizen.file(changes);
      await officerActs.verify(endpoint, trackingId, ADMIN);
      await officerActs.dispose(endpoint, trackingId, ADMIN, PUPR);
    }
    const found = await countsOf(fresh);
    const { 'pekerjaan-umum': root, jembatan, sampah } = totals(found.by_category);
    assert.deepEqual([root, jembatan, sampah], [2, 1, undefined]);
    assert.deepEqual(found.by_institution, [{ ...PUPR, total: 2 }]);
    assert.deepEqual(totals(found.by_location), { 'r-1601222003': 2 });
    assert.match(found.by_location[0]!.name, /^\p{Lu}.*, \p{Lu}/u);
    assert.deepEqual(found.loosened, []);
    // Taken out of the agency's files, each is still counted and found, the office under the name it had.
    const { masters } = endpoint.config;
    const without = {
      ...masters,
      institution: () => undefined,
      location: () => undefined,
      category: (id: string) => (id === 'jembatan' ? undefined : masters.category(id)),
      categories: () => masters.categories().filter(({ id }) => id !== 'jembatan'),
    };
    Object.assign(endpoint.config, { masters: without });
    const later = await countsOf(fresh, 'from=2020-01-01');
    assert.deepEqual(later.by_institution, [{ ...PUPR, total: 2 }]);
    assert.deepEqual(totals(later.by_category)['jembatan'], 1);
    for (const [query, total] of [
      ['category_id=jembatan', 1],
      ['location_id=r-1601222003', 2],
      ['location_id=none', 0],
    ] as const)
      assert.equal((await countsOf(fresh, query)).total, total, query);
    Object.assign(endpoint.config, { masters });
    await fresh.close();
  });

  test('where nothing is found, say which filter could go and what there is then', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 60);
    const found = await countsOf(
      fresh,
      'search=1000000007&status=in_progress&institution_id=dlh&from=2020-01-01',
    );
    assert.equal(found.total, 0);
    assert.deepEqual(found.loosened, [{ without: ['search'], total: 3 }]);
    const nothing = await countsOf(fresh, 'from=2020-01-01&to=2020-01-02');
    assert.deepEqual(nothing.loosened, [{ without: ['from', 'to'], total: 60 }]);
    assert.equal((await fresh.citizen.get('complaints/counts?from=kemarin')).status, 400);
    await fresh.close();
  });
});
