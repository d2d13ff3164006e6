/** Whoever follows a place hears of its public reports by mail, once their mailbox has said that it wants it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openMailbox, officerActs, type Mailbox } from '../../../../demo/endpoint/index.js';
import { tellFollowers } from '../../../../demo/endpoint/follows/tell-followers.js';
import { followAnswerWire } from '../../../../src/contract/public/follow.js';
import type { Filed, Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { PageVisitor } from '../../harness/page-visitor.js';
import { solve } from '../../harness/solve.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const OFFICE = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const PLACE = 'r-1601222003';
const TO = 'tetangga@contoh.invalid';
const DAY_MS = 86_400_000;

/** Areas of the town, more than a mailbox may follow. */
function places({ config: { masters } }: Opened): string[] {
  const below = (parentCode: string | null) => masters.locations({ search: '', parentCode, limit: 50 });
  const levels = [...below(null)];
  for (let at = 0; at < levels.length && levels.length < 30; at += 1) levels.push(...below(levels[at]!.code));
  return levels.map(({ id }) => id);
}

onOneDatabase('Following a place', (databases) => {
  let mailbox: Mailbox;
  before(async () => void (mailbox = await openMailbox()));
  after(() => mailbox.close());

  const open = (more: object = {}) =>
    databases.open({
      mail: { url: mailbox.url, from: 'aduan@contoh.invalid' },
      trustProxy: true,
      publicUrl: 'http://localhost',
      ...more,
    });
  /** To an address, newest first. */
  const inbox = async ({ endpoint }: Opened, to: string) => {
    await endpoint.notifier.settled();
    return mailbox.mails().filter((mail) => mail.to === to);
  };
  const wish = (one: Opened, body: object, headers: Record<string, string> = {}): Promise<Reply> =>
    one.citizen.request(
      'POST',
      'follows',
      { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
      JSON.stringify(body),
    );
  const email = (to: string) => ({ notify: { channel: 'email', to } });
  const pathsIn = (text: string) =>
    [...text.matchAll(/http:\/\/localhost\/(follows\/\S+)/g)].map(([, path]) => path!);

  async function following(one: Opened, to: string, place: object = { location_id: PLACE }): Promise<void> {
    const { status, body } = await wish(one, { ...place, ...email(to) });
    assert.equal(status, 200, JSON.stringify(body));
    followAnswerWire.parse(body);
    const [question] = await inbox(one, to);
    const [path] = pathsIn(question!.text);
    assert.match(
      (await one.citizen.get(path!)).body,
      /<form method="post">/,
      'opening it alone does nothing',
    );
    assert.equal((await one.citizen.request('POST', path!)).status, 200);
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
  }

  async function published(one: Opened, report: object = {}): Promise<Filed> {
    const filed = await one.citizen.file({ location_id: PLACE, ...report });
    await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
    return filed;
  }

  /** The next morning at eight, in the agency's zone. */
  async function nextMorning(one: Opened): Promise<void> {
    const day = new Date(one.clock.now.getTime() + DAY_MS).toISOString().slice(0, 10);
    one.clock.now = new Date(`${day}T01:00:00Z`);
    await tellFollowers(one.endpoint);
    await one.endpoint.notifier.settled();
  }

  test('brings what is new, answered and done there, once a day, and ends at one press', async () => {
    const one = await open();
    const to = `harian-${TO}`;
    await following(one, to);
    const { trackingId } = await published(one, {
      title: 'Jalan rusak di depan rumah, hubungi 0812-3456-7890',
    });
    await published(one, { title: 'Lampu padam di kota lain', location_id: null });
    await tellFollowers(one.endpoint);
    assert.equal((await inbox(one, to)).length, 1, 'today is told tomorrow');
    await nextMorning(one);
    const [letter] = await inbox(one, to);
    assert.match(letter!.text, /Jalan rusak di depan rumah/);
    assert.doesNotMatch(letter!.text, /0812|Lampu padam/);
    assert.ok(letter!.text.includes(`http://localhost/laporan?aduan=${trackingId}`));
    await officerActs.dispose(one.endpoint, trackingId, ADMIN, OFFICE);
    await officerActs.respond(one.endpoint, trackingId, OFFICE, { content: 'Sudah ditambal.' });
    await officerActs.close(one.endpoint, trackingId, ADMIN);
    await tellFollowers(one.endpoint);
    assert.equal((await inbox(one, to)).length, 2, 'one letter a day');
    await nextMorning(one);
    assert.match((await inbox(one, to))[0]!.text, /Jalan rusak.*\(Selesai\)/);
    await nextMorning(one);
    const all = await inbox(one, to);
    assert.equal(all.length, 3, 'nothing happened');

    const path = new URL(all[0]!.leave!).pathname.slice(1);
    assert.deepEqual(pathsIn(all[0]!.text), [path]);
    assert.match((await one.citizen.get(path)).body, /<form method="post">/);
    const oneClick = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const left = await one.citizen.request('POST', path, oneClick, 'List-Unsubscribe=One-Click');
    assert.equal(left.status, 200);
    assert.deepEqual(await one.endpoint.database.selectFrom('follows').selectAll().execute(), []);
    assert.deepEqual((await one.citizen.request('DELETE', path)).body, { results: { follow: null } });
    await one.close();
  });

  test('tells nothing of what isn’t public', async () => {
    const one = await open();
    const area = `wilayah-${TO}`;
    await following(one, area);
    const secret = await published(one, { title: 'Pungutan liar', is_secret: true });
    await officerActs.respond(one.endpoint, secret.trackingId, OFFICE, { content: 'Kami periksa.' });
    await one.citizen.file({ title: 'Belum diperiksa', location_id: PLACE });
    const withheld = await published(one, { title: 'Ada nama orang' });
    await officerActs.withhold(one.endpoint, withheld.trackingId, ADMIN, 'ada nama orang');
    await nextMorning(one);
    assert.equal((await inbox(one, area)).length, 1);
    await published(one, { title: 'Lampu berkedip' });
    await nextMorning(one);
    const [letter] = await inbox(one, area);
    assert.match(letter!.text, /Lampu berkedip/);
    await one.close();
  });

  test('answers alike whatever a mailbox follows, floods none, and keeps twenty places of a mailbox at most', async () => {
    const one = await open();
    const to = `asing-${TO}`;
    const answers = new Set<string>();
    for (let turn = 0; turn < 6; turn += 1) {
      const location_id = places(one)[turn]!;
      const { status, body } = await wish(
        one,
        { location_id, ...email(to) },
        { 'X-Forwarded-For': '203.0.113.9' },
      );
      answers.add(JSON.stringify([status, body]));
      await one.endpoint.notifier.settled();
    }
    const asked = await inbox(one, to);
    assert.equal(asked.length, 3, 'three questions a day by one address');
    const [path] = pathsIn(asked[0]!.text);
    assert.equal((await one.citizen.request('POST', path!)).status, 200);
    answers.add(
      JSON.stringify(
        (({ status, body }) => [status, body])(
          await wish(one, { location_id: places(one)[2]!, ...email(to) }),
        ),
      ),
    );
    assert.equal(answers.size, 1);
    const stranger = `banyak-${TO}`;
    for (const location_id of places(one)) await wish(one, { location_id, ...email(stranger) });
    const held = await one.endpoint.database
      .selectFrom('follows')
      .select('id')
      .where('address', '=', stranger)
      .execute();
    assert.equal(held.length, 20, 'also of those that nobody has confirmed');
    const forged = path!.slice(0, -1) + (path!.endsWith('A') ? 'B' : 'A');
    assert.equal((await one.citizen.request('POST', forged)).status, 404);
    const crossed = path!.replace('confirm/', '');
    await one.citizen.request('POST', crossed);
    const rows = await one.endpoint.database.selectFrom('follows').select('confirmed_at').execute();
    assert.equal(
      rows.filter(({ confirmed_at }) => confirmed_at !== null).length,
      1,
      'a question’s link ends nothing',
    );
    await one.close();
  });

  test('erases addresses that nobody confirms within a week, and ends after a year', async () => {
    const one = await open();
    await wish(one, { location_id: PLACE, ...email(`lupa-${TO}`) });
    const [question] = await inbox(one, `lupa-${TO}`);
    await following(one, `lama-${TO}`);
    const left = async () =>
      (await one.endpoint.database.selectFrom('follows').select('address').execute()).length;
    one.clock.now = new Date(one.clock.now.getTime() + 7 * DAY_MS + 1);
    assert.equal((await one.citizen.request('POST', pathsIn(question!.text)[0]!)).status, 404, 'too late');
    await tellFollowers(one.endpoint);
    assert.equal(await left(), 1);
    one.clock.now = new Date(one.clock.now.getTime() + 366 * DAY_MS);
    await tellFollowers(one.endpoint);
    assert.equal(await left(), 0);
    await one.close();
  });

  test('costs work, is done once, and names what is wrong', async () => {
    const one = await open({ challenge: true });
    one.clock.now = new Date();
    const body = { location_id: PLACE, ...email(`sekali-${TO}`) };
    assert.equal((await wish(one, body)).body.code, 'challenge-required');
    const paid = { 'Idempotency-Key': randomUUID(), 'X-Challenge': await solve(one.citizen) };
    assert.equal((await wish(one, body, paid)).status, 200);
    assert.equal((await wish(one, body, paid)).status, 200, 'a lost answer');
    assert.equal((await inbox(one, `sekali-${TO}`)).length, 1);
    for (const [wrong, field] of [
      [{ location_id: 'tidak-ada', ...email(TO) }, 'location_id'],
      [{ ...email(TO) }, 'location_id'],
      [{ location_id: 7, ...email(TO) }, 'location_id'],
      [{ location_id: PLACE, ...email('a@b, c@d') }, 'notify'],
      [{ location_id: PLACE, notify: null }, 'notify'],
      [{ location_id: PLACE, notify: { channel: 'sms', to: '0812' } }, 'notify'],
    ] as const) {
      const { status, body: said } = await wish(one, wrong);
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.ok(said.errors[field], JSON.stringify(said));
    }
    await one.close();
  });

  test('is offered where mail is sent, also by a page without a script', async () => {
    const one = await open();
    const features = async (of: Opened) => (await of.citizen.get('capabilities')).body.results.features;
    assert.ok((await features(one)).includes('follow'));
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const shown = await visitor.open(`laporan?location_id=${PLACE}`);
    assert.match(shown.html, /complaints\.atom\?location_id=r-1601222003/);
    const to = `halaman-${TO}`;
    assert.match((await visitor.press(shown, 'follow', { notify: 'bukan alamat' })).text, /tidak terbaca/);
    assert.match(
      (await visitor.press(shown, 'follow', { notify: to })).text,
      /Sebentar lagi ada surat untuk h…@c….invalid/,
    );
    assert.equal((await inbox(one, to)).length, 1);
    assert.ok(!(await visitor.open('laporan')).forms.some(({ buttons }) => buttons.has('follow')));
    await one.close();
    const silent = await databases.open();
    assert.ok(!(await features(silent)).includes('follow'));
    assert.equal((await wish(silent, { location_id: PLACE, ...email(TO) })).status, 404);
    await silent.close();
  });
});
