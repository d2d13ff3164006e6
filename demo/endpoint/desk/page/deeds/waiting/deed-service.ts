import type { SendingService } from '../../../../../../src/client/service.js';
import { AduanError } from '../../../../../../src/errors.js';
import type { Refusal } from '../../api.js';
import { session } from '../../session.js';
import type { DeedView } from '../deed.js';
import { postDeed, refusalOf } from '../post-deed.js';
import type { KeptDeed } from './deed-entry.js';
import { deedError, ENDED } from './deed-error.js';
import { isTooOld } from './end-deeds.js';

/** `Answered` is what the queue does once the server has answered. */
export interface Answered {
  /** Before the deed counts as sent: cut off here, it is asked for again and answered alike. */
  done(deed: KeptDeed, view: DeedView): Promise<void>;
  refused(deed: KeptDeed, refusal: Refusal): void;
}

/** `deedService` sends an officer's deeds for the outbox, and nobody else's: another may have signed in. */
export const deedService = (officer: string, { done, refused }: Answered): SendingService => ({
  capabilities: () => Promise.reject(new AduanError('not-found')),
  async call(content, { idempotencyKey }) {
    const deed = content as KeptDeed;
    if (session()?.officer !== officer) throw new AduanError('unauthorized');
    if (isTooOld(deed.at)) throw new AduanError('refused', { serverCode: ENDED });
    // A browser that knows of no network sends nothing.
    const mayHaveLeft = navigator.onLine !== false;
    let view: DeedView;
    try {
      view = await postDeed<DeedView>(deed, idempotencyKey);
    } catch (error) {
      const refusal = refusalOf(error);
      refused(deed, refusal);
      throw deedError(refusal, mayHaveLeft);
    }
    await done(deed, view);
  },
});
