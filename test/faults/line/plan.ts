import { Random } from '../../../demo/town/seed/random.js';
import { FAULTS, type Fault, type Point } from './faults.js';
import type { BrowserName } from '../../journey/harness/harness.js';
import type { RequestKind, Topic } from './request-stream.js';

/** Where in the life of one submission something happens. */
export type Moment =
  /** Everything is filled in. */
  | 'written'
  /** Kirim has just been pressed. */
  | 'pressed'
  /** The widget has said that it is kept and waits. */
  | 'kept'
  | `${'upload' | 'create'} ${Point}`;

const EVENTS = [
  'none',
  'tab crashed',
  'tab closed',
  'second tab',
  'endpoint killed',
  'offline',
  'clock jumped',
] as const;
type EventName = (typeof EVENTS)[number];

/** How the phone gets going again after a failed attempt. */
const COMEBACKS = ['by hand', 'online', 'new visit'] as const;
export type Comeback = (typeof COMEBACKS)[number];

export interface Plan {
  index: number;
  /** Nobody else's. */
  title: string;
  photos: number;
  isAnonymous: boolean;
  isSecret: boolean;
  /** Each befalls the first request of its kind that comes after the ones before it. */
  faults: { fault: Fault; on: RequestKind | Topic }[];
  event: { name: EventName; at: Moment };
  /** Where `clock jumped` takes it. */
  jumpYears: number;
  comebacks: Comeback[];
  storage: 'works' | 'full' | 'denied';
  /** What the phone's clock is off by. */
  clockYears: number;
  /** The network is gone one second after the page was painted, and comes back when the report is kept. */
  isGoneAfterPaint: boolean;
  /** A stall ends because bytes flow again, or because the widget's patience ends. */
  stallEnds: 'flows on' | 'patience';
  /** False: leases stand in for them. */
  hasWebLocks: boolean;
}

/** The whole course of one submission, from the seed and its number alone: parallel phones can't disturb it. */
export function planOf(seed: number, index: number, browser: BrowserName): Plan {
  const isChromium = browser === 'chromium';
  const random = new Random(seed * 7919 + index * 104_729 + 1);
  const storage = random.chance(0.85)
    ? 'works'
    : random.pick(isChromium ? (['full', 'denied'] as const) : ['denied' as const]);
  const photos = random.pick([0, 1, 1, 2, 2, 3]);
  const isGoneAfterPaint = random.chance(0.07);
  const event = eventOf(random, photos, storage === 'works');
  const jumpYears = random.pick([-7, 7]);
  const seemsOld = event.name === 'clock jumped' && jumpYears > 0;
  return {
    index,
    title: `Laporan uji ${browser} ${seed}-${index}`,
    photos,
    isAnonymous: random.chance(0.2),
    isSecret: random.chance(0.2),
    faults: isGoneAfterPaint ? [] : faultsOf(random, photos),
    event,
    jumpYears,
    // What seems to have waited for years goes only when a person says so.
    comebacks: Array.from({ length: 12 }, () =>
      random.pick(storage !== 'works' || seemsOld ? ['by hand' as const] : COMEBACKS),
    ),
    storage,
    clockYears: random.chance(0.2) ? random.pick([-12, -3, 3, 40]) : 0,
    isGoneAfterPaint,
    stallEnds: random.chance(0.5) ? 'flows on' : 'patience',
    // A lease is renewed by an interval, and none of those runs when an hour is let pass in two tabs.
    hasWebLocks: random.chance(0.85) || event.name === 'second tab',
  };
}

function faultsOf(random: Random, photos: number): Plan['faults'] {
  const kinds: Plan['faults'][number]['on'][] =
    photos > 0
      ? ['upload', 'upload', 'create', 'create', 'read', 'capabilities']
      : ['create', 'create', 'read', 'capabilities'];
  return Array.from({ length: random.pick([0, 1, 1, 2, 2, 3, 4]) }, () => ({
    fault: random.pick(FAULTS),
    on: random.pick(kinds),
  }));
}

function eventOf(random: Random, photos: number, isStorageFine: boolean): Plan['event'] {
  if (random.chance(0.3)) return { name: 'none', at: 'written' };
  const points: Point[] = ['head', 'body', 'answer'];
  const network: Moment[] = [
    ...points.map((point): Moment => `create ${point}`),
    ...(photos > 0 ? points.map((point): Moment => `upload ${point}`) : []),
  ];
  const name = random.pick(EVENTS.slice(1));
  const at = random.pick<Moment>(
    name === 'endpoint killed' ? network : ['written', 'pressed', 'kept', ...network],
  );
  // In memory alone a report ends with its tab, and the form has said so.
  const isGone = (name === 'tab crashed' || name === 'tab closed') && !isStorageFine && at !== 'written';
  return isGone ? { name: 'none', at } : { name, at };
}
