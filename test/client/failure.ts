import assert from 'node:assert/strict';
import { AduanError } from '../../src/errors.js';

/** The error a promise rejects with, which must be one of ours. */
export async function failure(promise: Promise<unknown>): Promise<AduanError> {
  const error: unknown = await promise.then(
    () => assert.fail('should have failed'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AduanError, String(error));
  return error;
}
