/** What strangers can make the endpoint keep, and what it leaves on the disk when something goes wrong. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { collect } from '../../../../demo/endpoint/collector.js';
import { aReport } from '../../harness/citizen.js';
import { DEFAULT_LIMITS } from '../../../../demo/endpoint/limits/limits.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';

/** Every file below the data folder that belongs to a report or a request, by its path inside. */
async function onDisk({ config }: Opened): Promise<string[]> {
  const found = [];
  for (const folder of ['files', 'incoming']) {
    const entries = await readdir(join(config.dataDir, folder), { recursive: true, withFileTypes: true });
    found.push(...entries.filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`));
  }
  return found;
}

onOneDatabase('Quotas of uploads', (databases) => {
  const withLimits = async (changes: Partial<Opened['config']['limits']>): Promise<Opened> => {
    const fresh = await databases.open();
    Object.assign(fresh.config, { limits: { ...fresh.config.limits, ...changes } });
    return fresh;
  };

  test('who holds most makes room: a hundred uploads of a stranger never push out a citizen’s photo', async () => {
    const bytes = await photo(64, 48);
    const fresh = await withLimits({ pendingUploadBytesMax: 12 * bytes.length });
    const { citizen, clock } = fresh;
    const send = async (count: number): Promise<string[]> => {
      const files = Array.from({ length: count }, (_, turn) => ({ name: `${turn}.jpg`, bytes }));
      const { status, body } = await citizen.upload(files);
      assert.equal(status, 201, 'nobody is refused');
      clock.now = new Date(clock.now.getTime() + 1000);
      return body.results.images.map((image: { id: string }) => image.id);
    };
    const old = await send(1);
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    for (let turn = 0; turn < 3; turn += 1) await send(5);
    const own = await send(1);
    for (let turn = 0; turn < 3; turn += 1) await send(5);
    const { held } = await fresh.endpoint.database
      .selectFrom('attachments')
      .select((row) => row.fn.sum<string | number>('bytes').as('held'))
      .executeTakeFirstOrThrow();
    assert.ok(Number(held) <= fresh.config.limits.pendingUploadBytesMax);
    assert.ok((await onDisk(fresh)).length <= 12, 'their files went too');
    assert.equal((await citizen.create(aReport({ attachments: own }))).status, 201);
    const late = await citizen.create(aReport({ attachments: old }));
    assert.deepEqual(
      Object.keys(late.body.errors),
      ['attachments'],
      'what waited an hour under pressure went first',
    );
    await fresh.close();
  });

  test('all files of one report: so much until it is verified, replies included, and words to it', async () => {
    const bytes = await photo(64, 48);
    const fresh = await withLimits({
      unverifiedReportBytesMax: 4 * bytes.length,
      reportBytesMax: 6 * bytes.length,
    });
    const { citizen } = fresh;
    const filed = await citizen.file();
    const files = (count: number) =>
      Array.from({ length: count }, (_, turn) => ({ name: `${turn}.jpg`, bytes }));
    const send = (count: number) =>
      citizen.reply(filed.trackingId, filed.accessCode, { content: 'Foto' }, { files: files(count) });
    assert.equal((await send(2)).status, 201);
    const before = await onDisk(fresh);
    const refused = await send(3);
    assert.deepEqual([refused.status, refused.body.code], [413, 'too-large']);
    assert.match(refused.body.message, /Semua berkas laporan ini/);
    assert.deepEqual(await onDisk(fresh), before);
    await fresh.endpoint.database
      .updateTable('complaints')
      .set({ verified_at: fresh.clock.now })
      .where('tracking_id', '=', filed.trackingId)
      .execute();
    assert.equal((await send(3)).status, 201);
    const many = await citizen.upload(files(5));
    const ids = many.body.results.images.map((image: { id: string }) => image.id);
    assert.equal((await citizen.create(aReport({ attachments: ids }))).status, 413);
    await fresh.close();
  });

  test('a reply over the hourly limit is refused before its body is read, and leaves nothing', async () => {
    const fresh = await databases.open();
    const { citizen } = fresh;
    const filed = await citizen.file();
    const key = randomUUID();
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const first = await citizen.reply(
      filed.trackingId,
      filed.accessCode,
      { content: 'Halo' },
      { files, key },
    );
    const row = await fresh.endpoint.database.selectFrom('followups').selectAll().executeTakeFirstOrThrow();
    const { id: _id, ...more } = row;
    await fresh.endpoint.database
      .insertInto('followups')
      .values(Array.from({ length: 29 }, () => more))
      .execute();
    const before = await onDisk(fresh);
    let read = 0;
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Idempotency-Key': randomUUID() };
    const body = new ReadableStream(
      {
        pull: (controller) => {
          read += 1;
          controller.enqueue(new Uint8Array(65_536));
        },
      },
      { highWaterMark: 0 },
    );
    const answer = await fresh.app.fetch(
      new Request('http://localhost/complaints/followup/add', {
        method: 'POST',
        headers: { ...headers, 'X-Access-Code': filed.accessCode },
        body,
        duplex: 'half',
      } as RequestInit),
    );
    assert.deepEqual([answer.status, read], [429, 0]);
    assert.deepEqual(await onDisk(fresh), before);
    const replayed = await citizen.reply(
      filed.trackingId,
      filed.accessCode,
      { content: 'Halo' },
      { files, key },
    );
    assert.deepEqual([replayed.status, replayed.body], [201, first.body], 'a retry still gets its answer');
    await fresh.close();
  });

  test('a wrong code and a missing challenge are told before the body is read; a known key needs neither', async () => {
    const fresh = await databases.open({ challenge: true });
    fresh.clock.now = new Date();
    const post = async (path: string, more: Record<string, string>): Promise<[number, number]> => {
      let read = 0;
      const body = new ReadableStream(
        {
          pull: (controller) => {
            read += 1;
            controller.enqueue(new Uint8Array(65_536));
          },
        },
        { highWaterMark: 0 },
      );
      const headers = {
        'Content-Type': 'multipart/form-data; boundary=x',
        'Idempotency-Key': randomUUID(),
        ...more,
      };
      const request = new Request(`http://localhost/${path}`, {
        method: 'POST',
        headers,
        body,
        duplex: 'half',
      } as RequestInit);
      return [(await fresh.app.fetch(request)).status, read];
    };
    assert.deepEqual(await post('complaints/complaint/file', {}), [422, 0]);
    assert.deepEqual(await post('complaints/complaint/file', { 'X-Challenge': btoa('{}') }), [422, 0]);
    assert.deepEqual(
      await post('complaints/followup/add', { 'X-Access-Code': 'ABCDE-FGHJK-MNPQR-STVWX' }),
      [404, 0],
    );
    const tooLong = { 'X-Challenge': 'x', 'Content-Length': '9999999999' };
    assert.deepEqual(
      await post('complaints/complaint', { ...tooLong, 'Content-Type': 'application/json' }),
      [413, 0],
    );
    await fresh.close();
  });

  test('bodies that begin without a code never take the places of those who paid for theirs', async () => {
    const fresh = await databases.open();
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Idempotency-Key': randomUUID() };
    const open: ReadableStreamDefaultController[] = [];
    const answers = Array.from({ length: fresh.config.limits.bodiesAtOnce + 8 }, async () => {
      const body = new ReadableStream({ start: (controller) => void open.push(controller) });
      const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
      return await fresh.app.fetch(new Request('http://localhost/complaints/followup/add', request));
    });
    // Most of them hear that others of their kind came after them: by then they have had their place.
    await Promise.any(answers);
    assert.equal((await fresh.citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }])).status, 201);
    for (const controller of open) {
      try {
        controller.error(new Error('gone'));
      } catch {
        // Its answer came before its end.
      }
    }
    await Promise.all(answers);
    await fresh.close();
  });

  test('bodies of many solved challenges at one address never keep the places from others', async (context) => {
    const limits = { ...DEFAULT_LIMITS, bodiesAtOnce: 8 };
    const fresh = await databases.open({ trustProxy: true, limits });
    // A body may be taken for slow after seconds, which a busy machine takes for this.
    const now = performance.now();
    context.mock.method(performance, 'now', () => now);
    const open: ReadableStreamDefaultController[] = [];
    let full = (): void => undefined;
    const isFull = new Promise<void>((resolve) => (full = resolve));
    const answers = Array.from({ length: limits.bodiesAtOnce }, async () => {
      const pull = (controller: ReadableStreamDefaultController): Promise<void> => {
        if (open.push(controller) === limits.bodiesAtOnce) full();
        return new Promise(() => undefined);
      };
      // Asked for its first bytes by who reads it, and not before.
      const body = new ReadableStream({ pull }, { highWaterMark: 0 });
      const headers = {
        'Content-Type': 'multipart/form-data; boundary=x',
        // Without challenges, a key stands in its place.
        'Idempotency-Key': randomUUID(),
        'X-Forwarded-For': '203.0.113.9',
      };
      const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
      return await fresh.app.fetch(new Request('http://localhost/complaints/complaint/file', request));
    });
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const near = { 'X-Forwarded-For': '203.0.113.9' };
    await isFull;
    assert.equal((await fresh.citizen.upload(files, randomUUID(), near)).status, 503);
    const far = { 'X-Forwarded-For': '198.51.100.7' };
    assert.equal((await fresh.citizen.upload(files, randomUUID(), far)).status, 201);
    for (const controller of open) {
      try {
        controller.error(new Error('gone'));
      } catch {
        // Its answer came before its end.
      }
    }
    await Promise.all(answers);
    await fresh.close();
  });

  test('one code has no more than five replies’ files refused in an hour; words still come through', async () => {
    const fresh = await databases.open();
    const { citizen, clock } = fresh;
    const { trackingId, accessCode } = await citizen.file();
    const send = async (bytes: Uint8Array) =>
      (await citizen.reply(trackingId, accessCode, { content: 'Halo' }, { files: [{ name: 'a', bytes }] }))
        .status;
    const good = await photo(64, 48);
    assert.equal(await send(good), 201);
    const refused = await Promise.all(Array.from({ length: 8 }, () => send(Buffer.from('none'))));
    assert.deepEqual(refused.sort(), [415, 415, 415, 415, 415, 429, 429, 429]);
    assert.equal(await send(good), 429);
    assert.equal((await citizen.reply(trackingId, accessCode, { content: 'Halo' })).status, 201);
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    assert.equal(await send(good), 201);
    await fresh.close();
  });

  test('text fields that are much together are refused like one that is too long', async () => {
    const fresh = await databases.open();
    const filed = await fresh.citizen.file();
    const much = 'a'.repeat(200_000);
    const { trackingId, accessCode } = filed;
    const answer = await fresh.citizen.reply(trackingId, accessCode, { content: 'Halo', x: much, y: much });
    assert.equal(answer.status, 413);
    await fresh.close();
  });

  test('whatever fails leaves no file behind: a commit that fails, a body cut off, a refusal, a twin with other files', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint } = fresh;
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const key = randomUUID();
    assert.equal((await citizen.upload(files, key)).status, 201);
    const before = await onDisk(fresh);
    assert.equal(before.length, 1);
    const { transaction } = endpoint.database;
    endpoint.database.transaction = () => {
      throw Object.assign(new Error('no'), { code: '57014' });
    };
    assert.equal((await citizen.upload(files)).status, 503);
    endpoint.database.transaction = transaction;
    assert.equal((await citizen.upload([{ name: 'b.jpg', bytes: await photo(32, 32) }], key)).status, 422);
    assert.equal((await citizen.upload([...files, { name: 'b.jpg', bytes: Buffer.from('x') }])).status, 415);
    const cut = new ReadableStream({
      start(controller) {
        const head = '--x\r\nContent-Disposition: form-data; name="attachments[]"; filename="a.jpg"\r\n\r\n';
        controller.enqueue(new TextEncoder().encode(head));
        controller.enqueue(new Uint8Array(100_000));
      },
      pull: (controller) => controller.error(new Error('hung up')),
    });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Idempotency-Key': randomUUID() };
    const request = { method: 'POST', headers, body: cut, duplex: 'half' } as RequestInit;
    const answer = await fresh.app.fetch(new Request('http://localhost/complaints/complaint/file', request));
    assert.equal(answer.status, 400);
    assert.deepEqual(await onDisk(fresh), before);
    assert.deepEqual(await readdir(join(fresh.config.dataDir, 'incoming')), [], 'no empty folder either');
    await fresh.close();
  });

  test('a hundred thousand parts are refused as soon as they are too many', async () => {
    const fresh = await databases.open();
    const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Idempotency-Key': randomUUID() };
    const cost = async (body: string): Promise<number> => {
      const start = process.cpuUsage();
      const { status } = await fresh.citizen.request('POST', 'complaints/complaint/file', headers, body);
      assert.ok([400, 422].includes(status), String(status));
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    await cost(`${part}--x--\r\n`);
    const usual = await cost(`${part}--x--\r\n`);
    const many = await cost(`${part.repeat(100_000)}--x--\r\n`);
    assert.ok(many < 40 * usual, `${many} µs against ${usual} µs`);
    await fresh.close();
  });

  test('a disk that is nearly full takes nothing more, says so, and lets everybody read', async () => {
    let free = Number.MAX_SAFE_INTEGER;
    const fresh = await databases.open({ freeBytes: async () => free });
    const { citizen } = fresh;
    const filed = await citizen.file();
    const last = fresh.config.limits.freeBytesMin / 4;
    free = last - 1;
    const refused = [
      await citizen.create(aReport()),
      await citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]),
      await citizen.reply(filed.trackingId, filed.accessCode, { content: 'Halo' }),
    ];
    for (const { status, body, headers } of refused) {
      assert.deepEqual([status, body.code], [503, 'unavailable']);
      assert.match(body.message, /hampir penuh/);
      // Behind a balancer the next try may reach a process whose disk has room.
      assert.equal(Number(headers.get('Retry-After')), databases.kind === 'PostgreSQL' ? 10 : 600);
    }
    assert.equal(
      (await citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode)).status,
      200,
    );
    assert.equal(
      (await citizen.withdraw(filed.trackingId, filed.accessCode)).status,
      200,
      'which makes room',
    );
    free += 1;
    await citizen.file();
    await fresh.close();
  });

  test('of many stored files a thousand at a time are asked for, and one that goes meanwhile is no matter', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint } = fresh;
    const sent = await citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    await citizen.file({ attachments: [sent.body.results.images[0].id] });
    const { storage_key: own } = await endpoint.database
      .selectFrom('attachments')
      .select('storage_key')
      .executeTakeFirstOrThrow();
    const keys = [...Array.from({ length: 2_400 }, (_, nth) => `aa/${nth}.jpg`), own];
    const list = async function* () {
      for (const key of keys) yield { key, modifiedAt: new Date(0) };
    };
    const aside: string[] = [];
    const setAside = async (key: string): Promise<void> => {
      if (key === 'aa/7.jpg') throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      aside.push(key);
    };
    const statements = await fresh.watch(() =>
      collect({ ...endpoint, storage: { ...endpoint.storage, list, setAside } }),
    );
    assert.equal(statements.filter((statement) => /"covered_photos"/.test(statement)).length, 3);
    assert.equal(aside.length, 2_399, 'all but the one that went, and the one that a row names');
    assert.ok(!aside.includes(own));
    await fresh.close();
  });

  test('files of two days are looked at each hour, and all there are once a week', async () => {
    const fresh = await databases.open();
    const { clock, endpoint } = fresh;
    const { storage } = endpoint;
    const asked: (readonly string[] | undefined)[] = [];
    const list = (days?: readonly string[]) => {
      asked.push(days);
      return storage.list(days);
    };
    const left = await storage.put(Buffer.from('left by a crash'), 'txt');
    const folder = join(
      fresh.config.dataDir,
      'files',
      (await readdir(join(fresh.config.dataDir, 'files')))[0]!,
    );
    // As an earlier release named it.
    await mkdir(join(folder, 'ab'));
    const older = join(folder, 'ab', 'abcdef.txt');
    await writeFile(older, 'left long ago');
    for (const path of [join(folder, left), older]) await utimes(path, 1, 1);
    const round = () => collect({ ...endpoint, storage: { ...storage, list } });
    await round();
    assert.deepEqual(await onDisk(fresh), ['files/abcdef.txt'], 'of today');
    clock.now = new Date(clock.now.getTime() + 6 * 86_400_000);
    await round();
    assert.equal(asked.flat().length, 4, 'two days, twice');
    assert.ok(asked.every((days) => days?.every((day) => /^\d{8}$/.test(day))));
    clock.now = new Date(clock.now.getTime() + 86_400_000);
    await round();
    assert.equal(asked[2], undefined);
    assert.deepEqual(await onDisk(fresh), []);
    clock.now = new Date(clock.now.getTime() - 30 * 86_400_000);
    await round();
    assert.equal(asked[3], undefined, 'what a wrong clock wrote counts for nothing');
    await fresh.close();
  });

  test('files that no row names are set aside for a week, and come back when their row does', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint, config } = fresh;
    const sent = await citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const { id } = sent.body.results.images[0];
    const filed = await citizen.file({ attachments: [id] });
    const row = await endpoint.database.selectFrom('attachments').selectAll().executeTakeFirstOrThrow();
    const ago = async (folder: string, days: number): Promise<void> => {
      const time = new Date(Date.now() - days * 86_400_000);
      const entries = await readdir(join(config.dataDir, folder), { recursive: true, withFileTypes: true });
      for (const entry of entries)
        if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), time, time);
    };
    // As an older copy of the database knows it: not at all.
    await endpoint.database.deleteFrom('attachments').execute();
    await ago('files', 30);
    await collect(endpoint);
    assert.deepEqual(await onDisk(fresh), []);
    await ago('set-aside', 6);
    await collect(endpoint);
    await endpoint.database.insertInto('attachments').values(row).execute();
    await collect(endpoint);
    const path = `complaints/${filed.trackingId}/files/${id}`;
    assert.equal((await citizen.bytes(path, filed.accessCode)).status, 200);
    await endpoint.database.deleteFrom('attachments').execute();
    await ago('files', 30);
    await collect(endpoint);
    await ago('set-aside', 8);
    await collect(endpoint);
    const left = await readdir(join(config.dataDir, 'set-aside'), { recursive: true, withFileTypes: true });
    assert.deepEqual(
      left.filter((entry) => entry.isFile()),
      [],
    );
    await fresh.close();
  });

  test('data folders are for the endpoint alone, and so is every file in them', async () => {
    const fresh = await databases.open();
    const { dataDir } = fresh.config;
    await fresh.citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const closed = ['', ...(await readdir(dataDir))];
    for (const folder of ['files', 'incoming']) {
      const inside = await readdir(join(dataDir, folder), { recursive: true });
      closed.push(...inside.map((path) => join(folder, path)));
    }
    assert.ok(closed.length > 5);
    for (const path of closed) {
      const { mode } = await stat(join(dataDir, path));
      assert.equal(mode & 0o077, 0, `${path} ${mode.toString(8)}`);
    }
    await fresh.close();
  });
});
