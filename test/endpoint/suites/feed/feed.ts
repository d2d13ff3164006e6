import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, type SqlBool } from 'kysely';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { readFilters } from '../../../../demo/endpoint/feed/filters.js';
import { pageQuery } from '../../../../demo/endpoint/feed/pages.js';
import { FOUND_MAX, newestThat } from '../../../../demo/endpoint/feed/search/find.js';
import { term } from '../../../../demo/endpoint/feed/search/index-words.js';
import { feedWire, type FeedSort } from '../../../../src/contract/public/feed.js';
import { mapWire } from '../../../../src/contract/public/map.js';
import { crowd } from '../../harness/crowd.js';
import { rounds } from '../../../setup/full-run.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const DLH = { id: 'dlh', name: 'Dinas Lingkungan Hidup' };

/** The tracking ids of a list, in its order. */
async function idsOf({ citizen }: Opened, path: string): Promise<string[]> {
  const { status, body } = await citizen.get(path);
  assert.equal(status, 200, `${path} ${JSON.stringify(body)}`);
  feedWire.parse(body);
  return body.results.data.map((item: { tracking_id: string }) => item.tracking_id);
}

async function verified({ citizen, endpoint }: Opened, changes: Record<string, unknown>): Promise<string> {
  const { trackingId } = await citizen.file(changes);
  await officerActs.verify(endpoint, trackingId, ADMIN);
  return trackingId;
}

onOneDatabase('The feed', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('filters by each of its questions, and by all at once', async () => {
    const { clock, endpoint } = await opened();
    const start = clock.now;
    const at = (day: number) => (clock.now = new Date(start.getTime() + day * 86_400_000));
    const road = await verified(one, {
      title: 'Jalan berlubang',
      category_id: 'jalan-berlubang',
      location_id: 'r-1601222003',
      latitude: -4.0012,
      longitude: 104.1702,
    });
    await officerActs.dispose(endpoint, road, ADMIN, PUPR);
    at(1);
    const waste = await verified(one, {
      title: 'Sampah menumpuk',
      content: 'Gunungan sampah di pasar dibiarkan berminggu-minggu lamanya.',
      classification_id: '3',
      category_id: 'sampah',
      location_id: 'r-1601141003',
      latitude: -4.12,
      longitude: 104.19,
    });
    await officerActs.dispose(endpoint, waste, ADMIN, DLH);
    await officerActs.respond(endpoint, waste, DLH, { content: 'Sudah diangkut.' });
    at(2);
    const nowhere = await verified(one, { title: 'Usul taman bacaan', latitude: null, longitude: null });
    const all = [nowhere, waste, road];
    const day = (offset: number) =>
      new Date(start.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
    const expected: [query: string, ids: string[]][] = [
      ['', all],
      ['sort=oldest', [...all].reverse()],
      ['search=sampah', [waste]],
      ['search=SAMPAH%20pasar', [waste]],
      ['search=tum', []],
      ['search=menumpu', [waste]],
      ['search=sampha', [waste]],
      [`search=${road}`, [road]],
      ['search=%27%20%26%20%21%3A*%20%28', all],
      ['status=responded', [waste]],
      ['status=responded,verified', [nowhere, waste]],
      ['status=archived', []],
      ['classification_id=3', [waste]],
      ['category_id=sampah', [waste]],
      ['category_id=pekerjaan-umum', [road]],
      ['category_id=unbekannt', []],
      ['institution_id=dlh', [waste]],
      ['location_id=r-1601222003', [road]],
      ['location_id=r-160114', [waste]],
      ['location_id=r-1601', [waste, road]],
      ['location_id=r-16', [waste, road]],
      ['location_id=r-17', []],
      ['location_id=nirgends', []],
      [`from=${day(1)}`, [nowhere, waste]],
      [`to=${day(1)}`, [waste, road]],
      [`from=${day(1)}&to=${day(1)}`, [waste]],
      ['bbox=104.1,-4.05,104.2,-3.9', [road]],
      ['bbox=104.1,-4.2,104.2,-3.9', [waste, road]],
      ['page_size=1&page=2', [waste]],
      [
        'search=sampah&status=responded&category_id=lingkungan-hidup&institution_id=dlh&location_id=r-1601',
        [waste],
      ],
      ['search=sampah&status=done', []],
    ];
    for (const [query, ids] of expected)
      assert.deepEqual(await idsOf(await opened(), `complaints?${query}`), ids, query);
    at(3);
    await officerActs.hold(endpoint, road, ADMIN, 'menunggu');
    assert.deepEqual((await idsOf(await opened(), 'complaints?sort=updated'))[0], road);
    clock.now = start;
  });

  test('none twice and none skipped, while reports come and go between the pages', async () => {
    const sorts = ['newest', 'oldest', 'supported', 'updated'];
    const many = rounds(70, 500);
    const fresh = await databases.open();
    const { citizen, endpoint } = fresh;
    for (const sort of sorts) {
      await endpoint.database.deleteFrom('complaints').execute();
      await crowd(fresh, many, 1000);
      const seen: string[] = [];
      const gone = new Set<string>();
      let path: string | null = `complaints?sort=${sort}&page_size=20&search=laporan`;
      for (let turn = 0; path !== null; turn += 1) {
        assert.ok(turn < 60, 'comes to an end');
        const { body } = await citizen.get(path);
        const ids: string[] = body.results.data.map((item: { tracking_id: string }) => item.tracking_id);
        seen.push(...ids);
        path = body.results.next_page_url;
        assert.ok(path === null || path.length <= 'complaints?cursor='.length + 500);
        // Newer ones, older ones, and some in between; some seen ones go, the last one included, and some unseen.
        if (turn < 15) await crowd(fresh, 5, turn * 5 + 1);
        if (turn < 15) await crowd(fresh, 5, 2000 + turn * 5);
        for (const id of [ids.at(-1)!, ids[3] ?? '', String(1_000_001_000 + ((turn * 37) % many))]) {
          if (!seen.includes(id)) gone.add(id);
          await endpoint.database
            .updateTable('complaints')
            .set({ status_code: 'archived' })
            .where('tracking_id', '=', id)
            .execute();
        }
      }
      assert.equal(new Set(seen).size, seen.length, `${sort}: none twice`);
      const missing = Array.from({ length: many }, (_, n) => String(1_000_001_000 + n)).filter(
        (id) => !seen.includes(id) && !gone.has(id),
      );
      assert.deepEqual(missing, [], `${sort}: none skipped`);
    }
    await fresh.close();
  });

  test('the map gathers what lies close, and lets zoom part it', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 300);
    const clusters = async (query: string) => {
      const { body } = await fresh.citizen.get(`complaints/map?${query}`);
      mapWire.parse(body);
      return body.results.data as { lat: number; lon: number; count: number; tracking_id?: string }[];
    };
    const far = await clusters('zoom=6');
    const near = await clusters('zoom=14');
    const sum = (list: { count: number }[]) => list.reduce((total, { count }) => total + count, 0);
    assert.deepEqual([sum(far), sum(near)], [300, 300]);
    assert.ok(far.length < 10 && near.length > 50, `${far.length} ${near.length}`);
    for (const { count, tracking_id } of near) assert.equal(count === 1, tracking_id !== undefined);
    const box = await clusters('zoom=12&bbox=103.7,-4.5,103.8,-4.4');
    assert.ok(sum(box) > 0 && sum(box) < 300);
    for (const { lat, lon } of box) assert.ok(lat >= -4.5 && lat <= -4.4 && lon >= 103.7 && lon <= 103.8);
    assert.equal(sum(await clusters('zoom=6&category_id=jembatan&bbox=100,-10,110,0')), 38);
    await fresh.close();
  });
});

