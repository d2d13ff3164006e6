import { deleteDB } from 'idb';
import { createDatabase, type Database } from '../../../src/outbox/database.js';
import type { ReplyEntry, ReportEntry } from '../../../src/outbox/entry.js';
import { createOutbox, type Outbox, type OutboxOptions } from '../../../src/outbox/outbox.js';
import type { OutboxSummary } from '../../../src/outbox/summary.js';
import { SUBMISSION } from '../../client/samples.js';
import { FakeEndpoint, REPLY } from './fake-service.js';

export const ENDPOINT = 'https://lapor.example/sp4n';

/** A database of a browser that lets the page keep nothing. */
export const DENIED: Database = {
  open: () => Promise.reject(new DOMException('no', 'SecurityError')),
  write: () => Promise.reject(new DOMException('no', 'SecurityError')),
  close() {},
};

/** The queue in one tab of a device, its endpoint in memory, and what a test does with both and sees of them. */
export interface OutboxHarness extends Outbox {
  readonly service: FakeEndpoint;
  readonly device: Device;
  /** Adds a report, its files by their texts, and resolves to its id. */
  addReport(over?: Partial<typeof SUBMISSION>, ...files: string[]): Promise<string>;
  /** Adds a reply, its files by their texts, and resolves to its id. */
  addReply(over?: Partial<ReplyEntry['reply']>, ...files: string[]): Promise<string>;
  /** Resolves to the list when it first looks as wanted. */
  until(isWanted: (items: OutboxSummary[]) => boolean): Promise<OutboxSummary[]>;
  /** Another tab of the device: its own connection, its own memory. */
  anotherTab(options?: TabOptions): OutboxHarness;
}

type TabOptions = Partial<Omit<OutboxOptions, 'service'>> & { service?: FakeEndpoint };

/** What tabs of one browser share. */
export interface Device {
  /** Of its database. */
  readonly name: string;
  readonly database: Database;
  /** Everything it holds of the queue, as text: whatever must not be there can be looked for in it. */
  text(): Promise<string>;
  openTab(options?: TabOptions): OutboxHarness;
}

let counter = 0;
const placed: { device: Device; tabs: Outbox[] }[] = [];

/** A device of its own, before any tab is open. @param service of its tabs, unless one has another */
export function placeDevice(service = new FakeEndpoint()): Device {
  const name = `aduan-test-${Date.now()}-${counter++}`;
  const database = createDatabase(name);
  const tabs: Outbox[] = [];
  const device: Device = {
    name,
    database,
    text: () => everythingOnDevice(database),
    openTab(options) {
      const tab = openTab(device, { service, ...options });
      tabs.push(tab);
      return tab;
    },
  };
  placed.push({ device, tabs });
  return device;
}

/** The queue in a tab of a device of its own. */
export const openOutbox = (options?: TabOptions): OutboxHarness => placeDevice().openTab(options);

function openTab(device: Device, options: TabOptions & { service: FakeEndpoint }): OutboxHarness {
  const outbox = createOutbox({ endpoint: ENDPOINT, database: createDatabase(device.name), ...options });
  return {
    ...outbox,
    service: options.service,
    device,
    addReport: (over, ...files) => outbox.add(reportEntry(over, ...files)),
    addReply: (over, ...files) => outbox.add(replyEntry(over, ...files)),
    until: (isWanted) => until(outbox, isWanted),
    anotherTab: (others) => device.openTab({ service: options.service, ...others }),
  };
}

async function cleanUp(): Promise<void> {
  for (const { device, tabs } of placed.splice(0)) {
    for (const tab of tabs) tab.stop();
    device.database.close();
    await deleteDB(device.name);
  }
}

// In a browser each test leaves no database behind; Node, where a test stops its own, has none.
if ('afterEach' in globalThis) afterEach(cleanUp);

export const reportEntry = (over: Partial<typeof SUBMISSION> = {}, ...files: string[]): ReportEntry => ({
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
  outbox: Pick<Outbox, 'subscribe'>,
  isWanted: (items: OutboxSummary[]) => boolean,
): Promise<OutboxSummary[]> =>
  new Promise((resolve) => {
    const stop = outbox.subscribe((items) => {
      if (!isWanted(items)) return;
      queueMicrotask(() => stop());
      resolve(items);
    });
  });

/** Everything that a database holds of the queue, as text. */
export async function everythingOnDevice(database: Database): Promise<string> {
  return textOf(database, ['items', 'payloads', 'leases']);
}

/** All rows of some stores as text, with what lies in buffers. */
export async function textOf(
  database: Database,
  stores: ('items' | 'payloads' | 'leases' | 'drafts' | 'draftFiles')[],
): Promise<string> {
  const open = await database.open();
  const rows: unknown[] = [];
  for (const store of stores) rows.push(store, await open.getAll(store));
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
}
