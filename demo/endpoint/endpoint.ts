import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Gate } from './access.js';
import type { Challenges } from './challenge.js';
import type { EndpointConfig } from './config.js';
import type { Database } from './database/connect.js';
import type { Hashing } from './hashing.js';
import type { Answer, Once } from './idempotency.js';
import type { Relay } from './relay.js';
import type { Storage } from './storage.js';

/** The parts that the calls of one endpoint share. */
export interface Endpoint {
  config: EndpointConfig;
  database: Database;
  storage: Storage;
  hashing: Hashing;
  once: Once;
  challenges: Challenges;
  gate: Gate;
  relay: Relay;
  newTrackingId: () => string;
}

/** Gives an answer of `once` as JSON. */
export function answer(context: Context, { status, body }: Answer): Response {
  return context.json(body as object, status as ContentfulStatusCode);
}
