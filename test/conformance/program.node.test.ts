import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runProgram } from '../../src/conformance/cli.js';
import { smallestEndpoint } from './harness/smallest.js';

const URL = 'http://contoh.test/sp4n';
const folder = mkdtempSync(join(tmpdir(), 'aduan-judge-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: string[], fetcher: typeof fetch = smallestEndpoint().fetch) {
  const said = { out: '', error: '' };
  const code = await runProgram(
    args,
    { out: (text) => void (said.out += text), error: (text) => void (said.error += text) },
    { pauseMs: 0, fetch: fetcher },
  );
  return { code, ...said };
}

describe('the program', () => {
  it('ends with 0 where all that can be judged passes, an endpoint without capabilities too', async () => {
    const { code, out } = await run([URL, '--lang', 'en']);
    assert.equal(code, 0, out);
    assert.match(out, /All that was judged passes/);
    assert.match(out, /skipped R-01.*: without \/capabilities, "feed" isn’t promised/);
  });

  it('ends with 1 where something fails, and says what', async () => {
    const { fetch } = smallestEndpoint();
    const { code, out } = await run([URL], async (url, init) =>
      String(url).includes('followups')
        ? new Response('<h1>404</h1>', { status: 404 })
        : await fetch(url, init),
    );
    assert.equal(code, 1);
    assert.match(out, /GAGAL T-04/);
    assert.equal(out.match(/GAGAL/g)?.length, 1, out);
  });

  it('ends with 2 and a way out where nobody answers, or no endpoint does', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }),
    });
    const away = await run([URL], () => Promise.reject(refused));
    assert.equal(away.code, 2);
    assert.match(
      away.error,
      /contoh\.test\/sp4n tidak dapat dihubungi: .*sambungan ditolak.*Periksa alamatnya/,
    );
    const other = await run([URL, '--lang=en'], () => Promise.resolve(new Response('<h1>Halo</h1>')));
    assert.equal(other.code, 2);
    assert.match(other.error, /There is no endpoint at .*usually ends with \/sp4n/);
  });

  it('ends with 2 and names the argument that can’t be meant', async () => {
    const cases: [string[], RegExp][] = [
      [[], /URL tidak ada/],
      [['contoh.go.id/sp4n'], /"contoh\.go\.id\/sp4n" bukan alamat endpoint: .*https:/],
      [[URL, 'lebih'], /"lebih" berlebih/],
      [[URL, '--wrte'], /--wrte tidak dikenal/],
      [[URL, '--level'], /--level tidak dikenal, atau nilainya tidak ada/],
      [[URL, '--level', 'fle'], /--level fle tidak ada: pilih discover, read/],
      [[URL, '--report', 'pdf'], /--report pdf tidak ada: pilih text, junit, html/],
      [[URL, '--lang', 'jv'], /--lang jv tidak ada: pilih id, en/],
      [[URL, '--level', 'file'], /--level file menulis laporan uji: tambahkan --write/],
      [[URL, '--out', join(folder, 'tidak-ada', 'x')], /--out .* tidak dapat ditulis .*: pilih berkas lain/],
    ];
    for (const [args, sentence] of cases) {
      const { code, error } = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(error, sentence);
    }
  });

  it('judges the levels that are named, and no other', async () => {
    const { out } = await run([URL, '--level', 'track', '--level=hostile', '--lang', 'en']);
    assert.deepEqual(out.match(/^\w+(?=: )/gm), ['track', 'hostile']);
  });

  it('writes the report into a file, and says so', async () => {
    const file = join(folder, 'laporan.xml');
    const { code, out } = await run([URL, '--report', 'junit', '--out', file, '--lang', 'en']);
    assert.equal(code, 0);
    assert.match(readFileSync(file, 'utf8'), /^<\?xml .*\n<testsuites /);
    assert.ok(out.includes(file) && !out.includes('<'), out);
  });

  it('sends nothing but questions without --write', async () => {
    const { fetch, asked } = smallestEndpoint();
    await run([URL], fetch);
    assert.ok(asked.length > 20);
    assert.deepEqual(
      asked.filter((one) => !/^(GET|OPTIONS) /.test(one)),
      [],
    );
  });
});
