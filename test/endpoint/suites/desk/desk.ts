import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import type { Database } from '../../../../demo/endpoint/database/connect.js';
import { crowd } from '../../harness/crowd.js';
import { photo } from '../../harness/files.js';
import { anAccount, anOfficer, Officer, PASSWORD } from '../../harness/officers/officer.js';
import { overtaken } from '../../harness/waiting-for-lock.js';

const OFFICE = 'inspektorat';

const pickTotals = ({ total, has_more, pages }: { total: number; has_more: boolean; pages: number }) => ({
  total,
  has_more,
  pages,
});

/** A line of a list, by wire names. */
type Row = Record<string, string | null>;

onOneDatabase('The desk', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());
  const seenBy = async (trackingId: string, code?: string) =>
    await (await opened()).citizen.get(`complaints/${trackingId}/complaint`, code);

  test('nothing of the desk is reached without signing in, nor below the public endpoint', async () => {
    const stranger = new Officer(await opened());
    const { citizen } = await opened();
    const filed = await citizen.file();
    const calls = [
      ['GET', 'session'],
      ['DELETE', 'session'],
      ['POST', 'reports/search'],
      ['GET', `reports/${filed.trackingId}`],
      ['GET', `reports/${filed.trackingId}/office-copy`],
      ['POST', `reports/${filed.trackingId}/verify`],
      ['POST', `reports/${filed.trackingId}/export`],
      ['POST', `reports/${filed.trackingId}/erase`],
      ['POST', `reports/${filed.trackingId}/reissue-code`],
      ['GET', 'audit'],
      ['GET', 'mailbox'],
    ] as const;
    for (const [method, path] of calls) {
      const { status } = await stranger.request(method, path, method === 'GET' ? undefined : {});
      assert.equal(status, 401, `${method} ${path}`);
      assert.equal((await citizen.request(method, `desk/api/${path}`)).status, 404, `${path} is public`);
    }
    assert.equal((await seenBy(filed.trackingId)).status, 404, 'verified by a stranger');
  });

  test('name and password open a session for a day, in a cookie no script and no other site can use', async () => {
    const { clock, config } = await opened();
    const officer = new Officer(await opened());
    await anAccount(await opened());
    const wrong = await officer.post('session', { name: 'rahasia sekali', password: PASSWORD });
    assert.deepEqual([wrong.status, wrong.headers.get('set-cookie')], [401, null]);
    assert.equal((await officer.post('session', { name: 'Petugas Uji', password: 'salah' })).status, 401);
    assert.equal((await officer.post('session', { name: ' ', password: PASSWORD })).status, 422);
    const [cookie = '', device = ''] = (await officer.signIn('petugas UJI')).headers.getSetCookie();
    assert.match(cookie, /^aduan_desk=/);
    assert.match(device, /^aduan_desk_device=.*HttpOnly; SameSite=Strict/);
    for (const part of [/HttpOnly/, /SameSite=Strict/, /Path=\/desk(;|$)/, /Max-Age=36000/])
      assert.match(cookie, part);
    const { agency, timezone } = (await officer.get('session')).body.results;
    assert.deepEqual([agency, timezone], [config.name, config.timeZone]);
    const trail = (await officer.get('audit')).body.results.data;
    const refused = trail.filter(({ action }: Row) => action === 'sign-in-refused');
    const names = refused.map((row: Row) => [row.officer, row.detail]);
    assert.deepEqual(
      names,
      [
        ['Petugas Uji', null],
        ['tidak dikenal', null],
      ],
      'a stranger stays nameless',
    );
    assert.doesNotMatch(JSON.stringify(trail), /salah|rahasia sekali/);
    const start = clock.now;
    clock.now = new Date(start.getTime() + 59 * 60_000);
    assert.equal((await officer.get('session')).status, 200, 'used within the hour');
    clock.now = new Date(start.getTime() + 120 * 60_000);
    assert.equal((await officer.get('session')).status, 401, 'left alone for an hour');
    clock.now = start;
    await officer.signIn();
    assert.equal((await officer.request('DELETE', 'session')).status, 200);
    assert.equal((await officer.get('session')).status, 401, 'the old cookie after signing out');
  });

  test('another site’s page can’t act with an officer’s cookie', async () => {
    const { citizen } = await opened();
    const officer = await anOfficer(await opened());
    const { trackingId } = await citizen.file();
    const path = `reports/${trackingId}/verify`;
    const foreign: HeadersInit[] = [
      { Origin: 'https://jahat.example' },
      { Origin: 'null' },
      { Origin: 'http://localhost:81' },
    ];
    for (const headers of foreign) {
      assert.equal((await officer.request('POST', path, {}, headers)).status, 403, JSON.stringify(headers));
    }
    const form = await officer.request('POST', path, {}, { 'Content-Type': 'text/plain' });
    assert.equal(form.status, 415);
    assert.equal((await seenBy(trackingId)).status, 404);
  });

  test('a tab of another officer doesn’t act with the cookie of the one who signed in since', async () => {
    const { citizen } = await opened();
    const officer = await anOfficer(await opened());
    const { trackingId } = await citizen.file();
    const path = `reports/${trackingId}/verify`;
    const as = (name: string) => officer.request('POST', path, {}, { 'X-Desk-Officer': name });
    for (const name of ['Petugas%20Lain', '%', '']) {
      const { status, body } = await as(name);
      assert.deepEqual([status, body.code], [401, 'unauthorized'], name);
    }
    assert.equal((await seenBy(trackingId)).status, 404);
    assert.equal((await as(encodeURIComponent('Petugas Uji'))).status, 200);
  });

  test('from verifying to closing: the public sees what was released, masked, and every step', async () => {
    const { citizen } = await opened();
    const officer = await anOfficer(await opened());
    const uploaded = await citizen.upload([
      { name: 'a.jpg', bytes: await photo(64, 48) },
      { name: 'b.jpg', bytes: await photo(65, 48) },
    ]);
    const ids = uploaded.body.results.images.map(({ id }: { id: string }) => id);
    const content = 'Hubungi 0812-0000-1111, jembatan gantung di dusun kami putus.';
    const filed = await citizen.file({ attachments: ids, content });
    const before = (await officer.get(`reports/${filed.trackingId}`)).body.results;
    assert.equal(before.report.content, content);
    assert.match(before.report.public_content, /•••/);
    assert.doesNotMatch(before.report.public_content, /0812/);
    assert.deepEqual(
      [before.reporter, before.report.has_identity],
      [null, true],
      'closed until it is opened',
    );
    const who = await officer.post(`reports/${filed.trackingId}/identity`);
    assert.equal(who.body.results.phone, '0812-0000-1111');
    const { data: trail } = (await officer.get(`audit?tracking_id=${filed.trackingId}`)).body.results;
    assert.equal(trail[0].action, 'identity');
    await officer.act(filed.trackingId, 'verify', { released: [ids[1]] });
    const open = await seenBy(filed.trackingId);
    assert.equal(open.body.results.data.attachments.length, 1);
    assert.match(open.body.results.data.attachments[0].path, new RegExp(ids[1]));
    await officer.act(filed.trackingId, 'release', { attachment_id: ids[1], is_released: false });
    assert.deepEqual((await seenBy(filed.trackingId)).body.results.data.attachments, []);
    await officer.act(filed.trackingId, 'dispose', { institution_id: OFFICE });
    assert.equal((await seenBy(filed.trackingId)).body.results.data.disposition_name, 'Inspektorat Daerah');
    await officer.act(filed.trackingId, 'note', { content: 'Sedang dicek di lapangan.', is_private: true });
    await officer.act(filed.trackingId, 'respond', { content: 'Jembatan sudah diperbaiki.' });
    const path = `complaints/${filed.trackingId}/followups`;
    const texts = async (code?: string) =>
      (await citizen.get(path, code)).body.results.data.map((item: Row) => [
        item.institution_from_name,
        item.content,
      ]);
    assert.deepEqual(await texts(), [['Inspektorat Daerah', 'Jembatan sudah diperbaiki.']]);
    assert.equal((await texts(filed.accessCode)).length, 2);
    await citizen.reply(filed.trackingId, filed.accessCode, { content: 'Masih goyang.', resolved: 'false' });
    await officer.act(filed.trackingId, 'note', { content: 'Akan dikencangkan lagi.' });
    assert.equal((await seenBy(filed.trackingId)).body.results.data.status_code, 'in_progress');
    await officer.act(filed.trackingId, 'close');
    assert.equal((await seenBy(filed.trackingId)).body.results.data.status_code, 'done');
  });

  test('no step is taken that the lifecycle doesn’t have, and the refusal says why', async () => {
    const { citizen } = await opened();
    const officer = await anOfficer(await opened());
    const { trackingId } = await citizen.file();
    const tryIt = (action: string, body: unknown = {}) =>
      officer.post(`reports/${trackingId}/${action}`, body);
    const early = await tryIt('close');
    assert.deepEqual([early.status, early.body.code], [409, 'closed']);
    assert.match(early.body.message, /Belum Terverifikasi.*Selesai/);
    assert.equal((await tryIt('dispose', { institution_id: OFFICE })).status, 409);
    assert.equal((await tryIt('archive', { reason: '' })).status, 422);
    assert.equal((await tryIt('respond', { content: 'x' })).status, 422);
    await officer.act(trackingId, 'hold', { reason: 'Menunggu foto' });
    await officer.act(trackingId, 'verify');
    assert.equal((await tryIt('dispose', { institution_id: 'tidak-ada' })).status, 422);
    await officer.act(trackingId, 'archive', { reason: 'Terlalu umum' });
    for (const action of ['verify', 'hold', 'reject', 'note', 'close']) {
      const reply = await tryIt(action, { reason: 'Alasan lain', content: 'Keterangan lain.' });
      assert.equal(reply.status, 409, action);
    }
    const { can } = (await officer.get(`reports/${trackingId}`)).body.results;
    assert.deepEqual(can, { become: [], note: false });
    assert.equal((await officer.post('reports/0000000000/verify')).status, 404);
  });

  if (databases.kind === 'PostgreSQL') {
    test('an office doesn’t answer in another’s name when the report is handed on at that moment', async () => {
      const one = await opened();
      const verifier = await anOfficer(one);
      const { trackingId } = await one.citizen.file();
      await verifier.act(trackingId, 'verify');
      await verifier.act(trackingId, 'dispose', { institution_id: OFFICE });
      const clerk = await anOfficer(one, { name: 'Juru', roles: ['office'], institutionIds: [OFFICE] });
      for (const action of ['note', 'respond']) {
        const handTo = (id: string, name: string) => (transaction: Database) =>
          transaction
            .updateTable('complaints')
            .set({ disposition_id: id, disposition_name: name })
            .where('tracking_id', '=', trackingId)
            .execute();
        const { status } = await overtaken(one, handTo('dinas-lain', 'Dinas Lain'), () =>
          clerk.post(`reports/${trackingId}/${action}`, { content: 'Sudah kami tangani di lapangan.' }),
        );
        assert.equal(status, 403, action);
        await handTo(OFFICE, 'Dinas')(one.endpoint.database);
      }
      const { data } = (await one.citizen.get(`complaints/${trackingId}/followups`)).body.results;
      assert.deepEqual(data, []);
    });
  }

  test('the office’s copy is contract §2’s column, cell by cell', async () => {
    const own = await databases.open({ anonymous: 'hidden-from-public' });
    const { citizen } = own;
    const officer = await anOfficer(own);
    for (const [is_anonymous, is_secret] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const upload = await citizen.upload([{ name: 'Rumah Bu Sumarni.jpg', bytes: await photo(64, 48) }]);
      const attachments = [upload.body.results.images[0].id];
      const assisted_by = { name: 'Pak Karto Pendamping', organisation: 'Karang Taruna' };
      const filed = await citizen.file({ is_anonymous, is_secret, attachments, assisted_by });
      const { results } = (await officer.get(`reports/${filed.trackingId}/office-copy`)).body;
      const cell = `${is_anonymous ? 'Anonim ' : ''}${is_secret ? 'Rahasia' : ''}`;
      assert.match(results.content, /^Tali jembatan/, cell);
      assert.deepEqual(
        [results.location_text, results.latitude],
        ['Dusun II RT 03, depan balai desa', -4.1312],
      );
      assert.equal(results.attachments.length, 1);
      assert.equal(results.is_secret, is_secret, cell);
      const hasPerson = /Sumarni|0812|contoh\.id|Karto/.test(JSON.stringify(results));
      assert.equal(hasPerson, !is_anonymous, `${cell}: name or contact`);
      assert.equal(results.reporter === null, is_anonymous, cell);
      const all = (await officer.post(`reports/${filed.trackingId}/identity`)).body.results;
      assert.equal(all.name, 'Sumarni binti Karto', `${cell}: officers`);
      await officer.act(filed.trackingId, 'verify', { released: attachments });
      const open = await citizen.get(`complaints/${filed.trackingId}/complaint`);
      assert.equal(open.status, is_secret ? 404 : 200, `${cell}: public`);
      assert.doesNotMatch(JSON.stringify(open.body), /Sumarni|0812|contoh\.id|Karto/, `${cell}: public`);
    }
    await own.close();
  });

  test('the list is found by status, words, person and lateness, and takes words as words', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const bridge = await own.citizen.file();
    const lamp = await own.citizen.file({
      title: 'Lampu 100% mati',
      content: 'Lampu jalan di depan pasar padam sejak sepekan, gelap sekali.',
      nameUser: 'Budi Rekaan',
      classification_id: '3',
    });
    const find = async (filters: object): Promise<string[]> =>
      (await officer.post('reports/search', filters)).body.results.data.map((row: Row) => row.tracking_id);
    assert.deepEqual(await find({}), [lamp.trackingId, bridge.trackingId]);
    assert.deepEqual(await find({ search: 'JEMBATAN gantung putus' }), [bridge.trackingId]);
    assert.deepEqual(await find({ search: '100%' }), [lamp.trackingId]);
    assert.deepEqual(await find({ search: '1_0%' }), []);
    assert.deepEqual(await find({ search: 'budi rekaan' }), [lamp.trackingId]);
    assert.deepEqual(await find({ search: `#${bridge.trackingId}` }), [bridge.trackingId]);
    assert.deepEqual(await find({ classification_id: '3' }), [lamp.trackingId]);
    await officer.act(lamp.trackingId, 'verify');
    assert.deepEqual(await find({ status: 'verified' }), [lamp.trackingId]);
    assert.deepEqual(await find({ overdue: true }), []);
    own.clock.now = new Date(own.clock.now.getTime() + 6 * 86_400_000);
    await officer.signIn();
    assert.deepEqual(await find({ overdue: true }), [bridge.trackingId]);
    for (const wrong of [{ status: 'hilang' }, { page: 0 }, { search: 7 }])
      assert.equal((await officer.post('reports/search', wrong)).status, 422, JSON.stringify(wrong));
  });

  test('the list counts a thousand reports, says when there are more, and goes on behind them', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const list = async (page: number) => (await officer.post('reports/search', { page })).body.results;
    await crowd(own, 1_000);
    assert.deepEqual(pickTotals(await list(40)), { total: 1_000, has_more: false, pages: 40 });
    await own.citizen.file();
    const { data, ...rest } = await list(1);
    assert.deepEqual(pickTotals(rest), { total: 1_000, has_more: true, pages: 40 });
    assert.equal(data.length, 25);
    const beyond = await officer.post('reports/search', { page: 41 });
    assert.deepEqual([beyond.status, Object.keys(beyond.body.errors)], [422, ['page']]);
    const numbersOf = async (asked: object): Promise<string[]> =>
      (await officer.post('reports/search', asked)).body.results.data.map((row: Row) => row.tracking_id);
    const last = (await numbersOf({ page: 40 })).at(-1);
    assert.deepEqual([last, await numbersOf({ after: last })], ['1000000999', ['1000001000']]);
    const { database } = own.endpoint;
    // Three share each deadline, so that a page ends among reports that have the same.
    await sql`update complaints set deadline_at = created_at - make_interval(mins => id % 3),
      status_code = 'verified'`.execute(database);
    const overdue: string[] = [];
    for (let after: string | undefined = ''; after !== undefined; after = overdue.at(-1)) {
      const next = await numbersOf({ overdue: true, after });
      overdue.push(...next);
      if (next.length < 25) break;
    }
    assert.deepEqual([overdue.length, new Set(overdue).size], [1_001, 1_001], 'each once, to the last one');
    const office = await anOfficer(own, { name: 'Kantor', roles: ['office'], institutionIds: ['dlh'] });
    const hidden = await database
      .selectFrom('complaints')
      .select('tracking_id')
      .where('disposition_id', '<>', 'dlh')
      .executeTakeFirstOrThrow();
    for (const [asker, after] of [
      [office, hidden.tracking_id],
      [office, '9999999999'],
      [officer, '9999999999'],
      [officer, 7],
    ] as const) {
      const { status, body } = await asker.post('reports/search', { after });
      assert.deepEqual([status, Object.keys(body.errors)], [422, ['after']]);
    }
  });

  test('doubtful reports are found and rejected together, each with its trace; what somebody dealt with is left alone', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const { database } = own.endpoint;
    const filed = [];
    for (let turn = 0; turn < 5; turn += 1) filed.push((await own.citizen.file()).trackingId);
    const [flood, crowd, noted, held, sound] = filed as [string, string, string, string, string];
    const doubt = async (doubt: string, ids: string[]) =>
      await database.updateTable('complaints').set({ doubt }).where('tracking_id', 'in', ids).execute();
    await doubt('quick', [flood, noted, held]);
    await doubt('crowd', [crowd]);
    await officer.act(noted, 'note', { content: 'Kami tanyakan dulu ke desa.' });
    await officer.act(held, 'hold', { reason: 'Menunggu data' });
    const find = async (doubt: string, status = ''): Promise<string[]> =>
      (await officer.post('reports/search', { doubt, status })).body.results.data.map(
        (row: Row) => row.tracking_id,
      );
    assert.deepEqual((await find('quick')).sort(), [flood, noted, held].sort());
    assert.deepEqual((await find('any')).sort(), [flood, crowd, noted, held].sort());
    assert.equal((await officer.post('reports/search', { doubt: 'x' })).status, 422);

    const reason = 'Kiriman mesin, bukan laporan';
    const ids = [flood, flood, crowd, noted, held, '0000000000'];
    const done = await officer.post('bulk', { act: 'reject', ids, reason });
    assert.equal(done.status, 200, JSON.stringify(done.body));
    assert.deepEqual(
      done.body.results.data.map(({ id, ok, code }: { id: string; ok: boolean; code?: string }) => [
        id,
        ok,
        code,
      ]),
      [
        [flood, true, undefined],
        [crowd, true, undefined],
        [noted, false, 'closed'],
        [held, false, 'closed'],
        ['0000000000', false, 'not-found'],
      ],
    );
    assert.match(done.body.results.data[2].message, /sudah ditangani petugas/);
    const rows = await database.selectFrom('complaints').select(['tracking_id', 'status_code']).execute();
    const rejected = rows.filter(({ status_code }) => status_code === 'rejected');
    assert.deepEqual(rejected.map(({ tracking_id }) => tracking_id).sort(), [flood, crowd].sort());
    assert.deepEqual((await find('any')).sort(), [noted, held].sort(), 'what was rejected is dealt with');
    assert.deepEqual((await find('any', 'rejected')).sort(), [flood, crowd].sort());
    const traces = await database
      .selectFrom('desk_audit')
      .select('tracking_id')
      .where('action', '=', 'reject')
      .execute();
    assert.deepEqual(traces.map(({ tracking_id }) => tracking_id).sort(), [flood, crowd].sort());

    const refused = [
      { act: 'verify', ids: [sound], reason },
      { act: 'reject', ids: [sound] },
      { act: 'reject', ids: [], reason },
      { act: 'reject', ids: Array.from({ length: 101 }, (_, turn) => `x${turn}`), reason },
    ];
    for (const body of refused)
      assert.equal((await officer.post('bulk', body)).status, 422, JSON.stringify(body));
    const office = await anOfficer(own, { name: 'Dinas', roles: ['office'], institutionIds: [OFFICE] });
    assert.equal((await office.post('bulk', { act: 'reject', ids: [sound], reason })).status, 403);
    await own.close();
  });

  test('the trail holds every act, no person’s text, and can’t be changed or emptied', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const { trackingId } = await own.citizen.file();
    await officer.get(`reports/${trackingId}`);
    await officer.act(trackingId, 'verify');
    await officer.post(`reports/${trackingId}/close`);
    await officer.act(trackingId, 'dispose', { institution_id: OFFICE });
    await officer.act(trackingId, 'respond', { content: 'Bu Sumarni, sudah diperbaiki.' });
    const { data } = (await officer.get('audit')).body.results;
    assert.deepEqual(
      data.map((row: Row) => [row.officer, row.action, row.tracking_id, row.detail]),
      [
        ['Petugas Uji', 'respond', trackingId, 'public'],
        ['Petugas Uji', 'dispose', trackingId, OFFICE],
        ['Petugas Uji', 'verify', trackingId, null],
        ['Petugas Uji', 'view', trackingId, null],
        ['Petugas Uji', 'sign-in', null, null],
      ],
    );
    assert.doesNotMatch(JSON.stringify(data), /Sumarni/);
    const { database } = own.endpoint;
    await assert.rejects(database.updateTable('desk_audit').set({ officer: 'Orang lain' }).execute());
    await assert.rejects(database.deleteFrom('desk_audit').execute());
    await assert.rejects(sql`truncate desk_audit`.execute(database));
    assert.equal((await officer.get('audit')).body.results.data.length, 5);
  });

  test('an act whose trace can’t be written doesn’t happen', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const { trackingId } = await own.citizen.file();
    await sql`alter table desk_audit add constraint none check (action <> 'verify')`.execute(
      own.endpoint.database,
    );
    assert.equal((await officer.post(`reports/${trackingId}/verify`)).status, 500);
    assert.equal((await own.citizen.get(`complaints/${trackingId}/complaint`)).status, 404);
  });

  test('a lost code is replaced once the reporter is known to two officers; the old one is dead', async () => {
    const { citizen, endpoint } = await opened();
    const officer = await anOfficer(await opened());
    const second = await anOfficer(await opened(), { name: 'Petugas Kedua', desk: officer.desk });
    const filed = await citizen.file();
    const unchecked = [{}, { identity_check: 'id-card' }, { identity_check: 'firasat', confirmed: true }];
    for (const body of unchecked) {
      assert.equal((await officer.post(`reports/${filed.trackingId}/reissue-code`, body)).status, 422);
    }
    const check = { identity_check: 'id-card', confirmed: true };
    const { request } = await officer.act(filed.trackingId, 'reissue-code', check);
    assert.equal((await seenBy(filed.trackingId, filed.accessCode)).status, 200, 'only asked for');
    const on = (who: Officer, what: string) => who.post(`requests/${request.id}/${what}`);
    assert.equal((await on(officer, 'confirm')).status, 403, 'one person is not two');
    assert.equal((await on(officer, 'take')).status, 409, 'not confirmed');
    assert.equal((await on(second, 'confirm')).status, 200);
    assert.equal((await seenBy(filed.trackingId, filed.accessCode)).status, 404, 'old code');
    assert.equal((await on(second, 'take')).status, 403, 'who confirms does not get the code');
    const { access_code } = (await on(officer, 'take')).body.results;
    assert.match(access_code, /^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    assert.equal((await on(officer, 'take')).status, 409, 'shown once');
    assert.equal((await seenBy(filed.trackingId, access_code)).status, 200, 'new code');
    const { data } = (await officer.get(`audit?tracking_id=${filed.trackingId}`)).body.results;
    assert.deepEqual(
      data.map((row: Row) => [row.officer, row.action, row.detail]),
      [
        ['Petugas Uji', 'take', 'reissue-code'],
        ['Petugas Kedua', 'reissue-code', 'id-card'],
        ['Petugas Uji', 'ask-reissue-code', 'id-card'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(data), new RegExp(access_code.slice(0, 5)));
    const nobody = await citizen.file();
    await endpoint.database.deleteFrom('reporters').execute();
    const refused = await officer.post(`reports/${nobody.trackingId}/reissue-code`, check);
    assert.deepEqual([refused.status, refused.body.code], [409, 'closed'], 'no identity to check against');
  });

  test('what waits for a second officer is listed, can be declined, and expires', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const second = await anOfficer(own, { name: 'Petugas Kedua', desk: officer.desk });
    const { trackingId, accessCode } = await own.citizen.file();
    const check = { identity_check: 'letter', confirmed: true };
    const { request } = await officer.act(trackingId, 'erase', check);
    assert.equal((await second.post(`reports/${trackingId}/erase`, check)).status, 409, 'asked for already');
    const listed = (await second.get('requests')).body.results.data;
    assert.deepEqual(
      listed.map((row: Row) => [row.action, row.tracking_id, row.asked_by, row.is_own, row.state]),
      [['erase', trackingId, 'Petugas Uji', false, 'waiting']],
    );
    assert.equal((await second.post(`requests/${request.id}/decline`)).status, 200);
    assert.equal((await second.post(`requests/${request.id}/confirm`)).status, 409, 'declined');
    const again = (await officer.act(trackingId, 'erase', check)).request;
    own.clock.now = new Date(own.clock.now.getTime() + 73 * 3_600_000);
    await Promise.all([officer.signIn(), second.signIn('Petugas Kedua')]);
    assert.equal((await second.post(`requests/${again.id}/confirm`)).status, 409, 'too late');
    assert.deepEqual((await second.get('requests')).body.results.data, []);
    assert.equal((await second.post('requests/999/confirm')).status, 404);
    assert.equal((await own.citizen.get(`complaints/${trackingId}/complaint`, accessCode)).status, 200);
    const { data } = (await officer.get(`audit?tracking_id=${trackingId}`)).body.results;
    assert.deepEqual(
      data.map((row: Row) => [row.officer, row.action, row.detail]),
      [
        ['Petugas Uji', 'ask-erase', 'letter'],
        ['Petugas Kedua', 'decline', 'erase'],
        ['Petugas Uji', 'ask-erase', 'letter'],
      ],
    );
  });

  test('a data subject gets all of it, and then is gone', async () => {
    const { citizen } = await opened();
    const officer = await anOfficer(await opened());
    const second = await anOfficer(await opened(), { name: 'Petugas Kedua', desk: officer.desk });
    const upload = await citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const filed = await citizen.file({ attachments: [upload.body.results.images[0].id] });
    const check = { identity_check: 'call-back', confirmed: true };
    const exported = async () =>
      (await officer.withSecond(second, filed.trackingId, 'export', check)).body.results;
    await officer.act(filed.trackingId, 'note', {
      content: 'Kami hubungi di 0812-0000-1111 besok.',
      is_private: true,
    });
    assert.equal((await officer.post(`reports/${filed.trackingId}/export`, {})).status, 422);
    const all = await exported();
    assert.equal(all.reporter.name, 'Sumarni binti Karto');
    assert.equal(all.report.tracking_id, filed.trackingId);
    assert.equal(all.followups.length, 1);
    assert.ok(Buffer.from(all.files[0].data_base64, 'base64').length > 100);
    assert.equal('access_code_hash' in all.report, false);
    assert.equal((await officer.withSecond(second, filed.trackingId, 'erase', check)).status, 200);
    const rest = await exported();
    assert.equal(rest.reporter, null);
    assert.deepEqual(rest.files, []);
    assert.doesNotMatch(JSON.stringify(rest), /Sumarni|0812|jembatan|Dusun II/i);
    assert.equal((await officer.post(`reports/${filed.trackingId}/erase`, check)).status, 409);
    const { data } = (await officer.get(`audit?tracking_id=${filed.trackingId}`)).body.results;
    assert.deepEqual(
      data.map((row: Row) => row.action),
      ['take', 'export', 'ask-export', 'erase', 'ask-erase', 'take', 'export', 'ask-export', 'note'],
    );
  });
});
