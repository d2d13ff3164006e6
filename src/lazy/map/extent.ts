import type { LatLngBounds, Map } from 'leaflet';
import type { Box } from './map.js';

/** Without tiles, which are sharp at whole steps alone, a map can be exactly as wide as what it shows. */
const FINE_STEPS = 0.1;

/** What a map shows before anybody moves it: all of what it is about, and as little else as the frame allows. */
export class Extent {
  private bounds: LatLngBounds | [[number, number], [number, number]];
  private isShown = false;

  constructor(
    private readonly map: Map,
    [west, south, east, north]: Box,
    private readonly hasTiles: boolean,
  ) {
    this.bounds = [
      [south, west],
      [north, east],
    ];
  }

  show(): void {
    const { map, bounds, hasTiles } = this;
    const { zoomSnap } = map.options;
    map.options.zoomSnap = hasTiles ? zoomSnap! : FINE_STEPS;
    map.fitBounds(bounds, { animate: false });
    map.options.zoomSnap = zoomSnap!;
    this.isShown = true;
    map.once('movestart', () => (this.isShown = false));
  }

  /** What is shown turned out to be smaller. */
  tighten(drawn: LatLngBounds): void {
    const { map, bounds, isShown } = this;
    const [[south, west], [north, east]] = bounds as [[number, number], [number, number]];
    const isWithin =
      drawn.getWest() >= west &&
      drawn.getEast() <= east &&
      drawn.getSouth() >= south &&
      drawn.getNorth() <= north;
    if (!isWithin || !drawn.isValid()) return;
    this.bounds = drawn;
    if (isShown && map.getSize().x) this.show();
  }
}
