import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { createDeskApi, openDesk, ROLES, type Role } from '../../../../demo/endpoint/index.js';
import { createAccount } from '../../../../demo/endpoint/officers/accounts.js';
import type { Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anAccount, anOfficer, Officer, PASSWORD } from '../../harness/officers/officer.js';

/** Who may make each call; everybody else is refused before anything is looked up. */
const MATRIX: Record<string, readonly Role[] | 'officers' | 'everybody'> = {
  'GET session': 'officers',
  'GET ways-in': 'everybody',
  'POST session': 'everybody',
  'DELETE session': 'officers',
  'POST first-administrator': 'everybody',
  'POST link': 'everybody',
  'POST link/password': 'everybody',
  'GET reports': ['verifier', 'office', 'protection'],
  'POST reports/search': ['verifier', 'office', 'protection'],
  'POST bulk': ['verifier', 'office'],
  'GET reports/:tracking_id': ['verifier', 'office', 'protection'],
  'POST reports/:tracking_id/identity': ['verifier', 'office', 'protection'],
  'GET reports/:tracking_id/office-copy': ['verifier'],
  'GET reports/:tracking_id/files/:file_id': ['verifier', 'office', 'protection'],
  'GET choices': ['verifier', 'office', 'protection'],
  'GET evidence': ['verifier', 'office', 'auditor', 'administrator'],
  'GET evidence.csv': ['verifier', 'office', 'auditor', 'administrator'],
  'GET wishes.csv': ['verifier', 'administrator'],
  'POST wishes.csv': ['verifier', 'administrator'],
  'GET today': ['verifier', 'office', 'protection'],
  'GET reports/:tracking_id/thumbnails/:file_id': ['verifier', 'office', 'protection'],
  'POST reports/:tracking_id/files/:file_id/boxes': ['verifier'],
  'GET counter': ['verifier', 'office'],
  'POST reports': ['verifier', 'office'],
  'POST reports/files': ['verifier', 'office'],
  'GET audit': ['auditor'],
  'GET audit/export': ['auditor'],
  'GET mailbox': ['verifier'],
  'POST reports/:tracking_id/verify': ['verifier'],
  'POST reports/:tracking_id/dispose': ['verifier'],
  'POST reports/:tracking_id/verify-and-forward': ['verifier'],
  'POST reports/:tracking_id/undo': ['verifier', 'office'],
  'POST reports/:tracking_id/note': ['office'],
  'POST reports/:tracking_id/respond': ['office'],
  'POST reports/:tracking_id/hold': ['verifier'],
  'POST reports/:tracking_id/archive': ['verifier'],
  'POST reports/:tracking_id/reject': ['verifier'],
  'POST reports/:tracking_id/close': ['verifier'],
  'POST reports/:tracking_id/release': ['verifier'],
  'POST reports/:tracking_id/withhold': ['verifier'],
  'POST reports/:tracking_id/redact': ['verifier'],
  'POST reports/:tracking_id/assign': ['verifier', 'office'],
  'POST reports/:tracking_id/hand-back': ['office'],
  'POST reports/:tracking_id/internal-note': ['verifier', 'office'],
  'POST reports/:tracking_id/correct': ['verifier'],
  'POST reports/:tracking_id/merge': ['verifier'],
  'POST reports/:tracking_id/snooze': ['verifier', 'office'],
  'POST reports/:tracking_id/late-reason': ['office'],
  'POST reports/:tracking_id/extend': ['office'],
  'POST reports/:tracking_id/decide': ['verifier', 'office'],
  'GET registers/requests': ['verifier', 'protection'],
  'GET registers/requests.csv': ['verifier', 'protection'],
  'GET registers/objections': ['verifier', 'protection'],
  'GET registers/objections.csv': ['verifier', 'protection'],
  'GET reports/:tracking_id/assignees': ['verifier', 'office'],
  'PUT reports/:tracking_id/drafts/:kind': ['verifier', 'office'],
  'POST reports/:tracking_id/looking': ['verifier', 'office'],
  'GET templates': ['verifier', 'office'],
  'POST templates': ['verifier', 'office'],
  'PUT templates/:id': ['verifier', 'office'],
  'DELETE templates/:id': ['verifier', 'office'],
  'POST reports/:tracking_id/legal-hold': ['protection'],
  'POST reports/:tracking_id/reissue-code': ['protection'],
  'POST reports/:tracking_id/export': ['protection'],
  'POST reports/:tracking_id/erase': ['protection'],
  'GET sealed': ['protection'],
  'GET sealed/:id': ['protection'],
  'GET sealed/:id/export': ['protection'],
  'POST sealed/:id/opened': ['protection'],
  'POST sealed/:id/answer': ['protection'],
  'POST sealed/:id/close': ['protection'],
  'POST sealed/:id/unreadable': ['protection'],
  'POST sealed/:id/legal-hold': ['protection'],
  'GET requests': ['protection'],
  'POST requests/:id/confirm': ['protection'],
  'POST requests/:id/decline': ['protection'],
  'POST requests/:id/take': ['protection'],
  'GET sealed/keys': ['protection'],
  'POST sealed/keys': ['protection'],
  'POST sealed/keys/copies': ['protection'],
  'POST sealed/keys/recovery': ['protection'],
  'GET accounts': ['administrator'],
  'POST accounts': ['administrator'],
  'POST accounts/:id': ['administrator'],
  'POST account/password': 'officers',
  'POST account/code': 'officers',
  'POST account/code/confirm': 'officers',
  'POST account/code/remove': 'officers',
  'GET town/:list': ['administrator'],
  'GET town/holidays/fetched': ['administrator'],
  'POST town/:list': ['administrator'],
  'POST town/:list/try': ['administrator'],
  'GET town/:list/history/:id': ['administrator'],
  'GET passkeys': 'officers',
  'POST passkeys/register/options': 'officers',
  'POST passkeys/register': 'officers',
  'POST passkeys/remove': 'officers',
  'POST passkeys/sign-in/options': 'everybody',
  'POST passkeys/sign-in': 'everybody',
  'GET account': 'officers',
  'GET account/mail': 'officers',
  'POST account/mail': 'officers',
  'POST account/mail/confirm': 'officers',
  'POST account/mail/wishes': 'officers',
  'DELETE account/mail': 'officers',
  'DELETE account/notices': 'officers',
  'DELETE account/sessions/:id': 'officers',
};

