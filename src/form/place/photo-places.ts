import { html, type LitElement } from 'lit';
import type { ChosenPoint } from '../../form-logic/point.js';
import type { PhotoPlace } from '../../images/photo-place.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import { lazy } from '../../widget/lazy.js';
import type { FileOffer } from '../evidence/evidence-view.js';
import type { PlaceMessages } from './place-words.js';

const loadReader = lazy(() => import('../../images/photo-place.js'));

/**
 * Reads on the device where photos were taken, before the position is removed from them. The positions stay here until
 * somebody uses one: they are neither kept nor sent.
 */
export class PhotoPlaces {
  private readonly seen = new Set<number>();
  private readonly places = new Map<number, PhotoPlace>();

  constructor(
    private readonly element: LitElement,
    private readonly photos: Pick<PhotosController, 'files'>,
    /** Photos as they were picked, by id: prepared copies have no position. */
    private readonly picked: Map<number, Blob>,
    private readonly found: (name: string) => void,
  ) {}

  /** Reads the photos that were picked since the last call. */
  follow(): void {
    for (const { id, kind, state } of this.photos.files) {
      const isWhole = state.phase === 'shrinking' || (state.phase === 'ready' && !state.isPrepared);
      const data = isWhole ? state.data : this.picked.get(id);
      this.picked.delete(id);
      if (kind !== 'photo' || this.seen.has(id)) continue;
      this.seen.add(id);
      if (data) void this.read(id, data);
    }
  }

  /** The first photo that has a position. */
  get offer(): { id: number; name: string; place: PhotoPlace } | null {
    const file = this.photos.files.find(({ id }) => this.places.has(id));
    return file ? { id: file.id, name: file.name, place: this.places.get(file.id)! } : null;
  }

  /** Offers a photo's position in its row, unless a point is chosen. @param point the chosen point */
  offered({ use }: PlaceMessages['photo'], point: ChosenPoint | null, onUse: () => void): FileOffer | null {
    const { offer } = this;
    if (point || !offer) return null;
    const view = html`<button type="button" class="button quiet" id="photo-place" @click=${onUse}>
      ${use}
    </button>`;
    return { id: offer.id, view };
  }

  reset(): void {
    this.places.clear();
  }

  private async read(id: number, data: Blob): Promise<void> {
    const place = await loadReader().then(
      ({ readPhotoPlace }) => readPhotoPlace(data),
      () => null,
    );
    if (!place || !this.photos.files.some((file) => file.id === id)) return;
    this.places.set(id, place);
    this.element.requestUpdate();
    if (this.offer) this.found(this.offer.name);
  }
}
