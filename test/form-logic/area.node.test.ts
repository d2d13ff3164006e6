import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readOutline } from '../../src/contract/public/geojson.js';
import { isOutside } from '../../src/form-logic/area.js';
import { pointAt } from '../../src/form-logic/point.js';
import { TOWN_FOLDER } from '../../demo/town/files.js';
import { CENTRES, TOWN_BOUNDS } from '../../demo/town/seed/places.js';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });
const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const BOUNDS = [100, -10, 110, 0] as const;

describe('outside the area', () => {
  test('by the bounds where no outline is known', () => {
    assert.equal(isOutside(at(105, -5), BOUNDS, null), false);
    for (const place of [at(99.9, -5), at(110.1, -5), at(105, -10.1), at(105, 0.1)])
      assert.equal(isOutside(place, BOUNDS, null), true);
  });

  test('by the outline, of which a hole is no part and every piece is one', () => {
    const outline = readOutline({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'x' },
          geometry: {
            type: 'MultiPolygon',
            coordinates: [[square(101, -9, 105, -5), square(102, -8, 103, -7)], [square(107, -3, 109, -1)]],
          },
        },
      ],
    });
    const places = { main: at(104, -6), hole: at(102.5, -7.5), island: at(108, -2), between: at(106, -4) };
    const outside = Object.entries(places).map(([name, place]) => [name, isOutside(place, BOUNDS, outline)]);
    assert.deepEqual(Object.fromEntries(outside), { main: false, hole: true, island: false, between: true });
  });

  test('the demo’s own line holds all its sub-districts, and not the next town', () => {
    const outline = readOutline(JSON.parse(readFileSync(`${TOWN_FOLDER}/outline.geojson`, 'utf8')));
    for (const [code, [longitude, latitude]] of Object.entries(CENTRES))
      assert.equal(isOutside(at(longitude, latitude), TOWN_BOUNDS, outline), false, code);
    assert.equal(outline.places.length, Object.keys(CENTRES).length);
    // Martapura, of the neighbouring regency.
    assert.equal(isOutside(at(104.36, -4.32), TOWN_BOUNDS, outline), true);
  });
});

describe('an outline from a stranger', () => {
  const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates });

  test('is read as a bare geometry, a feature or a collection; what can’t be drawn is dropped', () => {
    const ring = square(1, 1, 2, 2);
    for (const json of [
      polygon([ring]),
      { type: 'Feature', properties: null, geometry: polygon([ring]) },
      {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', geometry: polygon([ring]) }, 7, null, polygon(3)],
      },
    ])
      assert.equal(readOutline(json).areas.length, 1);
    const mixed = readOutline(polygon([[...ring, ['x', 2], [500, 0], null]]));
    assert.equal(mixed.areas[0]![0]!.length, 5);
  });

  test('is refused where there is no area, or one that no phone could draw', () => {
    const endless = Array.from({ length: 20_001 }, (_, index) => [index / 1000, 1]);
    for (const json of [null, [], {}, 'x', polygon([]), polygon([[[1, 1]]]), polygon([endless])])
      assert.throws(() => readOutline(json));
  });

  test('names its places by text alone', () => {
    const point = (name: unknown) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Point', coordinates: [1, 1] },
    });
    const { places } = readOutline({
      type: 'FeatureCollection',
      features: [polygon([square(1, 1, 2, 2)]), point('<b>Kota</b>'), point({}), point('')],
    });
    assert.deepEqual(places, [{ name: '<b>Kota</b>', position: [1, 1] }]);
  });
});

describe('a point', () => {
  test('keeps six decimals and no place off the earth', () => {
    assert.deepEqual(pointAt(at(104.123456789, -4.1), 'device', 12), {
      latitude: -4.1,
      longitude: 104.123457,
      source: 'device',
      accuracy: 12,
    });
    for (const place of [at(0, 0), at(181, 1), at(1, -91), at(NaN, 1)])
      assert.equal(pointAt(place, 'map'), null);
  });
});
