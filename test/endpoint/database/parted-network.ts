import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';

/** Nobody's address: what is sent there vanishes, and no one says so. */
const NOBODY = '02:00:00:00:00:01';

/** Leads each connection to the socket of the server's own machine: files are the same in every network. */
const FORWARD = `const net = require('node:net');
const [, address, port, socket] = process.argv;
net.createServer((here) => {
  const there = net.connect(socket);
  for (const [one, other] of [[here, there], [there, here]])
    one.on('error', () => undefined).on('close', () => other.destroy());
  here.pipe(there).pipe(here);
}).listen(Number(port), address, () => console.log('open'));`;

/**
 * `PartedNetwork` is a network of Linux between this machine and its PostgreSQL server, in which packets can be made to
 * vanish: no connection is refused or reset.
 */
export class PartedNetwork {
  private constructor(
    readonly url: string,
    private readonly namespace: string,
    private readonly ends: readonly [here: End, there: End],
    private readonly forwarding: ChildProcess,
  ) {}

  /** @returns why this machine can't have one; false where it can */
  static whyNot(): string | false {
    const name = `aduan-may-${process.pid}`;
    const made = spawnSync('ip', ['netns', 'add', name]);
    spawnSync('ip', ['netns', 'delete', name]);
    return made.status === 0 ? false : 'it needs networks of its own: iproute2, and the right to make them';
  }

  static async open(databaseUrl: string): Promise<PartedNetwork> {
    const number = process.pid % 250;
    const namespace = `aduan-${process.pid}`;
    const [here, there] = [1, 2].map((end) => ({
      device: `ad${process.pid}-${end}`,
      address: `10.203.${number}.${end}`,
    })) as [End, End];
    ip('netns', 'add', namespace);
    ip('link', 'add', here.device, 'type', 'veth', 'peer', 'name', there.device, 'netns', namespace);
    for (const [end, into] of [
      [here, []],
      [there, ['-n', namespace]],
    ] as const) {
      ip(...into, 'address', 'add', `${end.address}/30`, 'dev', end.device);
      ip(...into, 'link', 'set', end.device, 'up');
    }
    const { port, database, socket } = await whereIs(databaseUrl);
    const inside = ['netns', 'exec', namespace, process.execPath, '-e', FORWARD];
    const forwarding = spawn('ip', [...inside, there.address, port, socket], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(forwarding.stdout, 'data');
    const url = `postgresql://postgres@${there.address}:${port}/${database}`;
    return new PartedNetwork(url, namespace, [here, there], forwarding);
  }

  /** From now on packets vanish, both ways. */
  part(): void {
    this.#neighbours((device, address) => [
      'replace',
      address,
      'lladdr',
      NOBODY,
      'dev',
      device,
      'nud',
      'permanent',
    ]);
  }

  heal(): void {
    this.#neighbours((device, address) => ['delete', address, 'dev', device]);
  }

  close(): void {
    this.forwarding.kill('SIGKILL');
    ip('link', 'delete', this.ends[0].device);
    ip('netns', 'delete', this.namespace);
  }

  #neighbours(parameters: (device: string, address: string) => string[]): void {
    const [here, there] = this.ends;
    ip('neighbour', ...parameters(here.device, there.address));
    ip('-n', this.namespace, 'neighbour', ...parameters(there.device, here.address));
  }
}

interface End {
  device: string;
  address: string;
}

async function whereIs(databaseUrl: string): Promise<{ port: string; database: string; socket: string }> {
  const { port, pathname } = new URL(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ folder: string }>(
    `select current_setting('unix_socket_directories') as folder`,
  );
  await client.end();
  return { port, database: pathname.slice(1), socket: `${rows[0]!.folder}/.s.PGSQL.${port}` };
}

/** @throws where it fails */
function ip(...parameters: string[]): void {
  const { status, stderr } = spawnSync('ip', parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${parameters.join(' ')}: ${stderr}`);
}
