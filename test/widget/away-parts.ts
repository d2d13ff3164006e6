import { LazyPart } from '../../src/widget/lazy-part.js';

type Fetch = () => Promise<unknown>;

/** From here on the files of some parts don't come, as without a network; the others do. */
export class AwayParts {
  /** How often each of them was asked for, by the name of its class. */
  readonly asked: Record<string, number> = {};
  private isThere = false;

  /** @param classes the names of their classes, as they are made */
  constructor(...classes: string[]) {
    const fetches = new WeakMap<object, Fetch>();
    const away = this;
    Object.defineProperty(LazyPart.prototype, 'fetch', {
      configurable: true,
      set(this: object, fetch: Fetch) {
        fetches.set(this, fetch);
      },
      get(this: { make: unknown }): Fetch {
        const fetch = fetches.get(this)!;
        const name = classes.find((one) => String(this.make).includes(`new ${one}(`));
        if (name === undefined) return fetch;
        return () => {
          away.asked[name] = (away.asked[name] ?? 0) + 1;
          return away.isThere ? fetch() : Promise.reject(new Error('offline'));
        };
      },
    });
  }

  /** The network is back. */
  return(): void {
    this.isThere = true;
    dispatchEvent(new Event('online'));
  }

  end(): void {
    delete (LazyPart.prototype as unknown as { fetch?: unknown }).fetch;
  }
}
