import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { NETWORK, databaseAddress } from './shipped.js';

const PORT = 2379;
const MEMBERS = [1, 2, 3];

/** `EtcdLines` are a machine's ways to all members of etcd, which can be cut. */
export class EtcdLines {
  readonly #servers: Server[] = [];
  readonly #open = new Set<Socket>();
  #isCut = false;

  private constructor(private readonly machine: number) {}

  static async open(machine: number): Promise<EtcdLines> {
    const lines = new EtcdLines(machine);
    for (const member of MEMBERS) {
      const server = createServer((here) => lines.#lead(here, member));
      server.listen(PORT, lines.#address(member));
      await once(server, 'listening');
      lines.#servers.push(server);
    }
    return lines;
  }

  /** What Patroni is told instead of the shipped addresses, which it would go past. */
  get env(): Record<string, string> {
    const hosts = MEMBERS.map((member) => `${this.#address(member)}:${PORT}`).join(',');
    return { PATRONI_ETCD3_HOSTS: hosts, PATRONI_ETCD3_USE_PROXIES: 'true' };
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#open) socket.destroy();
  }

  heal(): void {
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    for (const server of this.#servers) server.close();
  }

  #address(member: number): string {
    return `${NETWORK}1${this.machine}${member}`;
  }

  #lead(here: Socket, member: number): void {
    const there = this.#isCut ? null : connect(PORT, databaseAddress(member));
    for (const socket of there === null ? [here] : [here, there]) {
      this.#open.add(socket);
      socket.on('error', () => undefined).on('close', () => this.#open.delete(socket));
    }
    // A line that is cut says nothing.
    if (there !== null) here.pipe(there).pipe(here);
  }
}
