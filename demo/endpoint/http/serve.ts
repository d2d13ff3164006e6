import { createServer } from 'node:http';
import { serve, type ServerType } from '@hono/node-server';
import { guardSlowRequests, type SlowRequestLimits } from '../limits/slow-request-guard.js';

interface Listening {
  fetch: Parameters<typeof serve>[0]['fetch'];
  port: number;
  /** Address to listen at; default: all of the machine's. */
  hostname?: string | undefined;
  limits?: SlowRequestLimits | undefined;
}

/** Browsers send headers of less than 2 KiB. */
const HEADER_BYTES = 16_384;
/** A request's head is one packet, even on a 2G line; longer than anything may hold up this process. */
const HEAD_MS = 30_000;
/** Five photos of the allowed size at 30 kbit/s. Requests that stand still end long before. */
const REQUEST_MS = 3_600_000;
/** Time to keep an idle connection: closed too soon, it would cut off a request already on its way. */
const KEPT_MS = 30_000;
/** Longest silence in either direction. */
const IDLE_MS = 60_000;
/** Interval of the search for slow requests. */
const CHECK_MS = 5_000;
/** Each connection takes some kilobytes and a descriptor. More are a flood; a proxy can limit addresses better. */
const CONNECTIONS_MAX = 4_000;

/** `listen` limits how long a client may take, so that waiting sockets can't pile up. */
export function listen(
  { fetch, port, hostname, limits }: Listening,
  onListen: (port: number) => void,
): ServerType {
  const server = serve(
    {
      fetch,
      port,
      ...(hostname !== undefined && { hostname }),
      createServer,
      serverOptions: {
        maxHeaderSize: HEADER_BYTES,
        headersTimeout: HEAD_MS,
        requestTimeout: REQUEST_MS,
        keepAliveTimeout: KEPT_MS,
        connectionsCheckingInterval: CHECK_MS,
      },
    },
    (info) => onListen(info.port),
  );
  if ('setTimeout' in server) server.setTimeout(IDLE_MS);
  guardSlowRequests(server, limits);
  server.maxConnections = CONNECTIONS_MAX;
  return server;
}
