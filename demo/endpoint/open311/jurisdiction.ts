import { createMiddleware } from '../http/request-context.js';
import { ApiError } from '../words/errors.js';
import type { Open311Deps } from './deps.js';

/**
 * `assertJurisdiction`: there is one, so that it need not be named; where `OPEN311_JURISDICTION` says which, no other
 * is served.
 * @throws ApiError 404
 */
export function assertJurisdiction(asked: string | undefined, { config }: Pick<Open311Deps, 'config'>): void {
  const { jurisdiction } = config.open311;
  const isOther = asked !== undefined && asked !== '' && asked !== jurisdiction;
  if (jurisdiction !== null && isOther) throw new ApiError('not-found', { say: 'open311-jurisdiction' });
}

/** `inJurisdiction` stands before what is asked with a query. */
export const inJurisdiction = (deps: Pick<Open311Deps, 'config'>) =>
  createMiddleware(async (context, next) => {
    assertJurisdiction(context.req.query('jurisdiction_id')?.trim(), deps);
    await next();
  });
