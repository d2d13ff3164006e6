/**
 * What an engine's WebCrypto has to do right, as checks that Node, Chromium and Firefox all run
 * (`cipher.node.test.ts`, `cipher.browser.test.ts`).
 */
import { concat, sameBytes, toBase64url, utf8 } from '../../src/contract/sealed/bytes.js';
import { readEnvelopeHead } from '../../src/contract/sealed/envelope-head.js';
import { authOf, formatSealedCode, randomSealedCode } from '../../src/sealed/code.js';
import { decodeContent, encodeContent } from '../../src/sealed/content.js';
import { openEnvelope, sealEnvelope } from '../../src/sealed/envelope.js';
import { fingerprintOf, makeKey } from '../../src/sealed/keys.js';
import { makeReporter, unwrapReporter } from '../../src/sealed/reporter.js';
import { bytesOf, MESSAGES, openingKey, place, publicKey, REPLY_PSK, SID } from './conversation.js';
import { refused, same } from './expect.js';
import { GOLDEN } from './golden.js';
import { librariesOf } from './two-libraries.js';
import { aadOf, fromHex, GCM_VECTORS, HPKE_PLAINTEXT, HPKE_VECTORS, toHex } from './vectors.js';

async function opensHpkeVectors(): Promise<void> {
  for (const { name: library, open } of librariesOf(128))
    for (const { name, pkRm, skRm, enc, info, psk, pskId, ciphertexts } of HPKE_VECTORS) {
      const key = { sk: fromHex(skRm), pk: fromHex(pkRm) };
      const message = {
        info: fromHex(info),
        psk: psk === '' ? null : { key: fromHex(psk), id: fromHex(pskId) },
      };
      const sealed = ciphertexts.map((hex, index) => ({ bytes: fromHex(hex), aad: utf8(aadOf(index)) }));
      const opened = await open(key, fromHex(enc), message, sealed);
      same(
        opened.map(toHex),
        ciphertexts.map(() => HPKE_PLAINTEXT),
        `${library}, ${name}`,
      );
    }
}

async function sealsGcmVectors(): Promise<void> {
  for (const { key, iv, plaintext, aad, sealed } of GCM_VECTORS) {
    const imported = await crypto.subtle.importKey('raw', fromHex(key), 'AES-GCM', false, ['encrypt']);
    const algorithm = { name: 'AES-GCM', iv: fromHex(iv), additionalData: fromHex(aad) };
    const actual = await crypto.subtle.encrypt(algorithm, imported, fromHex(plaintext));
    same(toHex(new Uint8Array(actual)), sealed, `AES-GCM with ${key.slice(0, 4)}…`);
  }
}

/** Each library seals for each, in both modes, and a message of another context opens in none. */
async function understandsBothLibraries(): Promise<void> {
  const pair = await makeKey();
  const { d } = await crypto.subtle.exportKey('jwk', pair.pair.privateKey);
  const key = { sk: bytesOf(d!), pk: pair.pk };
  const plaintext = utf8('Tiga puluh dua byte kunci isi…');
  const none = new Uint8Array(0);
  for (const sealer of librariesOf(256))
    for (const opener of librariesOf(256))
      for (const psk of [null, { id: utf8(GOLDEN.sid), key: REPLY_PSK }]) {
        const [message, what] = [
          { info: SID, psk },
          `${sealer.name} to ${opener.name}, ${psk ? 'psk' : 'base'}`,
        ];
        const { enc, sealed } = await sealer.seal(key.pk, message, plaintext);
        const bytes = [{ bytes: sealed, aad: none }];
        same((await opener.open(key, enc, message, bytes)).map(toHex), [toHex(plaintext)], what);
        const moved = { info: concat(SID, SID), psk };
        const isOpened = await opener.open(key, enc, moved, bytes).then(
          () => true,
          () => false,
        );
        same(isOpened, false, `${what}, in another context`);
      }
}

