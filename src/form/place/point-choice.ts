import { html, nothing, type ReactiveController } from 'lit';
import { createOutline, type OutlineService } from '../../client/sp4n/map.js';
import type { MapSettings } from '../../contract/capabilities.js';
import type { Outline } from '../../contract/public/geojson.js';
import { isOutside } from '../../form-logic/area.js';
import { pointAt, type ChosenPoint } from '../../form-logic/point.js';
import { CONTROL_NAMES, type Choice } from '../../form-logic/state.js';
import { outlineOf } from '../../map/outline-of.js';
import { mapWords } from '../../map/map-words.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import { picked } from '../screen/controls-view.js';
import type { FileOffer } from '../evidence/evidence-view.js';
import type { FormContext } from '../form-context.js';
import { furtherService } from '../form-target.js';
import { loadRecognition } from '../aid.js';
import type { FormModel } from '../model.js';
import { placeStyles, renderPlace, type PlaceHandlers, type PlaceView } from './place-view.js';
import { placeWords } from './place-words.js';

type LocatingFailure = 'denied' | 'timeout' | 'unavailable';
export type Locating = { phase: 'idle' } | { phase: 'asking' } | { phase: 'failed'; reason: LocatingFailure };

/** Milliseconds: a receiver that was off, under trees, needs half a minute. */
const TIMEOUT_MS = 30_000;

const REASONS: Readonly<Record<number, LocatingFailure>> = { 1: 'denied', 3: 'timeout' };

/** Requests the device's position once per press; can be cancelled. */
class Locator {
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

const loadPhotoPlaces = lazy(() => import('./photo-places.js'));
const loadMap = lazy(() => import('./place-map.js'));

/**
 * The place by coordinates: from the device, from a photo, or from the map. Each takes a press, and none is needed. The
 * map's code is loaded when it is opened.
 */
export class PointChoice implements ReactiveController {
  private readonly messages;
  private readonly mapWords;
  private readonly locator: Locator;
  /** `PhotoPlaces` reads the positions of photos. */
  private readonly photoPlaces;
  private readonly map;
  private readonly villages;
  private readonly askOutline: (settings: MapSettings | null) => Promise<Outline | null>;
  private readonly handlers: PlaceHandlers;
  private isMapOpen = false;
  private outline: Outline | null = null;
  /** Point that was last compared with the agency's area. */
  private judged: ChosenPoint | null = null;

  /**
   * @param photos photos of the report: one of them may have a position
   * @param wholePhotos photos as they were picked, by id
   */
  constructor(
    private readonly context: FormContext,
    private readonly photos: Pick<PhotosController, 'files'>,
    wholePhotos: Map<number, Blob>,
    private readonly choose: (point: ChosenPoint | null, control?: string) => void,
  ) {
    const { element } = context;
    this.messages = context.messages('place', placeWords);
    this.mapWords = context.messages('map', mapWords);
    this.locator = new Locator(
      () => element.requestUpdate(),
      (point) => this.take(point),
    );
    this.photoPlaces = new LazyPart(
      element,
      loadPhotoPlaces,
      ({ PhotoPlaces }) =>
        new PhotoPlaces(element, photos, wholePhotos, (name) => {
          if (!this.point) context.announcer.say(this.messages.photo.ask(name));
        }),
    );
    this.askOutline = outlineOf(this.service);
    this.villages = new LazyPart(
      element,
      loadRecognition,
      ({ Villages }) => new Villages(context, this.service),
    );
    this.map = new LazyPart(
      element,
      loadMap,
      ({ PlaceMap }) =>
        new PlaceMap(context, {
          words: this.mapWords,
          service: this.service,
          outline: () => this.askOutline(this.settings),
        }),
    );
    this.handlers = {
      onLocate: this.locator.locate,
      onCancel: this.locator.cancel,
      onOpenMap: () => this.openMap(),
      onCloseMap: () => this.closeMap(),
      onRetryMap: () => (this.map.part ? this.map.part.retry() : void this.map.load()),
      onUseMiddle: () => this.useMiddle(),
      onRemove: () => this.remove(),
      onTakeVillage: (village) => this.takeVillage(village),
    };
    context.adopt(picked, placeStyles);
    element.addController(this);
  }

