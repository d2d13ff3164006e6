/** A mail and an event outlive the process that owes them, and a mail server and a receiver that are away. */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { openMailbox } from '../../../demo/endpoint/index.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';
import { isFullRun } from '../../setup/full-run.js';
import { freePort, startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { startEndpointProcess } from '../harness/process.js';

const TO = 'sumarni@contoh.invalid';
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

let folder = '';
let postgres: PostgresServer;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aduan-mail-'));
  postgres = await startPostgres();
});
after(() => {
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const kind of isFullRun ? (['PGlite', 'PostgreSQL'] as const) : (['PostgreSQL'] as const)) {
  describe(`Mails and events on ${kind}`, () => {
    test('are sent once, after a SIGKILL and once their server is back', async () => {
      const [mailPort, hookPort] = [await freePort(), await freePort()];
      const env: Record<string, string> = {
        DATA_DIR: join(folder, kind),
        SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
        MAIL_FROM: 'Layanan <aduan@contoh.invalid>',
        WEBHOOK_URL: `http://127.0.0.1:${hookPort}/`,
        WEBHOOK_SECRET: 'rahasia-bersama',
      };
      if (kind === 'PostgreSQL')
        env['DATABASE_URL'] = await postgres.createDatabase(postgres.original ?? undefined);
      else await putEmptyDatabase(env['DATA_DIR']!);

      let running = await startEndpointProcess(env);
      const failed = Promise.all([
        saidBy(running.child, /"mail failed /),
        saidBy(running.child, /"webhook failed /),
      ]);
      const filed = await running.citizen.file({
        date_of_incident: YESTERDAY,
        notify: { channel: 'email', to: TO },
      });
      await failed;
      await running.kill();

      const mailbox = await openMailbox(mailPort);
      const receiver = await openReceiver(hookPort);
      const both = Promise.all([mailbox.arrived(), receiver.arrived()]);
      running = await startEndpointProcess(env);
      await both;
      const next = receiver.arrived();
      await running.citizen.withdraw(filed.trackingId, filed.accessCode);
      await next;
      assert.equal(await running.stop(), 0);
      assert.deepEqual(
        mailbox.mails().map(({ to, subject }) => [to, subject]),
        [[TO, 'Konfirmasi alamat email Anda']],
      );
      const { trackingId: tracking_id } = filed;
      assert.deepEqual(receiver.events, [
        { event: 'report.create', tracking_id, status_code: 'unverified' },
        { event: 'report.withdraw', tracking_id, status_code: 'archived' },
      ]);
      await mailbox.close();
      await receiver.close();
    });
  });
}

/** Resolves at the first line of its log that is one. */
function saidBy(child: ChildProcess, line: RegExp): Promise<void> {
  return new Promise((resolve) => {
    createInterface({ input: child.stdout! }).on('line', (one) => line.test(one) && resolve());
  });
}

interface Event {
  event: string;
}

/** Another program of the agency. */
async function openReceiver(port: number) {
  const events: Event[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    void text(request).then((body) => {
      events.push(JSON.parse(body) as Event);
      response.writeHead(204).end();
      server.emit('heard');
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    events,
    arrived: async () => void (await once(server, 'heard')),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