async function opensGolden(): Promise<void> {
  for (const [name, message] of Object.entries(MESSAGES))
    for (const reader of message.readers) {
      const envelope = bytesOf(GOLDEN.envelopes[name as keyof typeof MESSAGES]);
      const plaintext = await openEnvelope(envelope, message.place, await openingKey(reader), message.psk);
      const { fields, files } = decodeContent(plaintext);
      same(fields.title, message.title, `${name} by ${reader}`);
      same(
        files.map(({ bytes }) => toHex(bytes)),
        name === 'report' ? ['ffd8ff'] : [],
        `files of ${name}`,
      );
    }
  same(
    await fingerprintOf(publicKey('team').pk, publicKey('recovery').pk),
    GOLDEN.fingerprint,
    'fingerprint',
  );
  same(await authOf(GOLDEN.code), GOLDEN.auth, 'auth of the code');
}

async function givesReporterBack(): Promise<void> {
  const kept = {
    pk: publicKey('reporter').pk,
    salt: bytesOf(GOLDEN.reporter.salt),
    iv: bytesOf(GOLDEN.reporter.iv),
    wrapped: bytesOf(GOLDEN.reporter.wrapped),
  };
  const { key, replyPsk } = await unwrapReporter(GOLDEN.code, SID, kept);
  const { place: at } = MESSAGES.answer;
  const opened = await openEnvelope(bytesOf(GOLDEN.envelopes.answer), at, key, replyPsk);
  same(decodeContent(opened).fields.content, 'Kami periksa.', 'an answer, by the code alone');
  const other = `${GOLDEN.code.slice(0, -1)}${GOLDEN.code.endsWith('0') ? '1' : '0'}`;
  await refused(() => unwrapReporter(other, SID, kept), 'sealed-code-wrong', 'another code');
  const moved = SID.map((byte) => byte ^ 1);
  await refused(() => unwrapReporter(GOLDEN.code, moved, kept), 'sealed-code-wrong', 'another report');
}

/** A whole conversation with keys made in this engine; the report has a file of three chunks. */
async function holdsConversation(): Promise<void> {
  const [team, recovery] = [await makeKey(), await makeKey()];
  const code = randomSealedCode();
  same(/^S(-[0-9A-HJKMNP-TV-Z]{5}){4}$/.test(formatSealedCode(code)), true, 'a code for paper');
  const { reporter, wrapped } = await makeReporter(code, SID);
  const photo = new Uint8Array(140_000).map((_, index) => index % 251);
  const fields = { title: 'Pungutan', reply_psk: toBase64url(reporter.replyPsk) };
  const report = encodeContent({ fields, files: [{ name: 'foto-1.jpg', type: 'image/jpeg', bytes: photo }] });
  const sealed = await sealEnvelope(report, place('report', 0), [team, recovery]);
  const read = decodeContent(await openEnvelope(sealed, place('report', 0), recovery));
  same(read.fields, fields, 'the report');
  same(sameBytes(read.files[0]!.bytes, photo), true, 'its file');
  const psk = bytesOf(read.fields.reply_psk as string);
  const answer = encodeContent({ fields: { content: 'Kami periksa.' }, files: [] });
  const own = { kid: reporter.key.kid, pk: wrapped.pk };
  const answered = await sealEnvelope(answer, place('answer', 1), [own, team], psk);
  const back = await unwrapReporter(code, SID, wrapped);
  const heard = await openEnvelope(answered, place('answer', 1), back.key, back.replyPsk);
  same(decodeContent(heard).fields, { content: 'Kami periksa.' }, 'the answer, on another device');
  const forged = await sealEnvelope(answer, place('answer', 1), [own], new Uint8Array(32).fill(7));
  const open = (): Promise<unknown> => openEnvelope(forged, place('answer', 1), back.key, back.replyPsk);
  await refused(open, 'sealed-unopened', 'an answer of somebody who hasn’t read the report');
  same(readEnvelopeHead(sealed)!.keys.length, 2, 'keys of the report');
}

export const CHECKS: Readonly<Record<string, () => Promise<void>>> = {
  'RFC 9180’s messages open by both libraries, modes base and psk': opensHpkeVectors,
  'AES-256-GCM seals NIST’s test cases': sealsGcmVectors,
  'what one library of HPKE seals the other opens, both ways, modes base and psk': understandsBothLibraries,
  'a conversation that OpenSSL sealed opens by the keys it is for': opensGolden,
  'the code alone gives the reporter’s keys back, for its own report': givesReporterBack,
  'report, answer and file come through, and nobody answers who hasn’t read': holdsConversation,
};
