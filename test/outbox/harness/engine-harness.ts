import { createEngine, type Engine } from '../../../src/outbox/attempt/engine.js';
import { newItem, type Item } from '../../../src/outbox/item.js';
import { createStore } from '../../../src/outbox/database.js';
import { SUBMISSION } from '../../client/samples.js';
import { FakeEndpoint } from './fake-service.js';
import { DENIED, ENDPOINT } from './outbox-harness.js';

const ID = 'i';

/** The engine of a queue over one report in memory, and what a test does with it and sees of it. */
export class EngineHarness {
  readonly id = ID;
  /** Called whenever the queue has been read. */
  whileReading: () => void = () => {};
  readonly engine: Engine;
  private readonly store = createStore(DENIED);

  /** @param over how its item stands; otherwise it is new */
  constructor(over: Partial<Item>) {
    const endpoint = `${ENDPOINT}/`;
    const createdAt = Date.now();
    const fresh = newItem({ id: ID, kind: 'report', endpoint, key: 'k', bytes: 1, createdAt, files: [] });
    this.store.memory.set(ID, {
      item: { ...fresh, ...over },
      payload: { kind: 'report', submission: SUBMISSION, files: [] },
    });
    this.engine = createEngine({
      options: { service: new FakeEndpoint() },
      store: this.store,
      answers: new Map(),
      progress: new Map(),
      items: () => this.read(),
      changed: async () => {},
      sent() {},
      progressed() {},
    });
  }

  get state(): Item['state'] {
    return this.store.memory.get(ID)!.item.state;
  }

  private async read(): Promise<Item[]> {
    const items = (await this.store.list()).map(({ item }) => item);
    this.whileReading();
    return items;
  }
}
