/** Anybody can type anybody's address: news goes there once the mailbox says that it wants it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openMailbox, type Mailbox } from '../../../../demo/endpoint/index.js';
import { collect } from '../../../../demo/endpoint/collector.js';
import { aReport, type Filed } from '../../harness/citizen.js';
import { DEFAULT_LIMITS } from '../../../../demo/endpoint/limits/limits.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { mailDomainOf } from '../../../../demo/endpoint/notifications/mail-addresses.js';
import { revokeInvitation } from '../../../../demo/endpoint/notifications/confirmation.js';
import { everything } from '../../harness/everything.js';
import { linkOf } from '../../harness/mail-link.js';
import { tellNews } from '../../harness/tell-news.js';
import { overtaken } from '../../harness/waiting-for-lock.js';

const DAY_MS = 86_400_000;

onOneDatabase('Confirming an address', (databases) => {
  let mailbox: Mailbox;
  let one: Opened;
  before(async () => {
    mailbox = await openMailbox();
    one = await databases.open({
      mail: { url: mailbox.url, from: 'aduan@contoh.invalid' },
      trustProxy: true,
      publicUrl: 'http://localhost',
      limits: { ...DEFAULT_LIMITS, questionsPerHourToDomain: 40, questionsPerHourToProvider: 60 },
    });
  });
  after(() => mailbox.close());

  const email = (to: string) => ({ notify: { channel: 'email', to } });
  /** What has come to a mailbox, newest first. */
  const inbox = async (to: string) => {
    await one.endpoint.notifier.settled();
    return mailbox.mails().filter((mail) => mail.to === to);
  };
  const newsComes = async ({ trackingId }: Filed, to: string): Promise<boolean> => {
    const before = (await inbox(to)).length;
    await tellNews(one, trackingId);
    return (await inbox(to)).length > before;
  };
  const isConfirmed = async ({ trackingId, accessCode }: Filed): Promise<boolean> =>
    (await one.citizen.get(`complaints/${trackingId}/notify`, accessCode)).body.results.notify.confirmed;
  const choose = (filed: Filed, notify: unknown, from?: string) =>
    one.citizen.request(
      'POST',
      `complaints/${filed.trackingId}/notify`,
      {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-Access-Code': filed.accessCode,
        ...(from !== undefined && { 'X-Forwarded-For': from }),
      },
      JSON.stringify(notify),
    );

  test('a mailbox with a plus in its address is still one mailbox', async () => {
    for (let turn = 0; turn < 4; turn += 1) await one.citizen.file(email(`orang+${turn}@contoh.invalid`));
    await one.endpoint.notifier.settled();
    assert.equal(mailbox.mails().filter(({ to }) => to.startsWith('orang+')).length, 3);
  });

  test('a mailbox whose provider reads no dots is one, by either of its names', async () => {
    const spelt = ['s.iti@gmail.com', 'si.ti@gmail.com', 'sit.i@googlemail.com', 's.i.t.i+a@Gmail.com'];
    for (const to of spelt) {
      await one.citizen.file(email(to));
      await one.endpoint.notifier.settled();
    }
    // A domain may be written small on its way.
    const sent = mailbox.mails().map(({ to }) => to.toLowerCase());
    assert.deepEqual(
      spelt.filter((to) => sent.includes(to.toLowerCase())),
      spelt.slice(0, 3),
      'to the name as typed',
    );
    for (const to of ['o.rang@desa.invalid', 'or.ang@desa.invalid']) {
      await one.citizen.file(email(to));
      assert.equal((await inbox(to)).length, 1, 'elsewhere a dot is part of the name');
    }
  });

  test('a mailbox is one, however its domain is spelt, and written to by the name that mail servers see', async () => {
    const ideographic = ['siti@kec\u3002dusun.id', 'siti@kec\uff0edusun.id', 'siti@kec.dusun\uff61id'];
    const others = [
      'siti@kec.dusun.id.',
      'Siti@KEC.Dusun.ID',
      'siti@\uff4bec.du\u00adsun.id',
      'siti@kec.dusun.id',
    ];
    for (const to of [...ideographic, ...others]) {
      await one.citizen.file(email(to));
      await one.endpoint.notifier.settled();
    }
    const sent = mailbox.mails().filter(({ to }) => /dusun/i.test(to));
    assert.deepEqual(
      sent.map(({ to }) => to),
      Array(3).fill('siti@kec.dusun.id'),
    );
    const filed = await one.citizen.file(email('surat@bücher.invalid'));
    const { notify_to } = await one.endpoint.database
      .selectFrom('reporters')
      .innerJoin('complaints', 'complaints.id', 'reporters.complaint_id')
      .select('notify_to')
      .where('tracking_id', '=', filed.trackingId)
      .executeTakeFirstOrThrow();
    assert.equal(notify_to, 'surat@xn--bcher-kva.invalid');
    assert.equal(
      (await choose(filed, email('surat@BÜCHER.invalid'))).body.results.notify.to,
      's…@b….invalid',
    );
    assert.equal(
      mailDomainOf('siti@kec\u3002dusun\uff0eid.').domain,
      mailDomainOf('siti@kec.dusun.id').domain,
    );
    assert.ok(mailDomainOf('siti@\uff47mail\u3002com.').isProvider);
  });

  test('whoever has a domain has all below it, and what everybody registers under is nobody’s', () => {
    const registered = {
      'abc.io': ['abc.io', 'a.abc.io', 'b.c.abc.io', 'a_1.abc.io'],
      'dusun.desa.id': ['dusun.desa.id', 'kec.dusun.desa.id'],
      'lain.desa.id': ['lain.desa.id'],
      'dinas.id': ['a.dinas.id'],
      'abc.co.uk': ['mail.abc.co.uk'],
      'xn--bcher-kva.de': ['mail.xn--bcher-kva.de'],
      // Of these nothing is known but that they are not below one another.
      'contoh.invalid': ['a.contoh.invalid'],
      localhost: ['localhost'],
      'desa.id': ['desa.id'],
    };
    for (const [domain, below] of Object.entries(registered))
      for (const one of below) assert.equal(mailDomainOf(`siti@${one}`).domain, domain, one);
  });

  test('news waits for the button behind the mail’s link; opening it does nothing, and the mail tells nothing', async () => {
    const to = 'pertama@contoh.invalid';
    const filed = await one.citizen.file({ ...email(to), is_secret: true });
    const [mail, ...others] = await inbox(to);
    assert.equal(others.length, 0);
    assert.doesNotMatch(
      `${mail!.subject} ${mail!.text}`,
      new RegExp(`${filed.trackingId}|jembatan|Sumarni|rahasia|Dusun`, 'i'),
    );
    assert.equal(await newsComes(filed, to), false, 'not confirmed');

    const link = linkOf(mail!);
    const page = await one.citizen.get(link, undefined, { 'Accept-Language': 'en' });
    assert.equal(page.status, 200);
    assert.match(page.body, /<form method="post"><button>Yes, send news/);
    assert.match(page.headers.get('Content-Security-Policy')!, /^default-src 'none'; form-action 'self'/);
    assert.equal(page.headers.get('Cache-Control'), 'no-store');
    assert.equal(page.headers.get('Referrer-Policy'), 'no-referrer');
    assert.doesNotMatch(page.body, /<script|src=|href=/);
    assert.equal(await isConfirmed(filed), false, 'a scanner opened it');
    for (let time = 0; time < 2; time += 1)
      assert.equal((await one.citizen.request('POST', link)).status, 200, 'pressed as often as one likes');
    assert.equal(await isConfirmed(filed), true);
    assert.equal(await newsComes(filed, to), true);
    const token = link.split('/').at(-1)!;
    assert.ok(!(await everything(one)).includes(token), 'kept hashed');
    assert.ok(!one.logs.join('\n').includes(token), 'not logged');
  });

  test('made up, of another address or too old, a link confirms nothing', async () => {
    const [first, second] = ['kedua@contoh.invalid', 'ketiga@contoh.invalid'];
    const filed = await one.citizen.file(email(first));
    const old = linkOf((await inbox(first))[0]!);
    await choose(filed, email(second));
    const link = linkOf((await inbox(second))[0]!);
    const made = `${link.slice(0, -32)}${'A'.repeat(32)}`;
    for (const path of [old, made])
      assert.equal((await one.citizen.request('POST', path, { 'Accept-Language': 'su' })).status, 404);
    const now = one.clock.now;
    one.clock.now = new Date(now.getTime() + 7 * DAY_MS);
    assert.equal((await one.citizen.request('POST', link)).status, 404, 'after a week');
    one.clock.now = now;
    assert.equal(await isConfirmed(filed), false);
    assert.equal((await one.citizen.request('POST', link)).status, 200);
    await choose(filed, email(second));
    assert.equal(await isConfirmed(filed), true, 'the same address again');
    await choose(filed, email(first));
    assert.equal(await isConfirmed(filed), false, 'another one');
    await choose(filed, { notify: null });
    assert.equal((await one.citizen.request('POST', linkOf((await inbox(first))[0]!))).status, 404);
  });

  if (databases.kind === 'PostgreSQL') {
    test('a link pressed while another address is being chosen does not confirm that one', async () => {
      const to = 'keempat@contoh.invalid';
      const filed = await one.citizen.file(email(to));
      const link = linkOf((await inbox(to))[0]!);
      const { status } = await overtaken(
        one,
        async (transaction) => {
          const { id } = await transaction
            .selectFrom('complaints')
            .select('id')
            .where('tracking_id', '=', filed.trackingId)
            .forUpdate()
            .executeTakeFirstOrThrow();
          const other = { notify_to: 'korban-lain@contoh.invalid', notify_confirmed_at: null };
          await transaction.updateTable('reporters').set(other).where('complaint_id', '=', id).execute();
          await revokeInvitation(transaction, id);
        },
        () => one.citizen.request('POST', link),
      );
      assert.equal(status, 404);
      assert.equal(await isConfirmed(filed), false);
    });
  }

  test('a mailbox is asked three times a day from one address, for however many reports', async () => {
    const to = 'korban@contoh.invalid';
    const spelt = ['korban@contoh.invalid', 'Korban@Contoh.invalid'];
    await Promise.all(Array.from({ length: 8 }, (_, count) => one.citizen.file(email(spelt[count % 2]!))));
    await one.endpoint.notifier.settled();
    const all = () => mailbox.mails().filter((mail) => mail.to.toLowerCase() === to).length;
    assert.equal(all(), 3);
    const { database } = one.endpoint;
    const rows = await database.selectFrom('confirmation_mails').selectAll().execute();
    assert.ok(rows.length >= 3 && !JSON.stringify(rows).toLowerCase().includes('korban'));
    const last = mailbox.mails().find((mail) => mail.to.toLowerCase() === to)!;
    const asked = await one.citizen.request('POST', linkOf(last));
    assert.equal(asked.status, 200, 'the links that were sent stay good');
    one.clock.now = new Date(one.clock.now.getTime() + DAY_MS + 1);
    await collect(one.endpoint);
    assert.deepEqual(await database.selectFrom('confirmation_mails').selectAll().execute(), []);
    await one.citizen.file(email(to));
    await one.endpoint.notifier.settled();
    assert.equal(all(), 4, 'the next day');
  });

  /** Files from an address. @returns the answer without what is each report's own */
  const fileFrom = async (from: string, to: string) => {
    const { status, body } = await one.citizen.request(
      'POST',
      'complaints/complaint',
      { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), 'X-Forwarded-For': from },
      JSON.stringify(aReport(email(to))),
    );
    const { tracking_id: trackingId, access_code: accessCode, ...rest } = body.results.complaint;
    return {
      filed: { trackingId, accessCode, key: '' },
      answer: { status, keys: Object.keys(rest) },
    };
  };

  test('strangers at many addresses get six questions to a mailbox, and its owner one more by the code at the tracker', async () => {
    const to = 'pemilik@desa-lain.invalid';
    const strangers = [];
    for (let turn = 0; turn < 16; turn += 1) strangers.push(await fileFrom(`203.0.113.${turn % 4}`, to));
    assert.equal((await inbox(to)).length, 6);
    const owner = await fileFrom('198.51.100.9', to);
    assert.equal((await inbox(to)).length, 6, 'the report is filed all the same');
    assert.deepEqual(
      strangers.map(({ answer }) => answer),
      strangers.map(() => owner.answer),
      'and no answer tells whether a mail went out',
    );
    const again = await choose(owner.filed, email(to));
    assert.deepEqual([again.status, again.body.results.notify.confirmed], [200, false]);
    assert.equal((await inbox(to)).length, 7);
    assert.deepEqual((await choose(owner.filed, email(to))).body, again.body, 'alike, and nothing sent');
    for (const { filed } of strangers) await choose(filed, email(to));
    assert.equal((await inbox(to)).length, 9, 'with codes of reports of their own two more: nine in all');

    const [newest] = (await inbox(to)).slice(2);
    assert.equal((await one.citizen.request('POST', linkOf(newest!))).status, 200);
    assert.equal(await isConfirmed(owner.filed), true, 'the owner’s own');
    await fileFrom('198.51.100.9', to);
    assert.equal((await inbox(to)).length, 10, 'whoever pressed the button is asked about the next report');
  });

  test('an answer takes the same work where the mailbox was asked too often by now, so that its time tells nothing of others', async () => {
    const [fresh, used] = ['baru@tempat.invalid', 'habis@tempat.invalid'];
    const from = '203.0.113.77';
    let { filed } = await fileFrom(from, used);
    for (let turn = 0; turn < 2; turn += 1) ({ filed } = await fileFrom(from, used));
    assert.equal((await inbox(used)).length, 3);
    const { notifier } = one.endpoint;
    const { wake } = notifier;
    // What follows the answer follows later here.
    notifier.wake = () => undefined;
    const filing = (to: string) => one.watch(() => fileFrom(from, to));
    assert.deepEqual(await filing(used), await filing(fresh));
    const asking = () => one.watch(() => choose(filed, email(used), from));
    const first = await asking();
    assert.equal((await inbox(used)).length, 4, 'by the code');
    assert.deepEqual(await asking(), first);
    notifier.wake = wake;
    assert.deepEqual([(await inbox(used)).length, (await inbox(fresh)).length], [4, 1]);
  });

  test('of a report one question to a mailbox waits, however often it is asked for, and that is taken ten times an hour', async () => {
    const [to, other] = ['sekali@ulang.invalid', 'lain@ulang.invalid'];
    const { filed } = await fileFrom('203.0.113.78', to);
    assert.equal((await inbox(to)).length, 1);
    const { notifier, database } = one.endpoint;
    const { wake } = notifier;
    notifier.wake = () => undefined;
    const told = [];
    for (let turn = 0; turn < 12; turn += 1) told.push(await choose(filed, email(to)));
    const { rows } = await sql<object>`select * from pgboss.job where name = 'mail'`.execute(database);
    assert.equal(rows.length, 1);
    assert.doesNotMatch(JSON.stringify(rows), /sekali|ulang/);
    const statuses = told.map(({ status }) => status);
    assert.deepEqual(statuses, [...Array<number>(10).fill(200), 429, 429]);
    assert.equal(told[11]!.body.code, 'rate-limited');
    for (const body of [email(other), { notify: null }, email(to)])
      assert.equal(
        (await choose(filed, body)).status,
        200,
        'another address, none, and the first as a new one',
      );
    notifier.wake = wake;
    assert.deepEqual(
      [(await inbox(to)).length, (await inbox(other)).length],
      [2, 0],
      'the newest link alone',
    );
    one.clock.now = new Date(one.clock.now.getTime() + 3_600_001);
    assert.equal((await choose(filed, email(to))).status, 200, 'an hour later');
    await notifier.settled();
  });

  test('above what an hour may bring to one domain the question is kept, and asked when the hour is over', async () => {
    const hour = new Date(one.clock.now.getTime() + DAY_MS);
    one.clock.now = hour;
    const [names, sent] = [Array.from({ length: 45 }, (_, turn) => turn), () => mailbox.mails()];
    const [small, large] = ['desa-kecil.sch.id', 'gmail.com'];
    for (const turn of names) {
      await fileFrom(`203.0.113.${turn}`, `siswa${turn}@kelas${turn % 3}.${small}`);
      await fileFrom(`203.0.113.${turn}`, `warga${turn}@${large}`);
    }
    await one.endpoint.notifier.settled();
    const reached = (domain: string) => names.length - missing(domain).length;
    const missing = (domain: string) =>
      names.filter((turn) => !sent().some(({ to }) => isTo(to, turn, domain)));
    const isTo = (to: string, turn: number, domain: string) =>
      new RegExp(`^(?:siswa|warga)${turn}@(?:kelas\\d\\.)?${domain}$`).test(to);
    assert.deepEqual([reached(small), reached(large)], [40, 45], 'names below a domain are that domain');
    assert.ok(!one.logs.some((line) => line.includes('mail failed')), one.logs.join('\n'));

    const { database, notifier } = one.endpoint;
    const waiting = sql<{
      hours: number;
    }>`select round(extract(epoch from start_after - now()) / 3600)::int as hours
      from pgboss.job where name = 'mail' and state = 'created'`;
    assert.deepEqual((await waiting.execute(database)).rows, Array(5).fill({ hours: 1 }));
    one.clock.now = new Date(hour.getTime() + 3_600_001);
    await sql`update pgboss.job set start_after = now() where name = 'mail'`.execute(database);
    await notifier.settled();
    assert.equal(reached(small), 45);
  });
});
