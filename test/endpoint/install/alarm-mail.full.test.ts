/** An alarm on its way to a mailbox: the receiver that is shipped, read and run by Alertmanager's own programs. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../database/postgres-server.js';
import { INSTALL, typedIn } from './debian-machine.js';

const SHIPPED = fileURLToPath(new URL('alertmanager.yml', INSTALL));
const PASSWORD = 'kata-sandi-surel';

const folder = mkdtempSync(join(tmpdir(), 'aduan-alarm-'));
let running: ChildProcess | undefined;
let mails: SMTPServer | undefined;
after(async () => {
  if (running !== undefined) {
    running.kill('SIGTERM');
    await once(running, 'exit');
  }
  await new Promise((resolve) => (mails === undefined ? resolve(null) : mails.close(() => resolve(null))));
  rmSync(folder, { recursive: true, force: true });
});

function amtool(...parameters: string[]): void {
  const { status, stdout, stderr } = spawnSync('amtool', parameters, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
}

test('Alertmanager’s own check reads it as it is shipped', () => amtool('check-config', SHIPPED));

test(
  'the alarm that the guide sends to try it comes to the mailbox, in plain words',
  { timeout: 60_000 },
  async () => {
    let arrive: (mail: { to: string[]; letter: string }) => void;
    const arrived = new Promise<{ to: string[]; letter: string }>((resolve) => (arrive = resolve));
    mails = new SMTPServer({
      onAuth: ({ username, password }, _session, answer) =>
        username === 'aduan' && password === PASSWORD
          ? answer(null, { user: 'aduan' })
          : answer(new Error('wrong password')),
      onData: (stream, session, done) =>
        void text(stream).then((letter) => {
          arrive({ to: session.envelope.rcptTo.map(({ address }) => address), letter });
          done();
        }),
    });
    await once(mails.listen(0, '127.0.0.1'), 'listening');
    const { port } = mails.server.address() as AddressInfo;
    writeFileSync(join(folder, 'mail-password'), PASSWORD);
    const replaced: [string, string][] = [
      ['mail.contoh.go.id:587', `127.0.0.1:${port}`],
      ['/etc/prometheus/mail-password', join(folder, 'mail-password')],
      ['group_wait: 1m', 'group_wait: 0s'],
      // The test's own mail server signs for itself.
      [
        '        send_resolved: true',
        '        send_resolved: true\n        tls_config: { insecure_skip_verify: true }',
      ],
    ];
    const shipped = readFileSync(SHIPPED, 'utf8');
    for (const [written] of replaced) assert.ok(shipped.includes(written), written);
    writeFileSync(
      join(folder, 'alertmanager.yml'),
      replaced.reduce((config, [written, own]) => config.replaceAll(written, own), shipped),
    );
    const api = `127.0.0.1:${await freePort()}`;
    running = spawn(
      'prometheus-alertmanager',
      [`--config.file=${folder}/alertmanager.yml`, `--storage.path=${folder}/state`].concat(
        `--web.listen-address=${api}`,
        '--cluster.listen-address=',
      ),
      { stdio: 'ignore' },
    );
    while ((await fetch(`http://${api}/-/ready`).catch(() => null))?.status !== 200)
      assert.equal(running.exitCode, null, 'Alertmanager runs');
    const typed = typedIn('debian.id.md', /^## 9\. /)
      .join('')
      .match(/^amtool .*alert add .*$/m)![0];
    const { status, stderr } = spawnSync('sh', ['-c', typed.replace('localhost:9093', api)], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const { to, letter } = await arrived;
    assert.deepEqual(to, ['server@contoh.go.id']);
    assert.match(letter, /^From: aduan@contoh\.go\.id\r$/m);
    assert.match(letter, /^Subject: An alarm to try\r$/m);
    assert.match(letter, /TryIt, warning, firing, sejak \d{4}-/);
    assert.doesNotMatch(letter, /text\/html|https?:/);
  },
);
