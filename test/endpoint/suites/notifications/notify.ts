import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { writeAudit } from '../../../../demo/endpoint/audit/audit.js';
import { openMailbox, type Mailbox } from '../../../../demo/endpoint/index.js';
import { maskAddress } from '../../../../demo/endpoint/notifications/address.js';
import { notifyAnswerWire } from '../../../../src/contract/reporting/own-report.js';
import { aReport, type Filed, type Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { linkOf } from '../../harness/mail-link.js';
import { tellNews } from '../../harness/tell-news.js';

const OLD = 'sumarni@contoh.invalid';
const NEW = 'budi.santoso@warga.invalid';
const WRONG = '7KQ2M9XD4FABCDEFGHJK';

onOneDatabase('Changing where news goes', (databases) => {
  let mailbox: Mailbox;
  let one: Opened;
  before(async () => {
    mailbox = await openMailbox();
    one = await databases.open({ mail: { url: mailbox.url, from: 'aduan@contoh.invalid' } });
  });
  after(() => mailbox.close());

  const change = (
    { trackingId }: Pick<Filed, 'trackingId'>,
    code: string | undefined,
    body: unknown,
    key: string = randomUUID(),
  ): Promise<Reply> =>
    one.citizen.request(
      'POST',
      `complaints/${trackingId}/notify`,
      {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...(code !== undefined && { 'X-Access-Code': code }),
      },
      JSON.stringify(body),
    );
  const look = ({ trackingId, accessCode }: Filed): Promise<Reply> =>
    one.citizen.get(`complaints/${trackingId}/notify`, accessCode);
  const email = (to: string) => ({ notify: { channel: 'email', to } });

  test('one report is no way to write to a whole town: ten addresses a day, and stopping is always possible', async () => {
    const filed = await one.citizen.file();
    await one.endpoint.notifier.settled();
    const before = mailbox.mails().length;
    for (let turn = 0; turn < 10; turn += 1) {
      const { status } = await change(filed, filed.accessCode, email(`warga${turn}@lain.invalid`));
      assert.equal(status, 200);
      // A letter whose address was changed before it went would not go.
      await one.endpoint.notifier.settled();
    }
    const refused = await change(filed, filed.accessCode, email('warga10@lain.invalid'));
    assert.deepEqual([refused.status, refused.body.code], [429, 'rate-limited']);
    await one.endpoint.notifier.settled();
    assert.equal(mailbox.mails().length - before, 10);
    assert.equal((await change(filed, filed.accessCode, { notify: null })).status, 200);
    const trail = await one.endpoint.database
      .selectFrom('desk_audit')
      .select('seq')
      .where('tracking_id', '=', filed.trackingId)
      .execute();
    assert.equal(trail.length, 11, 'a refusal leaves no line');
  });

  test('what changes nothing leaves no line in the trail, and a report no more than a hundred or so, however long it goes on', async () => {
    const { database } = one.endpoint;
    const filed = await one.citizen.file(email(OLD));
    const told = async (body: unknown): Promise<[number, number]> => {
      const { status } = await change(filed, filed.accessCode, body);
      const lines = await database
        .selectFrom('desk_audit')
        .select('seq')
        .where('tracking_id', '=', filed.trackingId)
        .execute();
      return [status, lines.length];
    };
    assert.deepEqual(await told(email(OLD)), [200, 0]);
    for (let turn = 0; turn < 3; turn += 1) assert.deepEqual(await told({ notify: null }), [200, 1]);
    const long = new Date(one.clock.now.getTime() - 7 * 86_400_000);
    const line = { officer: 'pelapor', action: 'notify', trackingId: filed.trackingId } as const;
    for (let turn = 0; turn < 98; turn += 1) await writeAudit(database, long, line);
    assert.deepEqual(await told(email(NEW)), [200, 100]);
    assert.deepEqual(await told(email(OLD)), [409, 100]);
    for (let turn = 0; turn < 3; turn += 1)
      assert.deepEqual(await told({ notify: null }), [200, 101], 'news can always be stopped');
  });

  test('what changes nothing leaves no kept answer either, and a key stays one request’s', async () => {
    const { database } = one.endpoint;
    const filed = await one.citizen.file();
    const keys = async () =>
      (await database.selectFrom('idempotency_keys').select('key_hash').execute()).length;
    const again = async (body: unknown): Promise<void> => {
      const before = await keys();
      for (let turn = 0; turn < 3; turn += 1)
        assert.equal((await change(filed, filed.accessCode, body)).status, 200);
      assert.equal(await keys(), before, JSON.stringify(body));
    };
    await again({ notify: null });
    const key = randomUUID();
    assert.equal((await change(filed, filed.accessCode, email(NEW), key)).status, 200);
    const mismatch = await change(filed, filed.accessCode, { notify: null }, key);
    assert.deepEqual([mismatch.status, mismatch.body.code], [422, 'idempotency-mismatch']);
    await database.updateTable('reporters').set({ notify_confirmed_at: one.clock.now }).execute();
    await again(email(NEW));
    const before = await keys();
    const none = randomUUID();
    for (let turn = 0; turn < 2; turn += 1) {
      const { status, body } = await change(filed, filed.accessCode, { notify: null }, none);
      assert.deepEqual([status, body.results.notify, await keys()], [200, null, before + 1]);
    }
    const used = await change(filed, filed.accessCode, email(NEW), none);
    assert.equal(used.body.code, 'idempotency-mismatch');
  });

  test('what mail servers could read as another mailbox is no address', async () => {
    const quoted = [
      '"siti"@kec.dusun.id',
      '"si ti"@kec.dusun.id',
      's\\iti@kec.dusun.id',
      'siti(a)@kec.dusun.id',
    ];
    const names = [
      '\uff53iti@kec.dusun.id',
      'si..ti@kec.dusun.id',
      '.siti@kec.dusun.id',
      'siti.@kec.dusun.id',
    ];
    const domains = ['siti@kec..id', 'siti@dusun.id..', 'siti@[127.0.0.1]', 'siti@127.1', 'siti@dusun%2Eid'];
    const urls = ['siti@dusun.id/a.id', 'siti@dusun.id:25', 'siti@xn--zz.id', 'siti@-a.id', 'siti@dusun'];
    for (const to of [...quoted, ...names, ...domains, ...urls]) {
      const { status, body } = await one.citizen.create(aReport(email(to)));
      assert.equal(status, 422, to);
      assert.match(body.errors.notify[0], /nama@contoh\.id/, to);
    }
  });

  test('sends the next news to the new address, and never gives one back in full', async () => {
    const { citizen, endpoint } = one;
    assert.ok((await citizen.get('capabilities')).body.results.features.includes('notify'));
    const filed = await citizen.file(email(OLD));
    const before = await look(filed);
    notifyAnswerWire.parse(before.body);
    assert.deepEqual(before.body.results, {
      notify: { channel: 'email', to: 's…@c….invalid', confirmed: false },
      channels: ['email'],
    });
    assert.equal(before.headers.get('Cache-Control'), 'private, no-store');
    const key = randomUUID();
    const answer = await change(filed, filed.accessCode, email(` ${NEW} `), key);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    notifyAnswerWire.parse(answer.body);
    assert.equal(answer.body.results.notify.to, 'b…@w….invalid');
    assert.deepEqual(
      (await change(filed, filed.accessCode, email(NEW), key)).body,
      answer.body,
      'the same again',
    );
    assert.equal((await change(filed, filed.accessCode, email(OLD), key)).body.code, 'idempotency-mismatch');
    const all = JSON.stringify([answer.body, (await look(filed)).body]);
    for (const part of [NEW, OLD, 'santoso', 'warga']) assert.ok(!all.includes(part), part);

    const stored = await endpoint.database
      .selectFrom('reporters')
      .innerJoin('complaints', 'complaints.id', 'reporters.complaint_id')
      .select(['notify_channel', 'notify_to', 'email'])
      .where('tracking_id', '=', filed.trackingId)
      .executeTakeFirstOrThrow();
    assert.deepEqual(stored, { notify_channel: 'email', notify_to: NEW, email: 'sumarni@contoh.id' });
    await endpoint.notifier.settled();
    await one.citizen.request('POST', linkOf(mailbox.mails()[0]!));
    await tellNews(one, filed.trackingId);
    const [newest] = mailbox.mails();
    assert.deepEqual([newest?.to, newest?.subject], [NEW, 'Ada kabar tentang laporan Anda']);

    assert.equal((await change(filed, filed.accessCode, { notify: null })).body.results.notify, null);
    const sent = mailbox.mails().length;
    await tellNews(one, filed.trackingId);
    assert.equal(mailbox.mails().length, sent, 'no more');
  });

  test('leaves a trace without the address, and no answer is kept that has it', async () => {
    const filed = await one.citizen.file(email(OLD));
    await change(filed, filed.accessCode, email(NEW));
    await change(filed, filed.accessCode, { notify: null });
    const { database } = one.endpoint;
    const trail = await database
      .selectFrom('desk_audit')
      .select(['officer', 'action', 'detail'])
      .where('tracking_id', '=', filed.trackingId)
      .orderBy('id')
      .execute();
    assert.deepEqual(trail, [
      { officer: 'pelapor', action: 'notify', detail: 'email' },
      { officer: 'pelapor', action: 'notify', detail: 'none' },
    ]);
    const kept = JSON.stringify(await database.selectFrom('idempotency_keys').selectAll().execute());
    assert.ok(!kept.includes(NEW));
  });

  test('is for the holder of the code alone: the same gate as everything else', async () => {
    const { citizen, endpoint } = one;
    const open = await citizen.file(email(OLD));
    const secret = await citizen.file({ ...email(OLD), is_secret: true });
    await endpoint.database
      .updateTable('complaints')
      .set({ verified_at: endpoint.config.now(), status_code: 'verified' })
      .where('tracking_id', 'in', [open.trackingId, secret.trackingId])
      .execute();
    const unknown = await citizen.get('complaints/0000000000/complaint', WRONG);
    for (const report of [open, secret]) {
      for (const answer of [
        await change(report, WRONG, email(NEW)),
        await citizen.get(`complaints/${report.trackingId}/notify`, WRONG),
      ])
        assert.deepEqual([answer.status, answer.body], [404, unknown.body]);
    }
    assert.equal((await change(open, undefined, email(NEW))).status, 401);
    assert.deepEqual((await change(secret, undefined, email(NEW))).body, unknown.body);
    assert.equal((await look(open)).body.results.notify.to, 's…@c….invalid', 'unchanged');
  });

  test('refuses what is no address, with the field’s name', async () => {
    const filed = await one.citizen.file();
    const wrong = [
      {},
      { notify: 'x' },
      { notify: { channel: 'sms', to: '0812' } },
      { notify: { channel: 'email', to: 7 } },
      email('bukan alamat'),
      email('a@contoh.invalid, b@contoh.invalid'),
      email('a@contoh.invalid\r\nBcc: b@contoh.invalid'),
      email(`${'a'.repeat(400)}@contoh.invalid`),
    ];
    for (const body of wrong) {
      const answer = await change(filed, filed.accessCode, body);
      assert.deepEqual(
        [answer.status, Object.keys(answer.body.errors ?? {})],
        [422, ['notify']],
        JSON.stringify(body),
      );
    }
    assert.equal((await look(filed)).body.results.notify, null);
  });

  test('has nothing left to change after a withdrawal', async () => {
    const filed = await one.citizen.file(email(OLD));
    await one.citizen.withdraw(filed.trackingId, filed.accessCode);
    assert.equal((await change(filed, filed.accessCode, email(NEW))).status, 409);
    assert.deepEqual((await look(filed)).body.results, { notify: null, channels: [] });
  });

  test('does not exist where there is no mail, nor for reports of whose author nothing is collected', async () => {
    const silent = await databases.open();
    assert.ok(!(await silent.citizen.get('capabilities')).body.results.features.includes('notify'));
    const filed = await silent.citizen.file();
    assert.equal(
      (await silent.citizen.get(`complaints/${filed.trackingId}/notify`, filed.accessCode)).status,
      404,
    );
    const blind = await databases.open({
      anonymous: 'not-collected',
      mail: { url: mailbox.url, from: 'aduan@contoh.invalid' },
    });
    const report = aReport({
      is_anonymous: true,
      nameUser: undefined,
      emailUser: undefined,
      phoneUser: undefined,
    });
    const { body } = await blind.citizen.create(report);
    const code = body.results.complaint.access_code as string;
    const path = `complaints/${body.complaint_id}/notify`;
    assert.deepEqual((await blind.citizen.get(path, code)).body.results, { notify: null, channels: [] });
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      'X-Access-Code': code,
    };
    const answer = await blind.citizen.request('POST', path, headers, JSON.stringify(email(NEW)));
    assert.equal(answer.status, 409);
  });

  test('a mask tells the owner which address it is, and nobody else what it is', () => {
    assert.equal(maskAddress('sumarni@contoh.co.id'), 's…@c….id');
    assert.equal(maskAddress('"a@b"@contoh.id'), '"…@c….id');
  });
});
