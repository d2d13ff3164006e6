/**
 * Debian's own daemon, with a signature of one line: its database can't be fetched everywhere, and says no more about
 * us.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { clamav } from '../../../demo/endpoint/uploads/virus-scanner.js';
import { photo } from '../harness/files.js';

/** The EICAR test file, in two halves: whole, it would make scanners take this repository away. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const folder = mkdtempSync(join(tmpdir(), 'aduan-clamav-'));
// The daemon drops root where it has it, and then reads its signatures as somebody else.
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));

async function startDaemon(): Promise<string> {
  const clamd = process.env['CLAMD'];
  assert.ok(clamd !== undefined, 'CLAMD names the daemon');
  const socket = join(folder, 'clamd.sock');
  const signature = `Aduan.Eicar:0:*:${Buffer.from(EICAR).toString('hex')}\n`;
  writeFileSync(join(folder, 'own.ndb'), signature, { mode: 0o644 });
  const settings = [`DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, 'Foreground yes', 'User root'];
  writeFileSync(
    join(folder, 'clamd.conf'),
    settings.filter((line) => process.getuid?.() === 0 || !line.startsWith('User')).join('\n'),
  );
  const daemon = spawn(clamd, ['-c', join(folder, 'clamd.conf')], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [daemon.stdout, daemon.stderr]) {
    createInterface({ input: stream }).on('line', (line) => said.push(line));
  }
  const stop = (): void => void daemon.kill('SIGKILL');
  process.once('exit', stop);
  after(async () => {
    process.off('exit', stop);
    const gone = once(daemon, 'exit');
    daemon.kill('SIGTERM');
    await gone;
  });
  while (!existsSync(socket)) {
    assert.equal(daemon.exitCode, null, said.join('\n'));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return socket;
}

test('ClamAV’s daemon passes a photo, finds EICAR, and finds it in the middle of a file of two megabytes', async () => {
  const scanner = clamav(await startDaemon(), () => undefined);
  const file = (name: string, content: Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  await scanner.scan(file('foto.jpg', await photo()));
  const infected = { name: 'FileRefusal', reason: 'infected' };
  await assert.rejects(scanner.scan(file('eicar.txt', Buffer.from(EICAR))), infected);
  const large = Buffer.concat([
    Buffer.alloc(1_500_000, 0x20),
    Buffer.from(EICAR),
    Buffer.alloc(500_000, 0x20),
  ]);
  await assert.rejects(scanner.scan(file('besar.txt', large)), infected);
});
