import type { LatLngExpression, Map } from 'leaflet';
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
