/** What an operator can watch: lines, numbers, and the rules that raise an alarm. None of it has a word of anyone's. */
import assert from 'node:assert/strict';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Hono } from 'hono';
import { listen, mountMetrics } from '../../../../demo/endpoint/index.js';
import { createLog } from '../../../../demo/endpoint/log/log.js';
import { noteBackup } from '../../../../demo/endpoint/watching/last-backup.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { AWAY, openWatched, TOKEN } from '../../watching/opened.js';
import { breakNextReport, TELLTALES, tellEverything } from '../../watching/telltales.js';

onOneDatabase('Watching', (databases) => {
  test('a line of each request names its pattern and its id, which the answer carries', async () => {
    let made = 0;
    const one = await openWatched(databases, { newRequestId: () => `made-here-${(made += 1)}` });
    const { trackingId } = await one.citizen.file();
    one.lines.length = 0;
    const { headers } = await one.citizen.get(`complaints/${trackingId}/complaint`);
    const id = headers.get('X-Request-Id');
    assert.match(id!, /^made-here-\d+$/);
    const [line, ...others] = one.lines.filter(({ request_id }) => request_id === id);
    assert.deepEqual(others, []);
    const { time, ms, pid, ...rest } = line!;
    assert.ok(Number.isInteger(ms) && pid === process.pid && new Date(time as string).toISOString() === time);
    assert.deepEqual(rest, {
      level: 'info',
      msg: 'request',
      request_id: id,
      side: 'public',
      method: 'GET',
      route: 'complaints/:tracking_id/complaint',
      status: 404,
    });
    await one.close();
  });

  test('takes an id from a proxy that is trusted, and only one that a machine made', async () => {
    const UUID = '6f1f64dd-1c9b-4a51-8f6b-0c2a1c5e7d10';
    for (const trustProxy of [true, false]) {
      const one = await openWatched(databases, { trustProxy, newRequestId: () => 'made-here' });
      const idFor = async (sent: string): Promise<string | null> =>
        (await one.citizen.get('capabilities', undefined, { 'X-Request-Id': sent })).headers.get(
          'X-Request-Id',
        );
      for (const sent of [UUID, UUID.replaceAll('-', '')])
        assert.equal(await idFor(sent), trustProxy ? sent : 'made-here');
      for (const sent of [TELLTALES.phone, TELLTALES.name, `${UUID}${UUID}`, `${UUID} x`])
        assert.equal(await idFor(sent), 'made-here', sent);
      await one.close();
    }
  });

  test('what a request breaks stands under its id, with its place and not its words', async () => {
    const one = await openWatched(databases, { newRequestId: () => 'made-here' });
    breakNextReport(one);
    assert.equal((await one.citizen.create(aReport())).status, 500);
    const failure = one.lines.find(({ msg }) => msg === 'failed')!;
    assert.deepEqual(
      [failure['level'], failure['error'], failure['code'], failure['request_id']],
      ['error', 'Error', '23505', 'made-here'],
    );
    assert.ok((failure['at'] as string[]).some((place) => /create\.ts/.test(place)));
    await one.close();
  });

  test('says nothing below the level that was asked for', () => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line) => lines.push(line) });
    log('request', { level: 'info' });
    log('mail failed');
    log('failed', { level: 'error' });
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { level: string }).level),
      ['warn', 'error'],
    );
  });

  test('neither lines nor numbers hold a word, name, number, key or code of anybody', async () => {
    const one = await openWatched(databases, {
      trustProxy: true,
      mail: { url: 'smtp://127.0.0.1:9', from: 'aduan@contoh.id' },
      webhook: { url: `${AWAY}/${TELLTALES.token}`, secret: TELLTALES.token },
      notifyRetryAfterMs: [],
    });
    const said = [...Object.values(TELLTALES), ...(await tellEverything(one))];
    await one.endpoint.notifier.settled();
    const told = [JSON.stringify(one.lines), await one.metrics()];
    // They were all there to be told of.
    for (const route of ['complaints/complaint', 'reports/search', 'session', '(unknown path)', 'lapor'])
      assert.ok(
        told.every((text) => text.includes(`"${route}"`)),
        route,
      );
    for (const words of said)
      for (const form of [words, encodeURIComponent(words), words.replaceAll('-', '')])
        for (const text of told) assert.ok(!text.toLowerCase().includes(form.toLowerCase()), form);
    await one.close();
  });

  test('numbers tell who waits, and are there for a collector that shows the token, and for nobody else', async () => {
    const one = await openWatched(databases, {
      mail: { url: 'smtp://127.0.0.1:9', from: 'aduan@contoh.id' },
      notifyRetryAfterMs: [3_600_000],
    });
    const first = await one.citizen.file();
    await one.citizen.file({ notify: { channel: 'email', to: 'sumarni@contoh.id' } });
    await one.endpoint.notifier.settled();
    const desk = await anOfficer(one);
    await desk.act(first.trackingId, 'verify');
    one.clock.now = new Date('2026-12-24T03:00:00Z');
    await noteBackup(one.config.dataDir, new Date('2026-12-23T03:00:00Z'));
    const text = await one.metrics();
    for (const line of [
      'aduan_database_up 1',
      'aduan_reports_open{status="unverified"} 1',
      'aduan_reports_overdue{status="unverified"} 1',
      'aduan_reports_overdue{status="verified"} 1',
      `aduan_unverified_oldest_seconds ${30 * 86_400}`,
      `aduan_last_backup_timestamp_seconds ${Date.parse('2026-12-23T03:00:00Z') / 1_000}`,
      'aduan_last_copy_timestamp_seconds 0',
      `aduan_disk_floor_bytes ${one.config.limits.freeBytesMin}`,
      'aduan_queue_waiting{queue="mail"} 1',
      `aduan_queue_oldest_seconds{queue="mail"} ${30 * 86_400}`,
      'aduan_queue_waiting{queue="webhook"} 0',
      'aduan_requests_total{side="public",method="POST",route="complaints/complaint",status="201"} 2',
      'aduan_request_seconds_count{side="desk",route="session"} 1',
    ])
      assert.ok(text.split('\n').includes(line), `${line}\n${text}`);
    assert.match(text, /^aduan_holidays_known_seconds \d/m);
    assert.match(text, /^aduan_database_bytes [1-9]/m);

    const site = new Hono();
    mountMetrics(site, one);
    for (const proxied of [{ publicUrl: 'https://lapor.contoh.go.id/sp4n' }, { trustProxy: true }])
      mountMetrics(site.basePath(`/${Object.keys(proxied)[0]}`), {
        endpoint: { ...one.endpoint, config: { ...one.endpoint.config, ...proxied } },
      });
    const server = await new Promise<ReturnType<typeof listen>>((resolve) => {
      const started = listen({ fetch: site.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
    });
    const statusFor = (headers: Record<string, string>, path = '/metrics'): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const { port } = server.address() as AddressInfo;
        ask({ host: '127.0.0.1', port, path, headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
    const far = { Host: 'lapor.contoh.go.id', 'X-Forwarded-For': '203.0.113.7' };
    assert.equal(await statusFor({ Host: 'localhost' }), 200, 'on this machine');
    assert.equal(await statusFor({ ...far, Authorization: `Bearer ${TOKEN}` }), 200);
    for (const path of ['/publicUrl/metrics', '/trustProxy/metrics']) {
      assert.equal(await statusFor({ Host: 'localhost' }, path), 404, `near, but behind a proxy: ${path}`);
      assert.equal(await statusFor({ Host: 'localhost', Authorization: `Bearer ${TOKEN}` }, path), 200);
    }
    for (const shown of ['', 'Bearer ', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, 'Bearer null'])
      assert.equal(await statusFor({ ...far, Authorization: shown }), 404, shown);
    await new Promise((resolve) => server.close(resolve));
    await one.close();
    // An endpoint without a token has no one that fits.
    const closed = await databases.open();
    const without = new Hono();
    mountMetrics(without, closed);
    for (const shown of ['Bearer null', 'Bearer ', 'Bearer undefined'])
      assert.equal((await without.request('/metrics', { headers: { Authorization: shown } })).status, 404);
    await closed.close();
  });

  test('a database that is away is told, and nothing is said of what it alone knows', async () => {
    if (databases.kind === 'PGlite') return;
    const one = await openWatched(databases);
    assert.match(await one.metrics(), /^aduan_reports_open|^aduan_database_up 1/m);
    await databases.server().crash();
    try {
      assert.equal((await one.citizen.create(aReport())).status, 503);
      const text = await one.metrics();
      assert.match(text, /^aduan_database_up 0$/m);
      assert.match(text, /^aduan_requests_shed_total\{side="public",kind="database"\} 1$/m);
      assert.doesNotMatch(text, /^aduan_(reports_open|relay_reports)\{/m);
      assert.match(text, /^aduan_disk_free_bytes/m);
    } finally {
      await databases.server().start();
    }
    await one.close();
  });
});
