import { encodeAccessCode } from '../contract/access-code.js';

/**
 * A new access code in canonical form: 20 Crockford base32 symbols, 100 random bits. Made on the device, so that it can
 * be written down before there is a network.
 */
export const randomAccessCode = (): string => encodeAccessCode(crypto.getRandomValues(new Uint8Array(20)));
