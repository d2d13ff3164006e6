import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useTransport } from '../../demo/endpoint/desk/page/api.js';
import { openCopies, sendCopies } from '../../demo/endpoint/desk/page/sealed/keys/copies.js';
import {
  holdRecoveryKey,
  openTeamKeys,
  pairNamed,
  pairOf,
  teamKeys,
} from '../../demo/endpoint/desk/page/sealed/keys/team-keys.js';
import { wrappedWire } from '../../demo/endpoint/desk/page/sealed/keys/wrapped-wire.js';
import { openReport, sealAnswer } from '../../demo/endpoint/desk/page/sealed/reports/opened.js';
import type { EpochWire } from '../../demo/endpoint/desk/sealed/keys/wire.js';
import { useSession, type SessionWire } from '../../demo/endpoint/desk/page/session.js';
import { fromBase64url, toBase64url } from '../../src/contract/sealed/bytes.js';
import { DIRECTIONS, readEnvelopeHead } from '../../src/contract/sealed/envelope-head.js';
import { encodeContent } from '../../src/sealed/content.js';
import { sealEnvelope } from '../../src/sealed/envelope.js';
import { exportPrivate, fingerprintOf, makeKey } from '../../src/sealed/keys.js';
import { wrapByWords } from '../../src/sealed/officer-words.js';

test('a report that brings nothing to seal an answer by is read, and marked so that it can be closed', async () => {
  const team = await makeKey();
  const sid = crypto.getRandomValues(new Uint8Array(16));
  const opened = async (reply_psk: string | undefined) => {
    const plaintext = encodeContent({ fields: { content: 'Dipungut.', reply_psk }, files: [] });
    const envelope = await sealEnvelope(plaintext, { direction: DIRECTIONS.report, sid, seq: 0 }, [team]);
    const message = { direction: DIRECTIONS.report, seq: 0, envelope: toBase64url(envelope) };
    const sealed = [{ ...message, at_day: '2026-11-24', problem: null }];
    const report = { sid: toBase64url(sid), sealed, reporter: { pk: toBase64url(team.pk) } };
    const { lines, replyPsk } = await openReport(report, [team]);
    assert.equal(lines[0]!.content!.fields['content'], 'Dipungut.');
    return [replyPsk?.length, lines[0]!.problem];
  };
  assert.deepEqual(await opened(toBase64url(new Uint8Array(32))), [32, null]);
  for (const none of [undefined, '', 'AAAA', 'bukan kunci'])
    assert.deepEqual(await opened(none), [undefined, 'sealed-malformed'], none);
});

test('a report whose reporter’s key was exchanged is read and marked, and sealed no answer to', async () => {
  const [team, reporter, other] = await Promise.all([makeKey(), makeKey(), makeKey()]);
  const sid = crypto.getRandomValues(new Uint8Array(16));
  const reply_psk = toBase64url(new Uint8Array(32));
  const opened = async (reporter_pk: unknown, named: typeof reporter) => {
    const fields = { content: 'Dipungut.', reply_psk, reporter_pk };
    const place = { direction: DIRECTIONS.report, sid, seq: 0 };
    const envelope = await sealEnvelope(encodeContent({ fields, files: [] }), place, [team]);
    const message = { direction: DIRECTIONS.report, seq: 0, envelope: toBase64url(envelope) };
    const sealed = [{ ...message, at_day: '2026-11-24', problem: null }];
    const report = { sid: toBase64url(sid), sealed, reporter: { pk: toBase64url(named.pk) } };
    const { lines, replyPsk } = await openReport(report, [team]);
    assert.equal(lines[0]!.content!.fields['content'], 'Dipungut.');
    return [replyPsk?.length, lines[0]!.problem];
  };
  const own = toBase64url(reporter.pk);
  assert.deepEqual(await opened(own, reporter), [32, null]);
  assert.deepEqual(await opened(undefined, reporter), [32, null], 'of before keys stood inside');
  assert.deepEqual(await opened(own, other), [undefined, 'sealed-key-mismatch']);
  assert.deepEqual(await opened(null, reporter), [undefined, 'sealed-key-mismatch'], 'no key');
});

