import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerType } from '@hono/node-server';

/** `SlowRequestLimits`: how slowly a request may arrive. */
export interface SlowRequestLimits {
  /** Milliseconds before a request is judged. */
  graceMs: number;
  /** Bytes a second since the request began; a request slower than this after the grace only holds a socket. */
  bytesPerSecond: number;
  /** How often requests are checked, in milliseconds. */
  everyMs: number;
  /** A monotonic clock, in milliseconds. */
  now: () => number;
}

/**
 * A photo takes five minutes at 30 kbit/s, five of them nearly an hour: a time limit would refuse them, or let
 * everybody hold a socket as long. So a request must move.
 */
export const SLOW_REQUEST_LIMITS: SlowRequestLimits = {
  graceMs: 60_000,
  bytesPerSecond: 1_000,
  everyMs: 5_000,
  now: () => performance.now(),
};

interface Coming {
  response: ServerResponse;
  since: number;
  /** Bytes that the connection had brought before this request. */
  before: number;
}

/** `guardSlowRequests` ends slower requests the way Node ends those that take too long. */
export function guardSlowRequests(server: ServerType, limits: SlowRequestLimits = SLOW_REQUEST_LIMITS): void {
  const coming = new Map<IncomingMessage, Coming>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    coming.set(request, { response, since: limits.now(), before: request.socket.bytesRead });
    request.once('close', () => coming.delete(request));
  });
  const look = (): void => {
    for (const [request, one] of coming) {
      if (request.complete) coming.delete(request);
      else if (isTooSlow(request, one, limits)) end(request, one.response);
    }
  };
  const timer = setInterval(look, limits.everyMs);
  timer.unref();
  server.once('close', () => clearInterval(timer));
}

function isTooSlow(
  { socket }: IncomingMessage,
  { since, before }: Coming,
  limits: SlowRequestLimits,
): boolean {
  const judged = limits.now() - since - limits.graceMs;
  return judged > 0 && socket.bytesRead - before < (judged / 1000) * limits.bytesPerSecond;
}

function end({ socket }: IncomingMessage, { headersSent }: ServerResponse): void {
  if (!headersSent) socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
  socket.destroy();
}
