/** Anybody can type anybody's address: news goes there once the mailbox says that it wants it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openMailbox, type Mailbox } from '../../../demo/endpoint/index.js';
import { collect } from '../../../demo/endpoint/collector.js';
import type { Filed } from '../citizen.js';
import { onOneDatabase, type Opened } from '../databases.js';
import { revokeInvitation } from '../../../demo/endpoint/notifications/confirmation.js';
import { everything } from '../everything.js';
import { linkOf } from '../mail-link.js';
import { tellNews } from '../tell-news.js';
import { overtaken } from '../waiting-for-lock.js';

const DAY_MS = 86_400_000;

onOneDatabase('Confirming an address', (databases) => {
  let mailbox: Mailbox;
  let one: Opened;
  before(async () => {
    mailbox = await openMailbox();
    one = await databases.open({ mail: { url: mailbox.url, from: 'aduan@contoh.invalid' } });
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
  const choose = (filed: Filed, notify: unknown) =>
    one.citizen.request(
      'POST',
      `complaints/${filed.trackingId}/notify`,
      {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-Access-Code': filed.accessCode,
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
    for (const to of spelt) await one.citizen.file(email(to));
    await one.endpoint.notifier.settled();
    const sent = mailbox.mails().map(({ to }) => to);
    assert.deepEqual(
      spelt.filter((to) => sent.includes(to)),
      spelt.slice(0, 3),
      'to the address as typed',
    );
    for (const to of ['o.rang@desa.invalid', 'or.ang@desa.invalid']) {
      await one.citizen.file(email(to));
      assert.equal((await inbox(to)).length, 1, 'elsewhere a dot is part of the name');
    }
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

  test('a mailbox is asked three times a day, whoever asks and for however many reports', async () => {
    const to = 'korban@contoh.invalid';
    const spelt = ['korban@contoh.invalid', 'Korban@Contoh.invalid'];
    await Promise.all(Array.from({ length: 8 }, (_, count) => one.citizen.file(email(spelt[count % 2]!))));
    await one.endpoint.notifier.settled();
    const all = () => mailbox.mails().filter((mail) => mail.to.toLowerCase() === to).length;
    assert.equal(all(), 3);
    const last = mailbox.mails().find((mail) => mail.to.toLowerCase() === to)!;
    const asked = await one.citizen.request('POST', linkOf(last));
    assert.equal(asked.status, 200, 'the links that were sent stay good');
    const { database } = one.endpoint;
    const rows = await database.selectFrom('confirmation_mails').selectAll().execute();
    assert.ok(!JSON.stringify(rows).toLowerCase().includes('korban'));
    one.clock.now = new Date(one.clock.now.getTime() + DAY_MS + 1);
    await collect(one.endpoint);
    assert.deepEqual(await database.selectFrom('confirmation_mails').selectAll().execute(), []);
    await one.citizen.file(email(to));
    await one.endpoint.notifier.settled();
    assert.equal(all(), 4, 'the next day');
  });
});
