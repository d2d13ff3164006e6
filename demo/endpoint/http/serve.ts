import { createServer } from 'node:http';
import { serve, type ServerType } from '@hono/node-server';
import { guardSlowRequests, type SlowRequestLimits } from '../limits/slow-request-guard.js';

interface Listening {
  fetch: Parameters<typeof serve>[0]['fetch'];
  port: number;
  /** Default: all of the machine's addresses. */
  hostname?: string | undefined;
  limits?: SlowRequestLimits | undefined;
}

/** What a browser sends is below 2 KiB. */
const HEADER_BYTES = 16_384;
/** The head of a request is one packet, even on a 2G line; longer than this process may be held up by anything else. */
const HEAD_MS = 30_000;
/** Five photos of the allowed size, on a line of 30 kbit/s. Before that a request ends that doesn't move. */
const REQUEST_MS = 3_600_000;
/** A connection kept for the next request: closed too soon, it is closed in the face of one already under way. */
const KEPT_MS = 30_000;
/** Nothing sent or taken for so long. */
const IDLE_MS = 60_000;
/** How often slow ones are looked for. */
const CHECK_MS = 5_000;
/** Each takes some kilobytes and a descriptor. More come from a flood; a proxy in front knows addresses better. */
const CONNECTIONS_MAX = 4_000;

/** Listens with limits on how long a client may take, so that sockets which only wait can't pile up. */
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
