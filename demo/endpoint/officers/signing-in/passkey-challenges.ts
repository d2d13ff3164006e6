import { randomBytes } from 'node:crypto';
import type { Database } from '../../database/connect.js';
import type { OfficerDeps } from '../deps.js';

/** Time to touch a device. */
const KEPT_MS = 5 * 60_000;

const NONCE_BYTES = 16;
const TIME_BYTES = 6;
const MAC_BYTES = 16;

/**
 * `PasskeyChallenges` hands out challenges that bear their own end and a mark of who may answer: strangers who ask for
 * many fill no table. What was answered rightly is kept until its end, so each counts once over all processes.
 */
export interface PasskeyChallenges {
  /** @param holder whom it is bound to, such as a session or a browser's cookie */
  make(holder: string): Uint8Array<ArrayBuffer>;
  /** @param challenge base64url, as it came back */
  isGood(holder: string, challenge: string): boolean;
  /** @returns false where it was used before */
  use(transaction: Database, challenge: string): Promise<boolean>;
}

export function createPasskeyChallenges({ config, hashing }: OfficerDeps): PasskeyChallenges {
  const macOf = (holder: string, open: Buffer): Buffer =>
    hashing.keyed('passkey challenge', `${open.toString('base64url')} ${holder}`).subarray(0, MAC_BYTES);
  return {
    make(holder) {
      const open = Buffer.alloc(NONCE_BYTES + TIME_BYTES);
      randomBytes(NONCE_BYTES).copy(open);
      open.writeUIntBE(config.now().getTime() + KEPT_MS, NONCE_BYTES, TIME_BYTES);
      return new Uint8Array([...open, ...macOf(holder, open)]);
    },
    isGood(holder, challenge) {
      const bytes = Buffer.from(challenge, 'base64url');
      if (bytes.length !== NONCE_BYTES + TIME_BYTES + MAC_BYTES) return false;
      const open = bytes.subarray(0, NONCE_BYTES + TIME_BYTES);
      const ends = open.readUIntBE(NONCE_BYTES, TIME_BYTES);
      const now = config.now().getTime();
      const mac = bytes.subarray(open.length).toString('hex');
      // `ends` later than of any made now comes from a clock that was wrong.
      return hashing.equal(mac, macOf(holder, open).toString('hex')) && ends > now && ends <= now + KEPT_MS;
    },
    async use(transaction, challenge) {
      const row = await transaction
        .insertInto('used_passkey_challenges')
        .values({
          challenge_hash: hashing.sha256(challenge),
          expires_at: new Date(config.now().getTime() + KEPT_MS),
        })
        .onConflict((conflict) => conflict.column('challenge_hash').doNothing())
        .returning('challenge_hash')
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