onOneDatabase('The feed, as it is asked for,', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('says nothing twice on a card whose title was made of its text', async () => {
    const fresh = await databases.open();
    const rest = 'anak-anak tidak bisa sekolah. Mohon segera ditangani sebelum ada korban.';
    for (const [title, content, excerpt] of [
      ['Jembatan putus tadi malam dan…', `Jembatan putus tadi malam dan ${rest}`, `…${rest}`],
      ['Jembatan putus', `Jembatan putus. ${rest}`, rest],
      ['Jembatan', `Jembatannya putus, ${rest}`, `Jembatannya putus, ${rest}`],
      ['Tolong kami', `Jembatan putus, ${rest}`, `Jembatan putus, ${rest}`],
    ] as const) {
      const { trackingId } = await fresh.citizen.file({ title, content });
      await officerActs.verify(fresh.endpoint, trackingId, ADMIN);
      const { data } = (await fresh.citizen.get(`complaints/${trackingId}/complaint`)).body.results;
      assert.deepEqual([data.excerpt, data.content], [excerpt, content]);
    }
    await fresh.close();
  });

  test('refuses what it can’t read, by name', async () => {
    const { citizen } = await opened();
    for (const [query, name] of [
      ['sort=best', 'sort'],
      ['from=2026-02-31', 'from'],
      ['to=kemarin', 'to'],
      ['bbox=1,2,3', 'bbox'],
      ['bbox=104,-4,103,-5', 'bbox'],
      ['page_size=-1', 'page_size'],
      ['cursor=abc.def', 'cursor'],
    ] as const) {
      const { status, body } = await citizen.get(`complaints?${query}`);
      assert.deepEqual(
        [status, body.code, Object.keys(body.errors ?? {})],
        [400, 'bad-request', [name]],
        query,
      );
    }
    for (const title of ['Satu', 'Dua']) await verified(await opened(), { title });
    const { next_page_url } = (await citizen.get('complaints?page_size=1')).body.results;
    const cursor: string = next_page_url.split('cursor=')[1];
    assert.doesNotMatch(Buffer.from(cursor, 'base64url').toString('latin1'), /newest|\d{10}/, 'sealed');
    for (const at of [0, 15, Math.floor(cursor.length / 2), cursor.length - 3]) {
      const forged = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      assert.equal((await citizen.get(`complaints?cursor=${forged}`)).status, 400, `changed at ${at}`);
    }
    for (const other of [`${cursor}=`, cursor.slice(0, 30), 'A'])
      assert.equal((await citizen.get(`complaints?cursor=${other}`)).status, 400, other);
  });

  test('is known again by its ETag, which is another for another language or address', async () => {
    const fresh = await opened();
    await crowd(fresh, 3);
    const { citizen } = fresh;
    const tagOf = async (path: string, language: string): Promise<string> =>
      (await citizen.get(path, undefined, { 'Accept-Language': language })).headers.get('ETag') ?? '';
    const tag = await tagOf('complaints', 'id');
    assert.match(tag, /^W\/"/);
    assert.equal(await tagOf('complaints', 'id'), tag);
    assert.notEqual(await tagOf('complaints', 'en'), tag);
    assert.notEqual(await tagOf('complaints?sort=newest', 'id'), tag);
    const ask = () => citizen.get('complaints', undefined, { 'Accept-Language': 'id', 'If-None-Match': tag });
    const unchanged = await ask();
    assert.deepEqual([unchanged.status, unchanged.body], [304, '']);
    await crowd(fresh, 1, 50);
    assert.equal((await ask()).status, 200);
  });
});

