/** Two towns that differ by late reports and broken promises of which nobody may know. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { dammCheckDigit } from '../../../../src/contract/tracking-id.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const OFFICE = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const ANSWER = { content: 'Kami tambal sampai hari itu.', promisedAt: '2026-12-04' };

/** Around a promised day, around due days, and long after. */
const MOMENTS = ['2026-12-04T23:59:59', '2026-12-05T00:00:00', '2026-12-15T00:00:00', '2027-02-01T10:00:00'];

const PATHS = [
  'complaints?late=1&page_size=2',
  'complaints?late=1&sort=updated&institution_id=dinas-pupr',
  'complaints/counts?late=1',
  'complaints/map?late=1',
  'complaints/statistics',
  'complaints/promises?from=2026-12-01&to=2026-12-31',
  'complaints.atom?late=1',
  'complaints.json?late=1',
  'complaints.csv',
  'laporan?late=1',
  'laporan?tampilan=angka&masa=all',
  'papan?bulan=2026-11',
  'papan?bulan=2026-12',
];

onOneDatabase('Towns with and without hidden lateness', (databases) => {
  async function town(): Promise<Opened> {
    const one = await databases.open();
    await one.endpoint.database
      .updateTable('settings')
      .set({ value: '5e'.repeat(32) })
      .where('name', '=', 'secret')
      .execute();
    await one.reopen();
    return one;
  }
  let count = 0;
  /** A report in an office's hands; its number comes from `from`, so that hidden ones take none of the others. */
  async function given(one: Opened, from: number, changes: Record<string, unknown> = {}): Promise<Filed> {
    const digits = String(from);
    one.endpoint.newTrackingId = () => digits + dammCheckDigit(digits);
    const filed = await one.citizen.file(changes);
    await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
    await officerActs.dispose(one.endpoint, filed.trackingId, ADMIN, OFFICE);
    return filed;
  }
  async function play(one: Opened): Promise<Filed[]> {
    const open = [];
    for (let turn = 0; turn < 7; turn += 1) open.push(await given(one, 100_000_000 + turn * 7_919));
    for (const { trackingId } of open.slice(0, 4))
      await officerActs.respond(one.endpoint, trackingId, OFFICE, ANSWER);
    return open;
  }
  /** As many as lift every number above three, and a reply that nobody may read yet. */
  async function hide(one: Opened, open: Filed[]): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      const secret = await given(one, 900_000_000 + (count += 1), { is_secret: true });
      await given(one, 900_000_000 + (count += 1), { is_secret: true });
      await officerActs.respond(one.endpoint, secret.trackingId, OFFICE, ANSWER);
      const withheld = await given(one, 900_000_000 + (count += 1));
      await officerActs.respond(one.endpoint, withheld.trackingId, OFFICE, ANSWER);
      await officerActs.withhold(one.endpoint, withheld.trackingId, ADMIN, 'ada nama orang');
    }
    const [{ trackingId, accessCode }] = open as [Filed];
    const reply = await one.citizen.reply(trackingId, accessCode, {
      content: 'Masih berlubang.',
      resolved: 'false',
    });
    assert.equal(reply.status, 201);
  }

  test('answer every call about lateness and promises alike, at every moment', async () => {
    const [plain, other] = [await town(), await town()];
    await play(plain);
    await hide(other, await play(other));
    for (const moment of MOMENTS)
      for (const path of PATHS) {
        const answers = [];
        for (const one of [plain, other]) {
          one.clock.now = new Date(`${moment}+07:00`);
          const response = await one.citizen.open(path);
          assert.equal(response.status, 200, path);
          answers.push(JSON.stringify([[...response.headers].sort(), await response.text()]));
        }
        assert.equal(answers[1], answers[0], `${moment} ${path}`);
      }
    const { results } = (await other.citizen.get('complaints/promises?from=2026-12-01')).body;
    assert.deepEqual([results.kept, results.broken, results.open], [null, 4, null], 'something is told');
    await plain.close();
    await other.close();
  });
});
