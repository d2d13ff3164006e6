/** When the gateway is asked again: by a clock that was wrong for a while, and after a reading that was not whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendTimes } from '../../../../demo/endpoint/relay/mend-times.js';
import { findReport } from '../../../../demo/endpoint/reports/lifecycle/officer-acts.js';
import { STATUSES } from '../../../gateway/ministry.js';
import { CALM } from '../../../gateway/moods.js';
import { onOneDatabase } from '../../harness/databases.js';
import { openForwarding, POLL_MS, RETRY_MS, type Forwarding } from '../../relay/opened.js';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
const AWAY = { probability: 0, choose: () => '500 in JSON' as const };

/** The clock is a year ahead for as long as `work` takes. */
async function yearAhead(one: Forwarding, work: () => Promise<void>): Promise<void> {
  await one.pass(YEAR_MS);
  await work();
  one.clock.now = new Date(one.clock.now.getTime() - YEAR_MS);
}

const marksThere = async (
  one: Forwarding,
  { trackingId, accessCode }: { trackingId: string; accessCode: string },
) => {
  const { body } = await one.citizen.get(`complaints/${trackingId}/followups`, accessCode);
  return (body.results.data as { content: string }[]).filter(({ content }) => content.includes('catatan'))
    .length;
};

onOneDatabase('A clock that was a year ahead', (databases) => {
  test('holds up no report, no answer and no reply once it is right', async () => {
    const one = await openForwarding(databases);
    const sent = await one.verified();
    await one.settled();
    let waiting = sent;
    await yearAhead(one, async () => {
      one.gateway.moods = AWAY;
      waiting = await one.verified();
      await one.citizen.reply(sent.trackingId, sent.accessCode, { content: 'Masih belum ada kabar' });
      await one.settled();
    });
    one.gateway.moods = CALM;
    one.gateway.act(one.nationalId(sent), { kind: 'answer', mark: 'catatan', files: [], isHtml: false });
    await one.pass(POLL_MS);
    assert.equal((await one.relayOf(waiting)).state, 'waiting', 'it waits for a year');

    await mendTimes(one.endpoint);
    await one.pass(RETRY_MS);
    assert.equal((await one.relayOf(waiting)).state, 'sent');
    assert.equal(await marksThere(one, sent), 1);
    assert.equal(one.gateway.books.replies.length, 1);
    await one.close();
  });

  test('is noticed by itself at the next start', async () => {
    const one = await openForwarding(databases);
    let waiting = await one.verified();
    await yearAhead(one, async () => {
      one.gateway.moods = AWAY;
      waiting = await one.verified();
      await one.settled();
    });
    one.gateway.moods = CALM;
    await one.reopen();
    for (let turn = 0; turn < 50 && (await one.relayOf(waiting)).state !== 'sent'; turn += 1)
      await one.settled();
    assert.equal((await one.relayOf(waiting)).state, 'sent');
    await one.close();
  });

  test('leaves alone what waits no longer than it may', async () => {
    const one = await openForwarding(databases, { moods: AWAY });
    await one.verified();
    await one.settled();
    const times = () => one.endpoint.database.selectFrom('relay_reports').select('next_at').execute();
    const before = await times();
    await mendTimes(one.endpoint);
    assert.deepEqual(await times(), before);
    await one.close();
  });
});

onOneDatabase('A report that has ended', (databases) => {
  test('is asked about again soon where not all that was said could be read', async () => {
    const one = await openForwarding(databases);
    const filed = await one.verified();
    await one.settled();
    const nationalId = one.nationalId(filed);
    for (let turn = 0; turn < 4; turn += 1)
      one.gateway.act(nationalId, { kind: 'answer', mark: `catatan ${turn}`, files: [], isHtml: false });
    one.gateway.act(nationalId, {
      kind: 'status',
      status: STATUSES.done,
      mark: 'selesai',
      isBackdated: false,
    });
    one.gateway.moods = { ...CALM, shape: { paging: 'first page again and again' } };
    await one.pass(POLL_MS);
    await one.pass(20 * DAY_MS);
    assert.equal(await marksThere(one, filed), 3);
    one.gateway.moods = CALM;
    await one.pass(2 * POLL_MS);
    assert.equal(await marksThere(one, filed), 4);
    await one.close();
  });

  test('is asked about again once its reporter has written once more, however long ago it ended', async () => {
    const one = await openForwarding(databases);
    const filed = await one.verified();
    await one.settled();
    const nationalId = one.nationalId(filed);
    one.gateway.act(nationalId, {
      kind: 'status',
      status: STATUSES.done,
      mark: 'selesai',
      isBackdated: false,
    });
    await one.pass(2 * POLL_MS);
    for (let days = 0; days < 50; days += 10) await one.pass(10 * DAY_MS);
    const { trackingId, accessCode } = filed;
    assert.equal((await one.citizen.reply(trackingId, accessCode, { content: 'Rusak lagi' })).status, 201);
    await one.settled();
    await one.pass(2 * POLL_MS);
    one.gateway.act(nationalId, { kind: 'answer', mark: 'catatan', files: [], isHtml: false });
    await one.pass(2 * POLL_MS);
    assert.equal(await marksThere(one, filed), 1);
    await one.close();
  });
});

onOneDatabase('The first status of a report there', (databases) => {
  test('is told where nobody knows it, and is no news where it says that it has arrived', async () => {
    const one = await openForwarding(databases);
    const told: unknown[] = [];
    one.endpoint.notifier.changed = async (_transaction, id) => void told.push(id);
    await one.verified();
    const odd = await one.verified();
    const { moods } = one.gateway;
    one.gateway.moods = { ...CALM, choose: ({ step }) => (step === 'detail' ? '503 in JSON' : null) };
    await one.settled();
    const status = { kind: 'status', status: STATUSES.unknown, mark: 'x', isBackdated: false } as const;
    one.gateway.act(one.nationalId(odd), { ...status, isSilent: true });
    one.gateway.moods = moods;
    await one.pass(2 * POLL_MS);
    const { id } = await findReport(one.endpoint.database, odd.trackingId);
    assert.deepEqual(told, [id]);
    const { body } = await one.citizen.get(`complaints/${odd.trackingId}/complaint`, odd.accessCode);
    assert.ok(JSON.stringify(body.results.data_logs).includes(STATUSES.unknown.name));
    await one.close();
  });
});

onOneDatabase('A report that is read page by page', (databases) => {
  test('is nobody else’s meanwhile, however long it takes', async () => {
    const until: Date[] = [];
    const one: Forwarding = await openForwarding(databases, {
      async reached({ step }, point) {
        if (step !== 'followups' || point !== 'heard') return;
        const rows = await one.endpoint.database.selectFrom('relay_reports').select('lease_until').execute();
        until.push(rows[0]!.lease_until!);
      },
    });
    const filed = await one.verified();
    await one.settled();
    for (let turn = 0; turn < 8; turn += 1)
      one.gateway.act(one.nationalId(filed), {
        kind: 'answer',
        mark: `catatan ${turn}`,
        files: [],
        isHtml: false,
      });
    until.length = 0;
    await one.pass(2 * POLL_MS);
    assert.equal(until.length, 3);
    assert.ok(until[0]! < until[1]! && until[1]! < until[2]!, 'each page has its time anew');
    await one.close();
  });
});
