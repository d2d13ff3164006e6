/** What caches in front of the endpoint may keep, and what they are told. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const LISTS = 'public, max-age=0, s-maxage=2, stale-while-revalidate=10, stale-if-error=300';

/** A cache that notes what it is told, and answers as the test says. */
class FakeCache {
  readonly told: string[] = [];
  status = 200;
  /** Whether it answers at all. */
  isThere = true;
  authorization: string | undefined;
  /** Answers wait for it. */
  gate: Promise<void> = Promise.resolve();
  readonly #server: Server = createServer((request, response) => {
    if (!this.isThere) return;
    this.authorization = request.headers.authorization;
    if (request.method === 'POST' && this.status === 200)
      this.told.push(...String(request.headers['surrogate-key']).split(' '));
    void this.gate.then(() => response.writeHead(this.status).end());
    this.#wake();
  });
  #wake = (): void => undefined;

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://cache:s%40ndi@127.0.0.1:${(this.#server.address() as AddressInfo).port}/purge`;
  }

  async untilTold(key: string): Promise<void> {
    while (!this.told.includes(key)) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

onOneDatabase('Caches in front', (databases) => {
  const cache = new FakeCache();
  let one: Opened;
  before(async () => {
    one = await databases.open({ cachePurgeUrl: await cache.start() });
  });
  after(() => cache.stop());

  const published = async (changes = {}) => {
    const filed = await one.citizen.file(changes);
    await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
    return filed;
  };

  /** Does it while the cache is asked and doesn't answer yet. @returns whether the act was answered meanwhile */
  const isAnsweredBefore = async (key: string, act: () => Promise<unknown>): Promise<boolean> => {
    let open = (): void => undefined;
    cache.gate = new Promise<void>((resolve) => (open = resolve));
    let isAnswered = false;
    const acting = act().then(() => (isAnswered = true));
    await cache.untilTold(key);
    // Longer than an answer takes that waits for nothing.
    for (let turn = 0; turn < 5; turn += 1) await one.citizen.get(`complaints?page_size=${10 + turn}`);
    const before = isAnswered;
    open();
    await acting;
    return before;
  };

  /** While a change is still being heard of, an answer isn't for caches. */
  const settled = async (path: string, isNotKept: boolean): Promise<Headers> => {
    const { headers } = await one.citizen.open(path, {});
    return isNotKept || headers.get('Cache-Control') !== 'public, no-cache'
      ? headers
      : await settled(path, false);
  };

  test('may keep what is public, by words that name what it shows, and nothing of a code or of typed words', async () => {
    const upload = await one.citizen.upload([{ name: 'foto.jpg', bytes: await photo(64, 48) }]);
    const [{ id: file }] = upload.body.results.images;
    const { trackingId, accessCode } = await published({ attachments: [file] });
    await officerActs.release(one.endpoint, trackingId, file, true);
    const report = `report-${trackingId}`;
    const kept: Record<string, [key: string | null, control: string | RegExp]> = {
      complaints: ['feed', LISTS],
      'complaints?search=jembatan': [null, 'no-store'],
      'complaints/map': ['feed', LISTS],
      'complaints/counts': ['feed', /s-maxage=2/],
      'complaints/statistics': ['feed', /s-maxage=2/],
      'complaints.atom': ['feed', 'public, max-age=300'],
      'complaints.csv': ['feed', 'public, max-age=300'],
      [`complaints/${trackingId}/complaint`]: [report, LISTS],
      [`complaints/${trackingId}/followups`]: [report, LISTS],
      [`complaints/${trackingId}/files/${file}/thumbnail`]: [report, 'public, max-age=300'],
      'masters/categories': ['masters', 'public, max-age=3600'],
      'masters/locations?search=jalan+saya': [null, 'no-store'],
      capabilities: [null, 'public, max-age=300'],
      challenge: [null, 'no-store'],
      'complaints/0/complaint': [null, 'no-store'],
    };
    for (const [path, [key, control]] of Object.entries(kept)) {
      // The second may be one that is given again.
      for (const turn of [1, 2]) {
        const headers = await settled(path, control === 'no-store');
        assert.equal(headers.get('Surrogate-Key'), key, `${path} ${turn}`);
        const told = headers.get('Cache-Control') ?? '';
        if (typeof control === 'string') assert.equal(told, control, path);
        else assert.match(told, control, path);
        assert.equal(headers.get('Set-Cookie'), null, path);
      }
      const { headers } = await one.citizen.open(path, { 'X-Access-Code': accessCode });
      assert.equal(headers.get('Surrogate-Key'), null, path);
      assert.equal(headers.get('Cache-Control'), 'private, no-store', path);
    }
  });

  test('find the same answer for pages of all sites, which differs by language alone', async () => {
    for (const path of ['complaints', 'complaints/counts', 'masters/categories']) {
      const asked = [undefined, 'https://desa-a.example', 'https://desa-b.example', 'null'].map(
        async (origin) => {
          const answer = await one.citizen.get(
            path,
            undefined,
            origin === undefined ? {} : { Origin: origin },
          );
          return [[...answer.headers].filter(([name]) => name !== 'x-request-id').sort(), answer.body];
        },
      );
      const [first, ...others] = await Promise.all(asked);
      for (const other of others) assert.deepEqual(other, first, path);
      const { headers } = await one.citizen.get(path);
      assert.doesNotMatch(headers.get('Vary')!, /origin/i);
    }
  });

  test('are told of each public report that changed before its change is answered, and of no other', async () => {
    const { trackingId, accessCode } = await published();
    const other = await published();
    const secret = await one.citizen.file({ is_secret: true });
    await one.endpoint.sharedCaches.told();
    const officer = await anOfficer(one);
    cache.told.length = 0;
    const withholding = () =>
      officer.act(other.trackingId, 'withhold', { is_withheld: true, reason: 'Ada nama orang.' });
    assert.equal(await isAnsweredBefore(`report-${other.trackingId}`, withholding), false, 'by an officer');
    assert.ok(cache.told.includes('feed'));
    const withdrawing = () => one.citizen.withdraw(trackingId, accessCode);
    assert.equal(await isAnsweredBefore(`report-${trackingId}`, withdrawing), false, 'by its reporter');
    await one.citizen.withdraw(secret.trackingId, secret.accessCode);
    await one.endpoint.sharedCaches.told();
    assert.ok(
      !cache.told.some((key) => key.includes(secret.trackingId)),
      'nobody is told of a secret report',
    );
    assert.equal(cache.authorization, `Basic ${Buffer.from('cache:s@ndi').toString('base64')}`);
  });

  test('that refuse or are away hold up no withdrawal, and are told when they are back', async () => {
    const { trackingId, accessCode } = await published();
    const other = await published();
    await one.endpoint.sharedCaches.told();
    cache.told.length = 0;
    cache.isThere = false;
    const began = performance.now();
    assert.equal((await one.citizen.withdraw(trackingId, accessCode)).status, 200);
    assert.ok(performance.now() - began < 5_000, 'no longer than two seconds, on a slow machine too');
    Object.assign(cache, { isThere: true, status: 503 });
    await officerActs.withhold(one.endpoint, other.trackingId, ADMIN, 'Ada nama orang.');
    cache.status = 200;
    await cache.untilTold(`report-${trackingId}`);
    await cache.untilTold(`report-${other.trackingId}`);
    assert.equal(one.logs.filter((line) => line.startsWith('cache not told')).length, 1, 'said once');
  });
});
