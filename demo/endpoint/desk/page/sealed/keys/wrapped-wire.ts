import { toBase64url } from '../../../../../../src/contract/sealed/bytes.js';
import type { WrappedKey } from '../../../../../../src/sealed/officer-words.js';
import type { WrappedKeyWire } from '../../../sealed/keys/wire.js';

export const wrappedWire = ({ salt, iv, wrapped }: WrappedKey): WrappedKeyWire => ({
  salt: toBase64url(salt),
  iv: toBase64url(iv),
  wrapped: toBase64url(wrapped),
});
