import type { QueryClassName } from './query-class.js';

/** `QueryLoad` is how one query class has waited for connections, since the start. */
export interface QueryLoad {
  queryClass: QueryClassName;
  /** Queries and transactions that wait now. */
  waiting: number;
  /** Seconds that all of them have waited together. */
  waitedSeconds: number;
}

/** `ReplicaState` is how a replica for readers is seen from this process. */
export interface ReplicaState {
  /** `isAway`: the replica doesn't answer, or is none any more; readers use the primary. */
  isAway: boolean;
  /** How old what it shows is at most; 0 where it has all. */
  lagSeconds: number;
}

const CLASSES = ['filing', 'desk', 'reading', 'counting', 'upkeep', 'health'] as const;

/** `DatabaseLoad` is what a database's connections tell whoever watches them. */
export class DatabaseLoad {
  /** Looks at the replica. Null where there is none. */
  replica: (() => Promise<ReplicaState>) | null = null;
  readonly #loads = new Map<QueryClassName, QueryLoad>(
    CLASSES.map((queryClass) => [queryClass, { queryClass, waiting: 0, waitedSeconds: 0 }]),
  );

  all(): Iterable<Readonly<QueryLoad>> {
    return this.#loads.values();
  }

  /** Counts how long `take` waits for its connection. */
  async wait<T>(queryClass: QueryClassName, take: () => Promise<T>): Promise<T> {
    const load = this.#loads.get(queryClass)!;
    const began = performance.now();
    load.waiting += 1;
    try {
      return await take();
    } finally {
      load.waiting -= 1;
      load.waitedSeconds += (performance.now() - began) / 1_000;
    }
  }
}
