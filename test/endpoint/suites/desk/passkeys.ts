import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { createPasswords } from '../../../../demo/endpoint/index.js';
import type { Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anAccount, anOfficer, Officer, PASSWORD } from '../../harness/officers/officer.js';
import { SoftwareAuthenticator, type Faults } from '../../harness/officers/software-authenticator.js';

const DAY_MS = 24 * 3_600_000;
/** Many phones don’t count: there a used challenge alone stops a second use. */
const UNCOUNTED = { counter: 0 };

const optionsFor = async (officer: Officer): Promise<string> => {
  const { status, body } = await officer.post('passkeys/register/options', { current: PASSWORD });
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.results.authenticatorSelection.userVerification, 'required');
  return body.results.challenge;
};

async function register(officer: Officer, device: SoftwareAuthenticator, faults?: Faults): Promise<Reply> {
  const response = device.create(await optionsFor(officer), faults);
  return await officer.post('passkeys/register', { label: 'Ponsel', response });
}

/** A browser that asks for a challenge. */
async function arriving(one: Opened, { desk }: Officer): Promise<{ browser: Officer; challenge: string }> {
  const browser = new Officer(one, { desk });
  const reply = await browser.post('passkeys/sign-in/options');
  assert.deepEqual([reply.status, reply.body.results.allowCredentials ?? []], [200, []], 'names no account');
  browser.keepCookies(reply);
  return { browser, challenge: reply.body.results.challenge };
}

async function signInWith(
  one: Opened,
  known: Officer,
  device: SoftwareAuthenticator,
  faults?: Faults,
): Promise<{ reply: Reply; browser: Officer; challenge: string }> {
  const { browser, challenge } = await arriving(one, known);
  const reply = await browser.post('passkeys/sign-in', { response: device.get(challenge, faults) });
  if (reply.status === 200) browser.keepCookies(reply);
  return { reply, browser, challenge };
}

