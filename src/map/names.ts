import type { Map } from 'leaflet';
import type { NamedPlace } from '../contract/public/geojson.js';
import { element } from './frame.js';
import { Pin } from './pin.js';

/** Pixels between two names at least. */
const GAP = 4;

interface Name {
  pin: Pin;
  place: readonly [latitude: number, longitude: number];
  /** Not shown further away than this. */
  fromZoom: number;
}

/** Names of places: those that were added first have the room, one that would touch another is left out until the map comes closer. */
export class Names {
  private readonly names: Name[] = [];

  constructor(private readonly map: Map) {
    map.on('moveend', () => this.arrange());
  }

  add(places: readonly NamedPlace[], className: string, fromZoom: number): void {
    for (const { name, position } of places) {
      const place = [position[1], position[0]] as const;
      const pin = new Pin([...place], element('span', `map-name ${className}`, name));
      this.names.push({ pin: pin.addTo(this.map), place, fromZoom });
    }
    this.arrange();
  }

  private arrange(): void {
    const { map, names } = this;
    const zoom = map.getZoom();
    const near = map.getBounds().pad(0.2);
    const isWanted = ({ place, fromZoom }: Name) => zoom >= fromZoom && near.contains([...place]);
    for (const name of names) name.pin.element.hidden = !isWanted(name);
    const taken: DOMRect[] = [];
    // All are measured before the first is hidden again: one layout of the page for all of them.
    const shown = names.filter(({ pin }) => !pin.element.hidden);
    const boxes = shown.map(({ pin }) => boxOfText(pin.element));
    shown.forEach(({ pin }, index) => {
      const box = boxes[index]!;
      const isFree = !taken.some((other) => touch(box, other));
      if (isFree) taken.push(box);
      pin.element.hidden = !isFree;
    });
  }
}

function boxOfText(label: HTMLElement): DOMRect {
  const text = document.createRange();
  text.selectNodeContents(label);
  return text.getBoundingClientRect();
}

const touch = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right + GAP &&
  other.left < one.right + GAP &&
  one.top < other.bottom + GAP &&
  other.top < one.bottom + GAP;
