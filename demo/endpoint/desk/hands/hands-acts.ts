import type { Role } from '../../officers/roles.js';
import { WORKERS } from '../calls.js';
import { assign } from './assign.js';
import { correct } from './correct.js';
import { handBack } from './hand-back.js';
import { internalNote } from './internal-notes.js';
import { lateReason } from './late-reason.js';
import { merge } from './merge.js';
import { snooze } from './snooze.js';

/** `HANDS_ACTIONS` are the deeds about whose a report is, and what stands beside it. */
export const HANDS_ACTIONS = {
  assign,
  'hand-back': handBack,
  'internal-note': internalNote,
  correct,
  merge,
  snooze,
  'late-reason': lateReason,
};

/** `HANDS_AUDIENCES` may do each act; an office knows only the reports that were handed to it. */
export const HANDS_AUDIENCES: Readonly<Record<keyof typeof HANDS_ACTIONS, readonly Role[]>> = {
  assign: WORKERS,
  'hand-back': ['office'],
  'internal-note': WORKERS,
  correct: ['verifier'],
  merge: ['verifier'],
  snooze: WORKERS,
  'late-reason': ['office'],
};
