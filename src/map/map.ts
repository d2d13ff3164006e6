import type { Outline } from '../contract/public/geojson.js';
import type { MapWords } from './map-words.js';
import { controls, element, keyboardBox, leaveScrolling, listenToKeys } from './frame.js';
import { addGrid } from './grid.js';
import { Extent } from './extent.js';
import { Map, Polygon, Polyline, TileLayer } from './leaflet.js';
import type { DrawnLayer } from './map-holder.js';
import { Names, Pin } from './names.js';

export { mapStyles } from './map-styles.js';

export interface Place {
  /** Degrees. */
  latitude: number;
  longitude: number;
}

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** A mark on the map that can be pressed. */
export interface Mark extends Place {
  /** Identity of a mark: marks of the same key keep the focus when the marks change. */
  key: string;
  text: string;
  /** Accessible name instead of the text. */
  label: string;
  press: () => void;
}

export interface MapOptions {
  /** Empty element, filled by the map. */
  frame: HTMLElement;
  words: MapWords;
  bounds: Box;
  /** Absolute, with `{z}`, `{x}`, `{y}`; null draws no tiles, and requests none. */
  tilesUrl: string | null;
  attribution: string | null;
  /** First centre; null: all of the bounds. */
  start: Place | null;
  /** Marks the middle, and lets a press move a place there. */
  hasCrosshair: boolean;
  /** Called when another part becomes visible; also once for the first. */
  moved: () => void;
}

/** An open map. */
export interface OpenMap {
  centre: () => Place;
  box: () => Box;
  zoom: () => number;
  /** Distance of two places at the current zoom. */
  pixelsBetween: (one: Place, other: Place) => number;
  /** @param zoom default: the current one */
  look: (place: Place, zoom?: number) => void;
  drawOutline: (outline: Outline) => void;
  drawLayers: (layers: readonly DrawnLayer[]) => void;
  /**
   * Shows the surroundings of a place, unless the map was opened on another or somebody has moved it.
   *
   * @param reach degrees in each direction
   */
  openAround: (place: Place, reach: number) => void;
  /** Shows the chosen place, or none. */
  showChosen: (place: Place | null) => void;
  showMarks: (marks: readonly Mark[]) => void;
  /** Highlights the mark of this key, or none. */
  light: (key: string | null) => void;
  focus: () => void;
  close: () => void;
}

const MAX_ZOOM = 18;
/** Zoom that shows a village with its lanes. */
const CLOSE_ZOOM = 15;
/** Least and most degrees around a village in each direction. */
const AROUND = [0.015, 0.06] as const;
/** Without tiles, a village may already be out of sight from here on. */
const DRAWN_ZOOM = 15;
/** Least zoom for names of villages; further out they would hide everything else. */
const VILLAGES_FROM_ZOOM = 11;

/** Opens a map in a frame. The frame may still be hidden: the map follows its size. */
export function openMap(options: MapOptions): OpenMap {
  const { frame, words, bounds, tilesUrl, attribution, start, hasCrosshair, moved } = options;
  const [west, south, east, north] = bounds;
  const box = keyboardBox(words);
  frame.replaceChildren(box);
  const map = new Map(box, {
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    maxZoom: tilesUrl || !hasCrosshair ? MAX_ZOOM : DRAWN_ZOOM,
    minZoom: 4,
    center: start ? [start.latitude, start.longitude] : [(south + north) / 2, (west + east) / 2],
    zoom: start ? CLOSE_ZOOM : 9,
  });
  // Outlines say nothing to who cannot see them; pins lie in a pane of their own.
  map.getPane('overlayPane')!.setAttribute('aria-hidden', 'true');
  listenToKeys(map, box);
  leaveScrolling(map, box);
  if (tilesUrl) {
    // Many tile servers refuse requests without a referrer; the page's origin is enough.
    new TileLayer(tilesUrl, { referrerPolicy: 'strict-origin-when-cross-origin', maxZoom: MAX_ZOOM }).addTo(
      map,
    );
  } else addGrid(map);
  const buttons = controls(map, words, tilesUrl && attribution);
  frame.append(...buttons);
  if (hasCrosshair) {
    const cross = element('span', 'map-cross');
    cross.setAttribute('aria-hidden', 'true');
    frame.append(cross);
    map.on('click', ({ latlng }) => map.panTo(latlng, { animate: false }));
  }

  const extent = start ? null : new Extent(map, bounds, tilesUrl !== null, hasCrosshair);
  let isPlaced = false;
  const watcher = new ResizeObserver(() => {
    if (!box.clientWidth || !box.clientHeight) return;
    map.invalidateSize({ animate: false, pan: isPlaced });
    if (isPlaced) return;
    isPlaced = true;
    extent?.show();
    moved();
  });
  watcher.observe(box);
  map.on('moveend', () => isPlaced && moved());

  return {
    ...viewOf(map),
    ...drawingsOn(map, box, buttons, extent),
    focus: () => box.focus(),
    close() {
      watcher.disconnect();
      map.remove();
      frame.replaceChildren();
    },
  };
}

