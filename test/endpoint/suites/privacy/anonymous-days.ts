import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const OFFICE = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const SECRET = '3c'.repeat(32);
const NUMBERS = ['1000000009', '2000000008', '3000000007', '4000000006'];

/** Local times: of the filing of two anonymous reports, and of what the reporter of one does on a later day. */
const times = fc.record({
  filed: fc.tuple(fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 0, max: 86_399 })),
  closed: fc.integer({ min: 11 * 3_600, max: 86_399 }),
});
type Times = typeof times extends fc.Arbitrary<infer T> ? T : never;

const at = (day: string, seconds: number): Date =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + seconds * 1_000);

/** The same in each town, but for the seconds. */
async function play(town: Opened, { filed, closed }: Times): Promise<void> {
  const { citizen, endpoint, clock } = town;
  const [first, second] = filed;
  const { newTrackingId } = endpoint;
  const reports = [];
  for (const [index, [seconds, changes]] of (
    [
      [first, { is_anonymous: true, title: 'Lampu jalan padam' }],
      [second, { is_anonymous: true, title: 'Pungutan di pasar' }],
      [43_200, { title: 'Jalan berlubang' }],
    ] as const
  ).entries()) {
    clock.now = at('2026-11-24', seconds);
    endpoint.newTrackingId = () => NUMBERS[index]!;
    reports.push(await citizen.file(changes));
  }
  endpoint.newTrackingId = newTrackingId;
  const [one] = reports;
  await endpoint.database.updateTable('complaints').set({ day_moment: 0.4 }).execute();
  for (const [index, trackingId] of NUMBERS.slice(0, 3).entries()) {
    clock.now = at('2026-11-25', 33_000 + index);
    await officerActs.verify(endpoint, trackingId, ADMIN);
    await officerActs.dispose(endpoint, trackingId, ADMIN, OFFICE);
  }
  clock.now = at('2026-11-25', 36_000);
  await officerActs.respond(endpoint, one!.trackingId, OFFICE, { content: 'Lampunya sudah diganti.' });
  clock.now = at('2026-11-25', closed);
  const closing = { content: 'Sudah menyala, terima kasih.', resolved: 'true' };
  assert.equal((await citizen.reply(one!.trackingId, one!.accessCode, closing)).status, 201);
  clock.now = at('2026-11-26', 33_000);
}

/** What the public reads; ids of lines are hashes of their moment under the endpoint's key. */
async function read({ citizen }: Opened): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const asked = [
    ...['newest', 'oldest', 'updated'].map((sort) => `complaints?sort=${sort}&page_size=2`),
    ...['', '&from=2026-11-24&to=2026-11-24', '&to=2026-11-23'].map(
      (days) => `complaints?search=lampu${days}`,
    ),
    ...['atom', 'json', 'csv', 'geojson'].map((format) => `complaints.${format}`),
    ...['map', 'counts', 'statistics', 'statistics?institution_id=dinas-pupr'].map(
      (call) => `complaints/${call}`,
    ),
    ...NUMBERS.flatMap((number) => [`complaints/${number}/complaint`, `complaints/${number}/followups`]),
    ...['laporan', `laporan?sort=updated`, `lacak?aduan=${NUMBERS[0]}`, `lacak?aduan=${NUMBERS[1]}`],
  ];
  for (const path of asked) {
    const response = await citizen.open(path);
    const text = (await response.text()).replaceAll(/"id":"[\w-]{12}"/g, '"id":""');
    const headers = [...response.headers].filter(([name]) => name !== 'etag');
    answers.set(path, JSON.stringify([response.status, headers, text]));
  }
  return answers;
}

