/** Keys of sealed reports at the desk: an epoch made, given, left and lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase64url } from '../../../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../../../src/contract/sealed/envelope-head.js';
import { placeOf } from '../../../../demo/endpoint/desk/page/sealed/keys/team-keys.js';
import type { EpochWire } from '../../../../demo/endpoint/desk/sealed/keys/wire.js';
import { decodeContent } from '../../../../src/sealed/content.js';
import { drawWords } from '../../../../src/sealed/word-list.js';
import { openEnvelope } from '../../../../src/sealed/envelope.js';
import { unwrapByWords, wrapByWords } from '../../../../src/sealed/officer-words.js';
import { joinRecovery, splitRecovery } from '../../../../src/sealed/recovery-sheets.js';
import type { OpeningKey } from '../../../../src/sealed/suite.js';
import { refused } from '../../../sealed/expect.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { aCeremony, bytes, fromWire, keysOf, openedBy, toWire } from '../../walk/ceremony.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { aSealedReport, sendSealed } from '../../harness/sealed.js';
import { overtaken } from '../../harness/waiting-for-lock.js';

onOneDatabase('The keys of sealed reports', (databases) => {
  const atDesk = async (town: Opened) => {
    const ratna = await anOfficer(town, { name: 'Ibu Ratna', roles: ['protection'] });
    const budi = await anOfficer(town, { name: 'Pak Budi', roles: ['protection'], desk: ratna.desk });
    return { ratna, budi };
  };

  test('are taken where they are what they say, offered, and take the place of those before', async () => {
    const town = await databases.open();
    const { ratna } = await atDesk(town);
    const { body, words } = await aCeremony('Ibu Ratna', null);
    const other = await aCeremony('Ibu Ratna', null);
    const refusedFor = async (changes: object) => {
      const { status, body: answer } = await ratna.post('sealed/keys', { ...body, ...changes });
      assert.equal(status, 422, JSON.stringify(changes));
      return Object.entries(answer.errors as Record<string, string[]>).flat(2);
    };
    const { pk, recovery_pk } = other.body;
    assert.match((await refusedFor({ fingerprint: other.body.fingerprint }))[1]!, /bukan sidik kedua kunci/);
    assert.deepEqual((await refusedFor({ pk }))[0], 'kid', 'another key under this name');
    assert.deepEqual((await refusedFor({ recovery_pk }))[0], 'recovery_kid');
    assert.match((await refusedFor({ recovery_pk: body.pk, recovery_kid: body.kid }))[1]!, /sama/);
    const offCurve = bytes(body.pk);
    offCurve[64]! ^= 1;
    assert.equal((await refusedFor({ pk: toBase64url(offCurve) }))[0], 'pk');
    for (const not_after of ['2027-11-25', '2026-11-24', '24-11-2027', undefined])
      assert.equal((await refusedFor({ not_after }))[0], 'not_after', not_after);
    assert.equal((await refusedFor({ own: { ...body.own, salt: '' } }))[0], 'salt');
    assert.deepEqual((await keysOf(ratna)).epochs, [], 'nothing was stored');

    assert.equal((await ratna.post('sealed/keys', body)).status, 200);
    const [{ own, ...made }] = (await keysOf(ratna)).epochs as [EpochWire];
    const { own: sent, is_alone: _alone, after: _after, ...told } = body;
    assert.deepEqual(own, sent);
    assert.deepEqual(made, {
      ...told,
      created_day: '2026-11-24',
      state: 'offered',
      due_since: null,
      holders: ['Ibu Ratna'],
    });
    const offer = async () => (await town.endpoint.sealed.keys.offer())?.fingerprint;
    assert.equal(await offer(), body.fingerprint);

    const stale = await ratna.post('sealed/keys', other.body);
    assert.deepEqual([stale.status, stale.body.code], [409, 'changed'], 'of before the ceremony');
    const next = { ...other.body, after: body.kid };
    assert.equal((await ratna.post('sealed/keys', next)).status, 200);
    assert.deepEqual(
      (await ratna.post('sealed/keys', { ...next, after: next.kid })).body.errors.pk.length,
      1,
    );
    assert.deepEqual(
      (await keysOf(ratna)).epochs.map(({ kid, state }) => [kid, state]),
      [
        [next.kid, 'offered'],
        [body.kid, 'retired'],
      ],
    );
    const warned = async (now: string) => {
      town.clock.now = new Date(now);
      const { body: session } = await ratna.signIn('Ibu Ratna');
      return session.results.sealed_keys_end as unknown;
    };
    assert.equal(await warned('2027-10-24T16:59:00Z'), null);
    assert.equal(await warned('2027-10-24T17:00:00Z'), '2027-11-24', 'a month before');
    town.clock.now = new Date('2027-11-24T17:00:00Z');
    await ratna.signIn('Ibu Ratna');
    assert.equal((await keysOf(ratna)).epochs[0]!.state, 'expired');
    assert.equal(await offer(), undefined, 'the last day is over');

    const trail = await town.endpoint.database.selectFrom('desk_audit').selectAll().execute();
    const lines = trail.filter(({ action }) => action === 'sealed-epoch').map(({ detail }) => detail);
    assert.equal(lines[0], `${body.fingerprint} 2027-11-24 alone`);
    const written = JSON.stringify(trail);
    for (const secret of [words, words.split(' ')[0]!, body.own.wrapped, body.pk, body.kid])
      assert.ok(!written.includes(secret), 'the trail has no key and no word');
    await town.close();
  });

  test('are of one ceremony, where two begin while there are none', async () => {
    const town = await databases.open();
    const { ratna } = await atDesk(town);
    const [{ body: first }, { body: second }] = [
      await aCeremony('Pak Budi', null),
      await aCeremony('Ibu Ratna', null),
    ];
    const { own: _own, is_alone: _alone, after: _after, ...row } = first;
    const late = await overtaken(
      town,
      (transaction) =>
        transaction
          .insertInto('sealed_keys')
          .values({ ...row, created_day: '2026-11-24' })
          .execute(),
      () => ratna.post('sealed/keys', second),
    );
    assert.deepEqual([late.status, late.body.code], [409, 'changed']);
    assert.deepEqual(
      (await keysOf(ratna)).epochs.map(({ kid }) => kid),
      [first.kid],
    );
    await town.close();
  });

  test('go from one officer to another, again after lost words, and never from who has none', async () => {
    const town = await databases.open();
    const { ratna, budi } = await atDesk(town);
    const { team, recovery, body, words } = await aCeremony('Ibu Ratna', null);
    assert.equal((await ratna.post('sealed/keys', body)).status, 200);
    const report = await aSealedReport({ recipients: [team, recovery] });
    assert.equal((await sendSealed(town, report.body)).status, 201);
    const place = { direction: DIRECTIONS.report, sid: report.sid, seq: 0 };
    const envelope = bytes(report.body.envelope as string);
    const reads = async (key: OpeningKey) => decodeContent(await openEnvelope(envelope, place, key)).fields;

    /** As the giver's tab does: their words give the key, which is wrapped by new ones. */
    const give = async (from: [Officer, string, string], to: string) => {
      const [giver, name, own] = from;
      const epoch = (await keysOf(giver)).epochs[0]!;
      const pkcs8 = await unwrapByWords(own, placeOf(epoch, name), fromWire(epoch.own!));
      const drawn = drawWords();
      const copy = toWire(await wrapByWords(pkcs8, drawn, placeOf(epoch, to)));
      const { status, body: answer } = await giver.post('sealed/keys/copies', {
        officer: to,
        copies: [{ kid: epoch.kid, ...copy }],
      });
      return { status, answer, drawn };
    };
    const copies = [{ kid: body.kid, ...body.own }];
    const unheld = await budi.post('sealed/keys/copies', { officer: 'Pak Budi', copies });
    assert.match(unheld.body.errors.copies[0], /tidak punya salinan/);
    await anOfficer(town, { name: 'Verifikator', roles: ['verifier'], desk: ratna.desk });
    const unfit = await give([ratna, 'Ibu Ratna', words], 'Verifikator');
    assert.deepEqual([unfit.status, Object.keys(unfit.answer.errors)], [422, ['officer']]);
    const unknown = [{ kid: toBase64url(recovery.kid), ...body.own }];
    const stale = await ratna.post('sealed/keys/copies', { officer: 'Pak Budi', copies: unknown });
    assert.equal(stale.status, 422, 'an epoch that is none');

    const toBudi = await give([ratna, 'Ibu Ratna', words], 'Pak Budi');
    assert.equal(toBudi.status, 200, JSON.stringify(toBudi.answer));
    const byBudi = await openedBy(budi, 'Pak Budi', toBudi.drawn);
    assert.equal((await reads(byBudi)).title, 'Pungutan');
    await refused(() => openedBy(budi, 'Pak Budi', words), 'sealed-code-wrong', 'another officer’s words');

    // Drill: Ibu Ratna has lost her words.
    const again = await give([budi, 'Pak Budi', toBudi.drawn], 'Ibu Ratna');
    assert.equal(again.status, 200);
    await refused(() => openedBy(ratna, 'Ibu Ratna', words), 'sealed-code-wrong', 'the lost words');
    assert.deepEqual(await reads(await openedBy(ratna, 'Ibu Ratna', again.drawn)), await reads(byBudi));

    // Drill: all have lost their words; two of three sheets are left.
    const sheets = await splitRecovery(recovery);
    const { recovery_kid, recovery_pk } = (await keysOf(ratna)).epochs[0]!;
    assert.equal((await ratna.post('sealed/keys/recovery', { recovery_kid })).status, 200);
    assert.equal((await ratna.post('sealed/keys/recovery', { recovery_kid: body.kid })).status, 422);
    const joined = await joinRecovery([sheets[2]!, sheets[0]!], bytes(recovery_pk));
    assert.deepEqual(await reads(joined), await reads(byBudi));
    const next = await aCeremony('Ibu Ratna', body.kid);
    assert.equal((await ratna.post('sealed/keys', next.body)).status, 200);
    const held = await openedBy(ratna, 'Ibu Ratna', next.words);
    await refused(() => reads(held), 'sealed-no-key', 'a new epoch does not read the old one');
    await town.close();
  });

  test('leave with their officer: copies go, a new epoch is due, and the others still read', async () => {
    const town = await databases.open();
    const { ratna, budi } = await atDesk(town);
    const admin = await anOfficer(town, { name: 'Admin', roles: ['administrator'], desk: ratna.desk });
    const { body } = await aCeremony('Ibu Ratna', null);
    assert.equal((await ratna.post('sealed/keys', body)).status, 200);
    const copies = [{ kid: body.kid, ...body.own }];
    const give = (officer: string) => ratna.post('sealed/keys/copies', { officer, copies });
    assert.equal((await give('Pak Budi')).status, 200);
    const accounts = (await admin.get('accounts')).body.results.data as { id: number; name: string }[];
    const { id } = accounts.find(({ name }) => name === 'Pak Budi')!;
    const epoch = async () => (await keysOf(ratna)).epochs[0]!;
    const told = ({ holders, due_since, state }: EpochWire) => ({ holders, due_since, state });
    assert.deepEqual(told(await epoch()).holders, ['Ibu Ratna', 'Pak Budi']);

    const kept = await admin.post(`accounts/${id}`, { roles: ['protection', 'auditor'] });
    assert.equal(kept.status, 200);
    assert.equal((await epoch()).due_since, null, 'one who goes on as such keeps the copy');
    for (const change of [{ location_codes: ['16.01.22.2003'] }, { is_disabled: true }, {}]) {
      const roles =
        'is_disabled' in change ? {} : { roles: 'location_codes' in change ? ['protection'] : ['auditor'] };
      await town.endpoint.database.updateTable('sealed_keys').set({ due_since: null }).execute();
      assert.equal((await admin.post(`accounts/${id}`, { ...roles, ...change })).status, 200);
      assert.deepEqual(told(await epoch()), {
        holders: ['Ibu Ratna'],
        due_since: '2026-11-24',
        state: 'offered',
      });
      const back = { roles: ['protection'], location_codes: [], is_disabled: false };
      assert.equal((await give('Pak Budi')).status, 422, 'not as long as this lasts');
      assert.equal((await admin.post(`accounts/${id}`, back)).status, 200);
      assert.equal((await give('Pak Budi')).status, 200);
    }
    const lines = await town.endpoint.database
      .selectFrom('desk_audit')
      .select('detail')
      .where('action', '=', 'account-changed')
      .where('officer', '=', 'Admin')
      .where('detail', 'like', '%sealed-copies-taken')
      .execute();
    assert.equal(lines.length, 3);
    await town.endpoint.database.updateTable('sealed_keys').set({ due_since: null }).execute();
    // As roles that OpenID Connect brings at a sign-in change.
    const roles = { roles: ['auditor'] };
    await town.endpoint.database.updateTable('officers').set(roles).where('id', '=', id).execute();
    await ratna.get('sealed/keys');
    assert.deepEqual(told(await epoch()), {
      holders: ['Ibu Ratna'],
      due_since: '2026-11-24',
      state: 'offered',
    });
    assert.equal((await budi.get('sealed/keys')).status, 401, 'the session ended too');
    await town.close();
  });
});
