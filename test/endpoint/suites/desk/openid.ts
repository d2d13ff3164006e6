import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { after, before, test } from 'node:test';
import { readConfig } from '../../../../demo/endpoint/index.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import type { Reply } from '../../harness/citizen.js';
import { startIdentityProvider, type IdentityProvider } from '../../harness/officers/identity-provider.js';
import { anOfficer, Officer } from '../../harness/officers/officer.js';

const CLIENT = { id: 'aduan', secret: 'rahasia-klien-contoh' };

onOneDatabase('Signing in with the agency’s own account', (databases) => {
  let provider: IdentityProvider;
  before(async () => {
    provider = await startIdentityProvider(CLIENT.id, CLIENT.secret);
  });
  after(() => provider.stop());

  async function open(env: Record<string, string> = {}): Promise<Opened> {
    const { desk } = await readConfig({
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      ...env,
    });
    return await databases.open({
      trustProxy: true,
      desk: { ...desk, passwordCost: { memoryKiB: 64, passes: 1 }, holdMs: 0 },
    });
  }

  /** Goes to the agency's page and comes back. @param change what somebody did to the address under way */
  async function arrive(officer: Officer, change: (url: URL) => void = () => undefined) {
    const gone = await officer.get('openid');
    assert.equal(gone.status, 302);
    officer.keepCookies(gone);
    const back = new URL(provider.authorize(gone.headers.get('location')!));
    change(back);
    const reply = await officer.get(`openid/callback${back.search}`);
    officer.keepCookies(reply);
    return reply;
  }

  test('who has no account here gets a page that says so, and nothing else', async () => {
    const one = await open();
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    provider.person = { sub: 'pegawai-17', name: 'Rina', preferred_username: 'kepala' };
    const rina = new Officer(one, { desk: admin.desk });
    const refused = await arrive(rina);
    assert.equal(refused.status, 403);
    assert.match(refused.body, /pegawai-17/);
    assert.equal((await rina.get('session')).status, 401);

    const account = {
      name: 'Rina',
      display_name: 'Rina W.',
      roles: ['verifier'],
      subject: 'pegawai-17',
    };
    assert.equal((await admin.post('accounts', account)).status, 200);
    const let_in = await arrive(rina);
    assert.deepEqual([let_in.status, let_in.headers.get('location')], [302, '../../']);
    const { officer, roles } = (await rina.get('session')).body.results;
    assert.deepEqual([officer, roles], ['Rina', ['verifier']]);
    const byPassword = await rina.post('session', { name: 'Rina', password: 'apa saja boleh' });
    assert.equal(byPassword.status, 401, 'there is no password');
  });

  test('an account for which a link is made is no longer that identity’s, until an administrator ties it again', async () => {
    const byClaim = { OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: JSON.stringify({ verifikator: 'verifier' }) };
    for (const env of [{}, byClaim]) {
      const one = await open(env);
      const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
      const rina = new Officer(one, { desk: admin.desk });
      provider.person = { sub: 'pegawai-17', preferred_username: 'rina.w', groups: ['verifikator'] };
      const account = { name: 'Rina', display_name: 'Rina W.', roles: ['verifier'], subject: 'pegawai-17' };
      const { id } = (await admin.post('accounts', account)).body.results;
      assert.equal((await arrive(rina)).status, 302);
      const { link } = (await admin.post(`accounts/${id}`, { new_link: true })).body.results;
      assert.equal((await rina.get('session')).status, 401, 'its sessions ended');
      assert.equal((await arrive(rina)).status, 403);
      const password = 'lima kata acak buatan sendiri';
      const used = await rina.post('link/password', { token: link.path.split('#')[1], password });
      assert.equal(used.status, 200);
      assert.equal((await arrive(rina)).status, 403, 'nor once the link is used');
      await rina.signIn('Rina', password);
      await admin.post(`accounts/${id}`, { subject: 'pegawai-17' });
      assert.equal((await arrive(rina)).status, 302);
      // Both at once: the link cuts no tie that is made with it.
      await admin.post(`accounts/${id}`, { subject: 'pegawai-18', new_link: true });
      provider.person = { ...provider.person, sub: 'pegawai-18' };
      assert.equal((await arrive(rina)).status, 302);
      assert.equal((await rina.get('session')).body.results.officer, 'Rina');
      await one.close();
    }
  });

  test('an identity that was cut from an account may be given to another, and opens that one alone', async () => {
    const one = await open();
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    const account = { display_name: 'Pegawai', roles: ['verifier'], subject: 'pegawai-18' };
    const { id } = (await admin.post('accounts', { ...account, name: 'Rina' })).body.results;
    const given = async () => await admin.post('accounts', { ...account, name: 'Budi' });
    assert.equal((await given()).status, 422, 'it is Rina’s');
    await admin.post(`accounts/${id}`, { new_link: true });
    assert.equal((await given()).status, 200);
    const budi = new Officer(one, { desk: admin.desk });
    provider.person = { sub: 'pegawai-18' };
    assert.equal((await arrive(budi)).status, 302);
    assert.equal((await budi.get('session')).body.results.officer, 'Budi');
    assert.equal((await admin.post(`accounts/${id}`, { subject: 'pegawai-18' })).status, 422, 'it is Budi’s');
    const { data } = (await admin.get('accounts')).body.results;
    const tied = data.filter(({ subject }: { subject: string | null }) => subject === 'pegawai-18');
    assert.deepEqual(
      tied.map(({ name }: { name: string }) => name),
      ['Budi'],
    );
    await one.close();
  });

  test('a state, a nonce or a code of somebody else’s opens nothing', async () => {
    const one = await open();
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    const account = { name: 'Rina', display_name: 'Rina W.', roles: ['verifier'], subject: 'pegawai-17' };
    await admin.post('accounts', account);
    provider.person = { sub: 'pegawai-17' };
    const rina = new Officer(one, { desk: admin.desk });
    const wrongs: ((url: URL) => void)[] = [
      (url) => url.searchParams.set('state', 'lain'),
      (url) => url.searchParams.set('code', 'lain'),
      (url) => url.searchParams.delete('state'),
    ];
    for (const wrong of wrongs) assert.equal((await arrive(rina, wrong)).status, 403);
    const gone = await rina.get('openid');
    const back = new URL(provider.authorize(gone.headers.get('location')!));
    const stranger = new Officer(one, { desk: admin.desk });
    assert.equal((await stranger.get(`openid/callback${back.search}`)).status, 403, 'another browser');
    stranger.keepCookies(await stranger.get('openid'));
    assert.equal((await stranger.get(`openid/callback${back.search}`)).status, 403, 'another sign-in');
    assert.equal((await stranger.get('session')).status, 401);
  });

  test('roles come from the agency’s claim, and change with it', async () => {
    const roles = JSON.stringify({ 'aduan-dlh': 'office:dlh', 'aduan-verifikator': 'verifier' });
    const one = await open({ OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: roles });
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    const budi = new Officer(one, { desk: admin.desk });
    provider.person = { sub: 'pegawai-20', preferred_username: 'budi', groups: ['verifier', 'lain'] };
    assert.equal((await arrive(budi)).status, 403, 'no group of ours');
    provider.person = { ...provider.person, preferred_username: 'KEPALA', groups: ['aduan-dlh'] };
    assert.equal((await arrive(budi)).status, 403, 'a name opens nobody else’s account');
    provider.person = { ...provider.person, preferred_username: 'budi' };
    assert.equal((await arrive(budi)).status, 302);
    const first = (await budi.get('session')).body.results;
    assert.deepEqual([first.officer, first.roles, first.institution_ids], ['budi', ['office'], ['dlh']]);
    const before = budi.cookie;
    provider.person = { ...provider.person, groups: ['aduan-verifikator'] };
    assert.equal((await arrive(budi)).status, 302);
    assert.deepEqual((await budi.get('session')).body.results.roles, ['verifier']);
    budi.cookie = before;
    assert.equal((await budi.get('session')).status, 401, 'the session with the old role');

    assert.equal((await arrive(budi)).status, 302);
    const { groups: _gone, ...without } = provider.person;
    provider.person = without;
    const kept = budi.cookie;
    assert.equal((await arrive(budi)).status, 403, 'no claim any more');
    budi.cookie = kept;
    assert.equal((await budi.get('session')).status, 401, 'what an earlier claim gave has ended');
    const { data } = (await admin.get('accounts')).body.results;
    assert.deepEqual(data.find(({ name }: { name: string }) => name === 'budi').roles, []);
  });

  test('a role may be for a place, which then limits all that the account does', async () => {
    const place = '16.01.22.2003';
    const roles = { kades: `verifier@${place}`, dlh: 'office:dlh', admin: 'administrator' };
    const one = await open({ OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: JSON.stringify(roles) });
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    const wati = new Officer(one, { desk: admin.desk });
    provider.person = { sub: 'pegawai-22', preferred_username: 'wati', groups: ['kades', 'dlh', 'admin'] };
    assert.equal((await arrive(wati)).status, 302);
    const { results } = (await wati.get('session')).body;
    assert.deepEqual(results.roles, ['verifier', 'office']);
    assert.deepEqual(
      results.locations.map(({ code }: { code: string }) => code),
      [place],
    );
  });

  test('an institution’s id may hold a colon', async () => {
    const one = await open({ OIDC_ROLE_CLAIM: 'groups' });
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    const tuti = new Officer(one, { desk: admin.desk });
    provider.person = {
      sub: 'pegawai-21',
      preferred_username: 'tuti',
      groups: ['office:opd:dlh', 'office:'],
    };
    assert.equal((await arrive(tuti)).status, 302);
    assert.deepEqual((await tuti.get('session')).body.results.institution_ids, ['opd:dlh']);
  });

  test('who comes back in a flood is turned away, and the agency’s server is asked for some only', async () => {
    const one = await open();
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    provider.person = { sub: 'pegawai-17' };
    const flood = Array.from({ length: 61 }, async () => {
      const somebody = new Officer(one, { desk: admin.desk });
      const gone = await somebody.get('openid');
      somebody.keepCookies(gone);
      const back = new URL(provider.authorize(gone.headers.get('location')!));
      return { somebody, back };
    });
    const ready = await Promise.all(flood);
    const letGo = provider.hold(16);
    const comeBack = ({ somebody, back }: (typeof ready)[number], address: string) =>
      somebody.request('GET', `openid/callback${back.search}`, undefined, { 'X-Forwarded-For': address });
    const [neighbour, ...many] = ready;
    const answers = many.map((one) => comeBack(one, '203.0.113.1'));
    const turnedAway: Reply[] = [];
    const turning = new EventEmitter();
    for (const answer of answers)
      void answer.then((reply) => {
        if (reply.status === 503) turning.emit('away', turnedAway.push(reply));
      });
    const away = async (count: number): Promise<void> => {
      while (turnedAway.length < count) await once(turning, 'away');
    };
    await Promise.race([away(60 - 16 - 32), Promise.all(answers)]);
    assert.equal(turnedAway.length, 60 - 16 - 32);
    assert.ok(Number(turnedAway[0]!.headers.get('Retry-After')) > 0);
    assert.ok(provider.mostAtOnce() <= 16, String(provider.mostAtOnce()));
    const last = comeBack(neighbour!, '198.51.100.7');
    await Promise.race([away(60 - 16 - 32 + 1), last]);
    letGo();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    const served = statuses.filter((status) => status === 403).length;
    assert.equal((await last).status, 403, 'another address has its turn');
    assert.equal(served, 16 + 32 - 1, 'who has no account here; one made room');
    assert.ok(provider.mostAtOnce() <= 16, String(provider.mostAtOnce()));
  });

  test('an issuer without TLS is refused at the start', async () => {
    const env = { OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };
    await assert.rejects(readConfig({ ...env, OIDC_ISSUER: 'http://sso.contoh.go.id' }), /https/);
    await assert.rejects(readConfig({ OIDC_ISSUER: 'https://sso.contoh.go.id' }), /OIDC_CLIENT_ID/);
  });
});
