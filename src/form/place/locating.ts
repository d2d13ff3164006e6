import { pointAt, type ChosenPoint } from '../../form-logic/point.js';

export type LocatingFailure = 'denied' | 'timeout' | 'unavailable';
export type Locating = { phase: 'idle' } | { phase: 'asking' } | { phase: 'failed'; reason: LocatingFailure };

/** A cold receiver under trees needs its time. */
const TIMEOUT_MS = 30_000;

const REASONS: Readonly<Record<number, LocatingFailure>> = { 1: 'denied', 3: 'timeout' };

/** Older browsers know the policy by its first name. */
interface PolicedDocument {
  permissionsPolicy?: { allowsFeature(name: string): boolean };
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** True where this page may ask the device for its place, and the device could know it. */
export function canLocate(): boolean {
  const { permissionsPolicy, featurePolicy } = document as PolicedDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  return isSecureContext && 'geolocation' in navigator && (policy?.allowsFeature('geolocation') ?? true);
}

/** Asks the device for its place, once a press; it can be called off. */
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

  /** What the device answers from here on is not heard. */
  readonly cancel = (): void => {
    this.asked++;
    this.show({ phase: 'idle' });
  };

  private show(state: Locating): void {
    this.state = state;
    this.changed();
  }
}