interface Account {
  id: number;
  name: string;
}

/** What one wrong guess makes the next wait at most, in these tests. */
const GAP_MS = 400;

onOneDatabase('Officers', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('may call what their role says and nothing else: every call × every role', async () => {
    const { citizen } = await opened();
    const all = await anOfficer(await opened());
    const { desk } = all;
    const { trackingId } = await citizen.file();
    await all.act(trackingId, 'verify');
    await all.act(trackingId, 'dispose', { institution_id: 'dlh' });
    const listed = desk.calls.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual([...listed].sort(), Object.keys(MATRIX).sort(), 'a call nobody thought of');
    const stranger = new Officer(await opened(), { desk });
    for (const role of ROLES) {
      const name = `hanya ${role}`;
      const officer = await anOfficer(await opened(), { name, roles: [role], institutionIds: ['dlh'], desk });
      const warned = (await officer.get('session')).body.results.holidays_end;
      assert.equal(warned, role === 'administrator' ? '2026-12-31' : null, 'whoever can mend it is warned');
      for (const [call, audience] of Object.entries(MATRIX)) {
        if (call === 'DELETE session' || audience === 'everybody') continue;
        const [method = '', pattern = ''] = call.split(' ');
        const path = pattern.replace(':tracking_id', trackingId).replace(/:file_id|:id/, '999999');
        const body = method === 'GET' ? undefined : { content: '' };
        const { status } = await officer.request(method, path, body);
        const isAllowed = audience === 'officers' || audience.includes(role);
        assert.equal(status === 403, !isAllowed, `${role}: ${call} was ${status}`);
        assert.ok(status < 500, `${role}: ${call} was ${status}`);
        if (role === 'verifier') assert.equal((await stranger.request(method, path, body)).status, 401, call);
      }
    }
  });

  test('of an office know its own reports: another’s is not there, in any way of asking', async () => {
    const { citizen } = await opened();
    const all = await anOfficer(await opened());
    const uploaded = await citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const attachments = [uploaded.body.results.images[0].id];
    const { trackingId } = await citizen.file({ attachments });
    await all.act(trackingId, 'verify');
    await all.act(trackingId, 'dispose', { institution_id: 'inspektorat' });
    const office = (name: string, id: string) =>
      anOfficer(one, { name, roles: ['office'], institutionIds: [id], desk: all.desk });
    const own = await office('Inspektorat', 'inspektorat');
    const other = await office('Dinas Lingkungan', 'dlh');
    const asks: [string, string, unknown?][] = [
      ['GET', 'reports/ID'],
      ['GET', `reports/ID/files/${attachments[0]}`],
      ['GET', `reports/ID/thumbnails/${attachments[0]}`],
      ['POST', 'reports/ID/note', { content: 'Kami sedang memeriksa.' }],
      ['POST', 'reports/ID/respond', { content: 'Sudah kami perbaiki.' }],
    ];
    for (const [method, path, body] of asks) {
      const answer = async (officer: Officer, id: string) => {
        const { status, body: said } = await officer.request(method, path.replace('ID', id), body);
        return { status, said };
      };
      assert.deepEqual(await answer(other, trackingId), await answer(other, '1000000003'), path);
      assert.equal((await answer(other, trackingId)).status, 404, path);
      if (!path.endsWith('respond')) assert.equal((await answer(own, trackingId)).status, 200, path);
    }
    assert.equal((await other.post('reports/search', { search: trackingId })).body.results.total, 0);
    assert.equal((await own.post('reports/search', { search: trackingId })).body.results.total, 1);
    await all.act(trackingId, 'dispose', { institution_id: 'dlh' });
    assert.equal((await own.get(`reports/${trackingId}`)).status, 404, 'handed on');
  });

  test('sign in once for every process, until the account, its password or its roles change', async () => {
    const own = await databases.open();
    await anAccount(own, { name: 'Kepala', roles: ['administrator'] });
    const admin = await anOfficer(own, { name: 'Kepala' });
    const officer = await anOfficer(own, { name: 'Verifikator', roles: ['verifier'], desk: admin.desk });
    const other = databases.kind === 'PostgreSQL' ? await own.beside() : own;
    const elsewhere = new Officer(other, { desk: createDeskApi(other.endpoint) });
    elsewhere.cookie = officer.cookie;
    assert.equal((await elsewhere.get('session')).status, 200, 'at another process');
    const stored = await own.endpoint.database.selectFrom('officer_sessions').selectAll().execute();
    const token = /aduan_desk=([^;]+)/.exec(officer.cookie)![1]!;
    assert.ok(!JSON.stringify(stored).includes(token), 'the database holds nothing to sign in with');
    const { data } = (await admin.get('accounts')).body.results;
    const { id } = data.find(({ name }: { name: string }) => name === 'Verifikator');
    const changes = [
      { is_disabled: true },
      { is_disabled: false },
      { roles: ['auditor'] },
      { new_link: true },
    ];
    for (const change of changes) {
      assert.equal((await admin.post(`accounts/${id}`, change)).status, 200);
      assert.equal((await elsewhere.get('session')).status, 401, JSON.stringify(change));
      if (change.is_disabled === true) {
        const refused = await officer.post('session', { name: 'Verifikator', password: PASSWORD });
        assert.equal(refused.status, 401, 'disabled');
      } else if (change.new_link === undefined) {
        await elsewhere.signIn('Verifikator');
      }
    }
    const self = (await admin.get('accounts')).body.results.data.find(
      (row: { name: string }) => row.name === 'Kepala',
    );
    assert.equal((await admin.post(`accounts/${self.id}`, { roles: ['verifier'] })).status, 403, 'own roles');
    assert.equal((await admin.post(`accounts/${self.id}`, { is_disabled: true })).status, 403, 'oneself');
    const twin = { name: 'KEPALA', display_name: 'Tiruan', roles: ['auditor'] };
    assert.equal((await admin.post('accounts', twin)).status, 422, 'the same name in other letters');
  });

  test('see where they are signed in, end a session, and change their password', async () => {
    const own = await databases.open();
    const officer = await anOfficer(own);
    const home = new Officer(own, { desk: officer.desk });
    await home.signIn();
    const { sessions } = (await officer.get('account')).body.results;
    assert.equal(sessions.length, 2);
    const theirs = sessions.find(({ is_this }: { is_this: boolean }) => !is_this);
    assert.equal((await officer.request('DELETE', `account/sessions/${theirs.id}`, {})).status, 200);
    assert.equal((await home.get('session')).status, 401, 'ended from elsewhere');
    await home.signIn();
    const password = 'empat kata acak sekali';
    const wrong = await officer.post('account/password', { current: 'bukan sandinya', password });
    assert.equal(wrong.status, 422);
    assert.equal(
      (await officer.post('account/password', { current: PASSWORD, password: 'pendek' })).status,
      422,
    );
    assert.equal((await officer.post('account/password', { current: PASSWORD, password })).status, 200);
    assert.equal((await officer.get('session')).status, 200, 'this one stays');
    assert.equal((await home.get('session')).status, 401, 'the others end');
    await home.signIn('Petugas Uji', password);
  });

  test('with a code from their phone: each code works once, and an administrator takes a lost one off', async () => {
    const own = await databases.open();
    const admin = await anOfficer(own, { name: 'Kepala', roles: ['administrator'] });
    const officer = await anOfficer(own, { roles: ['verifier'], desk: admin.desk });
    const { secret, uri } = (await officer.post('account/code', { current: PASSWORD })).body.results;
    assert.match(uri, /^otpauth:\/\/totp\//);
    const phone = new TOTP({ secret: Secret.fromBase32(secret) });
    const codeNow = () => phone.generate({ timestamp: own.clock.now.getTime() });
    const enter = (code?: string) =>
      officer.post('session', { name: 'Petugas Uji', password: PASSWORD, code });
    assert.equal((await enter()).status, 200, 'not in force before it is confirmed');
    assert.equal((await officer.post('account/code/confirm', { code: '000000' })).status, 422);
    assert.equal((await officer.post('account/code/confirm', { code: codeNow() })).status, 200);
    const without = await enter();
    assert.deepEqual([without.status, Object.keys(without.body.errors)], [401, ['code']]);
    assert.equal((await enter(codeNow())).status, 401, 'used to confirm');
    own.clock.now = new Date(own.clock.now.getTime() + 30_000);
    const twice = await Promise.all([enter(codeNow()), enter(codeNow())]);
    assert.deepEqual(twice.map(({ status }) => status).sort(), [200, 401], 'once, also at the same moment');
    const { data } = (await admin.get('accounts')).body.results;
    const { id } = data.find(({ name }: { name: string }) => name === 'Petugas Uji');
    assert.equal((await admin.post(`accounts/${id}`, { reset_code: true })).status, 200);
    assert.equal((await enter()).status, 200);
  });

  test('twenty wrong codes behind the right password close that factor, and nobody’s session', async () => {
    const own = await databases.open();
    own.config.desk = { ...own.config.desk, signInGapMaxMs: 0 };
    const admin = await anOfficer(own, { name: 'Kepala', roles: ['administrator', 'auditor'] });
    const officer = await anOfficer(own, { roles: ['verifier'], desk: admin.desk });
    const { secret } = (await officer.post('account/code', { current: PASSWORD })).body.results;
    const phone = new TOTP({ secret: Secret.fromBase32(secret) });
    const nextCode = () => {
      own.clock.now = new Date(own.clock.now.getTime() + 30_000);
      return phone.generate({ timestamp: own.clock.now.getTime() });
    };
    /** Six digits that are none of those which are good now. */
    const wrong = () => {
      const good = [-30_000, 0, 30_000].map((off) =>
        phone.generate({ timestamp: own.clock.now.getTime() + off }),
      );
      return ['111111', '222222', '333333', '444444'].find((code) => !good.includes(code))!;
    };
    const enter = (code: string, password = PASSWORD) =>
      new Officer(own, { desk: admin.desk }).post('session', { name: 'Petugas Uji', password, code });
    const many = (count: number, password?: string) =>
      Promise.all(Array.from({ length: count }, () => enter(wrong(), password)));
    const closed = (replies: Reply[]) =>
      replies.filter(({ body }) => /Terlalu banyak kode salah/.test(String(body.errors?.code))).length;
    const account = async () =>
      (await admin.get('accounts')).body.results.data.find((row: Account) => row.name === 'Petugas Uji');
    assert.equal((await officer.post('account/code/confirm', { code: nextCode() })).status, 200);

    for (let round = 0; round < 2; round++) await many(15, 'bukan sandinya sama sekali');
    await many(15);
    const { notices } = (await enter(nextCode())).body.results;
    assert.deepEqual(
      notices.map(({ kind, detail }: Record<string, string>) => [kind, detail]),
      [['wrong-codes', '15']],
      'told; without the password they count for nothing',
    );
    for (const code of [undefined, wrong()]) {
      const refused = await officer.post('account/code/remove', { current: PASSWORD, code });
      assert.deepEqual(
        [refused.status, Object.keys(refused.body.errors)],
        [422, ['code']],
        'asks for a code',
      );
    }
    const guesses = [...(await many(15)), ...(await many(15))];
    assert.equal(closed(guesses), 11, 'the one at the removal counted too');
    assert.equal(closed([await enter(nextCode())]), 1, 'the right one comes too late');
    const body = { current: PASSWORD, code: nextCode() };
    assert.equal(closed([await officer.post('account/code/remove', body)]), 1, 'here too');
    assert.equal((await officer.get('session')).status, 200, 'who is signed in goes on');
    const trail = (await admin.get('audit')).body.results.data.map((line: { detail: string }) => line.detail);
    assert.equal(trail.filter((detail: string) => detail === 'Petugas Uji: code-closed').length, 1);
    const { id, is_code_closed } = await account();
    assert.equal(is_code_closed, true);
    const reset = await admin.post(`accounts/${id}`, { reset_code: true });
    assert.match(reset.body.results.link.path, /^sandi#/, 'the password is known to somebody');
    assert.equal((await enter('')).status, 401, 'so it opens nothing any more');
    assert.equal((await account()).is_code_closed, false);
  });

  test('at a new device and another address get in, however many guesses a stranger sends', async () => {
    const own = await databases.open({ now: () => new Date(), trustProxy: true });
    own.config.desk = { ...own.config.desk, signInGapMaxMs: GAP_MS };
    await anAccount(own);
    const desk = createDeskApi(own.endpoint);
    const from = (address: string, password: string) =>
      new Officer(own, { desk }).request(
        'POST',
        'session',
        { name: 'Petugas Uji', password },
        { 'X-Forwarded-For': address },
      );
    // As some proxies write them, with the connection's port.
    const house = (turn: number) =>
      turn % 2 === 0 ? `203.0.113.9:${40_000 + turn}` : `2001:db8:1:2::${turn.toString(16)}`;
    const guesses = Array.from({ length: 120 }, (_, turn) => from(house(turn), `tebakan ${turn}`));
    const mine = from('198.51.100.7', PASSWORD);
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    assert.ok(statuses.filter((status) => status === 429).length > 80, 'the stranger waits');
    assert.equal((await mine).status, 200);
  });

  test('at a new device are kept out where strangers fill the line from many networks, and a link lets them in', async () => {
    const own = await databases.open({ trustProxy: true });
    const admin = await anOfficer(own, { name: 'Kepala', roles: ['administrator'] });
    await anAccount(own);
    const { id } = await own.endpoint.database
      .selectFrom('officers')
      .select('id')
      .where('name', '=', 'Petugas Uji')
      .executeTakeFirstOrThrow();
    const device = new Officer(own, { desk: admin.desk });
    const enter = (password: string, address = '198.51.100.7', at = device) =>
      at.request('POST', 'session', { name: 'Petugas Uji', password }, { 'X-Forwarded-For': address });
    assert.equal((await enter('tebakan', '203.0.113.9')).status, 401);
    // As guesses from networks without end leave it: the line of the account, too, is as long as it may be.
    await own.endpoint.database
      .updateTable('sign_in_queues')
      .set({ misses: 1_000, free_at: new Date(own.clock.now.getTime() + 300_000) })
      .execute();
    const refused = await enter(PASSWORD);
    assert.deepEqual([refused.status, refused.body.code], [429, 'rate-limited']);
    assert.match(refused.body.message, /minta tautan baru kepada administrator/);
    const { link } = (await admin.post(`accounts/${id}`, { new_link: true })).body.results;
    const password = 'lima kata acak buatan sendiri';
    const set = await device.post('link/password', { token: link.path.split('#')[1], password });
    assert.equal(set.status, 200);
    assert.equal((await enter(password, '198.51.100.7', new Officer(own, { desk: admin.desk }))).status, 429);
    device.keepCookies(set);
    assert.equal((await enter(password)).status, 200);
  });

  test('guesses in parallel get no more looks than one after the other, and the right person gets in', async () => {
    const own = await databases.open({ now: () => new Date() });
    own.config.desk = { ...own.config.desk, signInGapMaxMs: GAP_MS };
    const officer = await anOfficer(own);
    const desks = [officer.desk, createDeskApi(own.endpoint)];
    const guess = async (turn: number, name = 'Petugas Uji') => {
      const stranger = new Officer(own, { desk: desks[turn % desks.length]! });
      return (await stranger.post('session', { name, password: `tebakan ${turn}` })).status;
    };
    const start = performance.now();
    const statuses = await Promise.all(Array.from({ length: 40 }, (_, turn) => guess(turn)));
    const looked = statuses.filter((status) => status === 401).length;
    // The free ones, those that wait in line, and one more for each gap that passed.
    const most = 9 + (performance.now() - start) / GAP_MS;
    assert.ok(looked >= 5 && looked <= most && looked < 30, `${looked} of 40 guesses were looked at`);
    assert.ok(statuses.every((status) => status === 401 || status === 429));
    // The device somebody has signed in at has its own turn, whatever strangers do to the account.
    const again = officer.post('session', { name: 'Petugas Uji', password: PASSWORD });
    const [reply] = await Promise.all([again, ...Array.from({ length: 10 }, (_, turn) => guess(turn))]);
    assert.equal(reply.status, 200);
    const unknown = await Promise.all(Array.from({ length: 40 }, (_, turn) => guess(turn, 'tidak ada')));
    assert.ok(unknown.includes(429), 'no account, no difference');
  });

  test('a clock that stood years ahead keeps nobody out, nor signed in, once it is right again', async () => {
    const own = await databases.open();
    await anOfficer(own);
    const { now } = own.clock;
    own.clock.now = new Date(now.getTime() + 3 * 366 * 24 * 3_600_000);
    const early = new Officer(own);
    await early.signIn();
    own.clock.now = now;
    assert.equal((await early.get('session')).status, 401, 'it would have lasted for years');
    assert.equal((await new Officer(own).signIn()).status, 200);
  });

  test('the first one is made by the environment, or by a link that works once', async () => {
    const administrator = { name: 'Bu Ketua', password: 'meja-contoh-9d41f0' };
    const own = await databases.open();
    const link = await openDesk(own.endpoint);
    assert.equal(link.kind, 'link');
    const token = link.kind === 'link' ? link.token : '';
    const officer = new Officer(own);
    const start = (body: object) =>
      officer.post('first-administrator', { name: 'Pak Sekda', display_name: 'Sekretaris', ...body });
    assert.equal((await start({ token: 'salah', password: PASSWORD })).status, 401);
    assert.equal((await start({ token, password: 'pendek' })).status, 422);
    const made = await start({ token, password: PASSWORD });
    assert.deepEqual([made.status, made.body.results.roles], [200, [...ROLES]], 'alone, and so everything');
    assert.equal((await start({ token, password: PASSWORD, name: 'Lain' })).status, 401, 'once');
    assert.deepEqual(await openDesk(own.endpoint), { kind: 'ready' });
    officer.keepCookies(made);
    const second = { name: 'Verifikator', display_name: 'Verifikator', roles: ['verifier'] };
    assert.equal((await officer.post('accounts', second)).status, 200);
    const { roles } = (await officer.get('session')).body.results;
    assert.deepEqual(roles, ['administrator'], 'no longer alone');

    const other = await databases.open();
    other.config.desk = { ...other.config.desk, administrator };
    assert.deepEqual(await openDesk(other.endpoint), { kind: 'made', name: 'Bu Ketua' });
    assert.deepEqual(await openDesk(other.endpoint), { kind: 'ready' });
    await new Officer(other).signIn('bu ketua', administrator.password);
  });

  test('one that the environment opens again begins anew: sessions end, and acts of two persons wait', async () => {
    const own = await databases.open();
    const before = await anOfficer(own, { name: 'Bu Ketua', roles: ['protection'] });
    const administrator = { name: 'Bu Ketua', password: 'meja-contoh-9d41f0' };
    own.config.desk = { ...own.config.desk, administrator };
    assert.deepEqual(await openDesk(own.endpoint), { kind: 'made', name: 'Bu Ketua' });
    assert.equal((await before.get('session')).status, 401);
    const officer = new Officer(own);
    const { notices } = (await officer.signIn('Bu Ketua', administrator.password)).body.results;
    assert.deepEqual(
      notices.map(({ kind }: { kind: string }) => kind),
      ['first-password'],
    );
    const { trackingId } = await own.citizen.file();
    const asked = { identity_check: 'id-card', confirmed: true };
    assert.match((await officer.post(`reports/${trackingId}/export`, asked)).body.message, /baru dibuka/);
  });

  test('behind TLS the cookie is the browser’s own to keep: __Host-, Secure', async () => {
    const own = await databases.open({ publicUrl: 'https://aduan.contoh.go.id/sp4n' });
    await anAccount(own);
    const officer = new Officer(own);
    const cookies = (await officer.signIn()).headers.getSetCookie();
    assert.equal(cookies.length, 2);
    for (const cookie of cookies)
      assert.match(cookie, /^__Host-aduan_desk\w*=.*; Path=\/; HttpOnly; Secure; SameSite=Strict/);
    officer.cookie = officer.cookie.replaceAll('__Host-', '');
    assert.equal((await officer.get('session')).status, 401, 'not by a name that anybody could set');
  });

  test('are nobody whom the trail names itself', async () => {
    const { endpoint } = await opened();
    for (const name of ['sistem', ' Pelapor', 'ＳＩＳＴＥＭ']) {
      const account = { name, passwordHash: null, roles: ['verifier'] as const };
      assert.equal(await createAccount(endpoint.database, new Date(), account), null, name);
    }
  });
});
