import * as z from 'zod/mini';
import { ATTACHMENT_TYPES } from '../../capabilities/capabilities.js';
import { REFUSAL_REASONS } from './file-refusal.js';

/** Exit code of a fault of the machine, not of the file: a full disk, say. */
export const OUTAGE_EXIT = 3;

/** `cleaningJob` asks the cleaning process: files go by path, never through the channel. */
export const cleaningJob = z.object({
  kind: z.enum(['clean', 'thumbnail', 'cover']),
  from: z.string(),
  to: z.string(),
  /** Bytes that the clean file may have at most. */
  bytesMax: z.number(),
  /** `boxes` that `cover` makes black: left, top, width and height, as parts of the picture's. */
  boxes: z.optional(z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]))),
});
export type CleaningJob = z.infer<typeof cleaningJob>;

/** The process's answer. It has read a stranger's file, so its answer is trusted no more than that stranger. */
export const cleaningAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('clean'), type: z.enum(ATTACHMENT_TYPES) }),
  z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
]);
export type CleaningAnswer = z.infer<typeof cleaningAnswer>;
