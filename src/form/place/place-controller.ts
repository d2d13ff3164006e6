import type { ReactiveController } from 'lit';
import { createOutline, type OutlineService } from '../../client/sp4n/outline.js';
import { createTransport } from '../../client/transport.js';
import type { MapSettings } from '../../contract/capabilities.js';
import type { Outline } from '../../contract/public/outline.js';
import { isOutside } from '../../form-logic/area.js';
import { pointAt, type ChosenPoint } from '../../form-logic/point.js';
import { CONTROL_NAMES } from '../../form-logic/state.js';
import type { PlaceMessages } from './words/words.js';
import type { MapWords } from '../../map/words/words.js';
import type { ChoicesHost } from '../choices/choices-controller.js';
import { Locator } from './locating.js';
import { MapHolder, outlineOf } from '../../map/map-holder.js';
import { PhotoPlaces } from './photo-places.js';
import type { PhotosController } from '../../sending/photos-controller.js';

/** What the form lends to its place. */
export interface PlaceHost extends ChoicesHost {
  photos: PhotosController;
}

/** From here on a point on the map is no more than a guess. */
const CLOSE_ENOUGH_ZOOM = 13;

/** The place by coordinates: of the device, of a photo, or shown on the map. Each by a press, none of them needed. */
export class PlaceController implements ReactiveController {
  readonly locator: Locator;
  readonly photoPlaces: PhotoPlaces;
  readonly holder: MapHolder;
  isMapOpen = false;
  private readonly askOutline: (settings: MapSettings | null) => Promise<Outline | null>;
  private outline: Outline | null = null;
  private judged: ChosenPoint | null = null;

  constructor(
    private readonly host: PlaceHost,
    private readonly messages: PlaceMessages,
    words: MapWords,
  ) {
    const { element, announce } = host;
    this.locator = new Locator(
      () => element.requestUpdate(),
      (point) => this.take(point),
    );
    this.photoPlaces = new PhotoPlaces(element, host.photos, () => {
      const { offer } = this;
      if (offer) announce(messages.photo.ask(offer.name));
    });
    this.askOutline = outlineOf(() => Promise.resolve(this.service));
    this.holder = new MapHolder({
      element,
      words,
      settings: () => this.settings,
      root: () => host.target()?.root ?? document.baseURI,
      outline: () => this.askOutline(this.settings),
      options: () => ({ start: this.point, hasCrosshair: true, moved: () => element.requestUpdate() }),
      opened: (map) => {
        map.showChosen(this.point);
        map.focus();
      },
    });
    element.addController(this);
  }

  hostUpdated(): void {
    this.photoPlaces.follow();
    const { point } = this;
    if (point === this.judged) return;
    this.judged = point;
    if (!point) return;
    void this.askOutline(this.settings).then((outline) => {
      this.outline = outline;
      this.host.element.requestUpdate();
    });
  }

  get settings(): MapSettings | null {
    return this.host.rules().capabilities.map;
  }

  get point(): ChosenPoint | null {
    return this.host.entry.values.point;
  }

  /** Only where nothing is chosen: who has a point is not asked for another. */
  get offer() {
    return this.point ? null : this.photoPlaces.offer;
  }

  get isOutside(): boolean {
    const { point, settings } = this;
    return Boolean(point && settings && isOutside(point, settings.bounds, this.outline));
  }

  /** What the map's middle is, once there is a map. */
  get middle() {
    const { map } = this.holder;
    return map && { ...map.centre(), isClose: map.zoom() >= CLOSE_ENOUGH_ZOOM };
  }

  readonly usePhoto = (): void => {
    const { offer } = this;
    if (offer) this.take(offer.point, CONTROL_NAMES.attachments);
  };

  readonly dismissPhoto = (): void => {
    const { offer } = this;
    if (offer) this.photoPlaces.drop(offer.id);
    this.host.focusing.after(CONTROL_NAMES.attachments);
  };

  readonly openMap = (): void => {
    this.isMapOpen = true;
    this.host.element.requestUpdate();
  };

  readonly closeMap = (): void => {
    this.isMapOpen = false;
    this.host.focusing.after('place');
  };

  readonly useMiddle = (): void => {
    const { map } = this.holder;
    const point = map && pointAt(map.centre(), 'map');
    if (!point) return;
    this.isMapOpen = false;
    this.take(point);
  };

  readonly remove = (): void => {
    this.choose(null);
    this.host.announce(this.messages.chosen.removed);
  };

  /** Nothing of one report's place reaches the next. */
  reset(): void {
    this.isMapOpen = false;
    this.locator.cancel();
    this.photoPlaces.reset();
  }

  private take(point: ChosenPoint, focus = 'place'): void {
    this.choose(point, focus);
    this.holder.map?.showChosen(point);
    this.host.announce(this.messages.chosen.taken);
  }

  private choose(point: ChosenPoint | null, focus = 'place'): void {
    const { entry, focusing } = this.host;
    entry.choose('point', point);
    // What the endpoint held against the place may be over.
    entry.forgive('locationText');
    focusing.after(focus);
  }

  private get service(): Partial<OutlineService> {
    const target = this.host.target();
    if (!target) return {};
    // A host page's own service may do more than the form's part.
    return target.isBuiltIn
      ? createOutline(createTransport({ endpoint: target.root }))
      : (target.service as Partial<OutlineService>);
  }
}
