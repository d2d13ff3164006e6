import type { OutlineService } from '../../client/sp4n/map.js';
import type { Outline } from '../../contract/public/geojson.js';
import type { ChosenPoint } from '../../form-logic/point.js';
import { MapHolder, layersOf, type DrawnLayer } from '../../map/map-holder.js';
import type { OpenMap } from '../../map/map.js';
import type { MapWords } from '../../map/map-words.js';
import type { FormContext } from '../form-context.js';

/** Index of the village that is still to be seen when the map opens at a place. */
const FEW = 2;

/** Lowest zoom at which the map's middle is precise enough to be chosen. */
const CLOSE_ENOUGH_ZOOM = 13;

export interface PlaceMapOptions {
  words: MapWords;
  service: () => Promise<Partial<OutlineService>>;
  /** The agency's outline with the current settings. */
  outline: () => Promise<Outline | null>;
}

/** The map on which a place is chosen: its middle is the place. Drawn into the view's `.map-frame`. */
export class PlaceMap {
  private readonly holder: MapHolder;

  constructor(
    private readonly context: FormContext,
    { words, service, outline }: PlaceMapOptions,
  ) {
    const { element } = context;
    const askLayers = layersOf(service);
    const settings = () => context.capabilities.map;
    this.holder = new MapHolder({
      element,
      words,
      settings,
      root: () => context.target?.root ?? document.baseURI,
      outline,
      layers: () => askLayers(settings()),
      options: () => ({
        // Without tiles nothing is drawn around most points: the map opens on the villages there instead.
        start: settings()?.tilesUrl ? this.point : null,
        hasCrosshair: true,
        moved: () => element.requestUpdate(),
      }),
      opened: (map) => {
        map.showChosen(this.point);
        map.focus();
      },
      drawn: (map, layers) => this.openAtVillage(map, layers),
    });
  }

  get hasFailed(): boolean {
    return this.holder.hasFailed;
  }

  retry(): void {
    this.holder.retry();
  }

  /** Position of the map's middle; null without a map. */
  get middle() {
    const { map } = this.holder;
    return map && { ...map.centre(), isClose: map.zoom() >= CLOSE_ENOUGH_ZOOM };
  }

  showChosen(point: ChosenPoint): void {
    this.holder.map?.showChosen(point);
  }

  /** Opens the map at the point, else at the chosen village, so that nobody has to look for it. */
  private openAtVillage(map: OpenMap, layers: readonly DrawnLayer[]): void {
    const { context, point } = this;
    const chosen = context.presets().locationId ?? context.entry.values.location?.id;
    const villages = layers.flatMap(({ places }) => places);
    const [longitude, latitude] = villages.find(({ id }) => id !== null && id === chosen)?.position ?? [];
    const place = point ?? (longitude !== undefined && latitude !== undefined && { latitude, longitude });
    if (!place) return;
    const away = villages.map(({ position: [x, y] }) => Math.hypot(x - place.longitude, y - place.latitude));
    map.openAround(place, away.sort((one, other) => one - other)[FEW] ?? 0);
  }

  private get point(): ChosenPoint | null {
    return this.context.entry.values.point;
  }
}