  hostUpdated(): void {
    this.photoPlaces.part?.follow();
    if (this.mayName) void this.villages.want();
    this.villages.part?.follow();
    if (this.photos.files.length > 0) void this.photoPlaces.want();
    const { point } = this;
    if (point === this.judged) return;
    this.judged = point;
    if (!point) return;
    void this.askOutline(this.settings).then((outline) => {
      this.outline = outline;
      this.context.element.requestUpdate();
    });
  }

  render(form: FormModel, { canLocate, canShow }: Pick<PlaceView, 'canLocate' | 'canShow'>): unknown {
    const { point, map, isMapOpen, locator, context } = this;
    const villages = this.villages.part;
    const middle = map.part?.middle;
    return renderPlace(
      {
        form,
        capabilities: context.capabilities,
        messages: this.messages,
        mapWords: this.mapWords,
        locating: locator.state,
        canLocate,
        canShow,
        point,
        near: (point && !this.isOutside && villages?.near(point)) || null,
        offers: villages?.offers ?? [],
        isOutside: this.isOutside,
        middle: middle ? { ...middle, near: villages?.near(middle) ?? null } : null,
        isMapOpen,
        hasMapFailed: map.part?.hasFailed ?? map.error !== null,
      },
      this.handlers,
    );
  }

  /** The position of a photo, which is offered in its row. */
  photoOffer(): FileOffer | null {
    const { photo } = this.messages;
    return this.photoPlaces.part?.offered(photo, this.point, () => this.usePhoto()) ?? null;
  }

  /** Below the photos: that the position of one of them is used. */
  renderPhotoNote(): unknown {
    const isUsed = this.point?.source === 'photo';
    return isUsed ? html`<p class="hint" id="photo-used">${this.messages.photo.used}</p>` : nothing;
  }

  /** Removes positions and the map: nothing of one report is kept for the next. */
  reset(): void {
    this.isMapOpen = false;
    this.locator.cancel();
    this.photoPlaces.part?.reset();
  }

  private get settings(): MapSettings | null {
    return this.context.capabilities.map;
  }

  private get point(): ChosenPoint | null {
    return this.context.entry.values.point;
  }

  /** True where a village may be named: by a point, or by words. */
  private get mayName(): boolean {
    const { title, content, locationText } = this.context.entry.values;
    return Boolean(
      this.isMapOpen || this.point || locationText || /\b(desa|ds|kel\w*)\b/i.test(title + content),
    );
  }

  private get isOutside(): boolean {
    const { point, settings } = this;
    return Boolean(point && settings && isOutside(point, settings.bounds, this.outline));
  }

  private usePhoto(): void {
    const { place } = this.photoPlaces.part?.offer ?? {};
    const point = place && pointAt(place, 'photo');
    if (point) this.take(point, CONTROL_NAMES.attachments);
  }

  private takeVillage(village: Choice): void {
    this.context.entry.choose('location', village);
    this.context.focus.after(CONTROL_NAMES.location);
  }

  private openMap(): void {
    this.isMapOpen = true;
    void this.map.load();
    this.context.element.requestUpdate();
  }

  private closeMap(): void {
    this.isMapOpen = false;
    this.context.focus.after('place');
  }

  /** Chooses the map's middle as the point. */
  private useMiddle(): void {
    const middle = this.map.part?.middle;
    const point = middle && pointAt(middle, 'map');
    if (!point) return;
    this.isMapOpen = false;
    this.take(point);
  }

  private remove(): void {
    this.choose(null);
    this.context.announcer.say(this.messages.chosen.removed);
  }

  private take(point: ChosenPoint, control?: string): void {
    this.choose(point, control);
    this.map.part?.showChosen(point);
    this.context.announcer.say(this.messages.chosen.taken);
  }

  private readonly service = async (): Promise<Partial<OutlineService>> => {
    const { target } = this.context;
    return target ? furtherService(this.context, target, createOutline) : {};
  };
}
