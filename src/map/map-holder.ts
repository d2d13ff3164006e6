import type { LitElement, ReactiveController } from 'lit';
import type { MapSettings } from '../contract/capabilities.js';
import type { Outline, MapLayer } from '../contract/public/geojson.js';
import type { MapWords } from './map-words.js';
import type { MapOptions, OpenMap } from './map.js';
import { lazy } from '../widget/lazy.js';
import { adopt } from '../widget/widget-context.js';
import type { LayerKind } from '../contract/features.js';
import type { OutlineService } from '../client/sp4n/map.js';

const loadMap = lazy(() => import('./map.js'));

export interface MapHolderHost {
  element: LitElement;
  words: MapWords;
  settings: () => MapSettings | null;
  /** The endpoint's base URL, absolute with a trailing slash. */
  root: () => string;
  outline: () => Promise<Outline | null>;
  layers: () => Promise<readonly DrawnLayer[]>;
  /** Options of this widget's map. */
  options: () => Pick<MapOptions, 'start' | 'hasCrosshair' | 'moved'> & Partial<Pick<MapOptions, 'bounds'>>;
  /** Called when the map is opened, for the first time or again. */
  opened: (map: OpenMap) => void;
  /** Called when outline and layers are drawn, as far as they could be loaded. */
  drawn?: (map: OpenMap, layers: readonly DrawnLayer[]) => void;
}

/** Absolute URL of a template with `{z}`, `{x}` and `{y}`, whose braces `URL` would escape. */
const template = (url: string, root: string): string =>
  new URL(url, root).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');

/** Opens a map in the `.map-frame` that a view draws, and closes it with the frame. Its code is loaded once needed. */
export class MapHolder implements ReactiveController {
  map: OpenMap | null = null;
  hasFailed = false;
  private frame: HTMLElement | null = null;
  private hasStyles = false;

  constructor(private readonly host: MapHolderHost) {
    host.element.addController(this);
  }

  hostConnected(): void {
    this.host.element.requestUpdate();
  }

  hostUpdated(): void {
    this.mount(this.host.element.renderRoot.querySelector<HTMLElement>('.map-frame'));
  }

  hostDisconnected(): void {
    this.mount(null);
  }

  private mount(frame: HTMLElement | null): void {
    if (frame === this.frame) return;
    this.map?.close();
    this.map = null;
    this.frame = frame;
    if (frame) void this.open(frame);
  }

  readonly retry = (): void => {
    if (this.frame) void this.open(this.frame);
  };

  private async open(frame: HTMLElement): Promise<void> {
    const { element, words, settings, root, outline, layers, options, opened, drawn } = this.host;
    this.hasFailed = false;
    element.requestUpdate();
    try {
      const { openMap, mapStyles } = await loadMap();
      const found = settings();
      if (frame !== this.frame || !found) return;
      if (!this.hasStyles) adopt(element, mapStyles);
      this.hasStyles = true;
      const tilesUrl = found.tilesUrl && template(found.tilesUrl, root());
      const map = openMap({ frame, words, ...found, tilesUrl, ...options() });
      this.map = map;
      opened(map);
      element.requestUpdate();
      const [line, own] = await Promise.all([outline(), layers()]);
      if (map !== this.map) return;
      if (line) map.drawOutline(line);
      map.drawLayers(own);
      drawn?.(map, own);
    } catch {
      this.hasFailed = true;
      element.requestUpdate();
    }
  }
}

export interface DrawnLayer extends MapLayer {
  kind: LayerKind;
}

/** The agency's own layers, requested once for the same `settings`; a failed one is left out until the next time. */
export function layersOf(
  service: () => Promise<Partial<OutlineService>>,
): (settings: MapSettings | null) => Promise<DrawnLayer[]> {
  const known = new WeakMap<object, Promise<DrawnLayer | null>>();
  const ask = async ({ kind, url }: { kind: LayerKind; url: string }): Promise<DrawnLayer | null> => {
    const layer = await (await service()).layer?.(url);
    return layer ? { kind, ...layer } : null;
  };
  return async (settings) => {
    const asked = (settings?.layers ?? []).map(async (one) => {
      const answer = known.get(one) ?? ask(one).catch(() => null);
      known.set(one, answer);
      const layer = await answer;
      if (!layer) known.delete(one);
      return layer;
    });
    return (await Promise.all(asked)).filter((layer) => layer !== null);
  };
}
