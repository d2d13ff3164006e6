import assert from 'node:assert/strict';
import { Hono } from 'hono';
import { mountOpen311 } from '../../../demo/endpoint/index.js';
import { Citizen, type Reply } from './citizen.js';
import type { Opened } from './databases.js';

/** A request as GeoReport v2 has it. */
export type GeoRequest = Record<string, unknown> & {
  service_request_id: string;
  status: string;
  service_code: string | null;
  description: string;
  requested_datetime: string;
};

/** `otherCity` speaks Open311 to an endpoint that is served beside it, as other people's programs do. */
export function otherCity(one: Opened): Citizen {
  const site = new Hono();
  mountOpen311(site, { endpoint: one.endpoint });
  return new Citizen((request) => site.fetch(request), 'http://localhost');
}

/** `requestsOf` are the requests of a good answer in JSON. */
export async function requestsOf(city: Citizen, query = ''): Promise<GeoRequest[]> {
  const { status, body } = await city.get(`open311/v2/requests.json?${query}`);
  assert.equal(status, 200, `${query} ${JSON.stringify(body)}`);
  return body;
}

/** `refusal` is the status and the parameters that the errors name, of an answer in JSON. */
export function refusal({ status, body }: Reply): [status: number, descriptions: string[]] {
  for (const error of body) assert.deepEqual(Object.keys(error), ['code', 'description']);
  for (const { code } of body) assert.equal(code, status);
  return [status, body.map(({ description }: { description: string }) => description)];
}
