import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RunningServer {
  port: number;
  /** `http://localhost:PORT`: a secure context to browsers, and an origin the demo endpoint allows. */
  origin: string;
  stop(): Promise<void>;
}

/** Serves on a free port of this machine, or on the one given. */
export async function listen(listener: RequestListener, port = 0): Promise<RunningServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    origin: `http://localhost:${bound}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port that was free a moment ago: for a process that must come back on the same one. */
export async function freePort(): Promise<number> {
  const server = await listen((_request, response) => response.end());
  await server.stop();
  return server.port;
}
