/**
 * The suite of `aduan-sealed-1`: HPKE (RFC 9180) with DHKEM(P-256, HKDF-SHA256) 0x0010, HKDF-SHA256 0x0001 and
 * AES-256-GCM 0x0002. Each part is WebCrypto's own in every browser that is supported; X25519 is not.
 */
import {
  AEAD_AES_256_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_DHKEM_P256_HKDF_SHA256,
  type KeyPair,
} from 'hpke';
import type { Bytes } from '../contract/sealed/bytes.js';

export const suite = /* @__PURE__ */ new CipherSuite(
  KEM_DHKEM_P256_HKDF_SHA256,
  KDF_HKDF_SHA256,
  AEAD_AES_256_GCM,
);

/** Public half of a key, with its id. */
export interface PublicKey {
  kid: Bytes;
  /** Uncompressed point, 65 bytes. */
  pk: Bytes;
}

/** A key that opens. */
export interface OpeningKey {
  kid: Bytes;
  pair: KeyPair<CryptoKey>;
}
