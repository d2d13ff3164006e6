/**
 * What officers see of the way to the national gateway and do about it; what watches over it; and who shares the work.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Hono } from 'hono';
import { createDeskApi, listen, mountMetrics, ROLES } from '../../../../demo/endpoint/index.js';
import { LeaseLostError, takeLease } from '../../../../demo/endpoint/relay/forwarding/lease.js';
import { raiseAlarm } from '../../../../demo/endpoint/relay/watch/alarm.js';
import type { Fault } from '../../../gateway/moods.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { openForwarding, RETRY_MS, type Forwarding } from '../../relay/opened.js';

const CALLS = [
  ['GET', 'relay'],
  ['POST', 'relay/mappings'],
  ['POST', 'reports/ID/relay-retry'],
  ['POST', 'reports/ID/relay-found'],
  ['POST', 'reports/ID/relay-not-there'],
  ['POST', 'reports/ID/relay-give-up'],
  ['POST', 'reports/ID/relay-reply-there'],
  ['POST', 'reports/ID/relay-reply-not-there'],
] as const;

/** Whose creates end so, one after the other. */
const creating = (...faults: Fault[]) => ({
  moods: {
    probability: 0,
    choose: ({ step }: { step: string }) => (step === 'create' ? (faults.shift() ?? null) : null),
  },
});

