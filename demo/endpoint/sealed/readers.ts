import { Slots } from '../limits/slots.js';

const SLOTS = { perSender: 4, waiting: 32, waitMs: 5_000, retryAfter: 10 };

/** `SealedReaders` bound how many large conversations are handed out at one time, to reporters and to officers. */
export interface SealedReaders {
  reporters: Slots;
  officers: Slots;
}

export const createSealedReaders = (): SealedReaders => ({
  // Each holds a piece in memory, however large the conversation is.
  reporters: new Slots({ ...SLOTS, atOnce: 64 }),
  officers: new Slots({ ...SLOTS, atOnce: 16 }),
});
