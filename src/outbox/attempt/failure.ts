import { AduanError } from '../../errors.js';
import type { Problem } from '../item.js';

/** Remembers which file a failure is about. */
export class FileFailure {
  constructor(
    readonly file: number,
    readonly reason: unknown,
  ) {}
}

/** The files were taken, and are not known any more. */
export const isAboutUploads = (error: unknown) =>
  !(error instanceof FileFailure) &&
  Object.keys(problemOf(error).fields ?? {}).some((field) => field.startsWith('attachments'));

/** By name, not by class: a host's own service may carry another copy of it. What is none of ours leaves all in doubt. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileFailure) return { ...problemOf(error.reason), file: error.file };
  const { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft } =
    (error as AduanError | null)?.name === 'AduanError'
      ? (error as AduanError)
      : new AduanError('network', { bodyLeft: true });
  return { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft };
}