test('an officer’s copies are wrapped anew by other words, and open by the old ones no more', async (t) => {
  const [team, recovery] = await Promise.all([makeKey(), makeKey()]);
  const [old, fresh, officer] = ['satu dua tiga empat lima enam', 'a b c d e f', 'Ibu Ratna'];
  const place = { kid: team.kid, recoveryKid: recovery.kid, officer };
  const own = wrappedWire(await wrapByWords(await exportPrivate(team), old, place));
  const names = { kid: toBase64url(team.kid), recovery_kid: toBase64url(recovery.kid) };
  const sent: { copies: (typeof own)[]; officer: string }[] = [];
  useSession({ officer } as SessionWire);
  t.after(() => {
    useSession(null);
    useTransport(null);
  });
  const send = (_method: string, _path: string, { body }: { body?: object }) => {
    sent.push(body as (typeof sent)[0]);
    return Promise.resolve({ status: 200, json: { results: {} } });
  };
  useTransport({ send, addressOf: String });
  const epochs = [{ ...names, own } as EpochWire, { ...names, own: null } as EpochWire];
  await sendCopies(await openCopies(epochs, old), officer, fresh);
  const [{ copies, officer: whose }] = sent as [(typeof sent)[0]];
  assert.deepEqual([copies.length, whose], [1, officer]);
  const renewed = [{ ...names, own: copies[0]! } as EpochWire];
  assert.equal((await openCopies(renewed, old)).size, 0);
  assert.deepEqual([...(await openCopies(renewed, fresh)).values()], [await exportPrivate(team)]);
});

test('an answer is sealed for the keys that the tab has opened, and not for those that the server names', async () => {
  const [team, recovery, reporter, other] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
  const epoch = {
    pk: toBase64url(team.pk),
    recovery_pk: toBase64url(recovery.pk),
    fingerprint: await fingerprintOf(team.pk, recovery.pk),
  };
  await assert.rejects(pairOf({ ...epoch, recovery_pk: toBase64url(other.pk) }), {
    code: 'sealed-key-mismatch',
  });
  const named = { kid: toBase64url(team.kid), recovery_kid: toBase64url(recovery.kid) };
  assert.equal(pairNamed(named), null, 'before it is opened');
  holdRecoveryKey(recovery, await pairOf(epoch));
  for (const exchanged of [{ kid: toBase64url(other.kid) }, { recovery_kid: toBase64url(other.kid) }])
    assert.equal(pairNamed({ ...named, ...exchanged }), null);
  const pair = pairNamed(named)!;
  assert.equal(pair.fingerprint, epoch.fingerprint);

  const report = {
    sid: toBase64url(new Uint8Array(16)),
    next_seq: 1,
    reporter: { pk: toBase64url(reporter.pk) },
  };
  const { envelope } = await sealAnswer(report, pair, new Uint8Array(32), 'Kami periksa.');
  const { keys } = readEnvelopeHead(fromBase64url(envelope)!)!;
  assert.deepEqual(
    keys.map(({ kid }) => toBase64url(kid)),
    [reporter, team, recovery].map(({ kid }) => toBase64url(kid)),
  );
});

test('a copy opens no pair whose recovery key the server exchanged together with the fingerprint', async (t) => {
  const [team, recovery, other] = await Promise.all([makeKey(), makeKey(), makeKey()]);
  const [words, officer] = ['sawah kerbau pasar lumbung gerimis mangga', 'Ibu Ratna'];
  const place = { kid: team.kid, recoveryKid: recovery.kid, officer };
  const own = wrappedWire(await wrapByWords(await exportPrivate(team), words, place));
  const named = async ({ kid, pk }: typeof recovery) => ({
    kid: toBase64url(team.kid),
    pk: toBase64url(team.pk),
    recovery_kid: toBase64url(kid),
    recovery_pk: toBase64url(pk),
    fingerprint: await fingerprintOf(team.pk, pk),
    own,
  });
  useSession({ officer } as SessionWire);
  t.after(() => {
    useSession(null);
    useTransport(null);
  });
  const open = (epoch: object) => {
    const json = { results: { epochs: [epoch], officers: [] } };
    useTransport({ send: () => Promise.resolve({ status: 200, json }), addressOf: String });
    return openTeamKeys(words);
  };
  const exchanged = await named(other);
  for (const recovery_kid of [exchanged.recovery_kid, toBase64url(recovery.kid)])
    await assert.rejects(open({ ...exchanged, recovery_kid }), { code: 'sealed-code-wrong' });
  assert.deepEqual([teamKeys(), pairNamed(exchanged)], [[], null]);
  const told = await named(recovery);
  await open(told);
  assert.equal(pairNamed(told)!.fingerprint, told.fingerprint);
});
