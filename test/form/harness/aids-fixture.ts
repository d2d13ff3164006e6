import { AduanError } from '../../../src/errors.js';
import { Aid } from '../../../src/form/aid.js';

type Fetch = () => Promise<unknown>;

/** From here on no file of an aid comes: it waits, is missed, or comes after all. */
export class AidsAway {
  private readonly fetches = new WeakMap<object, Fetch>();
  private answer!: (way: 'come' | 'fail') => void;
  private way = new Promise<'come' | 'fail'>((resolve) => (this.answer = resolve));

  constructor() {
    const { fetches } = this;
    const away = this;
    Object.defineProperty(Aid.prototype, 'fetch', {
      configurable: true,
      set(this: object, fetch: Fetch) {
        fetches.set(this, fetch);
      },
      get(this: object): Fetch {
        const fetch = fetches.get(this)!;
        return async () => {
          if ((await away.way) === 'fail') throw new AduanError('chunk-failed');
          return fetch();
        };
      },
    });
  }

  fail(): void {
    this.answer('fail');
  }

  come(): void {
    this.answer('come');
    this.way = Promise.resolve('come');
  }

  end(): void {
    delete (Aid.prototype as unknown as { fetch?: unknown }).fetch;
  }
}
