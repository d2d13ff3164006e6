/**
 * Many villages on one endpoint: what is asked for a village holds nothing of another one, and officers of a village
 * know of no other's reports, whichever call they make. The rows are the calls that exist: a new one without an answer
 * here is red.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readConfig } from '../../../../demo/endpoint/index.js';
import { routes } from '../../../../src/contract/routes.js';
import { TOWN_ENVIRONMENT } from '../../../../demo/town/environment.js';
import type { Reply } from '../../harness/citizen.js';
import { rounds } from '../../../setup/full-run.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import {
  COMMON_WORD,
  fillVillages,
  mastersOfVillages,
  officersOf,
  PLACELESS,
  VILLAGES,
  type Village,
} from '../../villages/many-villages.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { DESK, PUBLIC } from '../../villages/calls.js';

const ALL_ROLES = ['verifier', 'office', 'protection', 'auditor'] as const;
const UNKNOWN = '1000000003';

/** Those that are asked about, each beside its neighbour: five of each district, and all of them in a full run. */
const ASKED = VILLAGES.flatMap((village, index) =>
  index % rounds(6, 1) === 0 ? [{ village, other: VILLAGES[(index + 1) % VILLAGES.length]! }] : [],
);

onOneDatabase('Many villages', (databases) => {
  let one: Opened;
  let agency: Officer;

  before(async () => {
    const { relay, desk } = await readConfig({
      ...TOWN_ENVIRONMENT,
      RELAY_URL: 'http://127.0.0.1:9',
      RELAY_HEADERS: '{"X-Key":"k"}',
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'aduan',
      OIDC_CLIENT_SECRET: 'secret',
    });
    const cheap = { passwordCost: { memoryKiB: 64, passes: 1 }, holdMs: 0 };
    one = await databases.open({ masters: await mastersOfVillages(), relay, desk: { ...desk, ...cheap } });
    await fillVillages(one);
    agency = await anOfficer(one);
  });

  test('what the public is answered for a village is of that village: every call × villages of every district', async () => {
    assert.deepEqual(Object.keys(routes).sort(), Object.keys(PUBLIC).sort(), 'a call nobody thought of');
    for (const { village } of ASKED) {
      for (const [name, answer] of Object.entries(await askFor(one, village))) {
        assert.equal(answer.status, 200, `${name} of ${village.code}`);
        const { found, total } = holds(answer);
        assert.deepEqual(
          found,
          ['counts', 'statistics'].includes(name) ? [] : [village.shown],
          `${name} of ${village.code}`,
        );
        if (total !== null) assert.equal(total, 1, `${name} of ${village.code}`);
      }
    }
    const [here, there] = [VILLAGES[0]!, VILLAGES[1]!];
    for (const hidden of [there.secret, there.unread, here.secret, here.unread])
      for (const path of [routes.detail(hidden), routes.followUps(hidden)])
        assert.equal((await one.citizen.get(`${path}?location_id=${here.id}`)).status, 404);
    // And none is lost: the regency's page shows what the villages' pages show together.
    const { body } = await one.citizen.get(`complaints/counts?location_id=r-9901`);
    assert.equal(body.results.total, VILLAGES.length);
  });

  test('officers of a village find and open what is from there, and nothing else: 300 villages', async () => {
    const officers = await officersOf(
      one,
      agency,
      ASKED.map(({ village: { code } }) => ({
        name: `Petugas ${code}`,
        roles: ALL_ROLES,
        locationCodes: [code],
      })),
    );
    await inTurns(officers, async (officer, index) => {
      const { village, other } = ASKED[index]!;
      const own = [village.shown, village.secret, village.unread].sort();
      for (const search of ['', COMMON_WORD])
        assert.deepEqual(await listed(officer, search), own, `${village.code} looked for "${search}"`);
      assert.deepEqual(await listed(officer, other.secret), [], `${village.code} looked for a number`);
      // A word that nobody here wrote is put right by a word of theirs, if by any.
      for (const number of await listed(officer, other.word))
        assert.ok(own.includes(number), `${village.code} looked for "${other.word}"`);
      assert.equal((await officer.get(`reports/${village.unread}`)).status, 200, village.code);
      assert.equal((await officer.get(`reports/${other.unread}`)).status, 404, village.code);
    });
    // By now the trail is full of what the others did.
    await inTurns(officers, async (officer, index) => {
      const { village, other } = ASKED[index]!;
      const { unread, code } = village;
      const { results } = (await officer.get('audit')).body;
      const said = results.data.map(({ action, tracking_id }: Record<string, string>) => [
        action,
        tracking_id,
      ]);
      assert.deepEqual([said, results.head], [[['view', unread]], null], code);
      const asked = await officer.get(`audit?tracking_id=${other.unread}`);
      assert.deepEqual(asked.body.results.data, [], code);
    });
    assert.equal((await agency.post('reports/search', {})).body.results.total, VILLAGES.length * 3 + 1);
    assert.deepEqual(await listed(agency, PLACELESS), [PLACELESS], 'the whole agency sees what has no place');
  });

  test('every call of the desk × a report of another village: it is not there, and one’s own is', async () => {
    const { desk } = agency;
    const calls = desk.calls.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual([...calls].sort(), Object.keys(DESK).sort(), 'a call nobody thought of');
    const [home, away] = [VILLAGES[40]!, VILLAGES[41]!];
    const [officer, second] = (await officersOf(one, agency, [
      { name: 'Warga desa', roles: ALL_ROLES, locationCodes: [home.code] },
      { name: 'Tetangga', roles: ALL_ROLES, locationCodes: [away.code] },
    ])) as [Officer, Officer];
    const [own, foreign] = [await fileIn(one, home), await fileIn(one, away)];
    const asked = await second.act(foreign.trackingId, 'export', {
      identity_check: 'id-card',
      confirmed: true,
    });
    const unknown = { trackingId: UNKNOWN, fileId: foreign.fileId };
    for (const [call, kind] of Object.entries(DESK)) {
      const [method = '', pattern = ''] = call.split(' ');
      const ask = async ({ trackingId, fileId }: Filed, id = 999_999_999): Promise<Reply> =>
        await officer.request(
          method,
          pattern.replace(':tracking_id', trackingId).replace(':file_id', fileId).replace(':id', String(id)),
          method === 'GET' ? undefined : { attachment_id: fileId, is_released: true },
        );
      const said = ({ status, body }: Reply): unknown => ({ status, body });
      if (kind === 'list') {
        const body = { act: 'reject', ids: [foreign.trackingId, UNKNOWN], reason: 'Bukan laporan' };
        const { data } = (await officer.request(method, pattern, body)).body.results;
        const [theirs, none] = data.map(({ id: _id, ...rest }: { id: string }) => rest);
        assert.deepEqual(theirs, none, call);
        assert.equal(theirs.code, 'not-found', call);
      } else if (kind === 'report') {
        assert.deepEqual(said(await ask(foreign)), said(await ask(unknown)), call);
        assert.equal((await ask(foreign)).status, 404, call);
        assert.ok(![403, 404].includes((await ask(own)).status), `${call} of one’s own`);
      } else if (kind === 'request') {
        assert.deepEqual(said(await ask(foreign, asked.request.id)), said(await ask(foreign)), call);
        assert.equal((await ask(foreign, asked.request.id)).status, 404, call);
      } else if (kind === 'filtered') {
        const text = JSON.stringify((await ask(own)).body);
        assert.ok(!text.includes(foreign.trackingId) && !text.includes(away.shown), call);
      } else if (kind === 'agency' || kind === 'administrator') {
        const { status, body } = await ask(own);
        assert.deepEqual([status, body.code], [403, 'forbidden'], call);
      }
    }
    const waiting = async (who: Officer): Promise<string[]> =>
      (await who.get('requests')).body.results.data.map(
        ({ tracking_id }: { tracking_id: string }) => tracking_id,
      );
    assert.ok((await waiting(agency)).includes(foreign.trackingId));
    assert.deepEqual(await waiting(second), [foreign.trackingId]);
    const { session } = { session: (await officer.get('session')).body.results };
    assert.deepEqual([session.relay, session.mailbox], [false, false], 'nor is it offered');
    assert.equal((await agency.get('relay')).status, 200);
  });

  test('officers of a district know its villages, an office of a village what was handed to it from there', async () => {
    const { district, code, shown, secret } = VILLAGES[70]!;
    const [camat, pupr] = (await officersOf(one, agency, [
      { name: 'Camat', roles: ['verifier'], locationCodes: [district] },
      { name: 'PUPR di desa', roles: ['office'], locationCodes: [code] },
    ])) as [Officer, Officer];
    const { total } = (await camat.post('reports/search', { search: COMMON_WORD })).body.results;
    assert.equal(total, 3 * VILLAGES.filter((village) => village.district === district).length);
    await one.endpoint.database
      .updateTable('officers')
      .set({ institution_ids: ['dinas-pupr'] })
      .where('name', '=', 'PUPR di desa')
      .execute();
    assert.deepEqual(await listed(pupr, ''), [shown, secret].sort());
  });

  test('an administrator gives an account its places, by codes that the town has', async () => {
    const { code } = VILLAGES[7]!;
    const account = {
      name: 'kades7',
      display_name: 'Kepala Desa',
      roles: ['verifier'],
    };
    const make = (more: object): Promise<Reply> => agency.post('accounts', { ...account, ...more });
    for (const wrong of [
      { location_codes: ['99.01.01.9999'] },
      { location_codes: [code], roles: ['administrator'] },
    ])
      assert.deepEqual(Object.keys((await make(wrong)).body.errors), ['location_codes']);
    const { id } = (await make({ location_codes: [code] })).body.results;
    const kept = async (): Promise<unknown> =>
      (await agency.get('accounts')).body.results.data.find((row: { id: number }) => row.id === id).locations;
    assert.deepEqual(await kept(), [{ code, name: `Desa ${code}, Kecamatan ${VILLAGES[7]!.district}` }]);
    const { data } = (await agency.get('audit')).body.results;
    assert.equal(data[0].detail, `kades7: verifier ${code}, link`);
    await agency.post(`accounts/${id}`, { roles: ['verifier'], location_codes: [] });
    assert.deepEqual(await kept(), []);
  });
});

