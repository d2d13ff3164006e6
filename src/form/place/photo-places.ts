import type { LitElement } from 'lit';
import { pointAt, type ChosenPoint } from '../../form-logic/point.js';
import { lazy } from '../../widget/lazy.js';
import type { PhotosController } from '../../sending/photos-controller.js';

const loadReader = lazy(() => import('../../images/photo-place.js'));

/**
 * Reads where photos say they were taken, on the device, before that is stripped from them. What it finds stays here until somebody
 * uses it: it is in nothing that is kept or sent.
 */
export class PhotoPlaces {
  private readonly seen = new Set<number>();
  private readonly points = new Map<number, ChosenPoint>();

  constructor(
    private readonly element: LitElement,
    private readonly photos: Pick<PhotosController, 'files'>,
    private readonly found: () => void,
  ) {}

  /** Reads the photos that were picked since the last time. A prepared photo has no place in it any more. */
  follow(): void {
    for (const { id, kind, state } of this.photos.files) {
      if (kind !== 'photo' || this.seen.has(id)) continue;
      this.seen.add(id);
      if (state.phase === 'shrinking' || (state.phase === 'ready' && !state.isPrepared))
        void this.read(id, state.data);
    }
  }

  /** The first photo whose place nobody has used or refused. */
  get offer(): { id: number; name: string; point: ChosenPoint } | null {
    const file = this.photos.files.find(({ id }) => this.points.has(id));
    return file ? { id: file.id, name: file.name, point: this.points.get(file.id)! } : null;
  }

  /** This photo's place is not to be offered any more. */
  drop(id: number): void {
    this.points.delete(id);
    this.element.requestUpdate();
  }

  reset(): void {
    this.points.clear();
  }

  private async read(id: number, data: Blob): Promise<void> {
    const place = await loadReader().then(
      ({ readPhotoPlace }) => readPhotoPlace(data),
      () => null,
    );
    const point = place && pointAt(place, 'photo');
    if (!point || !this.photos.files.some((file) => file.id === id)) return;
    this.points.set(id, point);
    this.element.requestUpdate();
    this.found();
  }
}