onOneDatabase('The desk’s page on the way to the gateway', (databases) => {
  test('is for those who judge reports, and not there where nothing is forwarded', async () => {
    const one = await openForwarding(databases);
    const { trackingId } = await one.citizen.file();
    const desk = createDeskApi(one.endpoint);
    for (const role of ROLES) {
      const officer = await anOfficer(one, { name: `hanya ${role}`, roles: [role], desk });
      for (const [method, path] of CALLS) {
        const { status } = await officer.request(
          method,
          path.replace('ID', trackingId),
          method === 'GET' ? undefined : {},
        );
        assert.equal(status === 403, role !== 'verifier', `${role}: ${path} was ${status}`);
        assert.ok(status < 500);
      }
    }
    await one.close();
    const off = await databases.open();
    const officer = await anOfficer(off);
    assert.equal((await officer.get('relay')).status, 404);
    assert.equal((await officer.get('session')).body.results.relay, false);
    await off.close();
  });

  test('shows the queue, what is parked and why, and takes what an officer found out', async () => {
    const one = await openForwarding(
      databases,
      creating('answer cut off', '502 in HTML, not done', '503 in JSON'),
    );
    const officer = await anOfficer(one);
    const there = await one.verified({}, 0);
    await one.settled();
    const absent = await one.verified({}, 0);
    await one.settled();
    const waiting = await one.verified({ title: 'Lampu jalan padam' }, 0);
    await one.settled();
    const { queue, parked, waiting: queued } = (await officer.get('relay')).body.results;
    assert.deepEqual(
      [queue.waiting, queue.sent, queue.parked, queue.breaker, queue.oldest_at],
      [1, 0, 2, 'closed', '2026-11-24T10:00:00+07:00'],
    );
    assert.equal(queue.next_try_at, '2026-11-24T10:30:00+07:00');
    assert.deepEqual(
      parked.map(({ tracking_id, reason }: Record<string, string>) => [tracking_id, reason]),
      [
        [there.trackingId, 'uncertain'],
        [absent.trackingId, 'uncertain'],
      ],
    );
    assert.deepEqual(
      [queued[0].tracking_id, queued[0].title, queued[0].tries, queued[0].last_problem],
      [waiting.trackingId, 'Lampu jalan padam', 1, 'refused 503'],
    );
    const wrong = await officer.post(`reports/${there.trackingId}/relay-found`, { national_id: 'x' });
    assert.deepEqual([wrong.status, Object.keys(wrong.body.errors)], [422, ['national_id']]);
    await officer.act(there.trackingId, 'relay-found', { national_id: `#${one.nationalId(there)}` });
    await officer.act(waiting.trackingId, 'relay-retry');
    await one.pass(RETRY_MS);
    await officer.signIn();
    await officer.act(absent.trackingId, 'relay-not-there');
    await one.settled();
    assert.equal((await officer.get('relay')).body.results.queue.sent, 3);
    assert.equal(one.gateway.books.creates.length, 3);
    const again = await officer.post(`reports/${there.trackingId}/relay-not-there`);
    assert.deepEqual([again.status, again.body.code], [409, 'closed']);
    // Its own number is no other report's.
    const known = { national_id: one.nationalId(there) };
    const twice = await officer.post(`reports/${there.trackingId}/relay-found`, known);
    assert.deepEqual([twice.status, twice.body.code], [409, 'closed']);
    const other = await officer.post(`reports/${absent.trackingId}/relay-found`, known);
    assert.deepEqual([other.status, Object.keys(other.body.errors)], [422, ['national_id']]);
    const trail = await one.endpoint.database
      .selectFrom('desk_audit')
      .select(['officer', 'action', 'tracking_id', 'detail'])
      .where('action', 'like', 'relay%')
      .orderBy('id')
      .execute();
    assert.deepEqual(
      trail.map((line) => [line.officer, line.action, line.tracking_id, line.detail]),
      [
        ['Petugas Uji', 'relay-found', there.trackingId, one.nationalId(there)],
        ['Petugas Uji', 'relay-retry', waiting.trackingId, null],
        ['Petugas Uji', 'relay-not-there', absent.trackingId, null],
      ],
    );
    await one.close();
  });

  test('gives up with a reason that its reporter reads, and nobody else', async () => {
    const one = await openForwarding(databases, creating('HTML with 200, not done'));
    const officer = await anOfficer(one);
    const { trackingId, accessCode } = await one.verified({}, 0);
    await one.settled();
    await officer.act(trackingId, 'relay-give-up', { reason: 'sudah diteruskan lewat surat' });
    await one.pass(RETRY_MS);
    assert.equal(one.gateway.books.creates.length, 0);
    const own = (await one.citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results;
    assert.equal(own.data.relay.state, 'none');
    assert.match(
      own.data.status_logs[0].note,
      /tidak diteruskan ke SP4N-LAPOR!\. Alasan: sudah diteruskan lewat surat/,
    );
    const open = (await one.citizen.get(`complaints/${trackingId}/complaint`)).body;
    assert.ok(!JSON.stringify(open).includes('lewat surat'));
    await one.close();
  });

  test('maps what is ours to what is theirs, and suggests by name', async () => {
    const one = await openForwarding(databases);
    const officer = await anOfficer(one);
    await one.verified({}, 0);
    await one.settled();
    const lineOf = (results: { mappings: Record<string, unknown>[] }, kind: string, id: string) =>
      results.mappings.find((line) => line['kind'] === kind && line['our_id'] === id);
    const before = (await officer.get('relay')).body.results;
    assert.deepEqual(lineOf(before, 'institution', 'dinas-pupr')?.['suggestion'], {
      id: '5117',
      name: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ogan Komering Ulu',
    });
    assert.equal(lineOf(before, 'category', 'jalan-berlubang')?.['gateway_id'], null);
    const body = { kind: 'institution', our_id: 'dinas-pupr', gateway_id: '5117' };
    const after = (await officer.post('relay/mappings', body)).body.results;
    assert.deepEqual(
      [lineOf(after, 'institution', 'dinas-pupr')?.['gateway_id'], after.unmapped],
      ['5117', before.unmapped - 1],
    );
    const back = (await officer.post('relay/mappings', { ...body, gateway_id: null })).body.results;
    assert.equal(back.unmapped, before.unmapped);
    assert.equal((await officer.post('relay/mappings', { ...body, kind: 'x' })).status, 422);
    await one.close();
  });
});

onOneDatabase('What watches over the way to the gateway', (databases) => {
  test('tells numbers to a collector on this machine, and to nobody else', async () => {
    const one = await openForwarding(databases, creating('HTML with 200, done'));
    const { trackingId } = await one.verified({}, 0);
    await one.settled();
    const site = new Hono();
    mountMetrics(site, one);
    const server = await new Promise<ReturnType<typeof listen>>((resolve) => {
      const started = listen({ fetch: site.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
    const text = await (await fetch(url)).text();
    assert.match(text, /aduan_relay_reports\{state="parked"\} 1/);
    assert.match(text, /aduan_relay_calls_total\{outcome="uncertain"\} 1/);
    assert.ok(!text.includes(trackingId) && !text.includes('rahasia'));
    for (const headers of [
      { 'X-Forwarded-For': '127.0.0.1' },
      { Via: '1.1 proxy' },
      { Forwarded: 'for=1.2.3.4' },
    ])
      assert.equal((await fetch(url, { headers })).status, 404, JSON.stringify(headers));
    assert.equal((await site.request('http://aduan.contoh.go.id/metrics')).status, 404);
    await new Promise((resolve) => server.close(resolve));
    await one.close();
  });

  test('raises the alarm once a day for what is parked or has waited for a day, and names no report', async () => {
    const heard: string[] = [];
    const receiver = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
      request.on('end', () => response.end());
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const moods = {
      probability: 0,
      choose: ({ step }: { step: string }) => (step === 'create' ? ('503 in JSON' as const) : null),
    };
    const one = await openForwarding(databases, { moods }, {}, { webhook: { url, secret: 's' } });
    const { trackingId } = await one.verified({}, 0);
    await one.settled();
    const alarms = async (): Promise<string[]> => {
      await raiseAlarm(one.endpoint);
      await one.endpoint.notifier.settled();
      return one.logs.filter((line) => line.startsWith('relay alarm'));
    };
    assert.deepEqual(await alarms(), []);
    one.clock.now = new Date(one.clock.now.getTime() + 25 * 3_600_000);
    for (let round = 0; round < 2; round += 1)
      assert.deepEqual(await alarms(), [
        'relay alarm parked=0 waiting=1 oldest=25h parked_replies=0 waiting_replies=0 failing_polls=0',
      ]);
    const events = heard.map((body) => JSON.parse(body) as Record<string, unknown>);
    assert.deepEqual(
      events.filter(({ event }) => event === 'relay.alarm'),
      [
        {
          event: 'relay.alarm',
          parked: 0,
          waiting: 1,
          oldest_hours: 25,
          parked_replies: 0,
          waiting_replies: 0,
          failing_polls: 0,
        },
      ],
    );
    one.clock.now = new Date(one.clock.now.getTime() + 25 * 3_600_000);
    assert.equal((await alarms()).length, 2);
    assert.ok(!JSON.stringify(await alarms()).includes(trackingId));
    await one.close();
    await new Promise((resolve) => receiver.close(resolve));
  });
});

onOneDatabase('Work that is shared', (databases) => {
  const idOf = async ({ endpoint }: Forwarding, trackingId: string): Promise<number> => {
    const query = endpoint.database.selectFrom('complaints').select('id');
    return (await query.where('tracking_id', '=', trackingId).executeTakeFirstOrThrow()).id;
  };

  test('is for one at a time, and whoever has lost it writes nothing more', async () => {
    const one = await openForwarding(databases, creating('503 in JSON'));
    const { trackingId } = await one.verified({}, 0);
    await one.settled();
    const { database } = one.endpoint;
    const id = await idOf(one, trackingId);
    // No longer than a process takes one: a longer one is taken for a wrong clock's, and ended at a start.
    const first = await takeLease(database, id, 10_000);
    assert.ok(first);
    assert.equal(await takeLease(database, id, 60_000), null);
    await one.pass(RETRY_MS);
    assert.equal(one.gateway.books.creates.length, 0, 'nobody else works on it');
    await first.release();
    const second = await takeLease(database, id, 0);
    assert.ok(second);
    const third = await takeLease(database, id, 60_000);
    assert.ok(third, 'its time was over');
    await assert.rejects(
      second.write(async () => undefined),
      LeaseLostError,
    );
    await assert.rejects(second.renew(), LeaseLostError);
    assert.deepEqual([second.isFresh(), third.isFresh()], [false, true]);
    await third.write(async ({ row }) => assert.equal(row.lease_token, third.token));
    await third.release();
    await one.close();
  });

  test('that died after it had begun to make a report is not done again', async () => {
    const one = await openForwarding(databases, creating('503 in JSON'));
    const filed = await one.verified({}, 0);
    await one.settled();
    const id = await idOf(one, filed.trackingId);
    await one.endpoint.database
      .updateTable('relay_reports')
      .set({ step: 'creating', attempt: 'gone' })
      .where('complaint_id', '=', id)
      .execute();
    await one.pass(RETRY_MS);
    assert.deepEqual([(await one.relayOf(filed)).state, one.gateway.books.creates.length], ['parked', 0]);
    await one.close();
  });
});
