import type { Map, LatLngExpression } from 'leaflet';
import type { NamedPlace } from '../contract/public/geojson.js';
import { element } from './frame.js';
import { Layer, setPosition } from './leaflet.js';

/** A Leaflet layer that places any element on the map. Leaflet's own markers need images or markup. */
export class Pin extends Layer {
  constructor(
    private readonly place: LatLngExpression,
    readonly element: HTMLElement,
  ) {
    super();
    element.classList.add('pin');
  }

  override onAdd(): this {
    this.getPane('markerPane')!.append(this.element);
    this.put();
    return this;
  }

  override onRemove(): this {
    this.element.remove();
    return this;
  }

  override getEvents() {
    const put = () => this.put();
    return { zoom: put, viewreset: put };
  }

  private put(): void {
    const map = (this as unknown as { _map: Map })._map;
    setPosition(this.element, map.latLngToLayerPoint(this.place).round());
  }
}

/** Least distance between two names in pixels. */
const GAP = 4;
/** Positions of a name: over its place, or moved away from a mark, by a class and its pixels. */
const SPOTS = [
  ['', 0],
  ['below', 38],
  ['above', -38],
] as const;

interface Name {
  pin: Pin;
  place: readonly [latitude: number, longitude: number];
  /** Least zoom at which the name is shown. */
  fromZoom: number;
}

/**
 * Names of places. Earlier names take precedence; a name that would touch another, or a mark, is hidden at this zoom.
 */
export class Names {
  private readonly names: Name[] = [];
  private marks: readonly HTMLElement[] = [];

  /**
   * @param box the map: no name is cut at its edge
   * @param controls what lies above the map: no name is drawn under it
   */
  constructor(
    private readonly map: Map,
    private readonly box: HTMLElement,
    private readonly controls: readonly HTMLElement[],
  ) {
    map.on('moveend', () => this.arrange());
  }

  /** @param fromZoom least zoom at which they are shown */
  add(places: readonly NamedPlace[], className: string, fromZoom: number): void {
    for (const { name, position } of places) {
      const place = [position[1], position[0]] as const;
      const pin = new Pin([...place], element('span', `map-name ${className}`, name));
      this.names.push({ pin: pin.addTo(this.map), place, fromZoom });
    }
    this.arrange();
  }

  /** @param marks pressable marks: no name is drawn under one */
  leaveRoomFor(marks: readonly HTMLElement[]): void {
    this.marks = marks;
    this.arrange();
  }

  private arrange(): void {
    const { map, names, marks, box: sheet, controls } = this;
    const zoom = map.getZoom();
    const near = map.getBounds().pad(0.2);
    for (const { pin, place, fromZoom } of names) {
      pin.element.hidden = zoom < fromZoom || !near.contains([...place]);
      pin.element.classList.remove('below', 'above');
    }
    // All are measured before the first is moved or hidden: one layout of the page for all of them.
    const labels = names.map(({ pin }) => pin.element).filter((label) => !label.hidden);
    const boxes = labels.map(boxOfText);
    const pressed = marks.map((mark) => mark.getBoundingClientRect());
    const taken = [...pressed, ...controls.map((control) => control.getBoundingClientRect())];
    const whole = sheet.getBoundingClientRect();
    labels.forEach((label, index) => {
      const { x, y, width, height } = boxes[index]!;
      const spots = SPOTS.map(([name, down]) => ({ name, box: new DOMRect(x, y + down, width, height) }));
      // Only a mark moves a name: a village's name moved for another name would seem to be elsewhere.
      const isMarked = pressed.some((mark) => touch(boxes[index]!, mark));
      const spot = spots
        .slice(0, isMarked ? undefined : 1)
        .find(({ box }) => isWithin(box, whole) && !taken.some((other) => touch(box, other)));
      label.hidden = !spot;
      if (!spot) return;
      taken.push(spot.box);
      if (spot.name) label.classList.add(spot.name);
    });
  }
}

function boxOfText(label: HTMLElement): DOMRect {
  const text = document.createRange();
  text.selectNodeContents(label);
  return text.getBoundingClientRect();
}

const isWithin = (one: DOMRect, other: DOMRect): boolean =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;

const touch = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right + GAP &&
  other.left < one.right + GAP &&
  one.top < other.bottom + GAP &&
  other.top < one.bottom + GAP;
