/** `Operation` is one call of a client, as a row from which its part of the OpenAPI document is made. */
import type * as z from 'zod/mini';
import type { ErrorCode, SealedRefusal } from '../envelope.js';
import type { ComponentName } from './components.js';

export type Operation = {
  id: string;
  tag: string;
  method: 'get' | 'post' | 'delete';
  path: string;
  summary: string;
  description?: string;
  /** False for a call that the national gateway has too. */
  extension: boolean;
  query?: z.ZodMiniObject;
  /** Whether the access code is required or optional; missing: unused. */
  code?: 'required' | 'optional';
  idempotent?: boolean;
  challenge?: boolean;
  conditional?: boolean;
  json?: ComponentName;
  /** The file field, and the component of the fields beside it. */
  multipart?: { files: string; fields?: ComponentName };
  status: 200 | 201;
  /** The answer's component, or a media type for what is not JSON. */
  answer: ComponentName | `${string}/${string}`;
  errors: (ErrorCode | SealedRefusal)[];
};

/** Errors of any read. */
export const READING: ErrorCode[] = ['site-not-allowed', 'rate-limited', 'server-error', 'unavailable'];
/** Errors of any write. */
export const WRITING: ErrorCode[] = [
  'bad-request',
  'idempotency-key-missing',
  'idempotency-key-weak',
  'in-progress',
  'too-large',
  'unsupported-type',
  'invalid',
  'idempotency-mismatch',
  ...READING,
];
