import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** One address for one server or several, which gives connections to each in turn. */
export interface Balancer {
  url: string;
  /** How many connections each has got. */
  counts(): number[];
  close(): void;
}

/** @param urls of servers on this machine that have the same database */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
  const open = new Set<Socket>();
  const counts = urls.map(() => 0);
  let turn = 0;
  const server = createServer((here) => {
    const place = turn++ % urls.length;
    counts[place]! += 1;
    const there = connect(Number(new URL(urls[place]!).port), '127.0.0.1');
    for (const socket of [here, there]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    here.pipe(there).pipe(here);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = new URL(urls[0]!);
  address.port = String((server.address() as AddressInfo).port);
  return {
    url: address.href,
    counts: () => [...counts],
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
