import { pointAt, type ChosenPoint } from '../../form-logic/point.js';

type LocatingFailure = 'denied' | 'timeout' | 'unavailable';
export type Locating = { phase: 'idle' } | { phase: 'asking' } | { phase: 'failed'; reason: LocatingFailure };

/** Milliseconds: a receiver that was off, under trees, needs half a minute. */
const TIMEOUT_MS = 30_000;

const REASONS: Readonly<Record<number, LocatingFailure>> = { 1: 'denied', 3: 'timeout' };

/** Requests the device's position once per press; can be cancelled. */
export class Locator {
  state: Locating = { phase: 'idle' };
  private asked = 0;

  constructor(
    private readonly changed: () => void,
    private readonly found: (point: ChosenPoint) => void,
  ) {}

  readonly locate = (): void => {
    const own = ++this.asked;
    this.show({ phase: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (own !== this.asked) return;
        const point = pointAt(coords, 'device', coords.accuracy);
        this.show(point ? { phase: 'idle' } : { phase: 'failed', reason: 'unavailable' });
        if (point) this.found(point);
      },
      ({ code }) => {
        if (own === this.asked) this.show({ phase: 'failed', reason: REASONS[code] ?? 'unavailable' });
      },
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: 0 },
    );
  };

  /** Ignores any later answer of the device. */
  readonly cancel = (): void => {
    this.asked++;
    this.show({ phase: 'idle' });
  };

  private show(state: Locating): void {
    this.state = state;
    this.changed();
  }
}
