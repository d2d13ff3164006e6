import * as z from 'zod/mini';
import { ATTACHMENT_TYPES } from '../../capabilities/capabilities.js';
import { REFUSAL_REASONS } from './file-refusal.js';

/** How it ends where the machine is at fault, not the file: a full disk, say. */
export const OUTAGE_EXIT = 3;

/** What the cleaning process is asked: files go by their paths, never through the channel. */
export const cleaningJob = z.object({
  kind: z.enum(['clean', 'thumbnail']),
  from: z.string(),
  to: z.string(),
  /** More is not written. */
  bytesMax: z.number(),
});
export type CleaningJob = z.infer<typeof cleaningJob>;

/** What it answers. It has read a stranger's file, so it is believed no more than that stranger. */
export const cleaningAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('clean'), type: z.enum(ATTACHMENT_TYPES) }),
  z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
]);
export type CleaningAnswer = z.infer<typeof cleaningAnswer>;
