import { AduanError } from '../../errors.js';
import type { Problem } from '../item.js';

/** Error of a file, with the file's index. */
export class FileFailure {
  constructor(
    readonly file: number,
    readonly reason: unknown,
  ) {}
}

/** True when the endpoint doesn't know uploaded files any more. */
export const isAboutUploads = (error: unknown) =>
  !(error instanceof FileFailure) &&
  Object.keys(problemOf(error).fields ?? {}).some((field) => field.startsWith('attachments'));

/** Problem of an error, recognised by name, since a host's service may have a copy of the class; others leave doubt. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileFailure) return { ...problemOf(error.reason), file: error.file };
  const { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft } =
    (error as AduanError | null)?.name === 'AduanError'
      ? (error as AduanError)
      : new AduanError('network', { bodyLeft: true });
  return { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft };
}
