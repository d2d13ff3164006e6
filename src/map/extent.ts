import type { LatLngBounds, Map, Point, PointTuple } from 'leaflet';
import type { Box } from './map.js';

/** Zoom step without tiles, which are sharp only at whole steps: finer steps let the map fit its content. */
const FINE_STEPS = 0.1;

/** Pixels that the zoom buttons take at the frame’s end, or at its top with a name below them. */
const BESIDE: PointTuple = [64, 0];
const ABOVE: PointTuple = [0, 152];
const NOTHING: PointTuple = [0, 0];

/** First view of a map: all of its bounds, as large as the frame allows. */
export class Extent {
  private isShown = false;

  constructor(
    private readonly map: Map,
    private bounds: Box,
    private readonly hasTiles: boolean,
    /** True where the middle is a point to choose: then it stays the bounds' middle. */
    private readonly isMiddleChosen: boolean,
  ) {}

  show(): void {
    const { map, hasTiles, isMiddleChosen } = this;
    const [west, south, east, north] = this.bounds;
    const { zoomSnap } = map.options;
    map.options.zoomSnap = hasTiles ? zoomSnap! : FINE_STEPS;
    const bounds: [PointTuple, PointTuple] = [
      [south, west],
      [north, east],
    ];
    // Leaflet takes pairs too; its types don't say so.
    const zoomWith = (padding: PointTuple) => map.getBoundsZoom(bounds, false, padding as unknown as Point);
    // Nothing lies under the buttons, by the side on which that costs less.
    const isBeside = zoomWith(BESIDE) >= zoomWith(ABOVE);
    map.fitBounds(bounds, {
      animate: false,
      paddingTopLeft: isMiddleChosen || isBeside ? NOTHING : ABOVE,
      paddingBottomRight: !isMiddleChosen && isBeside ? BESIDE : NOTHING,
    });
    map.options.zoomSnap = zoomSnap!;
    this.isShown = true;
    map.once('movestart', () => (this.isShown = false));
  }

  /** Takes an outline that is smaller than the bounds. */
  tighten(drawn: LatLngBounds): void {
    // An outline may be empty.
    if (!drawn.isValid()) return;
    const [west, south, east, north] = this.bounds;
    const inner: Box = [drawn.getWest(), drawn.getSouth(), drawn.getEast(), drawn.getNorth()];
    if (inner[0] < west || inner[1] < south || inner[2] > east || inner[3] > north) return;
    this.replace(inner);
  }

  /** Shows this part instead, unless somebody has moved the map. */
  replace(bounds: Box): void {
    this.bounds = bounds;
    if (this.isShown && this.map.getSize().x) this.show();
  }
}
