import type { SendingService } from '../../src/client/service.js';
import { MINIMAL_CAPABILITIES } from '../../src/contract/capabilities.js';
import { AduanError } from '../../src/errors.js';
import { createEngine, type Engine } from '../../src/outbox/attempt/engine.js';
import { pack } from '../../src/outbox/entry.js';
import { createStore } from '../../src/outbox/database.js';
import type { World } from './model-world.js';

const CAPABILITIES = { ...MINIMAL_CAPABILITIES, features: new Set(['attachments'] as const) };

/** What befalls one request or one answer. `late`: its sender gives up, and it arrives some time after. */
export const FATES = ['fine', 'fine', 'fine', 'lost', 'late', 'busy'] as const;
export type Fate = (typeof FATES)[number];

/** One tab: the real engine over the model's disk, clock, locks and network. */
export class Tab {
  isAlive = true;
  readonly pending: { name: string; pass: (fate: Fate) => void }[] = [];
  private readonly engine: Engine;

  constructor(
    private readonly world: World,
    readonly number: number,
  ) {
    const store = createStore(world.device.for(async (name) => void (await this.gate(name))));
    this.engine = createEngine({
      options: { service: this.service() },
      store,
      answers: new Map(),
      progress: new Map(),
      items: async () => (await store.list()).map(({ item }) => item),
      changed: async () => {},
      sent() {},
      progressed() {},
    });
  }

  /** Nothing of a dead tab goes on. */
  gate(name: string): Promise<Fate> {
    return new Promise((resolve) => {
      if (!this.isAlive) return;
      const one = {
        name,
        pass: (fate: Fate) => {
          this.pending.splice(this.pending.indexOf(one), 1);
          resolve(fate);
        },
      };
      this.pending.push(one);
    });
  }

  wake = () => this.do(() => this.engine.flush(true));
  send = (id: string) => this.do(() => this.engine.send(id, true));

  /** A person takes it out, changes it, and hands it in again; `recalls`: stops the attempt under way first. */
  edit(id: string, title: string, recalls = false): void {
    this.do(async () => {
      if (recalls && !(await this.engine.recall(id))) return;
      const entry = await this.engine.edit(id);
      if (entry?.kind !== 'report') return;
      await this.engine.replace(id, await pack({ ...entry, submission: { ...entry.submission, title } }));
    });
  }

  die(): void {
    this.isAlive = false;
    this.pending.length = 0;
    for (const [name, holder] of this.world.locks) if (holder === this) this.world.locks.delete(name);
  }

  private do(run: () => Promise<unknown>): void {
    // Refused to whoever comes too late with an edit, and cut off when the chunk or the disk is.
    void this.world.tabs.run(this, () => run().catch(() => {}));
  }

  private service(): SendingService {
    const { endpoint } = this.world;
    const ask = async (name: string) => {
      const fate = await this.gate(name);
      if (fate === 'busy') throw new AduanError('unavailable', { status: 503 });
      if (fate === 'lost') throw new AduanError('network');
      return fate;
    };
    return {
      capabilities: async () => {
        await ask('capabilities');
        return CAPABILITIES;
      },
      challenge: () => Promise.reject(new AduanError('not-found', { status: 404 })),
      upload: async ({ name, data }, { idempotencyKey }) => {
        await ask('upload');
        const id = endpoint.upload(idempotencyKey);
        await this.answer('answer to an upload');
        return { id, fileName: name, bytes: data.size };
      },
      create: (submission, { idempotencyKey: key, attachments }) =>
        this.world.underWay(this, key, async () => {
          const body = { key, submission, attachments };
          if ((await ask('create')) === 'late') {
            this.world.late.push(body);
            throw new AduanError('timeout', { bodyLeft: true });
          }
          const answer = attempt(() => endpoint.create(body));
          await this.answer('answer to a create');
          answer();
          const { accessCode } = submission;
          return { trackingId: '4821093574', accessCode, statusCode: '', statusName: '', createdAt: null };
        }),
    };
  }

  private async answer(name: string): Promise<void> {
    if ((await this.gate(name)) !== 'fine') throw new AduanError('network', { bodyLeft: true });
  }
}

/** Does it now, and says later how it went. */
export function attempt(run: () => void): () => void {
  try {
    run();
    return () => {};
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
