import { writeDate } from '../../../../src/contract/dates.js';
import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { ApiError } from '../../words/errors.js';
import type { AddCall } from '../calls.js';
import { readPlace, writePlace } from '../sealed-places.js';
import { SUBJECT_ACTIONS } from './subject.js';
import { ask, confirm, decline, openRequests, take, type Request } from './two-persons.js';
import type { OpenRequestWire, RequestWire } from './wire.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';

const REQUEST = 'two-person request';

/** `addRequests` adds what two officers do together to a reporter's data, at the reporter's wish. */
export function addRequests(endpoint: DeskDeps, add: AddCall): void {
  const present = (request: Request, officerId: number): RequestWire => ({
    id: writePlace(endpoint.hashing, REQUEST, request.id),
    action: request.action,
    tracking_id: request.tracking_id,
    identity_check: request.identity_check,
    state: request.state,
    is_own: request.asked_by === officerId,
    asked_at: writeDate(request.asked_at, endpoint.config.timeZone),
    expires_at: writeDate(request.expires_at, endpoint.config.timeZone),
  });

  for (const action of SUBJECT_ACTIONS) {
    add('POST', `reports/:tracking_id/${action}`, ['protection'], async (context, { officer }) => {
      const trackingId = trackingIdOf(context);
      const request = await ask(endpoint, officer, action, trackingId, await readJson(context));
      return context.json({ results: { request: present(request, officer.id) } });
    });
  }
  add('GET', 'requests', ['protection'], async (context, { officer }) => {
    const data = (await openRequests(endpoint, officer)).map((request): OpenRequestWire => ({
      ...present(request, officer.id),
      asked_by: request.asked_by_name,
    }));
    return context.json({ results: { data } });
  });
  const decided =
    (decide: typeof confirm | typeof decline) =>
    async (context: RequestContext, { officer }: Session): Promise<Response> => {
      const request = await decide(endpoint, officer, requestOf(context, endpoint));
      return context.json({ results: { request: present(request, officer.id) } });
    };
  add('POST', 'requests/:id/confirm', ['protection'], decided(confirm));
  add('POST', 'requests/:id/decline', ['protection'], decided(decline));
  add('POST', 'requests/:id/take', ['protection'], async (context, { officer }) =>
    context.json({ results: await take(endpoint, officer, requestOf(context, endpoint)) }),
  );
}

/** @throws ApiError 404 for an id that isn't sealed here */
function requestOf(context: RequestContext, { hashing }: DeskDeps): number {
  const id = readPlace(hashing, REQUEST, pathPart(context, 'id'));
  if (id === null) throw new ApiError('not-found', { say: 'desk-request-unknown' });
  return id;
}

/** @throws ApiError 404 for anything but digits */
export function readId(context: RequestContext): number {
  const id = pathPart(context, 'id');
  if (!/^\d{1,9}$/.test(id)) throw new ApiError('not-found', { say: 'desk-request-unknown' });
  return Number(id);
}
