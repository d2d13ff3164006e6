import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readEncoded } from '../../../demo/endpoint/http/encoded-file.js';

describe('a file with smaller ones beside it', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aduan-encoded-'));
    for (const name of ['a.js', 'a.js.br', 'a.js.gz', 'b.js', 'b.js.gz', 'c.js'])
      await writeFile(join(folder, name), name);
  });
  after(() => rm(folder, { recursive: true }));

  for (const [name, accepted, encoding] of [
    ['a.js', 'gzip, deflate, br, zstd', 'br'],
    ['a.js', 'gzip', 'gzip'],
    ['a.js', 'br;q=0, gzip;q=0.5', 'gzip'],
    ['a.js', 'br;q=0.0', null],
    ['a.js', undefined, null],
    ['b.js', 'br, gzip', 'gzip'],
    ['c.js', 'br, gzip', null],
  ] as const) {
    it(`${name} for ${accepted ?? 'a client that names none'}: ${encoding ?? 'as it is'}`, async () => {
      const read = await readEncoded(join(folder, name), accepted);
      assert.equal(read.encoding, encoding);
      const ending = { br: '.br', gzip: '.gz' }[encoding ?? ('' as 'br')] ?? '';
      assert.equal(Buffer.from(read.content).toString(), name + ending);
    });
  }

  it('rejects where there is none', async () => {
    await assert.rejects(readEncoded(join(folder, 'none.js'), 'br'));
  });
});
