import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inQueryClass, type QueryClassName } from '../../../demo/endpoint/database/query-class.js';
import { ConnectionScheduler } from '../../../demo/endpoint/database/connection-scheduler.js';
import { exportStream } from '../../../demo/endpoint/http/export-stream.js';
import { Slots } from '../../../demo/endpoint/limits/slots.js';

const options = { atOnce: 1, waiting: 1, waitMs: 60_000, retryAfter: 7 };
const turnedAway = { code: 'unavailable', retryAfter: 7 };

test('a slot goes from hand to hand; who finds the queue full is turned away at once', async () => {
  const slots = new Slots(options);
  const first = await slots.take();
  const second = slots.take();
  await assert.rejects(slots.take(), turnedAway);
  assert.throws(() => slots.assertRoom(), turnedAway);
  first();
  first();
  const release = await second;
  const third = slots.take();
  await assert.rejects(slots.take(), turnedAway);
  release();
  (await third)();
  (await slots.take())();
});

test('those who wait are served by turns, one of each sender, and who fills the line makes room for who does not', async () => {
  const slots = new Slots({ ...options, waiting: 3 });
  const [served, turnedAway]: [string[], string[]] = [[], []];
  const asking: Promise<void>[] = [];
  const ask = (from: string): void => {
    const asked = slots.take({ from }).then(
      (release) => {
        served.push(from);
        release();
      },
      () => void turnedAway.push(from),
    );
    asking.push(asked);
  };
  const release = await slots.take({ from: 'a flood' });
  for (let turn = 0; turn < 4; turn += 1) ask('a flood');
  ask('one');
  ask('another');
  // The line is full again, and the flood waits with no more than a third sender would.
  ask('a third');
  release();
  await Promise.all(asking);
  assert.deepEqual(turnedAway.sort(), ['a flood', 'a flood', 'a flood', 'a third']);
  assert.deepEqual(served, ['one', 'another', 'a flood']);
});

test('many senders of one network, each with little, make room for a sender of another', async () => {
  const slots = new Slots({ ...options, waiting: 3 });
  const served: string[] = [];
  const ask = async (from: string, network = from): Promise<void> => {
    const release = await slots.take({ from, network });
    served.push(from);
    release();
  };
  const release = await slots.take();
  const many = [1, 2, 3, 4].map((one) => ask(`a:b:c:${one}`, 'a:b:c'));
  await assert.rejects(many[3]!, turnedAway);
  const others = [ask('one')];
  await assert.rejects(ask('a:b:c:5', 'a:b:c'), turnedAway);
  others.push(ask('another'));
  await assert.rejects(ask('a third'), turnedAway);
  release();
  await Promise.all([many[0], ...others]);
  assert.deepEqual(
    (await Promise.allSettled(many)).map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'rejected'],
  );
  assert.deepEqual(served, ['a:b:c:1', 'one', 'another']);
  const end = await slots.take({ from: 'a:b:c:1', network: 'a:b:c' });
  const next = [ask('a:b:c:2', 'a:b:c'), ask('a:b:c:3', 'a:b:c'), ask('a citizen')];
  end();
  await Promise.all(next);
  assert.deepEqual(served.slice(3), ['a citizen', 'a:b:c:2', 'a:b:c:3'], 'networks have their turns');
});

test('who leaves the queue, or waits too long, makes room for another', async () => {
  const slots = new Slots(options);
  const release = await slots.take();
  const asker = new AbortController();
  const waiting = assert.rejects(slots.take({ signal: asker.signal }), turnedAway);
  asker.abort();
  await waiting;
  const next = slots.take();
  release();
  (await next)();
  const impatient = new Slots({ ...options, waitMs: 1 });
  await impatient.take();
  await assert.rejects(impatient.take(), turnedAway);
});

test('where there is one connection, reports go before readers, and readers before counting', async () => {
  const scheduler = new ConnectionScheduler();
  const order: string[] = [];
  const take = (name: QueryClassName, signal?: AbortSignal) =>
    inQueryClass({ name, ...(signal && { signal }) }, async () => {
      const end = await scheduler.take();
      order.push(name);
      end();
    });
  const end = await scheduler.take();
  const asker = new AbortController();
  const gone = assert.rejects(take('counting', asker.signal));
  const all = [take('counting'), take('reading'), take('filing'), take('reading'), take('filing')];
  asker.abort();
  end();
  await Promise.all([...all, gone]);
  assert.deepEqual(order, ['filing', 'filing', 'reading', 'reading', 'counting']);
});

test('senders who hold several slots for long make room for one who has none, and others keep theirs', async () => {
  const slots = new Slots({ ...options, atOnce: 5, waiting: 5, heldMs: 0 });
  const ended: string[] = [];
  const hold = async (from: string, network = from): Promise<() => void> => {
    const release = await slots.take({
      from,
      network,
      giveUp: () => {
        ended.push(from);
        release();
      },
    });
    return release;
  };
  await hold('slow');
  const end = await hold('a village');
  await hold('slow');
  await hold('n:1', 'n');
  await hold('n:2', 'n');
  await hold('a citizen');
  assert.deepEqual(ended, ['slow']);
  await hold('another');
  assert.deepEqual(ended, ['slow', 'n:1'], 'no sender has two now, but one network');
  const third = hold('a third');
  assert.deepEqual(ended, ['slow', 'n:1'], 'each has one');
  end();
  await third;
});

test('a reader in several places is cut off in one, for a newcomer', async () => {
  const slots = new Slots({ ...options, atOnce: 2, heldMs: 0 });
  async function* parts(): AsyncGenerator<string, void> {
    while (await Promise.resolve(true)) yield 'x';
  }
  const read = async (from: string) => (await exportStream(parts, slots, { from })).getReader();
  const slow = [await read('slow'), await read('slow')];
  await slow[0]!.read();
  const newcomer = await read('a citizen');
  assert.equal((await newcomer.read()).done, false);
  await assert.rejects(slow[0]!.read(), /too slow/);
  assert.equal((await slow[1]!.read()).done, false);
  await Promise.all([newcomer.cancel(), slow[1]!.cancel()]);
});