function viewOf(map: Map): Pick<OpenMap, 'centre' | 'box' | 'zoom' | 'pixelsBetween' | 'look'> {
  return {
    centre() {
      const { lat, lng } = map.getCenter().wrap();
      return { latitude: lat, longitude: lng };
    },
    box() {
      const seen = map.getBounds();
      const fixed = (degrees: number) => Number(degrees.toFixed(5));
      return [
        Math.max(-180, fixed(seen.getWest())),
        Math.max(-90, fixed(seen.getSouth())),
        Math.min(180, fixed(seen.getEast())),
        Math.min(90, fixed(seen.getNorth())),
      ];
    },
    zoom: () => Math.round(map.getZoom()),
    pixelsBetween(one, other) {
      const [from, to] = [one, other].map(({ latitude, longitude }) =>
        map.latLngToLayerPoint([latitude, longitude]),
      );
      return from!.distanceTo(to!);
    },
    look: ({ latitude, longitude }, zoom = map.getZoom()) =>
      void map.setView([latitude, longitude], Math.min(zoom, MAX_ZOOM), { animate: false }),
  };
}

function drawingsOn(
  map: Map,
  box: HTMLElement,
  buttons: readonly HTMLElement[],
  extent: Extent | null,
): Pick<OpenMap, 'drawOutline' | 'drawLayers' | 'openAround' | 'showChosen' | 'showMarks' | 'light'> {
  const names = new Names(map, box, buttons);
  let chosen: Pin | null = null;
  let pins: Record<string, Pin> = {};
  const at = ({ latitude, longitude }: Place): [number, number] => [latitude, longitude];
  return {
    drawOutline({ areas, places }) {
      const rings = areas.map((area) => area.map((ring) => ring.map(([x, y]): [number, number] => [y, x])));
      const drawn = new Polygon(rings, { className: 'outline', interactive: false, weight: 2 }).addTo(map);
      extent?.tighten(drawn.getBounds());
      names.add(places, 'town', 0);
    },
    drawLayers(layers) {
      for (const { kind, lines, places } of layers) {
        const drawn = lines.map((line) => line.map(([x, y]): [number, number] => [y, x]));
        if (drawn.length > 0) new Polyline(drawn, { className: kind, interactive: false }).addTo(map);
        names.add(places, kind, VILLAGES_FROM_ZOOM);
      }
    },
    openAround({ latitude, longitude }, reach) {
      const [least, most] = AROUND;
      const around = Math.min(Math.max(reach, least), most);
      extent?.replace([longitude - around, latitude - around, longitude + around, latitude + around]);
    },
    showChosen(place) {
      chosen?.remove();
      chosen = place && new Pin(at(place), element('span', 'map-chosen')).addTo(map);
    },
    showMarks(marks) {
      const before = pins;
      const hadFocus = Object.values(before).some(({ element: pin }) => pin.matches(':focus'));
      pins = Object.fromEntries(
        marks.map((mark) => [mark.key, before[mark.key] ?? new Pin(at(mark), buttonOf(mark)).addTo(map)]),
      );
      for (const [key, pin] of Object.entries(before)) if (!pins[key]) pin.remove();
      names.leaveRoomFor(Object.values(pins).map(({ element: pin }) => pin));
      // The mark that had the focus was removed: the map takes it.
      if (hadFocus && !Object.values(pins).some(({ element: pin }) => pin.matches(':focus'))) box.focus();
    },
    light(key) {
      for (const [own, { element: pin }] of Object.entries(pins)) pin.classList.toggle('lit', own === key);
    },
  };
}

function buttonOf({ text, label, press }: Mark): HTMLElement {
  const button = element('button', 'map-mark', text);
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    press();
  });
  // A press on a mark must not start dragging the map.
  for (const name of ['mousedown', 'pointerdown', 'touchstart'])
    button.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
  return button;
}
