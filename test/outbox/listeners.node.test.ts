import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutboxSummary } from '../../src/outbox/summary.js';
import { DENIED, openOutbox } from './harness/outbox-harness.js';

test('a page’s own listener that throws is reported, and neither stops the sending nor keeps news from the next one', async (context) => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => void reported.push(error) });
  context.after(() => Reflect.deleteProperty(globalThis, 'reportError'));
  const outbox = openOutbox({ database: DENIED });
  context.after(() => outbox.stop());
  const fault = new Error('of the page');
  const isIn = (items: OutboxSummary[], wanted: string) => items.some(({ state }) => state === wanted);
  outbox.subscribe((items) => {
    if (isIn(items, 'sending')) throw fault;
  });
  const heard = new Set<string>();
  outbox.subscribe((items) => items.forEach(({ state }) => heard.add(state)));
  const sent = await outbox.send(await outbox.addReport());
  assert.equal(sent?.state, 'sent');
  assert.equal(outbox.service.created(), 1);
  assert.ok(heard.has('sending') && heard.has('sent'), [...heard].join());
  assert.ok(reported.length > 0 && reported.every((error) => error === fault));
});
