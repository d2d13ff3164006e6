import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  categoriesWire,
  classificationsWire,
  institutionsWire,
  locationsWire,
} from '../../../../src/contract/public/masters.js';
import { gzipSync } from 'node:zlib';
import { capabilitiesWire } from '../../../../src/contract/capabilities-wire.js';
import { dangerWordsWire, type Danger } from '../../../../src/contract/public/danger.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { aReport, type Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

onOneDatabase('Masters', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('are served as the contract writes them, and known again by their ETag', async () => {
    const { citizen } = await opened();
    const lists = [
      ['masters/classifications', classificationsWire],
      ['masters/categories', categoriesWire],
      ['masters/institutions/external', institutionsWire],
      ['masters/locations', locationsWire],
    ] as const;
    for (const [path, wire] of lists) {
      const { status, body, headers } = await citizen.get(path);
      assert.equal(status, 200, path);
      wire.parse(body);
      assert.ok(body.results.data.length > 0, path);
      assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=\d+$/);
      const again = await citizen.get(path, undefined, { 'If-None-Match': headers.get('ETag') ?? '' });
      assert.equal(again.status, 304, path);
    }
    const { data } = (await citizen.get('masters/categories')).body.results;
    const ids = new Set(data.map((category: { id: string }) => category.id));
    for (const { parent_id } of data) assert.ok(parent_id === null || ids.has(parent_id), parent_id);
    assert.ok(data.find((category: { id: string }) => category.id === 'jalan-berlubang').keywords.length > 5);
  });

  test('dangers stand short in the capabilities, with whom to call, and with all their words at their address', async () => {
    const { citizen } = await opened();
    const plain = { 'Accept-Encoding': 'identity' };
    for (const language of ['id', 'en', 'jv', 'su', 'mui']) {
      const { body } = await citizen.get('capabilities', undefined, { 'Accept-Language': language });
      capabilitiesWire.parse(body);
      const { urgent, fallback, ...rest } = body.results;
      assert.ok(
        urgent.every(({ tel, words }: Danger) => /^\d{3}$/.test(tel) && words.length >= 5),
        language,
      );
      const packed = [{ results: { urgent, fallback, ...rest } }, { results: { fallback, ...rest } }].map(
        (one) => gzipSync(JSON.stringify(one)).length,
      );
      assert.ok(packed[0]! - packed[1]! <= 1_229, `${packed.join(' and ')} bytes`);
    }
    const { fallback, urgent } = (await citizen.get('capabilities')).body.results;
    const { status, body, headers } = await citizen.get(fallback.urgent_url, undefined, plain);
    assert.equal(status, 200);
    dangerWordsWire.parse(body);
    const idsOf = (dangers: Danger[]) => dangers.map(({ id }) => id);
    assert.deepEqual([...body.results.learnt.ids].sort(), idsOf(urgent).sort());
    assert.equal(headers.get('Cache-Control'), 'public, max-age=3600');
    const length = gzipSync(JSON.stringify(body)).length;
    assert.ok(length <= 15_360, `${length} bytes`);
    const packed = await citizen.get('urgent', undefined, { 'Accept-Encoding': 'gzip' });
    assert.equal(packed.headers.get('Content-Encoding'), 'gzip');
  });

  test('what was searched for is kept by no cache, in whose address its words would stand', async () => {
    const { citizen } = await opened();
    const kept = async (path: string) => (await citizen.open(path, {})).headers.get('Cache-Control');
    const searches = [
      'masters/locations?search=kurup',
      'masters/locations?search=k&parent_code=16.01',
      'masters/locations?parent_code=16.01&search=%20kurup',
      'masters/institutions/external?search=dinas',
      'complaints?search=jembatan',
      'complaints?sort=newest&search=jembatan&page_size=1',
      'complaints/counts?search=jembatan',
      'complaints/map?search=jembatan',
      'laporan?search=jembatan',
    ];
    for (const path of searches)
      for (let turn = 0; turn < 2; turn += 1) assert.equal(await kept(path), 'no-store', path);
    for (const path of searches.map((search) => search.split('?')[0]!))
      for (const query of ['', '?search='])
        assert.match((await kept(path + query)) ?? '', /^(public|private), max-age=\d+/, path + query);
    assert.match((await kept('masters/locations?parent_code=16.01')) ?? '', /^public, max-age=\d+$/);
  });

  test('the everyday words of the categories travel packed, and the same answer is still known by its ETag', async () => {
    const { citizen } = await opened();
    const ask = (headers: Record<string, string>) =>
      citizen.get('masters/categories', undefined, { 'Accept-Encoding': 'gzip', ...headers });
    const packed = await ask({});
    assert.equal(packed.headers.get('Content-Encoding'), 'gzip');
    assert.match(packed.headers.get('Vary') ?? '', /Accept-Encoding/);
    const again = await ask({ 'If-None-Match': packed.headers.get('ETag') ?? '' });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('Content-Encoding'), null);
  });

  test('institutions are found by words and followed page by page', async () => {
    const { citizen } = await opened();
    const found = (await citizen.get('masters/institutions/external?search=dinas%20umum')).body.results;
    assert.deepEqual(found.data, [{ id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' }]);
    const names: string[] = [];
    let path: string | null = 'masters/institutions/external?page_size=7';
    let total = 0;
    while (path !== null) {
      const { body }: Reply = await citizen.get(path);
      names.push(...body.results.data.map(({ name }: { name: string }) => name));
      path = body.results.next_page_url;
      total = body.results.total;
    }
    assert.equal(names.length, total);
    assert.equal(new Set(names).size, total);
    assert.equal((await citizen.get('masters/institutions/external?page_size=viele')).status, 400);
  });

  test('places are found by their names, or one level at a time', async () => {
    const { citizen } = await opened();
    const [kurup] = (await citizen.get('masters/locations?search=kurup&parent_code=16.01')).body.results.data;
    assert.deepEqual(kurup, {
      id: 'r-1601222003',
      name: 'Kurup',
      code: '16.01.22.2003',
      level: 'village',
      parent_code: '16.01.22',
      parent_names: ['Lubuk Batang', 'Kabupaten Ogan Komering Ulu', 'Sumatera Selatan'],
    });
    const [province] = (await citizen.get('masters/locations')).body.results.data;
    assert.deepEqual([province.level, province.parent_names], ['province', []]);
    const below = (await citizen.get('masters/locations?parent_code=16.01&page_size=100')).body.results.data;
    assert.ok(below.length >= 13);
    for (const place of below) assert.deepEqual([place.level, place.parent_code], ['district', '16.01']);
  });

  test('a report names only what they know, and a place of theirs is place enough', async () => {
    const { citizen, endpoint } = await opened();
    const unknown = { category_id: 'x', suggestion_institution_id: '9', location_id: 'r-99' };
    const { status, body } = await citizen.create(aReport(unknown));
    assert.equal(status, 422);
    assert.deepEqual(Object.keys(body.errors).sort(), Object.keys(unknown).sort());
    const { trackingId, accessCode } = await citizen.file({
      category_id: 'jembatan',
      suggestion_institution_id: 'dinas-pupr',
      location_id: 'r-1601222003',
      location_text: null,
      latitude: null,
      longitude: null,
    });
    await officerActs.verify(endpoint, trackingId, { id: '1', name: 'Admin' });
    for (const code of [undefined, accessCode]) {
      const { data } = (await citizen.get(`complaints/${trackingId}/complaint`, code)).body.results;
      assert.deepEqual(data.category, { id: 'jembatan', name: 'Jembatan' });
      assert.equal(data.location_name, 'Kurup, Lubuk Batang');
    }
  });

  test('are another agency’s by its configuration', async () => {
    const { endpoint } = await opened();
    const masters = {
      ...endpoint.config.masters,
      categories: () => [],
      category: () => undefined,
      bounds: null,
    };
    const fresh = await databases.open({ masters });
    assert.deepEqual((await fresh.citizen.get('masters/categories')).body.results.data, []);
    assert.equal((await fresh.citizen.create(aReport({ category_id: 'jembatan' }))).status, 422);
    const { features, map } = (await fresh.citizen.get('capabilities')).body.results;
    assert.deepEqual([features.includes('map'), map], [false, null]);
    assert.equal((await fresh.citizen.get('complaints/map')).status, 404);
    await fresh.close();
  });
});
