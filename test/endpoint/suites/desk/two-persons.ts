import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../../../demo/endpoint/index.js';
import { HOUR_MS } from '../../../../demo/endpoint/jobs/jobs.js';
import { makeLink } from '../../../../demo/endpoint/officers/account-links.js';
import { findAccount } from '../../../../demo/endpoint/officers/accounts.js';
import { DATABASE_COMMANDS } from '../../../../demo/endpoint/program/run-command.js';
import type { Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, Officer, PASSWORD } from '../../harness/officers/officer.js';
import { overtaken } from '../../harness/waiting-for-lock.js';

const OWN = 'lima kata acak buatan sendiri';
const CHECK = { identity_check: 'id-card', confirmed: true };

onOneDatabase('Acts of two persons', (databases) => {
  let own: Opened;
  let trackingId: string;
  const begin = async (): Promise<void> => {
    own = await databases.open();
    ({ trackingId } = await own.citizen.file());
  };
  const officer = (name: string, roles: readonly Role[], { desk }: Partial<Officer> = {}) =>
    anOfficer(own, { name, roles, ...(desk && { desk }) });
  const idOf = async (name: string): Promise<number> => (await findAccount(own.endpoint.database, name))!.id;
  const ask = (one: Officer) => one.post(`reports/${trackingId}/reissue-code`, CHECK);
  const confirm = (one: Officer, { body }: Reply) => one.post(`requests/${body.results.request.id}/confirm`);
  const said = ({ status, body }: Reply): [number, string] => [status, body.message];
  const later = (hours: number) => void (own.clock.now = new Date(own.clock.now.getTime() + hours * HOUR_MS));
  /** Of the report: who, what and how, the newest first. */
  const lastOfTrail = async (): Promise<unknown[]> => {
    const rows = await own.endpoint.database
      .selectFrom('desk_audit')
      .select(['officer', 'action', 'detail'])
      .where('tracking_id', '=', trackingId)
      .orderBy('seq', 'desc')
      .limit(2)
      .execute();
    return rows.map(({ officer, action, detail }) => [officer, action, detail]);
  };
  /** The administrator opens a colleague's account, and signs in as them. */
  const takeOver = async (admin: Officer, name: string): Promise<Officer> => {
    const { link } = (await admin.post(`accounts/${await idOf(name)}`, { new_link: true })).body.results;
    const thief = new Officer(own, { desk: admin.desk });
    const used = await thief.post('link/password', { token: link.path.split('#')[1], password: OWN });
    assert.equal(used.status, 200);
    await thief.signIn(name, OWN);
    return thief;
  };

  test('are not for whoever knows two first passwords: each is chosen anew, and settles for a day', async () => {
    await begin();
    for (const name of ['tono', 'tini'])
      for await (const _line of DATABASE_COMMANDS['user add'](own.endpoint, [
        name,
        'protection',
        '',
        PASSWORD,
      ]))
        void _line;
    const tono = new Officer(own);
    const tini = new Officer(own, { desk: tono.desk });
    assert.equal((await tono.signIn('tono')).body.results.has_own_password, false);
    assert.equal((await tono.post('reports/search', {})).status, 200, 'other work goes on');
    const refused = await ask(tono);
    assert.match(said(refused).join(' '), /^403 Sandi akun ini dibuat orang lain/);
    const chosen = { current: PASSWORD, password: OWN };
    assert.equal((await tono.post('account/password', chosen)).status, 200);
    const { has_own_password, notices } = (await tono.get('session')).body.results;
    assert.deepEqual(
      [has_own_password, notices.map(({ kind }: { kind: string }) => kind)],
      [true, ['first-password']],
    );
    assert.match(said(await ask(tono)).join(' '), /^403 Akun tono baru dibuka/);
    later(24);
    await Promise.all([tono.signIn('tono', OWN), tini.signIn('tini')]);
    const asked = await ask(tono);
    assert.equal(asked.status, 200, JSON.stringify(asked.body));
    assert.match(said(await confirm(tini, asked)).join(' '), /^403 Sandi akun ini dibuat orang lain/);
    assert.equal((await tini.post('account/password', chosen)).status, 200);
    assert.match(said(await confirm(tini, asked)).join(' '), /^403 Akun tini baru dibuka/);
    later(24);
    await tini.signIn('tini', OWN);
    const again = { current: OWN, password: `${OWN} lain` };
    assert.equal((await tini.post('account/password', again)).status, 200, 'one’s own changes nothing');
    assert.equal((await confirm(tini, asked)).status, 200);
    assert.deepEqual(await lastOfTrail(), [
      ['tini', 'reissue-code', 'id-card, first password'],
      ['tono', 'ask-reissue-code', 'id-card, first password'],
    ]);
  });

  test('leave an administrator who opens colleagues’ accounts with nothing, and the trail with how', async () => {
    await begin();
    const admin = await officer('Kepala', ['administrator', 'auditor']);
    const [first, second] = [
      await officer('Petugas Satu', ['protection'], admin),
      await officer('Petugas Dua', ['protection'], admin),
    ];
    const [waiting] = [await ask(first)];
    const asFirst = await takeOver(admin, 'Petugas Satu');
    assert.equal((await confirm(second, waiting)).status, 409, 'what was asked for went with the account');
    assert.match(said(await ask(asFirst)).join(' '), /^403 Akun Petugas Satu baru dibuka/);
    const theirs = await ask(second);
    assert.match(said(await confirm(asFirst, theirs)).join(' '), /^403 Akun Petugas Satu baru dibuka/);
    const asSecond = await takeOver(admin, 'Petugas Dua');
    assert.match(said(await ask(asSecond)).join(' '), /^403/);
    later(24);
    await Promise.all([asFirst.signIn('Petugas Satu', OWN), asSecond.signIn('Petugas Dua', OWN)]);
    await admin.signIn('Kepala');
    const asked = await ask(asFirst);
    assert.equal(asked.status, 200, 'a day later it counts as its officer’s: they would have noticed');
    assert.equal((await confirm(asSecond, asked)).status, 200);
    assert.deepEqual(await lastOfTrail(), [
      ['Petugas Dua', 'reissue-code', 'id-card, link of Kepala'],
      ['Petugas Satu', 'ask-reissue-code', 'id-card, link of Kepala'],
    ]);
  });

  test('are not for an officer and an account which that officer opened', async () => {
    await begin();
    const admin = await officer('Kepala', ['administrator', 'protection']);
    await officer('Petugas Satu', ['protection'], admin);
    const opened = await takeOver(admin, 'Petugas Satu');
    later(24);
    await Promise.all([admin.signIn('Kepala'), opened.signIn('Petugas Satu', OWN)]);
    const asked = await ask(admin);
    assert.match(said(await confirm(opened, asked)).join(' '), /^403 Salah satu dari dua petugas/);
    assert.equal((await opened.post(`requests/${asked.body.results.request.id}/decline`)).status, 200);
    assert.match(said(await confirm(admin, await ask(opened))).join(' '), /^403 Salah satu dari dua petugas/);
  });

  // PGlite has one connection, and so runs one transaction at a time.
  if (databases.kind === 'PostgreSQL') {
    test('never come of an account that is opened anew at the same moment', async () => {
      for (const shut of ['Petugas Satu', 'Petugas Dua']) {
        await begin();
        const admin = await officer('Kepala', ['administrator']);
        const first = await officer('Petugas Satu', ['protection'], admin);
        const second = await officer('Petugas Dua', ['protection'], admin);
        const asked = await ask(first);
        const by = { id: await idOf('Kepala') };
        const account = { id: await idOf(shut) };
        const reply = await overtaken(
          own,
          (transaction) => makeLink(transaction, own.endpoint, account, by),
          () => confirm(second, asked),
        );
        assert.equal(reply.status, shut === 'Petugas Satu' ? 409 : 401, shut);
        assert.equal((await ask(first)).status, shut === 'Petugas Satu' ? 401 : 409, 'nothing has happened');
      }
    });

    test('are declined while their asker’s account is opened anew, and neither waits for the other', async () => {
      await begin();
      const admin = await officer('Kepala', ['administrator']);
      const second = await officer('Dua', ['protection'], admin);
      const id = (await officer('Satu', ['protection'], admin), await idOf('Satu'));
      const { database } = own.endpoint;
      for (let turn = 0; turn < 20; turn += 1) {
        const asked_at = own.clock.now;
        await database
          .insertInto('two_person_requests')
          .values({
            ...{ action: 'export', tracking_id: trackingId, identity_check: 'id-card', state: 'waiting' },
            ...{ asked_by: id, asked_at, expires_at: new Date(asked_at.getTime() + HOUR_MS) },
          })
          .execute();
        const [request] = (await second.get('requests')).body.results.data;
        const [declined, opened] = await Promise.all([
          second.post(`requests/${request.id}/decline`),
          admin.post(`accounts/${id}`, { new_link: true }),
        ]);
        assert.ok([200, 409].includes(declined.status), `decline ${declined.status}`);
        assert.equal(opened.status, 200);
      }
      assert.deepEqual(
        own.logs.filter((line) => line.includes('40P01')),
        [],
      );
    });

    test('never come of an account whose old password is changed while an administrator shuts it', async () => {
      await begin();
      await officer('Kepala', ['administrator']);
      const thief = await officer('Petugas Satu', ['protection']);
      const by = { id: await idOf('Kepala') };
      const account = { id: await idOf('Petugas Satu') };
      const reply = await overtaken(
        own,
        (transaction) => makeLink(transaction, own.endpoint, account, by),
        () => thief.post('account/password', { current: PASSWORD, password: OWN }),
      );
      assert.equal(reply.status, 401);
      assert.equal(
        (await thief.post('session', { name: 'Petugas Satu', password: OWN })).status,
        401,
        'still shut',
      );
    });
  }
});
