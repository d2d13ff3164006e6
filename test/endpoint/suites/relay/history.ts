/** What the public reads of the history that the national gateway has of a report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { GatewayLine } from '../../../../demo/endpoint/relay/gateway/gateway.js';
import { officerActs, relayActs } from '../../../../demo/endpoint/index.js';
import { findReport } from '../../../../demo/endpoint/reports/lifecycle/officer-acts.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { answer, read, sent, type Read } from '../../relay/coming-back.js';
import { KNOWN, line, opened, receive } from '../../relay/history.js';
import { ADMIN, openForwarding, POLL_MS } from '../../relay/opened.js';

/** Changes nothing here. */
const INFORMED = { code: '42', name: 'Status lain' };
const MARKUP = '<img src=x onerror=alert(1)>';
/** In no list: it may be an institution, and it may be a person. */
const OTHER = 'Siti Rohani RT 03 Dusun II';

onOneDatabase('The history at the gateway', (databases) => {
  test('is public where whoever it names is an institution that is known, and else for its reporter and officers alone', async () => {
    const { one, filed, said } = await opened(databases);
    const lines = [
      line('oleh-dinas'),
      line('oleh-gerbang', { from: null }),
      line('oleh-orang', { from: 'Siti Aminah' }),
      line('kepada-orang', { to: 'Siti Aminah' }),
      line('oleh-pelapor', { from: 'Pelapor' }),
      line('kepada-pemilik', { to: OTHER }),
    ];
    const disposition = { id: '17', name: OTHER };
    // The second time it has the report already.
    for (const more of [[], [line('lagi-kepada-pemilik', { to: OTHER })]])
      await receive(one, filed, { lines: [...more, ...lines], disposition });
    const [shown, own] = [await said(false), await said(true)];
    for (const word of ['oleh-dinas', 'oleh-gerbang', 'didisposisikan dari SP4N-LAPOR! ke instansi lain'])
      assert.ok(shown.includes(word), word);
    for (const word of ['oleh-orang', 'kepada-orang', 'oleh-pelapor', 'kepada-pemilik', 'Siti Aminah', OTHER])
      assert.ok(!shown.includes(word), word);
    for (const { content } of lines) assert.ok(own.includes(content), content);
    await one.close();
  });

  for (const is_anonymous of [true, false])
    test(`tells nobody of a reply that waits to be read, ${is_anonymous ? 'and of an anonymous report the day' : 'and of a report with a name the second'}`, async () => {
      const { one, filed, said } = await opened(databases, { is_anonymous });
      const { endpoint, clock } = one;
      await officerActs.respond(endpoint, filed.trackingId, ADMIN, { content: 'Sudah diperbaiki.' });
      const before = await read(one, filed, false);
      const [at, day] = ['2026-11-25T10:07:23+07:00', '2026-11-25T00:00:00+07:00'];
      clock.now = new Date(at);
      // Without a word about its status: that it is reopened comes from there alone.
      const { status } = await one.citizen.reply(filed.trackingId, filed.accessCode, { content: 'Belum.' });
      assert.equal(status, 201);
      clock.now = new Date('2026-11-25T10:09:41+07:00');
      const reopened = { status: { code: '8', name: 'Ditanggapi Pelapor' } };
      const theirs = { at: new Date(at).toISOString(), status: 'Ditanggapi Pelapor' };
      await receive(one, filed, { ...reopened, lines: [line('ditanggapi', { ...theirs, from: null })] });
      assert.deepEqual(await read(one, filed, false), before, 'as if nothing had happened');
      assert.match(await said(true), /ditanggapi/);
      assert.equal((await read(one, filed)).detail.status_code, 'reopened');

      const lines = [
        line('oleh-orang', { ...theirs, from: 'Siti Aminah' }),
        line('dicatat', { at: theirs.at }),
      ];
      await receive(one, filed, { ...reopened, lines });
      const dateOf = async (words: string, isOwner = false) =>
        (await read(one, filed, isOwner)).lines.find(({ content }) => content.includes(words))?.date;
      assert.equal(await dateOf('dicatat'), undefined, 'nobody has read whether it tells of the reply');
      assert.equal(await dateOf('dicatat', true), at);
      assert.doesNotMatch(await said(false), /Ditanggapi Pelapor|ditanggapi/);
      if (is_anonymous) assert.doesNotMatch(await said(false), /10:07|10:09/);

      clock.now = new Date('2026-11-25T15:00:00+07:00');
      const { id } = await endpoint.database
        .selectFrom('followups')
        .select('id')
        .where('author', '=', 'reporter')
        .executeTakeFirstOrThrow();
      await officerActs.releaseFollowUp(endpoint, filed.trackingId, id, true);
      assert.equal((await read(one, filed, false)).detail.status_code, 'reopened');
      for (const words of ['ditanggapi', 'dicatat'])
        assert.equal(await dateOf(words), is_anonymous ? day : at, words);
      assert.equal(await dateOf('oleh-orang'), undefined, 'a person stays hidden');
      await officerActs.releaseFollowUp(endpoint, filed.trackingId, id, false);
      assert.equal(await dateOf('ditanggapi'), undefined);
      await one.close();
    });

  test('tells nobody of a reply that waits in words of its own either, whatever its status, and shows them with it', async () => {
    const { one, filed, said } = await opened(databases);
    const { endpoint, clock } = one;
    const inProgress = { code: '3', name: 'Dalam Proses' };
    await officerActs.respond(endpoint, filed.trackingId, ADMIN, { content: 'Sudah diperbaiki.' });
    await receive(one, filed, { status: inProgress });
    clock.now = new Date('2026-11-25T03:00:00Z');
    await one.citizen.reply(filed.trackingId, filed.accessCode, { content: 'Belum.' });
    const before = await read(one, filed, false);
    const told = [
      line('Pelapor memberi tindak lanjut', { from: null, status: 'Dalam Proses' }),
      line('Tanggapan baru dari Pelapor diterima', { from: null }),
      line('Pramudyawati mengirim balasan'),
      line('DITANGGAPI PELAPOR.', { status: 'Status lain' }),
      line('oleh-orang', { from: 'Siti Aminah' }),
    ];
    // Its words are anybody's, and so may be the name of a status.
    const lines = told.slice(0, 3);
    await receive(one, filed, { status: { code: '42', name: 'Balasan pelapor diterima' }, lines });
    assert.deepEqual(await read(one, filed, false), before, 'as if nothing had happened');
    await receive(one, filed, { status: { code: '4', name: 'Selesai' }, lines: told });
    const status = async (isOwner: boolean) => (await read(one, filed, isOwner)).detail.status_code;
    assert.equal(await status(false), 'done', 'its status says nothing of a reply');
    await receive(one, filed, { status: inProgress, lines: told });
    assert.deepEqual(
      [await status(false), await status(true)],
      ['done', 'in_progress'],
      'that it goes back does',
    );
    await receive(one, filed, { status: { code: '8', name: 'Ditanggapi Pelapor' }, lines: told });
    assert.deepEqual([await status(false), await status(true)], ['done', 'reopened']);

    const contents = [
      ...told.map(({ content }) => content),
      'Status di SP4N-LAPOR!: Balasan pelapor diterima',
    ];
    const own = await said(true);
    for (const content of contents) assert.ok(own.includes(content), content);
    const shown = async () => {
      const all = await said(false);
      return contents.filter((content) => all.includes(content));
    };
    assert.deepEqual(await shown(), []);
    const { id } = await endpoint.database
      .selectFrom('followups')
      .select('id')
      .where('author', '=', 'reporter')
      .executeTakeFirstOrThrow();
    const release = async (isReleased: boolean) =>
      await officerActs.releaseFollowUp(endpoint, filed.trackingId, id, isReleased);
    await release(false);
    assert.deepEqual(await shown(), [], 'refused, as well');
    await release(true);
    assert.deepEqual(
      await shown(),
      contents.filter((content) => content !== 'oleh-orang'),
    );
    assert.equal(await status(false), 'reopened');
    await release(false);
    assert.deepEqual(await shown(), []);
    await one.close();
  });

  test('shows with a released reply the lines that its officer was told of beforehand, and no other', async () => {
    const { one, filed } = await opened(databases);
    const { endpoint, clock } = one;
    const officer = await anOfficer(one);
    await officerActs.respond(endpoint, filed.trackingId, ADMIN, { content: 'Sudah diperbaiki.' });
    const theirs = ({ lines }: Read) =>
      lines.filter(({ from_national }) => from_national).map(({ content }) => content);
    const publicLines = async () => theirs(await read(one, filed, false));
    /** What the officer is told to be shown with the reply at that place. */
    const told = async (place: number): Promise<string[]> => {
      const { followups, logs } = (await officer.get(`reports/${filed.trackingId}`)).body.results;
      return followups[place].lines_shown_with.map((at: number) => logs[at].content);
    };
    const decide = async (place: number, is_released: boolean) =>
      await officer.act(filed.trackingId, 'release', {
        followup_id: `${filed.trackingId}-${place + 1}`,
        is_released,
      });
    const say = async (at: string, ...lines: GatewayLine[]) => {
      clock.now = new Date(at);
      await officer.signIn();
      await receive(one, filed, { lines });
    };
    for (const content of ['Satu.', 'Dua.'])
      await one.citizen.reply(filed.trackingId, filed.accessCode, { content });
    const early = [line('lebih-awal', { from: null }), line('oleh-orang', { from: 'Siti Aminah' })];
    await say('2026-11-24T04:00:00Z', ...early);
    assert.deepEqual([await told(1), await told(2)], [[], []], 'the other one waits as well');

    await say('2026-11-24T04:30:00Z', ...early);
    await decide(1, false);
    const late = line('sesudah', { at: '2026-11-24T05:00:00Z', from: null });
    await say('2026-11-24T05:00:00Z', late, ...early);
    assert.deepEqual(await told(2), ['sesudah'], 'what was said before the other was refused stays hidden');
    for (const place of [2, 1]) {
      const [before, promised] = [await publicLines(), await told(place)];
      await decide(place, true);
      const shown = (await publicLines()).filter((content) => !before.includes(content));
      assert.deepEqual(shown.sort(), promised.sort());
    }
    const all = await publicLines();
    assert.ok(all.includes('lebih-awal') && !all.includes('oleh-orang'), all.join());
    await one.close();
  });

  test('tells nobody of a reply that was made there, and comes with it', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const nationalId = one.nationalId(filed);
    one.gateway.act(nationalId, { kind: 'line', mark: 'Pelapor memberi tindak lanjut', times: 1 });
    one.gateway.act(nationalId, answer('Belum beres', { words: 'Belum beres', from: 'Pelapor' }));
    await one.pass(1.2 * POLL_MS);
    assert.ok(JSON.stringify(await read(one, filed)).includes('Pelapor memberi tindak lanjut'));
    assert.ok(!JSON.stringify(await read(one, filed, false)).includes('Pelapor memberi tindak lanjut'));
    await one.close();
  });

  test('names nobody and no status with markup, and tells of none in the line it fills', async () => {
    const { one, filed, said } = await opened(databases);
    const name = `Dinas <b>Bina</b> Marga${MARKUP}<details ontoggle=alert(1)> &lt;script&gt;x`;
    await receive(one, filed, {
      status: { code: '42', name: `Menunggu${MARKUP}` },
      disposition: { id: '99', name },
      lines: [line(`Diteruskan ke Dinas${MARKUP}.`, { to: name, status: `Status ${MARKUP}lain` })],
    });
    for (const isOwner of [false, true]) {
      const all = await said(isOwner);
      assert.doesNotMatch(all, /[<>]|onerror|ontoggle/);
      assert.equal(/Dinas Bina Marga/.test(all), isOwner, 'in no list');
      assert.match(all, /Menunggu/);
    }
    await one.close();
  });

  test('gives it to an office of ours without what another promised, or said of its lateness', async () => {
    const { one, filed } = await opened(databases);
    const { database, config } = one.endpoint;
    const words = { content: 'Kami periksa.', promisedAt: '2026-12-04' };
    await officerActs.respond(one.endpoint, filed.trackingId, ADMIN, words);
    const { id } = await findReport(database, filed.trackingId);
    const late = { complaint_id: id, officer_id: 1, content: 'Menunggu aspal.', at: config.now() };
    await database.insertInto('late_reasons').values(late).execute();
    await relayActs.map(one.endpoint, 'institution', 'dinas-pupr', '17');
    await receive(one, filed, { status: INFORMED, disposition: { id: '17', name: KNOWN } });
    const { detail } = await read(one, filed);
    assert.equal(detail.disposition_id, 'dinas-pupr');
    const { promised_at, late_reason } = detail as { promised_at?: string; late_reason?: string };
    assert.deepEqual([promised_at ?? null, late_reason ?? null], [null, null]);
    const kept = await database.selectFrom('promises').select('kept_at').execute();
    assert.deepEqual(kept, [{ kept_at: null }], 'nobody has answered');
    await one.close();
  });

  test('names whoever it names in bounds', async () => {
    const { one, filed } = await opened(databases);
    const name = `Dinas ${'x'.repeat(5_000)}`;
    await receive(one, filed, {
      status: { code: '42', name },
      disposition: { id: null, name },
      lines: [line('kepada', { from: name, status: name })],
    });
    const longest = await one.endpoint.database
      .selectFrom('complaint_logs')
      .select(
        sql<number>`max(greatest(length(content), length(institution_from_name), length(institution_to_name),
        length(status_new)))`.as('letters'),
      )
      .executeTakeFirstOrThrow();
    assert.ok(longest.letters < 300, String(longest.letters));
    await one.close();
  });

  test('takes no more room than a history does, however much the gateway tells and how often', async () => {
    const { one, filed } = await opened(databases);
    const long = 'x'.repeat(2_000);
    for (let turn = 0; turn < 3; turn += 1)
      await receive(one, filed, {
        status: { code: '42', name: `Status ${turn}` },
        disposition: { id: null, name: `Dinas ${turn}` },
        lines: Array.from({ length: 150 }, () => line(long)),
      });
    const { lines } = await read(one, filed);
    const theirs = lines.filter(({ from_national }) => from_national === true);
    assert.equal(theirs.length, 200);
    assert.ok(theirs.every(({ content }) => [...content].length <= 502));
    await receive(one, filed, { status: { code: '4', name: 'Selesai' } });
    assert.equal((await read(one, filed)).detail.status_code, 'done', 'its status is heard all the same');
    await one.close();
  });
});
