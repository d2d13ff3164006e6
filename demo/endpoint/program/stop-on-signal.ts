import type { ServerResponse } from 'node:http';
import type { ServerType } from '@hono/node-server';

/**
 * `stopOnSignal` answers requests under way, then closes what is open and ends the process. Each of these answers ends
 * its connection: a proxy that kept it would hold up the end for as long as connections are kept.
 */
export function stopOnSignal(server: ServerType, close: () => Promise<void>): void {
  const underWay = new Set<Pick<ServerResponse, 'shouldKeepAlive'>>();
  let isStopping = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.shouldKeepAlive &&= !isStopping;
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  const stop = (): void => {
    isStopping = true;
    for (const response of underWay) response.shouldKeepAlive = false;
    server.close(() => void close().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
