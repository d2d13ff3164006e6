import type { LatLngBounds, Map } from 'leaflet';
import { Polyline } from './leaflet.js';

/** Distances between lines in degrees, for smaller to larger zooms. */
const STEPS = [5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
/** Least distance between two lines in pixels. */
const APART = 70;

function lines(bounds: LatLngBounds, step: number): [number, number][][] {
  const [west, south, east, north] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ];
  const from = (edge: number) => Math.ceil(edge / step);
  const found: [number, number][][] = [];
  for (let x = from(west); x * step <= east; x++)
    found.push([
      [south, x * step],
      [north, x * step],
    ]);
  for (let y = from(south); y * step <= north; y++)
    found.push([
      [y * step, west],
      [y * step, east],
    ]);
  return found;
}

/** Draws a grid of degrees: without tiles nothing else would show that the map moves. */
export function addGrid(map: Map): void {
  const grid = new Polyline([], { className: 'grid', interactive: false, weight: 1 }).addTo(map);
  const draw = () => {
    const bounds = map.getBounds().pad(0.5);
    const degreesPerPixel = 360 / (256 * 2 ** map.getZoom());
    const step = STEPS.filter((one) => one / degreesPerPixel >= APART).at(-1) ?? STEPS[0]!;
    grid.setLatLngs(lines(bounds, step));
  };
  map.on('moveend', draw);
  draw();
}
