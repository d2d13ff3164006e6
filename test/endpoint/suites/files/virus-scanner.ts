/** A stand-in speaks the daemon's protocol here; `clamav.full.test.ts` asks the real one. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { onOneDatabase } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';

const folder = mkdtempSync(join(tmpdir(), 'aduan-clamd-'));
const servers = new Set<Server>();
after(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers as told once the whole stream is there, and keeps what it was sent. */
async function daemon(
  name: string,
  answer: (content: Buffer) => string,
): Promise<{ path: string; seen: Buffer[] }> {
  const path = join(folder, name);
  const seen: Buffer[] = [];
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      got = Buffer.concat([got, part]);
      const content = contentOf(got);
      if (content === null) return;
      seen.push(content);
      socket.end(answer(content));
    });
  });
  servers.add(server);
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return { path, seen };
}

/** Null until the empty chunk that ends it. */
function contentOf(got: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (!got.subarray(0, command.length).equals(command)) return null;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    if (at + 4 + length > got.length) return null;
    parts.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

onOneDatabase('A virus scanner', (databases) => {
  const stored = async (dataDir: string): Promise<number> => {
    const entries = await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).length;
  };

  test('sees every file as it was sent, and what it finds is refused by name', async () => {
    const bad = await photo(33, 33);
    const { path, seen } = await daemon(databases.kind, (content) =>
      content.equals(bad) ? 'stream: Contoh.Virus FOUND\0' : 'stream: OK\0',
    );
    const fresh = await databases.open({ clamavSocket: path });
    const good = { name: 'baik.jpg', bytes: await photo(640, 480) };
    assert.equal((await fresh.citizen.upload([good])).status, 201);
    assert.ok(seen[0]!.equals(good.bytes));
    const before = await stored(fresh.config.dataDir);
    const refused = await fresh.citizen.upload([good, { name: 'jahat.jpg', bytes: bad }]);
    assert.equal(refused.status, 422);
    assert.match(refused.body.errors['attachments[]'][0], /“jahat\.jpg” mengandung virus/);
    const filed = await fresh.citizen.file();
    const reply = await fresh.citizen.reply(
      filed.trackingId,
      filed.accessCode,
      { content: 'Halo' },
      { files: [{ name: 'jahat.jpg', bytes: bad }] },
    );
    assert.equal(reply.status, 422);
    assert.equal(await stored(fresh.config.dataDir), before);
    await fresh.close();
  });

  test('that is away, says nothing or talks nonsense lets nothing pass', async () => {
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const silent = await daemon(`${databases.kind}-silent`, () => '');
    const odd = await daemon(`${databases.kind}-odd`, () => 'stream: OK, or so I think\0');
    const full = await daemon(`${databases.kind}-full`, () => 'INSTREAM size limit exceeded. ERROR\0');
    for (const clamavSocket of [join(folder, 'nobody'), silent.path, odd.path, full.path]) {
      const fresh = await databases.open({ clamavSocket });
      const { status, body, headers } = await fresh.citizen.upload(files);
      assert.deepEqual([status, body.code], [503, 'unavailable']);
      assert.ok(Number(headers.get('Retry-After')) > 0);
      assert.equal(await stored(fresh.config.dataDir), 0);
      assert.ok(
        fresh.logs.some((line) => line.startsWith('virus scanner')),
        fresh.logs.join('\n'),
      );
      await fresh.close();
    }
  });
});
