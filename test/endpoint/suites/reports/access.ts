import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { inQueryClass } from '../../../../demo/endpoint/database/query-class.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { followUpsWire } from '../../../../src/contract/reporting/followups.js';
import { detailWire, readReport } from '../../../../src/contract/reporting/report.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import type { Reply } from '../../harness/citizen.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const OFFICE = { id: '7', name: 'Dinas Pekerjaan Umum' };
const WRONG = 'AAAAA-AAAAA-AAAAA-AAAAA';
/** Nobody's, with a right check digit. */
const UNKNOWN = '1000000003';

/** All of an answer that a stranger could compare. */
function visible({ status, headers, body }: Reply): unknown {
  return { status, headers: [...headers].sort(), body };
}

onOneDatabase('The gate', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('is measured by the work behind an answer, not by what a job does meanwhile', async () => {
    const { endpoint, config } = await opened();
    const { database } = endpoint;
    const before = config.meter!.queries;
    await inQueryClass({ name: 'upkeep' }, () => sql`select 1`.execute(database));
    assert.equal(config.meter!.queries, before);
    await sql`select 1`.execute(database);
    assert.equal(config.meter!.queries, before + 1);
  });

  test('gives the same 404, by the same queries and hash calls, to all who may not know', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint, config } = fresh;
    const secret = await citizen.file({ is_secret: true });
    await officerActs.verify(endpoint, secret.trackingId, ADMIN);
    const unverified = await citizen.file();
    const verified = await citizen.file();
    await officerActs.verify(endpoint, verified.trackingId, ADMIN);
    const archived = await citizen.file();
    await officerActs.archive(endpoint, archived.trackingId, ADMIN, 'terlalu umum');
    const askers: [string, string, string | undefined][] = [
      ['unknown', UNKNOWN, undefined],
      ['unknown with a code', UNKNOWN, WRONG],
      ['unknown with nonsense', UNKNOWN, 'x'],
      ['secret', secret.trackingId, undefined],
      ['secret, wrong code', secret.trackingId, WRONG],
      ['secret, another’s code', secret.trackingId, verified.accessCode],
      ['unverified', unverified.trackingId, undefined],
      ['unverified, wrong code', unverified.trackingId, WRONG],
      ['archived', archived.trackingId, undefined],
      ['public, wrong code', verified.trackingId, WRONG],
      ['no number at all', '%27%20or%201=1--%00', undefined],
    ];
    const calls: [string, (id: string, code?: string) => Promise<Reply>][] = [
      ['detail', (id, code) => citizen.get(`complaints/${id}/complaint`, code)],
      ['followups', (id, code) => citizen.get(`complaints/${id}/followups`, code)],
      ['files', (id, code) => citizen.get(`complaints/${id}/files/AAAAAAAAAAAAAAAAAAAAAA`, code)],
      ['withdraw', (id, code) => citizen.withdraw(id, code, randomUUID())],
      ['reply', (id, code) => citizen.reply(decodeURIComponent(id), code, { content: 'Halo' })],
    ];
    for (const [call, ask] of calls) {
      const seen = new Map<string, string[]>();
      for (const [who, id, code] of askers) {
        // A reply's code is looked up by itself before its body is read: whose it is says nothing of the report asked
        // for.
        if (call === 'reply' && who.includes('another’s code')) continue;
        Object.assign(config.meter!, { queries: 0, hashes: 0 });
        const answer = await ask(id, code);
        assert.equal(answer.status, 404, `${call}: ${who}`);
        // The header that says "never cache", and that a guess is counted, follow from the asker's own header, not from
        // what is there.
        const group = `${code === undefined} ${JSON.stringify([visible(answer), config.meter])}`;
        seen.set(group, [...(seen.get(group) ?? []), who]);
      }
      assert.equal(seen.size, 2, `${call}: ${JSON.stringify([...seen], null, 1)}`);
    }
    // Reading a text takes time, the longer the text: of a report that stays closed none is read.
    const statements = await fresh.watch(async () => {
      for (const [, id, code] of askers) await citizen.get(`complaints/${id}/complaint`, code);
    });
    const texts = statements.filter(
      (text) => /from "complaints"/.test(text) && /select \*|"content"/.test(text),
    );
    assert.deepEqual(texts, [], 'statements that read texts of reports');
    await fresh.close();
  });

  test('lets the public see a verified report masked, coarse, nameless, without its photos', async () => {
    const { citizen, endpoint } = await opened();
    const upload = await citizen.upload([{ name: 'Rumah Bu Sumarni.jpg', bytes: await photo(64, 48) }]);
    const [{ id }] = upload.body.results.images;
    const content =
      'Jembatan putus. Hubungi saya di 0812 3456 7890, NIK 1601010101010001, surel budi.s@contoh.id, rekening BRI 1234567890123.';
    const { trackingId } = await citizen.file({ content, attachments: [id] });
    await officerActs.verify(endpoint, trackingId, ADMIN);
    const { status, body, headers } = await citizen.get(`complaints/${trackingId}/complaint`);
    assert.equal(status, 200);
    detailWire.parse(body);
    const shown = JSON.stringify(body);
    for (const hidden of [
      '3456',
      '160101',
      'budi.s',
      '1234567890123',
      'Sumarni',
      'sumarni',
      '0000',
      'balai desa',
      id,
    ]) {
      assert.ok(!shown.includes(hidden), `${hidden} in ${shown}`);
    }
    const { data } = body.results;
    assert.equal(data.reporter_name, 'Warga');
    assert.deepEqual([data.latitude, data.longitude], [-4.13, 104.035]);
    assert.deepEqual(data.attachments, []);
    assert.equal('is_owner' in data, false);
    assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=0, s-maxage=2, /);
    assert.equal((await citizen.get(`complaints/${trackingId}/files/${id}`)).status, 404);
    await officerActs.release(endpoint, trackingId, id, true);
    const file = await citizen.bytes(`complaints/${trackingId}/files/${id}`);
    assert.equal(file.status, 200);
    assert.match(file.headers.get('Content-Disposition') ?? '', /lampiran-1\.jpg/);
    assert.match(file.headers.get('Content-Security-Policy') ?? '', /^sandbox; default-src 'none'/);
    assert.equal(file.headers.get('X-Content-Type-Options'), 'nosniff');
    await officerActs.release(endpoint, trackingId, id, false);
    assert.equal((await citizen.get(`complaints/${trackingId}/files/${id}`)).status, 404);
  });

  test('keeps an anonymous report without coordinates, and its name to itself', async () => {
    const { citizen, endpoint } = await opened();
    const { trackingId } = await citizen.file({ is_anonymous: true });
    await officerActs.verify(endpoint, trackingId, ADMIN);
    const { data } = (await citizen.get(`complaints/${trackingId}/complaint`)).body.results;
    assert.deepEqual([data.reporter_name, data.latitude, data.longitude], ['Anonim', null, null]);
  });

  test('shows the reporter everything but their own identity, never cached', async () => {
    const { citizen, endpoint } = await opened();
    const upload = await citizen.upload([{ name: 'foto.jpg', bytes: await photo(64, 48) }]);
    const content = 'Hubungi saya di 0812 3456 7890 bila perlu.';
    const filed = await citizen.file({
      is_secret: true,
      is_anonymous: true,
      content,
      attachments: [upload.body.results.images[0].id],
    });
    await officerActs.verify(endpoint, filed.trackingId, ADMIN);
    await officerActs.dispose(endpoint, filed.trackingId, ADMIN, OFFICE);
    const spelled = filed.accessCode.toLowerCase().replaceAll('-', ' ');
    const { body, headers } = await citizen.get(`complaints/${filed.trackingId}/complaint`, spelled);
    detailWire.parse(body);
    const report = readReport(body);
    assert.equal(report.content, content);
    assert.deepEqual([report.isOwner, report.isSecret, report.isAnonymous], [true, true, true]);
    assert.deepEqual([report.latitude, report.longitude], [-4.1312, 104.0337]);
    assert.equal(report.dispositionName, OFFICE.name);
    assert.deepEqual(
      report.logs.map((log) => log.content),
      [
        'Laporan diterima.',
        'Laporan diverifikasi oleh Admin Kabupaten.',
        'Laporan didisposisikan dari Admin Kabupaten ke Dinas Pekerjaan Umum.',
      ],
    );
    assert.equal(report.statusLogs[0]?.note, report.logs.at(-1)?.content, 'the latest comes first');
    assert.equal(report.relay.state, 'none');
    assert.equal(report.attachments[0]?.fileName, 'foto.jpg');
    for (const hidden of ['Sumarni', 'sumarni', '0000-1111', '00001111'])
      assert.ok(!JSON.stringify(body).includes(hidden));
    assert.equal(headers.get('Cache-Control'), 'private, no-store');
    assert.equal(headers.get('Vary'), 'X-Access-Code, Origin, Accept-Language');
    const file = await citizen.bytes(report.attachments[0].path, filed.accessCode);
    assert.equal(file.status, 200);
    assert.equal(file.headers.get('Cache-Control'), 'private, no-store');
    const mine = await citizen.get('complaints/mine', filed.accessCode);
    assert.deepEqual(mine.body, body);
  });

  test('is asked whether it is still so: 304 to the reporter too, kept by nobody else, and to nobody else', async () => {
    const { citizen, endpoint } = await opened();
    const { trackingId, accessCode } = await citizen.file({ is_secret: true });
    for (const path of [`complaints/${trackingId}/complaint`, `complaints/${trackingId}/followups`]) {
      const first = await citizen.get(path, accessCode);
      const tag = first.headers.get('ETag') ?? '';
      assert.match(tag, /^W\//);
      const again = await citizen.get(path, accessCode, { 'If-None-Match': tag });
      assert.deepEqual([again.status, again.body], [304, '']);
      for (const { headers } of [first, again]) {
        assert.equal(headers.get('Cache-Control'), 'private, no-store');
        assert.equal(headers.get('Vary'), 'X-Access-Code, Origin, Accept-Language');
      }
      for (const code of [undefined, WRONG]) {
        const { status, headers } = await citizen.get(path, code, { 'If-None-Match': tag });
        assert.equal(status, 404);
        assert.notEqual(headers.get('ETag'), tag);
      }
      await officerActs.verify(endpoint, trackingId, ADMIN).catch(() => undefined);
      await citizen.reply(trackingId, accessCode, { content: 'Masih sama.' });
      assert.equal((await citizen.get(path, accessCode, { 'If-None-Match': tag })).status, 200, 'it changed');
    }
  });

  test('reckons deadlines in working days of its own zone, holidays left out', async () => {
    const { citizen, endpoint, clock } = await opened();
    const start = clock.now;
    clock.now = new Date('2026-12-22T18:00:00Z'); // Wednesday 23 December, 01:00 in the endpoint's zone
    const { trackingId, accessCode } = await citizen.file();
    const deadline = async (): Promise<string> =>
      (await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results.data.deadline_at;
    // 24 and 25 are holidays, 26 and 27 a weekend: 28, 29, 30.
    assert.equal(await deadline(), '2026-12-30T23:59:59+07:00');
    await officerActs.verify(endpoint, trackingId, ADMIN);
    // Then 31 December and, after New Year's Day and a weekend, 4 January.
    assert.equal(await deadline(), '2027-01-04T23:59:59+07:00');
    clock.now = start;
  });

  test('asks for a code where one is needed, without telling what exists', async () => {
    const { citizen, endpoint } = await opened();
    assert.deepEqual((await citizen.get('complaints/mine')).status, 401);
    const wrong = await citizen.get('complaints/mine', WRONG);
    const unknown = await citizen.get(`complaints/${UNKNOWN}/complaint`, WRONG);
    assert.deepEqual([wrong.status, wrong.body], [404, unknown.body]);
    const { trackingId } = await citizen.file();
    await officerActs.verify(endpoint, trackingId, ADMIN);
    assert.equal((await citizen.withdraw(trackingId, undefined)).status, 401);
    assert.equal((await citizen.reply(trackingId, undefined, { content: 'Halo' })).status, 401);
  });

  test('slows guessing at a report, and still opens to the right code', async () => {
    const limits = { ...(await opened()).config.limits, guessDelayMaxMs: 300 };
    const fresh = await databases.open({ limits });
    const { trackingId, accessCode } = await fresh.citizen.file();
    const other = await fresh.citizen.file();
    const timed = async (id: string, code: string): Promise<[number, number]> => {
      const start = performance.now();
      const { status } = await fresh.citizen.get(`complaints/${id}/complaint`, code);
      return [status, performance.now() - start];
    };
    for (let turn = 0; turn < 10; turn += 1) assert.equal((await timed(trackingId, WRONG))[0], 404);
    for (let turn = 0; turn < 3; turn += 1) await timed(trackingId, WRONG);
    const [wrong, waited] = await timed(trackingId, WRONG);
    assert.equal(wrong, 404);
    assert.ok(waited >= 290, `${waited}`);
    const [right, owner] = await timed(trackingId, accessCode);
    assert.equal(right, 200);
    assert.ok(owner >= 290, 'right and wrong wait alike');
    // One of several: the machine may be slow as well.
    const others: number[] = [];
    while (others.length < 20 && !others.some((ms) => ms < 290)) {
      const [free, ms] = await timed(other.trackingId, other.accessCode);
      assert.equal(free, 200);
      others.push(ms);
    }
    assert.ok(Math.min(...others) < 290, 'another report is not slowed');
    await fresh.close();
  });

  test('lets a right code in after one wait, however many wrong ones from its address are under way', async (t) => {
    // No other timer of this process asks for just that long.
    const guessDelayMaxMs = 487;
    const limits = { ...(await opened()).config.limits, guessDelayMaxMs };
    const fresh = await databases.open({ limits, trustProxy: true });
    const { trackingId, accessCode } = await fresh.citizen.file();
    let host = 0;
    const ask = async (id: string, code: string): Promise<number> => {
      // Another address of the one /64 that a household has.
      const headers = { 'X-Forwarded-For': `2001:db8:0:7::${(host += 1)}` };
      return (await fresh.citizen.get(`complaints/${id}/complaint`, code, headers)).status;
    };
    const guesses = (count: number) =>
      Promise.all(Array.from({ length: count }, (_, n) => ask(String(2_000_000_000 + n), WRONG)));
    await guesses(120);
    const timers = t.mock.method(globalThis, 'setTimeout');
    const flood = guesses(40);
    assert.equal(await ask(trackingId, accessCode), 200);
    assert.deepEqual(new Set(await flood), new Set([404]));
    const waits = timers.mock.calls.filter(({ arguments: [, ms] }) => ms === guessDelayMaxMs);
    assert.equal(waits.length, 41, 'each waits once, as one address, and not in line');
    await fresh.close();
  });

  test('makes nobody wait for what strangers guessed by code alone, or at numbers that are none', async () => {
    const fresh = await databases.open({ trustProxy: true });
    const { accessCode } = await fresh.citizen.file();
    const ask = async (path: string, code: string, address: number): Promise<number> =>
      (await fresh.citizen.get(path, code, { 'X-Forwarded-For': `203.0.113.${address}` })).status;
    const paths = ['complaints/mine', 'complaints/abc/complaint'];
    // Thirty misses each from an address of its own, and thirty at one code from one.
    const codes = Array.from({ length: 30 }, (_, n) => `${WRONG.slice(0, -2)}${String(n).padStart(2, '0')}`);
    const misses = paths.flatMap((path) =>
      codes.flatMap((code, n) => [ask(path, code, n), ask(path, WRONG, 100)]),
    );
    assert.deepEqual(new Set(await Promise.all(misses)), new Set([404]));
    const order: string[] = [];
    await Promise.all([
      ask(paths[0]!, WRONG, 100).then(() => order.push('guesser')),
      ...paths.map((path) => ask(path, accessCode, 200).then((status) => order.push(`owner ${status}`))),
    ]);
    assert.deepEqual([order.slice(0, 2).sort(), order[2]], [['owner 200', 'owner 404'], 'guesser']);
    await fresh.close();
  });

  test('pages follow-ups without shifting, private ones for the reporter alone', async () => {
    const { citizen, endpoint } = await opened();
    const { trackingId, accessCode } = await citizen.file();
    await officerActs.verify(endpoint, trackingId, ADMIN);
    for (let number = 1; number <= 5; number += 1) {
      const content = `Jawaban ${number}, telepon 0812-9999-${number}${number}${number}${number}`;
      await officerActs.respond(endpoint, trackingId, OFFICE, { content, isPrivate: number === 2 });
    }
    const read = async (code?: string): Promise<string[]> => {
      const seen: string[] = [];
      let path: string | null = `complaints/${trackingId}/followups?page_size=2`;
      while (path !== null) {
        const { body } = await citizen.get(path, code);
        followUpsWire.parse(body);
        assert.equal(body.results.total, code === undefined ? 4 : 5);
        seen.push(...body.results.data.map((item: { content: string }) => item.content.slice(0, 9)));
        path = body.results.next_page_url;
      }
      return seen;
    };
    assert.deepEqual(
      await read(accessCode),
      [1, 2, 3, 4, 5].map((number) => `Jawaban ${number}`),
    );
    assert.deepEqual(
      await read(),
      [1, 3, 4, 5].map((number) => `Jawaban ${number}`),
    );
    const open = await citizen.get(`complaints/${trackingId}/followups`);
    assert.ok(!JSON.stringify(open.body).includes('0812-9999'), 'masked for the public');
  });
});
