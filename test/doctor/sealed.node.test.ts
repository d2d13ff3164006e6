import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultOf } from '../../src/sealed/offer.js';
import type { Finding } from '../../src/doctor/findings.js';
import { sentenceOf, type Sentence } from '../../src/doctor/sentences.js';
import { examineSealed } from '../../src/doctor/sealed/doctor-sealed.js';
import { publicKey, TOWN_EPOCH } from '../sealed/conversation.js';
import { toBase64url } from '../../src/contract/sealed/bytes.js';

const OTHER = publicKey('reporter');

/** What the doctor finds at an endpoint that offers this. */
async function foundBy(offer: object, today: string): Promise<(Finding & Sentence)[]> {
  const asked = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(Response.json({ results: { sealed: offer } }));
  const findings: Finding[] = [];
  const endpoint = {
    written: '/sp4n',
    url: 'https://kab.example/sp4n',
    protocol: 'sp4n',
    answer: 'ok',
  } as const;
  await examineSealed([endpoint, { ...endpoint, answer: 'unasked' }], findings, new Date(today));
  globalThis.fetch = asked;
  return findings.map((finding) => ({ ...finding, ...sentenceOf(finding) }));
}

describe('What is wrong with keys for sealed reports', () => {
  const cases: [string, object, string, string | null][] = [
    ['nothing', {}, '2026-12-01', null],
    ['nothing on the 30th day before', {}, '2027-10-31', null],
    ['nothing much, and soon', {}, '2027-11-01', 'ending'],
    ['the last day', {}, '2027-11-30', 'ending'],
    ['the day after', {}, '2027-12-01', 'expired'],
    ['another fingerprint', { fingerprint: '000-000-000-000' }, '2026-12-01', 'fingerprint'],
    ['another key under the fingerprint', { pk: toBase64url(OTHER.pk) }, '2026-12-01', 'fingerprint'],
    ['another key’s name', { kid: toBase64url(OTHER.kid) }, '2026-12-01', 'kid'],
    ['another name of the recovery key', { recovery_kid: toBase64url(OTHER.kid) }, '2026-12-01', 'kid'],
    ['no key', { recovery_pk: 'x' }, '2026-12-01', 'malformed'],
  ];
  for (const [what, changes, today, fault] of cases)
    test(`is told for ${what}, by the doctor too`, async () => {
      const offer = { ...TOWN_EPOCH, ...changes };
      assert.equal(await faultOf(offer, today), fault);
      const found = await foundBy(offer, today);
      assert.deepEqual(
        found.map(({ code }) => code),
        fault === null ? [] : [`sealed-${fault}`],
      );
      for (const { id, en } of found) assert.ok(id.includes('/sp4n') && en.includes('/sp4n') && id !== en);
    });

  test('has a sentence of its own each', async () => {
    const sentences = await Promise.all(
      cases.map(async ([, changes, today]) => (await foundBy({ ...TOWN_EPOCH, ...changes }, today))[0]?.id),
    );
    assert.equal(new Set(sentences).size, new Set(cases.map(([, , , fault]) => fault)).size);
  });
});
