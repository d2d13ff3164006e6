import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SendingController, type Parcel } from '../../../src/form/sending/sending-controller.js';
import type { Outbox } from '../../../src/outbox/outbox.js';
import type { OutboxSummary } from '../../../src/outbox/summary.js';
import { SUBMISSION } from '../../client/samples.js';

const nothing = () => {};

/** A queue whose attempts end when the test says so. */
function slowQueue() {
  const lines = new Map<string, OutboxSummary>();
  const endings = new Map<string, () => void>();
  const listeners = new Set<(items: OutboxSummary[]) => void>();
  const line = (id: string, over: Partial<OutboxSummary>) => {
    lines.set(id, {
      ...({ id, kind: 'report', state: 'waiting' } as OutboxSummary),
      ...lines.get(id),
      ...over,
    });
    for (const listener of listeners) listener([...lines.values()]);
  };
  let added = 0;
  const outbox: Outbox = {
    add: async (_entry, { replaces, id } = {}) => {
      const own = replaces ?? id ?? `item-${++added}`;
      line(own, { state: 'waiting', problem: null, receipt: null, kept: 'device' });
      return own;
    },
    send: (id) =>
      new Promise((resolve) => {
        line(id, { state: 'sending', progress: null });
        endings.set(id, () => {
          line(id, { state: 'sent', number: `number of ${id}`, trackingId: null });
          resolve(lines.get(id));
        });
      }),
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    read: async () => undefined,
    edit: async () => undefined,
    recall: async () => false,
    remove: async (id) => void lines.delete(id),
    flush: async () => {},
    preload: async () => {},
    stop: nothing,
  };
  return { outbox, end: (id: string) => endings.get(id)!() };
}

function sender(outbox: Outbox) {
  const phases: string[] = [];
  const host = {
    addController: nothing,
    requestUpdate: nothing,
    isConnected: true,
  } as unknown as HTMLElement & {
    addController: () => void;
    removeController: () => void;
    requestUpdate: () => void;
    updateComplete: Promise<boolean>;
  };
  const sending = new SendingController(host, {
    moved: (phase) => void phases.push(phase),
    queued: nothing,
    submitted: nothing,
    failed: nothing,
    refused: nothing,
    notKept: nothing,
    storageDenied: nothing,
    listed: nothing,
  });
  sending.use(outbox);
  return { sending, phases };
}

const parcel: Parcel = {
  files: async () => [],
  submission: (accessCode) => ({ ...SUBMISSION, accessCode }),
  chosen: { category: null, institution: null, location: null },
  isUnkept: false,
  language: 'jv',
  draftId: null,
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the sending of one report after the other', () => {
  test('sends a second report while the attempt at the first has no end yet', async () => {
    const { outbox, end } = slowQueue();
    const { sending, phases } = sender(outbox);
    void sending.submit(parcel);
    await settled();
    sending.resume({ itemId: 'opened', accessCode: 'ABCDE', fileIds: [] });
    void sending.submit(parcel);
    await settled();
    assert.deepEqual(phases.at(-1), 'sending');
    end('opened');
    await settled();
    assert.deepEqual(sending.journey, {
      phase: 'received',
      accessCode: 'ABCDE',
      trackingId: 'number of opened',
    });
    assert.deepEqual(phases, ['keeping', 'sending', 'writing', 'keeping', 'sending', 'received']);
    // The first one’s answer comes after all, and is not taken for the second’s.
    end('item-1');
    await settled();
    assert.equal(sending.itemId, 'opened');
    assert.equal(phases.at(-1), 'received');
  });

  test('makes one attempt of two presses', async () => {
    const { outbox } = slowQueue();
    let attempts = 0;
    const { sending } = sender({ ...outbox, send: (id) => ((attempts += 1), outbox.send(id)) });
    void sending.submit(parcel);
    await settled();
    void sending.sendNow();
    await settled();
    assert.equal(attempts, 1);
  });

  test('lets a form that was emptied while a report was being kept stay empty', async () => {
    const { outbox } = slowQueue();
    const { sending } = sender(outbox);
    let ready = nothing;
    const files = () => new Promise<[]>((resolve) => (ready = () => resolve([])));
    void sending.submit({ ...parcel, files });
    await settled();
    sending.reset();
    ready();
    await settled();
    assert.equal(sending.journey.phase, 'writing');
    assert.equal(sending.itemId, null);
  });
});
