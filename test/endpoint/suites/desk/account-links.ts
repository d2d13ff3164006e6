import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { HOUR_MS } from '../../../../demo/endpoint/jobs/jobs.js';
import { tidyDesk } from '../../../../demo/endpoint/officers/tidy.js';
import type { Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, Officer, PASSWORD } from '../../harness/officers/officer.js';

const OWN = 'lima kata acak buatan sendiri';
const PERSON = { name: 'Rina', display_name: 'Rina Wati', roles: ['verifier'] };

onOneDatabase('An account’s one-time link', (databases) => {
  let own: Opened;
  let admin: Officer;
  const begin = async (): Promise<void> => {
    own = await databases.open();
    admin = await anOfficer(own, { name: 'Kepala', roles: ['administrator', 'auditor'] });
  };
  const tokenOf = ({ body }: Reply): string => {
    assert.match(body.results.link.path, /^sandi#[\w-]{32}$/, JSON.stringify(body));
    return body.results.link.path.split('#')[1];
  };
  const anybody = () => new Officer(own, { desk: admin.desk });
  const use = (token: string, password: unknown = OWN) =>
    anybody().post('link/password', { token, password });
  const enter = (password: string, code?: string) =>
    anybody().post('session', { name: PERSON.name, password, code });
  const change = (id: number, body: object) => admin.post(`accounts/${id}`, body);
  const noticesIn = async (officer: Officer): Promise<unknown[]> =>
    (await officer.get('session')).body.results.notices.map((one: { kind: string; detail: string }) => [
      one.kind,
      one.detail,
    ]);

  test('lets its officer set the password, once, which nobody else ever chose or saw', async () => {
    await begin();
    const typed = await admin.post('accounts', { ...PERSON, password: PASSWORD });
    assert.deepEqual([typed.status, Object.keys(typed.body.errors)], [422, ['password']]);
    const made = await admin.post('accounts', PERSON);
    const { id } = made.body.results;
    assert.equal((await change(id, { password: PASSWORD })).status, 422, 'nor later');
    const token = tokenOf(made);
    const { database } = own.endpoint;
    const stored = JSON.stringify(await database.selectFrom('account_links').selectAll().execute());
    assert.ok(!stored.includes(token), 'the database holds nothing to open it with');
    for (const password of ['', token, PASSWORD]) assert.notEqual((await enter(password)).status, 200);
    assert.deepEqual((await anybody().post('link', { token })).body.results, {
      name: 'Rina',
      display_name: 'Rina Wati',
    });
    for (const wrong of ['salah', '', 7, null, [token]]) {
      assert.equal((await anybody().post('link', { token: wrong })).status, 401);
      assert.equal((await anybody().post('link/password', { token: wrong, password: OWN })).status, 401);
    }
    assert.equal((await use(token, 'pendek')).status, 422, 'the link is still good');
    const tries = await Promise.all(Array.from({ length: 8 }, () => use(token)));
    assert.deepEqual(tries.map(({ status }) => status).sort(), [200, ...Array(7).fill(401)], 'once');
    const [cookie, ...more] = tries.find(({ status }) => status === 200)!.headers.getSetCookie();
    assert.match(cookie!, /^aduan_desk_device=/, 'it signs nobody in');
    assert.deepEqual([more, (await use(token)).status], [[], 401]);
    assert.equal((await enter(OWN)).status, 200);
    const { data } = (await admin.get('audit')).body.results;
    const told = data.filter(({ detail }: { detail: string | null }) => detail?.startsWith('Rina: '));
    assert.deepEqual(
      told.map(({ officer, detail }: Record<string, string>) => [officer, detail]),
      [
        ['Rina', 'Rina: link-used'],
        ['Kepala', 'Rina: verifier, link'],
      ],
    );
  });

  test('is dead once it is old, another was made, or its account is disabled', async () => {
    await begin();
    const made = await admin.post('accounts', PERSON);
    const { id } = made.body.results;
    const first = tokenOf(made);
    const second = tokenOf(await change(id, { new_link: true }));
    assert.equal((await use(first)).status, 401, 'another was made');
    await change(id, { is_disabled: true });
    assert.equal((await use(second)).status, 401, 'disabled');
    await change(id, { is_disabled: false });
    own.clock.now = new Date(own.clock.now.getTime() + 73 * HOUR_MS);
    assert.equal((await use(second)).status, 401, 'old');
    await admin.signIn('Kepala');
    const { data } = (await admin.get('accounts')).body.results;
    const self = data.find(({ name }: { name: string }) => name === 'Kepala');
    for (const anew of [{ new_link: true }, { reset_code: true }])
      assert.equal((await change(self.id, anew)).status, 403, 'nobody for themselves');
  });

  test('made for an account shuts it, and its officer is told at the next sign-in', async () => {
    await begin();
    const officer = await anOfficer(own, { name: 'Rina', roles: ['verifier'], desk: admin.desk });
    const { data } = (await admin.get('accounts')).body.results;
    const { id } = data.find(({ name }: { name: string }) => name === 'Rina');
    const { secret } = (await officer.post('account/code', { current: PASSWORD })).body.results;
    const phone = new TOTP({ secret: Secret.fromBase32(secret) });
    const code = () => phone.generate({ timestamp: own.clock.now.getTime() });
    assert.equal((await officer.post('account/code/confirm', { code: code() })).status, 200);
    const token = tokenOf(await change(id, { new_link: true }));
    assert.equal((await officer.get('session')).status, 401, 'its sessions ended');
    assert.equal((await enter(PASSWORD)).status, 401, 'the old password opens nothing');
    assert.equal((await use(token)).status, 200);
    assert.deepEqual(Object.keys((await enter(OWN)).body.errors), ['code'], 'the phone is asked as before');
    own.clock.now = new Date(own.clock.now.getTime() + 60_000);
    await officer.signIn('Rina', OWN, code());
    assert.deepEqual(await noticesIn(officer), [['link-used', 'Kepala']]);
    assert.deepEqual(await noticesIn(officer), [['link-used', 'Kepala']], 'until it was read');
    await officer.request('DELETE', 'account/notices', {});
    assert.deepEqual(await noticesIn(officer), []);
    await change(id, { reset_code: true });
    await officer.signIn('Rina', OWN);
    const all = [
      ['link-used', 'Kepala'],
      ['code-reset', 'Kepala'],
    ];
    assert.deepEqual(await noticesIn(officer), all);
  });

  test('used by another is told in every session for two weeks, also once that other has read it', async () => {
    await begin();
    const token = tokenOf(await admin.post('accounts', PERSON));
    assert.equal((await use(token)).status, 200);
    const [thief, officer] = [anybody(), anybody()];
    await thief.signIn('Rina', OWN);
    const told = [['link-used', 'Kepala']];
    assert.deepEqual(await noticesIn(thief), told);
    await thief.request('DELETE', 'account/notices', {});
    assert.deepEqual(await noticesIn(thief), []);
    await officer.signIn('Rina', OWN);
    assert.deepEqual(await noticesIn(officer), told);
    const days = (count: number) =>
      void (own.clock.now = new Date(own.clock.now.getTime() + count * 24 * HOUR_MS));
    days(13);
    await officer.signIn('Rina', OWN);
    assert.deepEqual(await noticesIn(officer), told);
    days(1);
    await officer.signIn('Rina', OWN);
    assert.deepEqual(await noticesIn(officer), []);
    const kept = () => own.endpoint.database.selectFrom('officer_notices').select('id').execute();
    assert.equal((await kept()).length, 1);
    await tidyDesk(own.endpoint);
    assert.equal((await kept()).length, 0);
  });

  test('or another identity: its password opens nothing from then on, and its officer is told', async () => {
    await begin();
    const openId = {
      issuer: 'https://sso.example',
      clientId: 'a',
      clientSecret: 'b',
      roleClaim: null,
      roleNames: {},
    };
    own.config.desk = { ...own.config.desk, openId };
    const officer = await anOfficer(own, { name: 'Rina', roles: ['verifier'], desk: admin.desk });
    const { data } = (await admin.get('accounts')).body.results;
    const { id } = data.find(({ name }: { name: string }) => name === 'Rina');
    assert.equal((await change(id, { subject: 'pegawai-17' })).status, 200);
    assert.equal((await officer.get('session')).status, 401, 'its sessions ended');
    assert.equal((await enter(PASSWORD)).status, 401, 'the password opens nothing');
    assert.equal((await use(tokenOf(await change(id, { new_link: true })))).status, 200);
    await officer.signIn('Rina', OWN);
    assert.deepEqual(await noticesIn(officer), [
      ['identity', 'Kepala'],
      ['link-used', 'Kepala'],
    ]);
  });
});
