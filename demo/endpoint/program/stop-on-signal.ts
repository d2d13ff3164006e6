import type { ServerType } from '@hono/node-server';

/** `stopOnSignal` answers requests under way, then closes what is open and ends the process. */
export function stopOnSignal(server: ServerType, close: () => Promise<void>): void {
  const stop = (): void => {
    server.close(() => void close().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