onOneDatabase('An anonymous report tells its day', (databases) => {
  async function town(): Promise<Opened> {
    const one = await databases.open();
    const { database } = one.endpoint;
    await database.updateTable('settings').set({ value: SECRET }).where('name', '=', 'secret').execute();
    await one.reopen();
    return one;
  }

  test('and nothing finer: towns in which its reporter acts at other seconds of a day answer alike', async () => {
    await fc.assert(
      fc.asyncProperty(times, times, async (some, others) => {
        const [one, other] = [await town(), await town()];
        await play(one, some);
        await play(other, others);
        const [expected, actual] = [await read(one), await read(other)];
        for (const [asked, answer] of actual) assert.equal(answer, expected.get(asked), asked);
        assert.match(expected.get(`complaints/${NUMBERS[0]}/complaint`)!, /2026-11-24T00:00:00\+07:00/);
        await one.close();
        await other.close();
      }),
      { numRuns: rounds(1, 20), endOnFailure: true },
    );
  });

  test('but to whoever holds its code; another report tells its second to everybody', async () => {
    const one = await town();
    await play(one, { filed: [30_001, 30_002], closed: 50_000 });
    const created = async (trackingId: string, code?: string): Promise<string[]> => {
      const { data, data_logs } = (await one.citizen.get(`complaints/${trackingId}/complaint`, code)).body
        .results;
      return [data.created_at, data_logs[0].date];
    };
    const day = '2026-11-24T00:00:00+07:00';
    assert.deepEqual(await created(NUMBERS[0]!), [day, day]);
    const page = async (trackingId: string): Promise<string> =>
      await (await one.citizen.open(`laporan?aduan=${trackingId}`)).text();
    assert.match(await page(NUMBERS[0]!), /Selasa, 24 November 2026<\//);
    assert.doesNotMatch(await page(NUMBERS[0]!), /pukul 00\.00/);
    assert.match(await page(NUMBERS[2]!), /Selasa, 24 November 2026 pukul 12\.00 WIB/);
    assert.deepEqual(await created(NUMBERS[2]!), Array(2).fill('2026-11-24T12:00:00+07:00'));
    const { trackingId, accessCode } = await one.citizen.file({ is_anonymous: true });
    const own = (await one.citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results;
    assert.equal(own.data.created_at, '2026-11-26T09:10:00+07:00');
    await one.close();
  });

  test('and stands before what offices did on that day, whenever it was, and behind all of the days before', async () => {
    /**
     * An answer of the day before, then an answer and a word of an office between which, or after which, the reporter
     * writes.
     */
    const talked = async (replied: number, how: Record<string, string> = {}): Promise<Opened> => {
      const one = await town();
      await play(one, { filed: [30_001, 30_002], closed: 50_000 });
      const { citizen, endpoint, clock } = one;
      endpoint.newTrackingId = () => NUMBERS[3]!;
      const { trackingId, accessCode } = await citizen.file({ is_anonymous: true });
      await endpoint.database.updateTable('complaints').set({ day_moment: 0.4 }).execute();
      await officerActs.verify(endpoint, trackingId, ADMIN);
      clock.now = at('2026-11-26', 36_000);
      await officerActs.respond(endpoint, trackingId, OFFICE, { content: 'Akan kami periksa.' });
      const acts = [
        [36_660, () => officerActs.respond(endpoint, trackingId, OFFICE, { content: 'Sudah diperbaiki.' })],
        [replied, () => citizen.reply(trackingId, accessCode, { content: 'Belum.', ...how })],
        [36_727, () => officerActs.note(endpoint, trackingId, OFFICE, { content: 'Kami lihat lagi.' })],
      ] as const;
      for (const [seconds, act] of [...acts].sort(([a], [b]) => a - b)) {
        clock.now = at('2026-11-27', seconds);
        await act();
      }
      clock.now = at('2026-11-28', 33_000);
      const { id } = await endpoint.database
        .selectFrom('followups')
        .select('id')
        .where('content', '=', 'Belum.')
        .executeTakeFirstOrThrow();
      await officerActs.releaseFollowUp(endpoint, trackingId, id, true);
      return one;
    };
    const order = ['Akan kami periksa.', 'Belum.', 'Sudah diperbaiki.', 'Kami lihat lagi.'];
    const words = async ({ citizen }: Opened): Promise<string[]> =>
      (await citizen.get(`complaints/${NUMBERS[3]}/followups`)).body.results.data.map(
        ({ content }: { content: string }) => content,
      );
    const [early, between, late] = [await talked(30_000), await talked(36_700), await talked(60_000)];
    const expected = await read(early);
    for (const one of [between, late]) {
      assert.deepEqual(await words(one), order);
      for (const [asked, answer] of await read(one)) assert.equal(answer, expected.get(asked), asked);
    }
    const page = await (await between.citizen.open(`laporan?aduan=${NUMBERS[3]}`)).text();
    const shown = order.map((said) => page.lastIndexOf(said));
    assert.deepEqual(
      [...shown].sort((a, b) => b - a),
      shown,
      'newest first',
    );

    const reopened = await talked(36_700, { resolved: 'false' });
    const lines: { content: string; date: string; status_new: unknown }[] = (
      await reopened.citizen.get(`complaints/${NUMBERS[3]}/complaint`)
    ).body.results.data_logs.slice(-3);
    assert.deepEqual(
      lines.map(({ content, date, status_new }) => [
        content.split(' ').at(0),
        date.slice(11, 19),
        status_new,
      ]),
      [
        ['Pelapor', '00:00:00', { name: 'Ditanggapi Pelapor' }],
        ['{{institution_from}}', '10:11:00', null],
        ['{{institution_from}}', '10:12:07', null],
      ],
    );
    for (const one of [early, between, late, reopened]) await one.close();
  });

  test('and stands at a moment of that day that the database has drawn, the same for good', async () => {
    const one = await town();
    one.clock.now = at('2026-11-24', 43_200);
    for (let turn = 0; turn < 20; turn += 1) await one.citizen.file({ is_anonymous: true });
    const moments = async (): Promise<number[]> => {
      const rows = await one.endpoint.database
        .selectFrom('complaints')
        .select('public_created_at')
        .orderBy('id')
        .execute();
      return rows.map(({ public_created_at }) => public_created_at.getTime());
    };
    const drawn = await moments();
    assert.ok(
      drawn.every(
        (moment) => moment >= at('2026-11-24', 0).getTime() && moment < at('2026-11-25', 0).getTime(),
      ),
    );
    assert.equal(new Set(drawn).size, 20);
    const inOrder = drawn.every((moment, index) => index === 0 || moment > drawn[index - 1]!);
    assert.equal(inOrder, false);
    await one.reopen();
    assert.deepEqual(await moments(), drawn);
    await one.close();
  });

  test('and every report once, whichever way its lists are turned', async () => {
    const town = await databases.open();
    const filed = [];
    for (let count = 0; count < 6; count += 1) filed.push(await town.citizen.file({ is_anonymous: true }));
    for (const { trackingId } of filed) await officerActs.verify(town.endpoint, trackingId, ADMIN);
    for (const sort of ['oldest', 'newest']) {
      const seen: string[] = [];
      let path: string | null = `complaints?sort=${sort}&page_size=1`;
      while (path !== null && seen.length <= filed.length) {
        const { results }: { results: { data: { tracking_id: string }[]; next_page_url: string | null } } = (
          await town.citizen.get(path)
        ).body;
        seen.push(...results.data.map(({ tracking_id }) => tracking_id));
        path = results.next_page_url;
      }
      assert.deepEqual(seen.sort(), filed.map(({ trackingId }) => trackingId).sort(), sort);
    }
    await town.close();
  });
});
