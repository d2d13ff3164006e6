/**
 * The same cipher twice: by `hpke`, which seals reports, and by `@hpke/core`, which nobody but tests uses. Reports have
 * AES of 256 bits, the vectors of RFC 9180 of 128.
 */
import * as core from '@hpke/core';
import * as hpke from 'hpke';

interface Message {
  info: Uint8Array<ArrayBuffer>;
  /** Null for mode base. */
  psk: { id: Uint8Array<ArrayBuffer>; key: Uint8Array<ArrayBuffer> } | null;
}

export interface Library {
  name: string;
  /** Seals one message for the point. */
  seal(
    pk: Uint8Array<ArrayBuffer>,
    message: Message,
    plaintext: Uint8Array<ArrayBuffer>,
  ): Promise<{ enc: Uint8Array<ArrayBuffer>; sealed: Uint8Array<ArrayBuffer> }>;
  /** Opens messages that were sealed one behind the other, each with its own additional data. */
  open(
    key: { sk: Uint8Array<ArrayBuffer>; pk: Uint8Array<ArrayBuffer> },
    enc: Uint8Array<ArrayBuffer>,
    message: Message,
    sealed: readonly { bytes: Uint8Array<ArrayBuffer>; aad: Uint8Array<ArrayBuffer> }[],
  ): Promise<Uint8Array[]>;
}

type Strength = 128 | 256;

const ours = (strength: Strength): Library => {
  const aead = strength === 128 ? hpke.AEAD_AES_128_GCM : hpke.AEAD_AES_256_GCM;
  const suite = new hpke.CipherSuite(hpke.KEM_DHKEM_P256_HKDF_SHA256, hpke.KDF_HKDF_SHA256, aead);
  const options = ({ info, psk }: Message) => ({ info, ...(psk && { psk: psk.key, pskId: psk.id }) });
  return {
    name: 'hpke',
    async seal(pk, message, plaintext) {
      const to = await suite.DeserializePublicKey(pk);
      const { encapsulatedSecret, ciphertext } = await suite.Seal(to, plaintext, options(message));
      return { enc: new Uint8Array(encapsulatedSecret), sealed: new Uint8Array(ciphertext) };
    },
    async open({ sk, pk }, enc, message, sealed) {
      const privateKey = await suite.DeserializePrivateKey(sk, true);
      const pair = { privateKey, publicKey: await suite.DeserializePublicKey(pk) };
      const context = await suite.SetupRecipient(pair, enc, options(message));
      const opened: Uint8Array[] = [];
      for (const { bytes, aad } of sealed) opened.push(await context.Open(bytes, aad));
      return opened;
    },
  };
};

const theirs = (strength: Strength): Library => {
  const suite = new core.CipherSuite({
    kem: new core.DhkemP256HkdfSha256(),
    kdf: new core.HkdfSha256(),
    aead: strength === 128 ? new core.Aes128Gcm() : new core.Aes256Gcm(),
  });
  const options = ({ info, psk }: Message) => ({ info, ...(psk && { psk }) });
  return {
    name: '@hpke/core',
    async seal(pk, message, plaintext) {
      const recipientPublicKey = await suite.kem.deserializePublicKey(pk);
      const { enc, ct } = await suite.seal({ recipientPublicKey, ...options(message) }, plaintext);
      return { enc: new Uint8Array(enc), sealed: new Uint8Array(ct) };
    },
    async open({ sk, pk }, enc, message, sealed) {
      // Both halves: in Firefox it reckons another point of the private one.
      const privateKey = await suite.kem.deserializePrivateKey(sk);
      const recipientKey = { privateKey, publicKey: await suite.kem.deserializePublicKey(pk) };
      const context = await suite.createRecipientContext({ recipientKey, enc, ...options(message) });
      const opened: Uint8Array[] = [];
      for (const { bytes, aad } of sealed) opened.push(new Uint8Array(await context.open(bytes, aad)));
      return opened;
    },
  };
};

export const librariesOf = (strength: Strength): readonly Library[] => [ours(strength), theirs(strength)];