onOneDatabase('Passkeys', (databases) => {
  test('open the desk without password and phone code, and each answer counts once, in its own browser', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const device = new SoftwareAuthenticator();
    assert.equal((await register(officer, device, UNCOUNTED)).status, 200);
    const { reply, browser } = await signInWith(one, officer, device, UNCOUNTED);
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    assert.equal((await browser.get('session')).body.results.officer, 'Petugas Uji');

    const { browser: here, challenge } = await arriving(one, officer);
    const response = device.get(challenge, UNCOUNTED);
    const { cookie } = here;
    const elsewhere = (await arriving(one, officer)).browser;
    assert.equal((await elsewhere.post('passkeys/sign-in', { response })).status, 401, 'another browser');
    const both = await Promise.all(
      [0, 1].map(() => {
        const twin = new Officer(one, { desk: officer.desk });
        twin.cookie = cookie;
        return twin.post('passkeys/sign-in', { response });
      }),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 401], 'once, also at the same moment');
    const late = await arriving(one, officer);
    one.clock.now = new Date(one.clock.now.getTime() + 5 * 60_000 + 1);
    const answered = await late.browser.post('passkeys/sign-in', {
      response: device.get(late.challenge, UNCOUNTED),
    });
    assert.equal(answered.status, 401, 'too late');
    const trail = (await officer.get('audit')).body.results.data as Record<string, string>[];
    assert.ok(trail.some(({ action, detail }) => action === 'sign-in' && detail === 'passkey'));
    assert.ok(trail.some(({ action, detail }) => action === 'account-changed' && /: passkey$/.test(detail!)));
  });

  test('are refused alike: unknown, foreign, unverified, copied, removed, or of a shut account', async () => {
    const one = await databases.open();
    const admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    const officer = await anOfficer(one, { roles: ['verifier'], desk: admin.desk });
    const device = new SoftwareAuthenticator();
    assert.equal((await register(officer, device)).status, 200);
    const refused: Record<string, Reply> = {
      unknown: (await signInWith(one, officer, new SoftwareAuthenticator())).reply,
      'another site’s': (await signInWith(one, officer, device, { origin: 'https://palsu.example' })).reply,
      'another party’s': (await signInWith(one, officer, device, { rpId: 'palsu.example' })).reply,
      'without its owner': (await signInWith(one, officer, device, { isVerified: false })).reply,
    };
    assert.equal((await signInWith(one, officer, device, { counter: 40 })).reply.status, 200);
    refused['a copy'] = (await signInWith(one, officer, device, { counter: 40 })).reply;
    const { data } = (await admin.get('accounts')).body.results;
    const { id } = data.find(({ name }: { name: string }) => name === 'Petugas Uji');
    await admin.post(`accounts/${id}`, { is_disabled: true });
    refused['disabled'] = (await signInWith(one, officer, device, { counter: 50 })).reply;
    await admin.post(`accounts/${id}`, { is_disabled: false });
    const open = await signInWith(one, officer, device, { counter: 60 });
    assert.equal(open.reply.status, 200);
    await admin.post(`accounts/${id}`, { new_link: true });
    refused['behind a new link'] = (await signInWith(one, officer, device, { counter: 70 })).reply;
    const again = await anOfficer(one, { name: 'Lain', roles: ['verifier'], desk: admin.desk });
    const other = new SoftwareAuthenticator();
    assert.equal((await register(again, other)).status, 200);
    assert.equal((await again.post('passkeys/remove', { id: other.id, current: 'salah' })).status, 422);
    assert.equal((await again.get('passkeys')).body.results.data.length, 1);
    assert.equal((await again.post('passkeys/remove', { id: other.id, current: PASSWORD })).status, 200);
    refused['removed'] = (await signInWith(one, again, other)).reply;
    for (const [why, { status, body }] of Object.entries(refused))
      assert.deepEqual([status, body], [401, refused['unknown']!.body], why);
    const stranger = new Officer(one, { desk: admin.desk });
    for (const response of [null, 'x', { id: 7 }, { id: 'a'.repeat(2_000) }, { id: other.id, response: {} }])
      assert.equal((await stranger.post('passkeys/sign-in', { response })).status, 401);
  });

  test('are made by whoever knows the password, at this origin, for this session, and told', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const asked = await officer.post('passkeys/register/options', { current: 'bukan sandinya' });
    assert.deepEqual([asked.status, Object.keys(asked.body.errors)], [422, ['current']]);
    for (const faults of [
      { isVerified: false },
      { origin: 'https://palsu.example' },
      { rpId: 'palsu.example' },
    ])
      assert.equal((await register(officer, new SoftwareAuthenticator(), faults)).status, 422);
    const twin = new Officer(one, { desk: officer.desk });
    await twin.signIn();
    const response = new SoftwareAuthenticator().create(await optionsFor(officer));
    assert.equal(
      (await twin.post('passkeys/register', { label: 'Ponsel', response })).status,
      422,
      'another session',
    );
    assert.equal((await officer.post('passkeys/register', { response })).status, 422, 'without a name');
    assert.equal((await officer.post('passkeys/register', { label: 'Ponsel', response })).status, 200);
    assert.equal(
      (await officer.post('passkeys/register', { label: 'Ponsel', response })).status,
      422,
      'twice',
    );
    const { data } = (await officer.get('passkeys')).body.results;
    assert.deepEqual(
      data.map(({ label }: { label: string }) => label),
      ['Ponsel'],
    );
    const { notices } = (await twin.get('session')).body.results;
    assert.deepEqual(
      notices.map(({ kind, detail }: Record<string, string>) => [kind, detail]),
      [['passkey', 'Ponsel']],
    );
    // Nobody's own password yet: who chose it could make a key that outlives it.
    const passwordHash = await createPasswords(one.config.desk.passwordCost).hash(PASSWORD);
    await anAccount(one, { name: 'Baru' });
    await one.endpoint.database
      .updateTable('officers')
      .set({ has_own_password: false, password_hash: passwordHash })
      .where('name', '=', 'Baru')
      .execute();
    const fresh = new Officer(one, { desk: officer.desk });
    await fresh.signIn('Baru');
    assert.equal((await fresh.post('passkeys/register/options', { current: PASSWORD })).status, 403);
  });

  test('take the phone’s code where one is on, and end with the password and the code that let them in', async () => {
    const one = await databases.open();
    const administrator = await anOfficer(one, { name: 'Admin' });
    const officer = await anOfficer(one, { desk: administrator.desk });
    const device = new SoftwareAuthenticator();
    assert.equal((await register(officer, device)).status, 200);
    const password = 'sandi-baru-5512ab';
    const changed = await officer.post('account/password', { current: PASSWORD, password });
    assert.equal(changed.status, 200, JSON.stringify(changed.body));
    assert.equal((await signInWith(one, officer, device)).reply.status, 401, 'made while the old one stood');
    const { notices } = (await officer.get('session')).body.results;
    assert.ok(
      notices.some(
        ({ kind, detail }: Record<string, string>) => kind === 'no-passkey' && detail === 'Ponsel',
      ),
    );

    const made = (await officer.post('account/code', { current: password })).body.results;
    const phone = new TOTP({ secret: Secret.fromBase32(made.secret) });
    const code = () => phone.generate({ timestamp: one.clock.now.getTime() });
    assert.equal((await officer.post('account/code/confirm', { code: code() })).status, 200);
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
    for (const wrong of [undefined, '', '000000']) {
      const body = { current: password, code: wrong };
      const { status, body: refused } = await officer.post('passkeys/register/options', body);
      assert.deepEqual([status, Object.keys(refused.errors ?? {})], [422, ['code']]);
    }
    const options = await officer.post('passkeys/register/options', { current: password, code: code() });
    assert.equal(options.status, 200, JSON.stringify(options.body));
    const response = device.create(options.body.results.challenge);
    assert.equal((await officer.post('passkeys/register', { label: 'Ponsel', response })).status, 200);
    const accounts = (await administrator.get('accounts')).body.results.data;
    const { id } = accounts.find(({ name }: { name: string }) => name === 'Petugas Uji');
    assert.equal((await administrator.post(`accounts/${id}`, { reset_code: true })).status, 200);
    assert.equal((await signInWith(one, officer, device)).reply.status, 401, 'a code taken off');
  });

  test('have acts of two persons wait a day', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one, { roles: ['protection'] });
    const { trackingId } = await one.citizen.file();
    const ask = () =>
      officer.post(`reports/${trackingId}/export`, { identity_check: 'id-card', confirmed: true });
    assert.equal((await register(officer, new SoftwareAuthenticator())).status, 200);
    const refused = await ask();
    assert.deepEqual([refused.status, refused.body.code], [403, 'forbidden']);
    one.clock.now = new Date(one.clock.now.getTime() + DAY_MS + 1);
    await officer.signIn();
    assert.equal((await ask()).status, 200);
  });

  test('are offered at the public address with TLS alone', async () => {
    const one = await databases.open({ publicUrl: 'https://aduan.contoh.go.id/sp4n' });
    await anAccount(one);
    const officer = new Officer(one);
    await officer.signIn();
    const device = new SoftwareAuthenticator('https://aduan.contoh.go.id');
    assert.equal((await register(officer, device)).status, 200);
    for (const publicUrl of ['http://aduan.contoh.go.id/sp4n', 'https://192.0.2.7/sp4n']) {
      const plain = await databases.open({ publicUrl });
      const stranger = new Officer(plain);
      assert.equal((await stranger.get('ways-in')).body.results.passkeys, false, publicUrl);
      assert.equal((await stranger.post('passkeys/sign-in/options')).status, 409, publicUrl);
    }
  });
});
