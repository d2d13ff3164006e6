/** The built judge, run as whoever installed the package runs it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';
import type { EndpointProcess } from '../journey/harness/endpoint-process.js';
import { freePort, listen } from '../journey/harness/server.js';
import { startStarter } from '../starter/start-starter.js';

const folder = mkdtempSync(join(tmpdir(), 'aduan-judge-'));
/** What npm makes of `bin`. */
const program = join(folder, 'aduan-conformance');
symlinkSync(join(ROOT, 'dist/conformance.js'), program);
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: folder }, (_failed, out, error) =>
      resolve({ code: child.exitCode ?? -1, out, error }),
    );
  });

describe('the built judge', () => {
  let starter: EndpointProcess;
  before(async () => {
    starter = await startStarter();
  });
  after(() => starter?.stop());

  it('ends with 0 where an endpoint passes, and leaves nothing behind', async () => {
    const { code, out } = await run(starter.url, '--write', '--level', 'file', '--lang', 'en');
    assert.equal(code, 0, out);
    assert.match(out, /^file: reports are taken – \d+ passed, 0 failed/m);
    assert.match(out, /All that was judged passes\.\nJudged by aduan-conformance \d+\.\d+\.\d+/);
    assert.doesNotMatch(out, /could not be withdrawn/);
  });

  it('ends with 1 where one fails, and writes a report that quotes the contract', async (t) => {
    const server = await listen((request, response) => {
      response.writeHead(404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ message: `${request.url}?`, code: 'not-found' }));
    });
    t.after(() => server.stop());
    const args = [
      `${server.origin}/sp4n`,
      '--level',
      'discover',
      '--report',
      'junit',
      '--out',
      'laporan.xml',
    ];
    const { code, out } = await run(...args);
    assert.equal(code, 1, out);
    assert.match(out, /Laporan ditulis ke laporan\.xml\./);
    const xml = readFileSync(join(folder, 'laporan.xml'), 'utf8');
    assert.match(xml, /<failure type="D-13" [^>]*>[^<]*Perbaiki: [^<]*Kontrak, kalimat 1\.17: “Pages of/);
  });

  it('hands out its page in the language that is asked for', async () => {
    const { code, out } = await run(starter.url, '--level=discover', '--report=html', '--lang=en');
    assert.equal(code, 0);
    assert.match(out, /^<!doctype html>\n<html lang="en">/);
  });

  it('ends with 2 where it can’t run, and says why', async () => {
    const away = `http://127.0.0.1:${await freePort()}/sp4n`;
    const cases: [string[], RegExp][] = [
      [[away], /tidak dapat dihubungi: .*sambungan ditolak/],
      [[starter.url, '--lvel', 'read'], /--lvel tidak dikenal/],
      [
        [starter.url, '--report', 'pdf', '--lang', 'en'],
        /--report pdf doesn’t exist: choose text, junit, html/,
      ],
      [
        [starter.url, '--level', 'discover', '--out', 'tidak-ada/x'],
        /--out tidak-ada\/x tidak dapat ditulis/,
      ],
    ];
    for (const [args, sentence] of cases) {
      const { code, out, error } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(error, sentence);
      assert.equal(out, '');
    }
  });

  it('says how it is called', async () => {
    const { code, out } = await run('--help');
    assert.equal(code, 0);
    assert.match(out, /^aduan-conformance URL \[--write\] \[--level /);
  });
});
