/** A store that takes connections and never answers: calls of it end by themselves, and each says so. */
import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { test } from 'node:test';
import { objectStorage } from '../../../demo/endpoint/uploads/stores/object-storage.js';
import { StoreState, watchedStorage } from '../../../demo/endpoint/uploads/stores/watched-storage.js';

/** Two tries of twelve seconds each, connecting included, and what a busy machine adds. */
const GIVEN_UP_MS = 40_000;

test('a store that hangs is given up', { timeout: GIVEN_UP_MS }, async () => {
  const connections = new Set<Socket>();
  const hanging = createServer((socket) => void connections.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  const { port } = hanging.address() as AddressInfo;
  const bucket = {
    bucket: 'aduan',
    address: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    accessKeyId: 'anybody',
    secretAccessKey: 'anything',
  };
  const state = new StoreState();
  const storage = watchedStorage(await objectStorage(bucket, 'tests', () => new Date()), state);
  try {
    const calls = await Promise.allSettled([
      storage.put(Buffer.from('foto'), 'jpg'),
      storage.get('20261130/a.jpg'),
      storage.delete('20261130/a.jpg'),
      storage.list(['20261130'])[Symbol.asyncIterator]().next(),
    ]);
    assert.deepEqual(
      calls.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected', 'rejected'],
    );
    assert.ok(connections.size > 0, 'the store was asked');
    assert.deepEqual([state.isUp, state.failures], [false, 3]);
  } finally {
    for (const socket of connections) socket.destroy();
    hanging.close();
  }
});
