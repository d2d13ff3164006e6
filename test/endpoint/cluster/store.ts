import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../database/postgres-server.js';
import { until, type Programs, type Started } from './programs.js';
import { write } from './shipped.js';
import { ADDRESS, KEPT_IN, MEMCACHE_PORT, PYTHON, SERVE, USER, writeSwiftFiles } from './swift-files.js';

const BUCKET = 'aduan';

/** `Store` is a bucket in OpenStack's Swift, which speaks as Amazon's store does. */
export class Store {
  #server!: Started;
  readonly #folder: string;
  private constructor(
    private readonly programs: Programs,
    folder: string,
    private readonly port: number,
  ) {
    this.#folder = join(folder, 'store');
    mkdirSync(this.#folder);
    writeSwiftFiles(this.#folder, port);
  }

  static async start(programs: Programs, folder: string): Promise<Store> {
    const store = new Store(programs, folder, await freePort());
    const account = process.getuid?.() === 0 ? ['-u', 'root'] : [];
    programs.start('memcached', ['memcached', '-l', ADDRESS, '-p', String(MEMCACHE_PORT), ...account]);
    for (const kind of Object.keys(KEPT_IN)) store.#serve(`${kind}-server`);
    await store.start();
    await until(async () => (await store.#ask('PUT'))?.ok === true, 'a bucket');
    return store;
  }

  get env(): Record<string, string> {
    return {
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: `http://127.0.0.1:${this.port}`,
      S3_ACCESS_KEY_ID: `${USER.account}:${USER.name}`,
      S3_SECRET_ACCESS_KEY_FILE: write(this.#folder, 'secret', `${USER.secret}\n`),
    };
  }

  /** Opens it to others. */
  async start(): Promise<void> {
    this.#server = this.#serve('proxy-server');
    const answers = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${this.port}/`).then(
        () => true,
        () => false,
      );
    await until(answers, 'the store answers');
  }

  /** From now on it refuses connections. */
  kill = (): Promise<void> => this.#server.kill();
  hang = (): void => this.#server.signal('SIGSTOP');
  goOn = (): void => this.#server.signal('SIGCONT');

  #serve(name: string): Started {
    const file = join(this.#folder, `${name}.conf`);
    return this.programs.start(`swift-${name}`, [PYTHON, '-c', SERVE, this.#folder, file, name]);
  }

  /** Fingerprints of all files, by their keys. */
  async files(): Promise<Map<string, string>> {
    const answer = await this.#ask('GET', '?format=json&prefix=files/');
    const all = (await answer!.json()) as { name: string; hash: string }[];
    return new Map(all.map(({ name, hash }) => [name.split('/').slice(2).join('/'), hash]));
  }

  /** By Swift's own words, in which a bucket is a container. @returns null where it knows nobody yet */
  async #ask(method: 'GET' | 'PUT', query = ''): Promise<Response | null> {
    const known = await fetch(`http://127.0.0.1:${this.port}/auth/v1.0`, {
      headers: { 'X-Auth-User': `${USER.account}:${USER.name}`, 'X-Auth-Key': USER.secret },
    });
    const place = known.headers.get('X-Storage-Url');
    const token = known.headers.get('X-Auth-Token');
    if (place === null || token === null) return null;
    return await fetch(`${place}/${BUCKET}${query}`, { method, headers: { 'X-Auth-Token': token } });
  }
}
