import { deleteDB } from 'idb';
import { createDatabase, type Database } from '../../src/outbox/database.js';
import type { ReportEntry, ReplyEntry } from '../../src/outbox/entry.js';
import { createOutbox, type Outbox, type OutboxOptions } from '../../src/outbox/outbox.js';
import type { OutboxSummary } from '../../src/outbox/summary.js';
import { SUBMISSION } from '../client/samples.js';
import { REPLY } from './fake-service.js';
import type { FakeEndpoint } from './fake-service.js';

export const ENDPOINT = 'https://lapor.example/sp4n';

let counter = 0;
const opened: { name: string; database: Database; outboxes: Outbox[] }[] = [];

/** A database of its own, and tabs that share it. */
export function place() {
  const name = `aduan-test-${Date.now()}-${counter++}`;
  const entry = { name, database: createDatabase(name), outboxes: [] as Outbox[] };
  opened.push(entry);
  return {
    name,
    database: entry.database,
    /** Another tab: its own connection, its own memory. */
    tab(service: FakeEndpoint, options: Partial<OutboxOptions> = {}): Outbox {
      const outbox = createOutbox({
        endpoint: ENDPOINT,
        service,
        database: createDatabase(name),
        ...options,
      });
      entry.outboxes.push(outbox);
      return outbox;
    },
  };
}

export async function cleanUp(): Promise<void> {
  for (const { name, database, outboxes } of opened.splice(0)) {
    for (const outbox of outboxes) outbox.stop();
    database.close();
    await deleteDB(name);
  }
}

export const entry = (over: Partial<typeof SUBMISSION> = {}, ...files: string[]): ReportEntry => ({
  kind: 'report',
  submission: { ...SUBMISSION, ...over },
  files: filesOf(files),
});

export const replyEntry = (over: Partial<ReplyEntry['reply']> = {}, ...files: string[]): ReplyEntry => ({
  kind: 'reply',
  reply: { ...REPLY, ...over },
  accessCode: SUBMISSION.accessCode,
  files: filesOf(files),
});

const filesOf = (texts: string[]) =>
  texts.map((text, index) => ({
    name: `foto-${index}.jpg`,
    type: 'image/jpeg',
    data: new Blob([text], { type: 'image/jpeg' }),
    isPrepared: true,
  }));

/** Resolves to the list when it first looks as wanted. */
export const until = (
  outbox: Outbox,
  isWanted: (items: OutboxSummary[]) => boolean,
): Promise<OutboxSummary[]> =>
  new Promise((resolve) => {
    const stop = outbox.subscribe((items) => {
      if (!isWanted(items)) return;
      queueMicrotask(() => stop());
      resolve(items);
    });
  });

/** Everything the device holds, as text: whatever must not be there can be looked for in it. */
export async function everythingOnDevice(database: Database): Promise<string> {
  const open = await database.open();
  const rows: unknown[] = [];
  for (const store of ['items', 'payloads', 'leases'] as const) rows.push(store, await open.getAll(store));
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
}
