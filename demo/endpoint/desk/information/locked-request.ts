import { requestOf, type WholeRequest } from '../../reports/information/request.js';
import { ApiError } from '../../words/errors.js';
import { onLocked, type Locked } from '../hands/locked.js';
import type { OfficerAction } from '../reports/officer-action.js';

/**
 * `onRequest` is `onLocked` for a request for public information.
 * @throws ApiError 404; 409 for a report of another kind
 */
export async function onRequest(
  asked: OfficerAction,
  action: 'extend' | 'decide',
  work: (request: Locked & WholeRequest) => Promise<void>,
  detail?: string,
): Promise<void> {
  const { config } = asked.endpoint;
  const onReport = async (locked: Locked): Promise<void> => {
    const request = await requestOf(locked.transaction, locked.complaint, config, config.clocks);
    if (request === null) throw new ApiError('closed', { say: 'desk-no-request' });
    await work({ ...locked, ...request });
  };
  await onLocked(asked, action, onReport, detail);
}
