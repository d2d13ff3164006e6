/** Whose keys an endpoint offers for reports that it can't read. */
import { createHash } from 'node:crypto';
import { CROCKFORD } from '../../../contract/access-code.js';
import { fromBase64url, toBase64url } from '../../../contract/sealed/bytes.js';
import { KID_BYTES } from '../../../contract/sealed/envelope-head.js';
import { toRecord } from '../../../contract/read.js';
import { checksOf, type Finding } from '../../check.js';
import { offers } from '../../facts/offer.js';
import { finding } from '../../judging/found.js';

const sha256 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The first 60 bits as 12 symbols, in threes. */
function fingerprintOf(team: Uint8Array, recovery: Uint8Array): string {
  const bits = [...sha256(team, recovery)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const symbols = bits
    .slice(0, 60)
    .match(/.{5}/g)!
    .map((five) => CROCKFORD[Number.parseInt(five, 2)]);
  return symbols.join('').replace(/(.{3})(?=.)/g, '$1-');
}

function wrongOffer(raw: unknown): Finding[] {
  const { kid, pk, recovery_kid, recovery_pk, fingerprint } = toRecord(raw);
  const [team, recovery] = [fromBase64url(pk), fromBase64url(recovery_pk)];
  if (team === null || recovery === null)
    return [finding('sealed.pk atau recovery_pk tidak terbaca', 'sealed.pk or recovery_pk can’t be read')];
  const expected = {
    kid: toBase64url(new Uint8Array(sha256(team).subarray(0, KID_BYTES))),
    recovery_kid: toBase64url(new Uint8Array(sha256(recovery).subarray(0, KID_BYTES))),
    fingerprint: fingerprintOf(team, recovery),
  };
  const told = { kid, recovery_kid, fingerprint };
  return Object.entries(expected)
    .filter(([name, value]) => told[name as keyof typeof told] !== value)
    .map(([name, value]) =>
      finding(
        `sealed.${name} adalah ${String(told[name as keyof typeof told])}, menurut kuncinya ${value}`,
        `sealed.${name} is ${String(told[name as keyof typeof told])}, by its keys ${value}`,
      ),
    );
}

export const SEALED_OFFER_CHECKS = checksOf('discover', [
  {
    id: 'D-20',
    where: ['14.1', '2.3'],
    title: {
      id: 'Nama dan sidik kunci laporan tersegel adalah milik kunci itu',
      en: 'Names and fingerprint of the keys for sealed reports are those of the keys',
    },
    mend: {
      id: 'Hitung kid dan fingerprint dari kedua kunci publik; halaman yang menyegel berhenti bila tidak cocok.',
      en: 'Reckon kid and fingerprint from both public keys; pages that seal stop where they don’t fit.',
    },
    run: async (visit) => wrongOffer((await offers(visit, 'sealed')).raw['sealed']),
  },
]);
