import type { ErrorCode } from '../../../../src/contract/envelope.js';
import type { MessageKey } from '../../words/messages.js';

export const REFUSAL_REASONS = [
  'empty',
  'too-large',
  'type',
  'broken',
  'encrypted',
  'dimensions',
  'grown',
  'infected',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** `FileRefusal` is why one file is not taken. The route names the file. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The contract's code, and the sentence that names the way out. */
export const REFUSALS: Record<RefusalReason, { code: ErrorCode; sentence: MessageKey }> = {
  empty: { code: 'invalid', sentence: 'file-empty' },
  'too-large': { code: 'too-large', sentence: 'file-too-large' },
  type: { code: 'unsupported-type', sentence: 'file-type' },
  broken: { code: 'unsupported-type', sentence: 'file-broken' },
  encrypted: { code: 'unsupported-type', sentence: 'file-encrypted' },
  dimensions: { code: 'too-large', sentence: 'file-dimensions' },
  grown: { code: 'too-large', sentence: 'file-grown' },
  infected: { code: 'invalid', sentence: 'file-infected' },
};
