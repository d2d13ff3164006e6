/** Calls of the outbox's user: a kind of item that only their service knows how to send. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { SendingService } from '../../src/client/service.js';
import { MINIMAL_CAPABILITIES } from '../../src/contract/capabilities.js';
import { AduanError } from '../../src/errors.js';
import type { CallEntry } from '../../src/outbox/entry.js';
import { createOutbox, type Outbox, type OutboxOptions } from '../../src/outbox/outbox.js';
import type { OutboxSummary } from '../../src/outbox/summary.js';
import { FakeEndpoint } from './harness/fake-service.js';
import { DENIED, ENDPOINT, until } from './harness/outbox-harness.js';

function outboxOf(context: TestContext, options: Pick<OutboxOptions, 'service' | 'isHeld'>) {
  const outbox = createOutbox<CallEntry<string>>({ endpoint: ENDPOINT, database: DENIED, ...options });
  context.after(() => outbox.stop());
  return outbox;
}

const entryOf = (call: string): CallEntry<string> => ({
  kind: 'call',
  call,
  files: [{ name: 'sesudah.jpg', type: 'image/jpeg', data: new Blob([call]), isPrepared: true }],
});

/** A service that writes down what it was asked, and fails as it is told. */
class FakeCalls implements SendingService {
  readonly asked: unknown[][] = [];
  readonly fails: AduanError[] = [];
  capabilities = () => Promise.resolve(MINIMAL_CAPABILITIES);
  call: NonNullable<SendingService['call']> = async (content, { idempotencyKey, files }) => {
    this.asked.push([content, idempotencyKey, await files[0]?.data.text()]);
    const failure = this.fails.shift();
    if (failure !== undefined) throw failure;
  };
}

const statesOf = async (outbox: Outbox<CallEntry<string>>): Promise<string[]> =>
  (await until(outbox as unknown as Outbox, () => true)).map(({ state }: OutboxSummary) => state);

test('a call is made as it was added, again under the same key where its answer was lost', async (context) => {
  const service = new FakeCalls();
  const outbox = outboxOf(context, { service });
  service.fails.push(new AduanError('network', { bodyLeft: true }));
  const id = await outbox.add(entryOf('tambal'));
  assert.equal((await outbox.send(id))?.state, 'unknown');
  assert.equal((await outbox.read(id))?.call, 'tambal');
  assert.equal((await outbox.send(id))?.state, 'sent');
  assert.equal(await outbox.read(id), undefined);
  const [first, second] = service.asked;
  assert.deepEqual([first![0], first![2]], ['tambal', 'tambal']);
  assert.deepEqual(second, first);
});

test('a service that takes no calls leaves them to another page', async (context) => {
  const outbox = outboxOf(context, { service: new FakeEndpoint() });
  await outbox.add(entryOf('tambal'));
  assert.deepEqual(await statesOf(outbox), []);
});

test('what waits for another item is not tried by itself before that is done', async (context) => {
  const service = new FakeCalls();
  const isHeld: OutboxOptions['isHeld'] = (item, items) =>
    items.some(({ id, state }) => id !== item.id && items[0]!.id === id && state !== 'sent');
  const outbox = outboxOf(context, { service, isHeld });
  service.fails.push(new AduanError('network'), new AduanError('network'));
  await outbox.add(entryOf('pertama'));
  await outbox.add(entryOf('kedua'));
  await outbox.flush();
  await outbox.flush();
  assert.deepEqual(await statesOf(outbox), ['waiting', 'waiting']);
  await outbox.flush();
  await outbox.flush();
  assert.deepEqual(await statesOf(outbox), ['sent', 'sent']);
  assert.deepEqual(
    service.asked.map(([content]) => content),
    ['pertama', 'pertama', 'pertama', 'kedua'],
  );
});
