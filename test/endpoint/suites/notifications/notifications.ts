import assert from 'node:assert/strict';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { openMailbox, readConfig, type Mailbox } from '../../../../demo/endpoint/index.js';
import { listen, type RunningServer } from '../../../journey/harness/server.js';
import { aReport, type Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';

const TO = 'sumarni@contoh.invalid';
const SECRET = 'rahasia-bersama';
const NOTIFY = { notify: { channel: 'email', to: TO } };

onOneDatabase('Notifications', (databases) => {
  let mailbox: Mailbox;
  let receiver: RunningServer;
  let hooks: { body: string; signature: unknown; id: unknown }[] = [];
  let refusals = 0;
  let arrived = (): unknown => undefined;
  let one: Opened;
  before(async () => {
    mailbox = await openMailbox();
    receiver = await listen((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { 'x-aduan-signature': signature, 'x-aduan-event-id': id } = request.headers;
        hooks.push({ body, signature, id });
        response.writeHead(refusals-- > 0 ? 503 : 204).end();
        arrived();
      });
    });
    one = await databases.open({
      mail: { url: mailbox.url, from: 'aduan@contoh.invalid' },
      webhook: { url: `${receiver.origin}/hook`, secret: SECRET },
      notifyRetryAfterMs: [0],
      // Where nothing is collected of an anonymous reporter, there is nobody to write to.
      anonymous: 'hidden-from-public',
    });
  });
  after(async () => {
    await mailbox.close();
    await receiver.stop();
  });
  const officer = () => anOfficer(one);
  /** What was sent, without the questions whether an address is theirs (see `confirmation.ts`). */
  const news = () => mailbox.mails().filter(({ subject }) => subject.startsWith('Ada kabar'));
  const fileConfirmed = async (changes: object = {}): Promise<Filed> => {
    const filed = await one.citizen.file({ ...NOTIFY, ...changes });
    await one.endpoint.database
      .updateTable('reporters')
      .set({ notify_confirmed_at: one.clock.now })
      .where('notify_to', '=', TO)
      .execute();
    return filed;
  };
  /** What the rows of the queue hold. */
  const waiting = async ({ endpoint: { database } }: Opened = one): Promise<unknown[]> =>
    (
      await sql`select data from pgboss.job where name in ('mail', 'webhook')
        union all select data from pgboss.archive where name in ('mail', 'webhook')`.execute(database)
    ).rows;
  /** The events since the last time, once all are out. */
  const events = async (): Promise<unknown[]> => {
    await one.endpoint.notifier.settled();
    return hooks.splice(0).map(({ body }) => JSON.parse(body) as unknown);
  };

  test('e-mail is offered and taken where there is a mail server, and only then', async () => {
    assert.deepEqual((await one.citizen.get('capabilities')).body.results.notify, ['email']);
    const wrong = [
      { channel: 'sms', to: '0812' },
      { channel: 'email', to: 'bukan alamat' },
      { channel: 'email', to: 'a@contoh.invalid, b@contoh.invalid' },
      { channel: 'email', to: 'a@contoh.invalid\r\nBcc: b@contoh.invalid' },
    ];
    for (const notify of wrong) {
      const { status, body } = await one.citizen.create(aReport({ notify }));
      assert.deepEqual([status, Object.keys(body.errors ?? {})], [422, ['notify']], JSON.stringify(notify));
    }
    const without = await databases.open();
    assert.deepEqual((await without.citizen.get('capabilities')).body.results.notify, []);
    await without.citizen.file(NOTIFY);
    const row = await without.endpoint.database
      .selectFrom('reporters')
      .select('notify_to')
      .executeTakeFirst();
    assert.equal(row?.notify_to, null, 'an address that is not used is not kept');
  });

  test('a step is told in a fixed sentence; the number only where neither Anonim nor Rahasia', async () => {
    const desk = await officer();
    for (const [is_anonymous, is_secret] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const filed = await fileConfirmed({ is_anonymous, is_secret });
      await events();
      const sent = news().length;
      await desk.act(filed.trackingId, 'verify');
      await one.endpoint.notifier.settled();
      const [mail] = news();
      assert.equal(news().length, sent + 1);
      assert.equal(mail?.to, TO);
      const isNamed = !is_anonymous && !is_secret;
      assert.equal(
        `${mail.subject} ${mail.text}`.includes(filed.trackingId),
        isNamed,
        'the number in the mail',
      );
      assert.doesNotMatch(mail.text, /jembatan|Sumarni|Terverifikasi/i);
      assert.equal(hooks.length, 1);
      assert.deepEqual(JSON.parse(hooks[0]!.body), {
        event: 'report.verify',
        ...(isNamed && { tracking_id: filed.trackingId }),
        status_code: 'verified',
      });
      const expected = createHmac('sha256', SECRET).update(hooks[0]!.body).digest('hex');
      assert.equal(hooks[0]!.signature, `sha256=${expected}`);
    }
  });

  test('who asked for no mail gets none, and releasing a photo is no news', async () => {
    const desk = await officer();
    const quiet = await one.citizen.file();
    const sent = news().length;
    await desk.act(quiet.trackingId, 'verify');
    const asked = await fileConfirmed();
    await desk.post(`reports/${asked.trackingId}/release`, { attachment_id: 'x', is_released: true });
    await one.endpoint.notifier.settled();
    assert.equal(news().length, sent);
  });

  test('a receiver that fails is tried again for three days, then given up; the deed stands and the log names nobody', async () => {
    const desk = await officer();
    const { trackingId } = await fileConfirmed();
    await events();
    const began = one.clock.now;
    const hour = 3_600_000;
    const passAtEach = (hours: number) => () =>
      (one.clock.now = new Date(one.clock.now.getTime() + hours * hour));
    refusals = 3;
    arrived = passAtEach(8);
    await desk.act(trackingId, 'verify');
    await one.endpoint.notifier.settled();
    assert.equal(hooks.length, 4, 'away for a day, then taken');
    assert.equal(new Set(hooks.map(({ id }) => id)).size, 1, 'it can be known again');

    one.clock.now = began;
    refusals = 99;
    arrived = passAtEach(30);
    hooks = [];
    one.logs.length = 0;
    await desk.act(trackingId, 'hold', { reason: 'Menunggu foto' });
    await one.endpoint.notifier.settled();
    assert.equal(hooks.length, 3, 'for three days');
    assert.deepEqual(
      one.logs.filter((line) => line.startsWith('webhook')),
      ['webhook failed Error', 'webhook failed Error, given up'],
    );
    assert.doesNotMatch(one.logs.join('\n'), new RegExp(`${TO}|${trackingId}`));
    refusals = 0;
    arrived = () => undefined;
    one.clock.now = began;
    assert.deepEqual(await waiting(), [], 'nothing is kept of it');
  });

  test('what waits to be sent says nothing of anybody, and is gone once it was sent', async () => {
    const gone = { url: 'smtp://127.0.0.1:9', from: 'aduan@contoh.invalid' };
    const away = await databases.open({ mail: gone, notifyRetryAfterMs: [3_600_000] });
    const { trackingId } = await away.citizen.file({ ...NOTIFY, nameUser: 'Sumarni Wulandari' });
    await away.endpoint.notifier.settled();
    const rows = JSON.stringify(await waiting(away));
    assert.match(rows, /"sealed":"[\w-]{40,}"/);
    assert.doesNotMatch(rows, new RegExp(`${TO}|${trackingId}|Wulandari|notify/confirm`));
    assert.ok(away.logs.includes('mail failed Error'));
    await away.close();
  });

  test('a mailbox that there is none of is not written to again', async () => {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('no such mailbox'), { responseCode: 550 })),
    });
    const listening = server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    const refused = await databases.open({
      mail: { url: `smtp://127.0.0.1:${port}`, from: 'aduan@contoh.invalid' },
    });
    await refused.citizen.file(NOTIFY);
    await refused.endpoint.notifier.settled();
    assert.ok(refused.logs.includes('mail failed Error, given up'), refused.logs.join('\n'));
    assert.deepEqual(await waiting(refused), []);
    await refused.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  test('what the reporter does is told to programs alone, once however often it is sent, and never what', async () => {
    const desk = await officer();
    for (const is_secret of [false, true]) {
      await events();
      const sent = news().length;
      const filed = await fileConfirmed({ is_secret });
      const { trackingId, accessCode } = filed;
      await one.citizen.create(aReport({ ...NOTIFY, is_secret }), filed.key);
      const about = { ...(!is_secret && { tracking_id: trackingId }) };
      assert.deepEqual(await events(), [{ event: 'report.create', ...about, status_code: 'unverified' }]);
      assert.equal(news().length, sent, 'who did it knows');
      await desk.act(trackingId, 'verify');
      await desk.act(trackingId, 'respond', { content: 'Sudah kami perbaiki.' });
      await events();
      const mailed = news().length;
      const key = randomUUID();
      for (let time = 0; time < 2; time += 1)
        await one.citizen.reply(
          trackingId,
          accessCode,
          { content: 'Masih rusak.', resolved: 'false' },
          { key },
        );
      assert.deepEqual(await events(), [{ event: 'report.reply', ...about, status_code: 'reopened' }]);
      for (let time = 0; time < 2; time += 1) await one.citizen.withdraw(trackingId, accessCode, key);
      assert.deepEqual(await events(), [{ event: 'report.withdraw', ...about, status_code: 'archived' }]);
      assert.equal((await one.citizen.create(aReport({ content: '' }))).status, 422);
      assert.deepEqual(await events(), [], 'what was refused did not happen');
      assert.equal(news().length, mailed);
    }
  });

  test('the stop waits for what is under way, no longer than the limit', async () => {
    const deaf = await listen(() => undefined);
    const stuck = await databases.open({ webhook: { url: deaf.origin, secret: SECRET } });
    await stuck.citizen.file();
    await stuck.endpoint.notifier.close(20);
    assert.ok(stuck.logs.includes('the stop did not wait for a mail or an event under way'));
    await deaf.stop();
    await stuck.close();
  });

  test('a receiver without a secret is refused at the start', async () => {
    await assert.rejects(readConfig({ WEBHOOK_URL: 'http://localhost:9/' }), /WEBHOOK_SECRET/);
  });
});
