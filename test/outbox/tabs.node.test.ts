/**
 * The real queue in several tabs of one phone, on a modelled disk, network, clock and endpoint. A tab may end between
 * any two things it does.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditable } from '../../src/outbox/item.js';
import { rounds } from '../setup/full-run.js';
import fc from '../setup/property.js';
import { FATES, type Fate, type Tab } from './model-tab.js';
import { settled, World } from './model-world.js';

const RUNS = rounds(100, 300);
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

type Step =
  /** One tab does so many things, and its network works. */
  | { do: 'go'; tab: number; things: number }
  /** One tab goes on until it meets the network, where this befalls it. */
  | { do: 'meet'; tab: number; fate: Fate }
  | { do: 'open' | 'arrive late' | 'collect' }
  | { do: 'wake'; tab: number }
  | { do: 'crash'; tab: number; arrives: boolean }
  | { do: 'send' | 'edit' | 'recall'; tab: number; item: number }
  | { do: 'pass' | 'jump'; ms: number };

const tab = fc.nat(1);
const item = fc.nat(1);
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('go' as const), tab, things: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 16,
    arbitrary: fc.record({ do: fc.constant('meet' as const), tab, fate: fc.constantFrom(...FATES) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'arrive late' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('collect' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wake' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), tab, arrives: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('send' as const, 'send' as const, 'edit' as const, 'recall' as const),
      tab,
      item,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(1_000, 60_000, HOUR_MS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      ms: fc.constantFrom(-7 * YEAR_MS, -HOUR_MS, HOUR_MS, 7 * YEAR_MS),
    }),
  },
);

interface Course {
  hasLocks: boolean;
  reports: { title: string; files: number }[];
  steps: Step[];
}

const COURSE: fc.Arbitrary<Course> = fc.record({
  hasLocks: fc.boolean(),
  // What begins with a question mark is refused until it is changed.
  reports: fc.array(fc.record({ title: fc.constantFrom('Jalan rusak', '? rusak'), files: fc.nat(1) }), {
    minLength: 1,
    maxLength: 2,
  }),
  steps: fc.array(STEP, { minLength: 20, maxLength: 70, size: 'max' }),
});

const OF_THE_DISK = ['read', 'write', 'written'];

const pendingOf = (world: World) => world.open.flatMap(({ pending }) => pending);

class Play {
  private changes = 0;
  readonly ids: string[] = [];
  /** Taken out by a person, who may have been cut off before it came back. */
  readonly edited = new Set<string>();

  constructor(private readonly world: World) {}

  async do(step: Step): Promise<void> {
    const { world } = this;
    const tab: Tab | undefined = 'tab' in step ? world.open[step.tab] : undefined;
    const id = 'item' in step ? (this.ids[step.item] ?? this.ids[0]!) : '';
    switch (step.do) {
      case 'go':
        for (let left = step.things; left > 0 && tab?.pending.length; left -= 1) await this.pass(tab);
        break;
      case 'meet':
        while (tab?.pending[0] && OF_THE_DISK.includes(tab.pending[0].name)) await this.pass(tab);
        tab?.pending[0]?.pass(step.fate);
        break;
      case 'open':
        if (world.open.length < 2) world.openTab();
        break;
      case 'arrive late':
        world.arriveLate();
        break;
      case 'collect':
        world.endpoint.collect();
        break;
      case 'wake':
        tab?.wake();
        break;
      case 'crash':
        if (tab) world.crash(tab, step.arrives);
        break;
      case 'send':
        tab?.send(id);
        break;
      case 'edit':
      case 'recall':
        this.edited.add(id);
        tab?.edit(id, this.nextTitle(), step.do === 'recall');
        break;
      case 'pass':
        world.pass(step.ms);
        break;
      case 'jump':
        world.now += step.ms;
        break;
    }
    await settled();
  }

  /** Network and clock are sane again, and a person looks after what needs one. */
  async end(): Promise<void> {
    const { world } = this;
    const rest = async () => {
      for (let turn = 0; turn < 400 && pendingOf(world).length > 0; turn += 1) {
        pendingOf(world)[0]!.pass('fine');
        await settled();
      }
    };
    await rest();
    const last = world.openTab();
    await rest();
    for (let hour = 0; hour < 4; hour += 1) {
      world.pass(HOUR_MS);
      await settled();
      await rest();
      for (const { id, state, createdAt } of world.device.items) {
        if (state === 'needs-fix') last.edit(id, `Diperbaiki ${(this.changes += 1)}`);
        await rest();
        const seemsOld = world.now - createdAt > 60 * 24 * HOUR_MS;
        if (state === 'needs-fix' || seemsOld) last.send(id);
        await rest();
      }
    }
    while (world.late.length > 0) world.arriveLate();
  }

  private async pass(tab: Tab): Promise<void> {
    tab.pending[0]!.pass('fine');
    await settled();
  }

  private nextTitle = () => `${this.changes % 3 === 0 ? '?' : ''} diubah ${(this.changes += 1)}`;
}

test('in any tabs, through any crash, each report arrives once, as it was last written', async () => {
  const seen = { sending: 0, unknown: 0, 'needs-fix': 0, sent: 0, waiting: 0 };
  const property = fc.asyncProperty(COURSE, async ({ hasLocks, reports, steps }) => {
    const keepsTime = !steps.some((step) => step.do === 'pass' || step.do === 'jump');
    const world = new World(hasLocks, keepsTime);
    const { device, endpoint } = world;
    await world.inhabit(async () => {
      const play = new Play(world);
      for (const { title, files } of reports) play.ids.push(await world.add(title, files));
      world.openTab();
      for (const step of steps) {
        await play.do(step);
        for (const { state } of device.items) seen[state] += 1;
        assert.ok(device.isWhole, 'content was lost');
        for (const item of device.items) {
          if (world.hasGuard && isEditable(item))
            assert.ok(!world.mayExist(item.key), 'it may be changed, and may exist');
          const isForAPerson = play.edited.has(item.id) || item.problem?.code === 'refused';
          if (item.state === 'needs-fix') assert.ok(isForAPerson, 'it bothers a person for nothing');
        }
      }
      await play.end();
      const keys = play.ids.map((id) => `key of ${id}`);
      assert.deepEqual([...endpoint.reports.keys()].sort(), keys, 'each is there, and once');
      assert.deepEqual(device.offences, []);
      if (!world.hasGuard) return;
      const once = play.ids.map((id) => [id, 1]);
      assert.deepEqual([...device.acceptances].sort(), once);
      const written = play.ids.map((id) => [`key of ${id}`, device.texts.get(id)]);
      assert.deepEqual([...endpoint.reports].sort(), written, 'what arrived is what was last written');
    });
  });
  await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 60_000 });
  for (const [state, times] of Object.entries(seen)) assert.ok(times > RUNS / 3, `hardly ever ${state}`);
});