/** Some at one time: as many as there are connections for. */
async function inTurns<One>(
  all: readonly One[],
  work: (one: One, index: number) => Promise<void>,
): Promise<void> {
  const left = [...all.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

/** What a village's page asks for, and its visitors. */
async function askFor(one: Opened, { id, word }: Village): Promise<Record<string, Reply>> {
  const place = `location_id=${id}`;
  const get = (path: string): Promise<Reply> => one.citizen.get(path);
  return {
    feed: await get(`complaints?${place}&page_size=100`),
    search: await get(`complaints?${place}&search=${COMMON_WORD}`),
    map: await get(`complaints/map?${place}&zoom=14`),
    word: await get(`complaints?search=${word}`),
    counts: await get(`complaints/counts?${place}&search=${COMMON_WORD}`),
    statistics: await get(`complaints/statistics?${place}`),
    atom: await get(`complaints.atom?${place}`),
    json: await get(`complaints.json?${place}`),
    csv: await get(`complaints.csv?${place}`),
    geojson: await get(`complaints.geojson?${place}`),
  };
}

/** The villages' reports that an answer names, and how many it says that there are. */
function holds({ body }: Reply): { found: string[]; total: number | null } {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const found = [...new Set(text.match(/\b\d{10}\b/g) ?? [])].filter((number) => KNOWN.has(number));
  const total = (body as { results?: { total?: number } }).results?.total ?? null;
  return { found, total };
}

const KNOWN = new Set(VILLAGES.flatMap(({ shown, secret, unread }) => [shown, secret, unread]));

/** Numbers of what an officer finds, in order. */
async function listed(officer: Officer, search: string): Promise<string[]> {
  const { data, total } = (await officer.post('reports/search', { search })).body.results;
  const numbers = data.map(({ tracking_id }: { tracking_id: string }) => tracking_id).sort() as string[];
  assert.equal(total, numbers.length);
  return numbers;
}

interface Filed {
  trackingId: string;
  fileId: string;
}

/** As a village's page files it. */
async function fileIn({ citizen }: Opened, { id }: Village): Promise<Filed> {
  const { body } = await citizen.upload([{ name: 'foto.jpg', bytes: await photo(64, 48) }]);
  const [image] = body.results.images;
  const { trackingId } = await citizen.file({ location_id: id, attachments: [image.id] });
  return { trackingId, fileId: image.id };
}
