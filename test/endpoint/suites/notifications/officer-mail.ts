/** Officers hear by mail what became of reports that they may know of: each event once, and never what it says. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { openMailbox, type DeskApi, type Mailbox, type Role } from '../../../../demo/endpoint/index.js';
import { escalate } from '../../../../demo/endpoint/desk/hands/escalate.js';
import { officerLetter } from '../../../../demo/endpoint/officer-news/officer-letter.js';
import { sendMornings, tidyNews } from '../../../../demo/endpoint/officer-news/mornings.js';
import { tellOverdue } from '../../../../demo/endpoint/officer-news/overdue.js';
import { spreadNews } from '../../../../demo/endpoint/officer-news/spread.js';
import { listen, type RunningServer } from '../../../journey/harness/server.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, PASSWORD, type Officer } from '../../harness/officers/officer.js';
import { aSealedReport, giveKeys, sendSealed } from '../../harness/sealed.js';

const MINUTE = 60_000;
const FROM = 'aduan@contoh.invalid';
const NOW = { secret: 'now', created: 'now', overdue: 'now', replied: 'now', escalated: 'now' };
/** Kurup, one of the demo's villages. */
const VILLAGE = { code: '16.01.22.2003', id: 'r-1601222003' };

onOneDatabase('Mail to officers', (databases) => {
  let mailbox: Mailbox;
  let receiver: RunningServer;
  let hooks: string[] = [];
  let one: Opened;
  let desk: DeskApi;
  let head: Officer;
  before(async () => {
    mailbox = await openMailbox();
    receiver = await listen((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        hooks.push(body);
        response.writeHead(204).end();
      });
    });
    await openAnother();
  });
  after(async () => {
    await mailbox.close();
    await receiver.stop();
  });
  const openAnother = async (): Promise<void> => {
    one = await databases.open({
      mail: { url: mailbox.url, from: FROM },
      webhook: { url: receiver.origin, secret: 'rahasia-bersama' },
      publicUrl: 'https://lapor.contoh.invalid/sp4n',
    });
    head = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    desk = head.desk;
  };
  beforeEach(async () => {
    await one.endpoint.database.deleteFrom('officer_mail').execute();
    one.clock.now = new Date('2026-11-24T03:00:00Z');
  });

  const settled = () => one.endpoint.notifier.settled();
  const later = (ms: number): void => void (one.clock.now = new Date(one.clock.now.getTime() + ms));
  const lettersTo = (to: string) =>
    mailbox.mails().filter((mail) => mail.to === to && !mail.subject.startsWith('Kode'));
  /** New reports that a letter counts. */
  const toldIn = ({ text }: { text: string }): number => Number(/^Laporan baru: (\d+)$/m.exec(text)?.[1]);
  /** Brings letters that wait for their time, as the database's clock would. */
  const whenDue = async (): Promise<void> => {
    await sql`update pgboss.job set start_after = now() - interval '1 second'
      where name = 'mail' and state < 'active'`.execute(one.endpoint.database);
    await settled();
  };
  const codeIn = (to: string): string => {
    const mail = mailbox.mails().find((sent) => sent.to === to && sent.subject.startsWith('Kode'));
    return /\d{4} \d{4}/.exec(mail?.text ?? '')![0];
  };
  let made = 0;
  /** An officer who has confirmed an address of their own. */
  const reader = async (options: {
    roles: readonly Role[];
    institutionIds?: readonly string[];
    wishes?: object;
  }): Promise<{ officer: Officer; to: string; id: number; name: string }> => {
    made += 1;
    const [name, to] = [`Petugas ${made}`, `petugas${made}@contoh.invalid`];
    const officer = await anOfficer(one, { name, desk, ...options });
    assert.equal((await officer.post('account/mail', { address: to, current: PASSWORD })).status, 200);
    await settled();
    assert.equal((await officer.post('account/mail/confirm', { code: codeIn(to) })).status, 200);
    if (options.wishes !== undefined)
      assert.equal((await officer.post('account/mail/wishes', options.wishes)).status, 200);
    const { id } = await one.endpoint.database
      .selectFrom('officers')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return { officer, to, id, name };
  };

  test('goes to an address once its owner wrote the code at the desk, and to none of a closed account', async () => {
    const officer = await anOfficer(one, { roles: ['verifier'], desk });
    const { results } = (await officer.get('account/mail')).body;
    assert.deepEqual(results, { is_offered: true, mail: null });
    for (const address of [
      'bukan alamat',
      'a@contoh.invalid, b@contoh.invalid',
      5,
      'a@b.id\r\nBcc: c@d.id',
    ]) {
      const { status, body } = await officer.post('account/mail', { address, current: PASSWORD });
      assert.deepEqual([status, Object.keys(body.errors)], [422, ['address']], String(address));
    }
    const to = 'baru@contoh.invalid';
    const unasked = await officer.post('account/mail', { address: to });
    assert.deepEqual([unasked.status, Object.keys(unasked.body.errors)], [422, ['current']]);
    await officer.post('account/mail', { address: to, current: PASSWORD });
    await officer.post('account/mail/wishes', NOW);
    await settled();
    const queue = await sql`select data::text from pgboss.job`.execute(one.endpoint.database);
    const code = codeIn(to);
    assert.ok(!JSON.stringify(queue.rows).includes(code.replace(' ', '')));
    await one.citizen.file();
    await settled();
    assert.equal(lettersTo(to).length, 0, 'before it is confirmed');
    const wrong = code.startsWith('0') ? '99999999' : '00000000';
    const guess = async (said: string) => (await officer.post('account/mail/confirm', { code: said })).status;
    assert.equal(await guess(wrong), 422);
    assert.equal(await guess(code), 200);
    assert.equal(await guess(code), 422, 'used');
    await one.citizen.file();
    await settled();
    assert.equal(lettersTo(to).length, 1);

    await officer.post('account/mail', { address: to, current: PASSWORD });
    await settled();
    for (let miss = 0; miss < 5; miss += 1) assert.equal(await guess(wrong), 422);
    assert.equal(await guess(codeIn(to)), 422, 'closed by five wrong ones');
    for (let time = 0; time < 3; time += 1)
      await officer.post('account/mail', { address: to, current: PASSWORD });
    assert.equal(
      (await officer.post('account/mail', { address: to, current: PASSWORD })).status,
      429,
      'five an hour',
    );
    await settled();
    assert.equal(await guess(codeIn(to)), 200);

    await one.endpoint.database
      .updateTable('officers')
      .set({ is_disabled: true })
      .where('name', '=', 'Petugas Uji')
      .execute();
    later(20 * MINUTE);
    await one.citizen.file();
    await whenDue();
    assert.equal(lettersTo(to).length, 1, 'the account is closed');
  });

  test('names number, topic and place; of a secret report only that there is one, of others that are not public only a count', async () => {
    const { to, officer } = await reader({ roles: ['verifier'], wishes: NOW });
    const place = { location_id: VILLAGE.id, category_id: 'jembatan' };
    const secret = await one.citizen.file({ ...place, is_secret: true, content: 'Pungli di loket tiga.' });
    await settled();
    const [first] = lettersTo(to);
    assert.equal(first?.subject, 'Ada laporan rahasia baru');
    assert.match(
      first.text,
      /^Ada laporan rahasia baru\.\n\nBuka meja petugas: https:\/\/lapor\.contoh\.invalid\/desk\//,
    );
    const anonymous = await one.citizen.file({ ...place, is_anonymous: true });
    const open = await one.citizen.file({ ...place, nameUser: 'Sumarni Wulandari' });
    const unseen = await one.citizen.file(place);
    await officer.act(open.trackingId, 'verify');
    await settled();
    later(15 * MINUTE);
    await whenDue();
    const [second, ...rest] = lettersTo(to);
    assert.equal(rest.length, 1);
    assert.match(second!.text, new RegExp(`^Laporan baru: 3\n- #${open.trackingId} · .+ · .*Kurup`));
    assert.match(second!.text, /- 2 tanpa nomor di surel/);
    const all = lettersTo(to)
      .map(({ subject, text }) => subject + text)
      .join('\n');
    for (const hidden of [
      secret.trackingId,
      anonymous.trackingId,
      unseen.trackingId,
      'Pungli',
      'Sumarni',
      'jembatan',
    ])
      assert.ok(!all.includes(hidden), hidden);
  });

  test('is one letter a quarter of an hour however many reports come, and tells each of them once', async () => {
    const { to, id } = await reader({ roles: ['verifier'], wishes: NOW });
    await one.citizen.file();
    await settled();
    const flood = await Promise.all(Array.from({ length: 12 }, () => one.citizen.file()));
    await whenDue();
    assert.equal(lettersTo(to).length, 1, 'the second is held until its time');
    later(15 * MINUTE);
    await whenDue();
    await whenDue();
    const letters = lettersTo(to);
    assert.equal(letters.length, 2);
    assert.deepEqual(letters.map(toldIn), [flood.length, 1]);

    // A process died after its work and before its job was forgotten: the job is brought once more.
    const { complaint_id, event } = await one.endpoint.database
      .selectFrom('officer_news')
      .select(['complaint_id', 'event'])
      .executeTakeFirstOrThrow();
    const queued: number[] = [];
    const again = { reports: [complaint_id], event: 'create' };
    await spreadNews(one.endpoint, again, event, async (_, officer) => void queued.push(officer));
    assert.deepEqual(queued, [], 'noted before');
    const letter = await officerLetter(one.endpoint, { officer: id, isDigest: false }, 'another job');
    assert.equal(letter, null, 'nothing is left to tell');
  });

  test('tells only who may know: an office what is handed to it, a village its own, and nobody who may no longer', async () => {
    const office = { roles: ['office'], institutionIds: ['dlh'], wishes: NOW } as const;
    const [own, other] = [await reader(office), await reader({ ...office, institutionIds: ['inspektorat'] })];
    const village = await reader({ roles: ['verifier'], wishes: NOW });
    await one.endpoint.database
      .updateTable('officers')
      .set({ location_codes: [VILLAGE.code] })
      .where('id', '=', village.id)
      .execute();
    const verifier = await anOfficer(one, { name: 'Verifikator', roles: ['verifier'], desk });
    const count = () => [own, other, village].map(({ to }) => lettersTo(to).length);
    const { trackingId, accessCode } = await one.citizen.file({
      location_id: null,
      location_text: 'Pasar lama',
    });
    await verifier.act(trackingId, 'verify');
    await settled();
    assert.deepEqual(count(), [0, 0, 0]);
    await verifier.act(trackingId, 'dispose', { institution_id: 'dlh' });
    await settled();
    assert.deepEqual(count(), [1, 0, 0]);
    await one.citizen.file({ location_id: VILLAGE.id });
    await settled();
    assert.deepEqual(count(), [1, 0, 1]);

    later(15 * MINUTE);
    await own.officer.act(trackingId, 'respond', { content: 'Sudah kami bersihkan.' });
    await one.citizen.reply(trackingId, accessCode, { content: 'Masih kotor.', resolved: 'false' });
    await settled();
    assert.deepEqual(count(), [2, 0, 1]);
    assert.match(lettersTo(own.to)[0]!.text, /^Pelapor menjawab, atau warga menyatakan belum baik: 1\n/);

    await one.citizen.reply(trackingId, accessCode, { content: 'Masih saja kotor.' });
    await settled();
    await verifier.act(trackingId, 'dispose', { institution_id: 'inspektorat' });
    later(15 * MINUTE);
    await whenDue();
    assert.deepEqual(count(), [2, 1, 1], 'handed on before the letter was written');
  });

  test('of the morning comes once each working day from seven, with what waited and how much is late', async () => {
    await openAnother();
    const { to } = await reader({ roles: ['verifier'] });
    const other = databases.kind === 'PostgreSQL' ? await one.beside() : one;
    const morning = async (moment: string): Promise<number> => {
      one.clock.now = new Date(moment);
      other.clock.now = one.clock.now;
      await Promise.all([sendMornings(one.endpoint), sendMornings(other.endpoint)]);
      await settled();
      await other.endpoint.notifier.settled();
      return lettersTo(to).length;
    };
    await one.citizen.file();
    await settled();
    assert.equal(await morning('2026-11-24T05:00:00Z'), 0, 'today’s has been');
    assert.equal(await morning('2026-11-24T23:59:00Z'), 0, 'before seven in the agency’s zone');
    assert.equal(await morning('2026-11-25T00:00:00Z'), 1);
    assert.match(lettersTo(to)[0]!.text, /^Laporan baru: 1\n- 1 tanpa nomor/);
    assert.equal(await morning('2026-11-25T03:00:00Z'), 1, 'once');
    assert.equal(await morning('2026-11-26T00:30:00Z'), 1, 'nothing new, nothing late, no letter');
    await one.citizen.file({ is_secret: true });
    await settled();
    assert.equal(lettersTo(to).length, 2, 'by default a secret one is told at once');
    assert.equal(await morning('2026-11-28T01:00:00Z'), 2, 'Saturday');
    assert.equal(await morning('2026-11-30T01:00:00Z'), 3);
    assert.match(lettersTo(to)[0]!.text, /^Lewat tenggat saat ini: 1\n/, 'the secret one isn’t counted');
  });

  test('says in the morning alone that a sealed report waits, to protection officers of the whole agency', async () => {
    await openAnother();
    await giveKeys(one);
    const inspector = await reader({ roles: ['protection'], wishes: NOW });
    const others = [
      await reader({ roles: ['verifier', 'office'], institutionIds: ['*'] }),
      await reader({ roles: ['protection'], wishes: { ...NOW, secret: 'never' } }),
    ];
    const village = await reader({ roles: ['protection'] });
    await one.endpoint.database
      .updateTable('officers')
      .set({ location_codes: [VILLAGE.code] })
      .where('id', '=', village.id)
      .execute();
    const report = await aSealedReport({ content: { fields: { content: 'Pungutan di balai desa' } } });
    const { tracking_id: trackingId } = (await sendSealed(one, report.body)).body.results;
    await settled();
    assert.equal(lettersTo(inspector.to).length, 0, 'the minute is nobody’s');
    const morning = async (moment: string): Promise<string[]> => {
      one.clock.now = new Date(moment);
      await sendMornings(one.endpoint);
      await settled();
      return lettersTo(inspector.to).map(({ text }) => text);
    };
    const [first, ...none] = await morning('2026-11-25T01:00:00Z');
    assert.match(first!, /^Ada laporan tersegel yang menunggu\.\n\nBuka meja petugas: https:/);
    assert.doesNotMatch(first!, new RegExp(`${trackingId}|[Pp]ungutan|balai`));
    assert.deepEqual([none, hooks.filter((hook) => hook.includes(trackingId))], [[], []]);
    for (const { to } of [...others, village]) assert.equal(lettersTo(to).length, 0, to);
    const move = (state: 'answered' | 'opened', state_day: string) =>
      one.endpoint.database.updateTable('sealed_reports').set({ state, state_day }).execute();
    await move('answered', '2026-11-25');
    assert.equal((await morning('2026-11-26T01:00:00Z')).length, 1, 'the reporter’s turn');
    await move('opened', '2026-11-26');
    assert.equal((await morning('2026-11-27T01:00:00Z')).length, 2, 'it came back');
    assert.equal((await morning('2026-11-30T01:00:00Z')).length, 2, 'known, and in time');
    assert.match((await morning('2026-12-04T01:00:00Z'))[0]!, /^Ada laporan tersegel yang lewat tenggat\./);
  });

  test('tells that a deadline passed once, of each deadline, to officers and to programs', async () => {
    const { to, officer } = await reader({ roles: ['verifier'], wishes: { ...NOW, created: 'never' } });
    const { trackingId } = await one.citizen.file();
    const answered = await one.citizen.file();
    await officer.act(answered.trackingId, 'verify');
    const late = async (): Promise<string[]> => {
      hooks = [];
      await Promise.all([tellOverdue(one.endpoint), tellOverdue(one.endpoint)]);
      await settled();
      return hooks.filter((hook) => hook.includes('overdue') && hook.includes(trackingId));
    };
    assert.deepEqual(await late(), []);
    // Three working days from Tuesday.
    one.clock.now = new Date('2026-11-30T00:00:00Z');
    assert.deepEqual(await late(), [
      JSON.stringify({ event: 'report.overdue', tracking_id: trackingId, status_code: 'unverified' }),
    ]);
    assert.match(lettersTo(to)[0]!.text, /^Lewat tenggat[^\n]*: \d+\n- \d+ tanpa nomor/);
    assert.deepEqual(await late(), []);
    assert.equal(lettersTo(to).length, 1);
  });

  test('tells a superior what was left too long, as they chose, and not what was answered before the letter', async () => {
    const wishes = { secret: 'never', created: 'never', overdue: 'never', replied: 'never' };
    const chief = { roles: ['office'], institutionIds: ['dinas-pupr'] } as const;
    const superior = await reader({ ...chief, wishes: { ...wishes, escalated: 'now' } });
    const other = await reader({ ...chief, wishes: { ...wishes, escalated: 'now' } });
    const verifier = await reader({ roles: ['verifier'], wishes: { ...wishes, escalated: 'now' } });
    const staff = await reader({ ...chief, wishes });
    await head.post(`accounts/${staff.id}`, { superior: superior.id });
    const left = async (): Promise<string> => {
      one.clock.now = new Date('2026-11-24T03:00:00Z');
      await verifier.officer.signIn(verifier.name);
      const { trackingId } = await one.citizen.file();
      await verifier.officer.act(trackingId, 'verify-and-forward', { institution_id: 'dinas-pupr' });
      await one.endpoint.database
        .updateTable('complaints')
        .set({ deadline_at: one.clock.now })
        .where('tracking_id', '=', trackingId)
        .execute();
      one.clock.now = new Date('2026-11-26T03:00:00Z');
      await escalate(one.endpoint);
      await settled();
      return trackingId;
    };
    const first = await left();
    const [letter] = lettersTo(superior.to);
    assert.match(letter!.text, new RegExp(`^Naik kepada Anda karena harinya lewat: 1\\n- #${first}\\n`));
    assert.doesNotMatch(letter!.text, /Jembatan/i, 'nothing of what the report says');
    for (const { to } of [other, verifier, staff]) assert.equal(lettersTo(to).length, 0);
    assert.equal(hooks.filter((hook) => hook.includes('report.escalated')).length, 1, 'and programs');

    const answered = await left();
    await superior.officer.signIn(superior.name);
    await superior.officer.act(answered, 'respond', { content: 'Sudah kami perbaiki.' });
    later(15 * MINUTE);
    await whenDue();
    assert.equal(lettersTo(superior.to).length, 1, 'nothing to see to');
    await superior.officer.post('account/mail/wishes', { ...wishes, escalated: 'never' });
    await left();
    const { mail } = (await superior.officer.get('account/mail')).body.results;
    assert.equal(mail.wishes.escalated, 'never');
    await superior.officer.post('account/mail/wishes', wishes);
    const kept = (await superior.officer.get('account/mail')).body.results.mail;
    assert.equal(kept.wishes.escalated, 'never', 'of a page that doesn’t know of it');
    later(15 * MINUTE);
    await whenDue();
    assert.equal(lettersTo(superior.to).length, 1);
  });

  test('waits for a mail server that is away as one letter, with all that came meanwhile in the next', async () => {
    const { to } = await reader({ roles: ['verifier'], wishes: NOW });
    const { url } = one.config.mail!;
    one.config.mail = { url: 'smtp://127.0.0.1:9', from: FROM };
    await one.reopen();
    await one.citizen.file();
    await settled();
    for (let hour = 0; hour < 3; hour += 1) {
      later(60 * MINUTE);
      await one.citizen.file();
      await whenDue();
    }
    one.config.mail = { url, from: FROM };
    await one.reopen();
    await whenDue();
    assert.equal(lettersTo(to).length, 1);
    later(15 * MINUTE);
    await whenDue();
    assert.deepEqual(lettersTo(to).map(toldIn), [3, 1]);

    later(6 * 24 * 60 * MINUTE);
    await tidyNews(one.endpoint);
    const kept = await one.endpoint.database.selectFrom('officer_news').select('event').execute();
    assert.deepEqual(kept, [], 'what was told is forgotten');
  });

  test('ends with the account, and with what was confirmed: what waits then queues no letter again and again', async () => {
    await openAnother();
    const { to, officer, id } = await reader({ roles: ['verifier'], wishes: NOW });
    await one.citizen.file();
    await settled();
    await one.citizen.file();
    // Told to nobody whose address is unconfirmed by then.
    await settled();
    await officer.post('account/mail', { address: 'pindah@contoh.invalid', current: PASSWORD });
    later(15 * MINUTE);
    await whenDue();
    assert.equal(lettersTo(to).length, 1);
    await settled();
    assert.equal(
      (await officer.post('account/mail/confirm', { code: codeIn('pindah@contoh.invalid') })).status,
      200,
    );
    await one.citizen.file();
    await settled();
    assert.deepEqual(lettersTo('pindah@contoh.invalid').map(toldIn), [2], 'what waited, too');
    assert.equal((await officer.get('account')).body.results.sessions.length, 1);

    await one.citizen.file();
    await settled();
    assert.equal((await head.post(`accounts/${id}`, { is_disabled: true })).status, 200);
    later(15 * MINUTE);
    await whenDue();
    const { rows } = await sql`select id from pgboss.job where name = 'mail' and state < 'active'`.execute(
      one.endpoint.database,
    );
    assert.deepEqual(rows, []);
  });

  test('goes to nobody who has not signed in for 30 days: their access may have ended elsewhere', async () => {
    const { to, officer } = await reader({ roles: ['verifier'], wishes: NOW });
    later(31 * 24 * 60 * MINUTE);
    await one.citizen.file();
    await settled();
    assert.equal(lettersTo(to).length, 0);
    await officer.signIn(`Petugas ${made}`);
    await one.citizen.file();
    await settled();
    assert.equal(lettersTo(to).length, 1);
  });

  test('tells of a secret report however many others wait, and what waits as the officer wants it now', async () => {
    const { to, officer, id } = await reader({ roles: ['verifier'] });
    await one.citizen.file();
    await settled();
    await sql`insert into officer_news (officer_id, event, complaint_id, kind, way, at)
      select officer_id, event || n, complaint_id, kind, way, at from officer_news, generate_series(1, 300) as n
      where officer_id = ${id}`.execute(one.endpoint.database);
    await one.citizen.file({ is_secret: true });
    await settled();
    assert.equal(lettersTo(to)[0]?.subject, 'Ada laporan rahasia baru');
    await officer.post('account/mail/wishes', NOW);
    later(15 * MINUTE);
    await whenDue();
    assert.equal(toldIn(lettersTo(to)[0]!), 301);
    await one.citizen.file();
    await settled();
    await officer.post('account/mail/wishes', { ...NOW, created: 'never' });
    later(15 * MINUTE);
    await whenDue();
    assert.equal(lettersTo(to).length, 2, 'not wanted any more');
  });

  test('that a mail server refuses for good is told with the next letter, which it does not hold up', async () => {
    const { to } = await reader({ roles: ['verifier'], wishes: NOW });
    const refusing = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('relay denied'), { responseCode: 550 })),
    });
    const listening = refusing.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { url } = one.config.mail!;
    one.config.mail = { url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`, from: FROM };
    await one.reopen();
    await one.citizen.file();
    await settled();
    refusing.close();
    one.config.mail = { url, from: FROM };
    await one.reopen();
    later(15 * MINUTE);
    await one.citizen.file();
    await settled();
    assert.deepEqual(lettersTo(to).map(toldIn), [2]);
  });
});