// The planner is the same one; twelve thousand reports take the embedded database half a minute.
onOneDatabase('The feed of many reports', (databases) => {
  test('answers every question from an index', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 12_000);
    const { database, config } = fresh.endpoint;
    await sql`analyze complaints`.execute(database);
    const plan = async (query: Record<string, string>, sort: FeedSort = 'newest'): Promise<string> => {
      const filters = { ...readFilters(query, config), found: null };
      const asked = { filters, sort, size: 20, after: null, skip: 0 };
      const lines = await pageQuery(database, asked, config).explain();
      return JSON.stringify(lines);
    };
    const cases: [query: Record<string, string>, index: RegExp][] = [
      [{}, /public_by_created_at/],
      [{ status: 'responded' }, /public_by_(status_code|created_at)/],
      [{ status: 'archived' }, /public_by_status_code/],
      [{ classification_id: '3' }, /public_by_(classification_id|created_at)/],
      [{ category_id: 'jembatan' }, /public_by_(category_id|created_at)/],
      [{ institution_id: 'dlh' }, /public_by_(disposition_id|created_at)/],
      [{ location_id: 'r-1601222003' }, /public_by_location_code/],
      [{ bbox: '103.9,-4.3,103.905,-4.295' }, /public_by_place/],
      [{ from: '2026-11-20', to: '2026-11-20' }, /public_by_created_at/],
      [{ late: '1' }, /public_by_deadline.*public_by_promise/],
    ];
    for (const [query, index] of cases) {
      const text = await plan(query);
      assert.match(text, index, JSON.stringify(query));
      assert.doesNotMatch(text, /Seq Scan on complaints/, JSON.stringify(query));
    }
    const isPublic = sql<SqlBool>`is_public`;
    const { rows } = await sql`explain ${newestThat(term('kata77'), isPublic, 500)}`.execute(database);
    assert.match(JSON.stringify(rows), /public_by_words/);
    // A search finds so many, the newest of those that answer the filters too.
    const total = async (query: string): Promise<number> =>
      (await fresh.citizen.get(`complaints?search=keadaan&${query}`)).body.results.total;
    assert.equal(await total(''), FOUND_MAX);
    assert.equal(await total('institution_id=bpbd'), 2_400);
    const old = await total('to=2026-11-17&page_size=1');
    assert.ok(old > 1_000 && old < FOUND_MAX, String(old));
    const { results } = (await fresh.citizen.get('complaints/counts?search=keadaan&institution_id=bpbd'))
      .body;
    assert.equal(results.total, 2_400);
    const offices: { total: number }[] = results.by_institution;
    assert.equal(
      offices.reduce((sum, one) => sum + one.total, 0),
      FOUND_MAX,
    );
    // In the order of an index, so that nothing is sorted before the first card is there.
    const sorts: [FeedSort, string][] = [
      ['oldest', 'created_at'],
      ['updated', 'updated_at'],
      ['supported', 'supports_count'],
    ];
    for (const [sort, column] of sorts) {
      const ordered = `Limit[^{]*\\{"QUERY PLAN":" *->  Index Scan (Backward )?using complaints_public_by_${column} `;
      assert.match(await plan({}, sort), new RegExp(ordered), sort);
    }
    await fresh.close();
  });
});
