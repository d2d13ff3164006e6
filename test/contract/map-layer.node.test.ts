import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMapLayer } from '../../src/contract/public/geojson.js';

const feature = (type: string, coordinates: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const read = (...features: unknown[]) => readMapLayer({ type: 'FeatureCollection', features });

describe("a map's own layer", () => {
  it('is its lines, and its points that have a name', () => {
    const layer = read(
      feature('LineString', [
        [104, -4],
        [104.1, -4.1],
      ]),
      feature('MultiLineString', [
        [
          [104, -4],
          [104.1, -4.1],
          [104.2, -4],
        ],
        [
          [103, -4],
          [103.1, -4],
        ],
      ]),
      feature('Point', [104.17, -4.13], { name: 'Kurup', id: 'r-1', district: 'Baturaja Timur' }),
      feature('Point', ['104.2', '-4.2'], { name: '<b>Sukaraya</b>' }),
    );
    assert.deepEqual(
      layer.lines.map((line) => line.length),
      [2, 3, 2],
    );
    assert.deepEqual(layer.places, [
      { name: 'Kurup', position: [104.17, -4.13], id: 'r-1', district: 'Baturaja Timur' },
      { name: '<b>Sukaraya</b>', position: [104.2, -4.2], id: null, district: null },
    ]);
  });

  it('leaves out what can’t be drawn', () => {
    const { lines, places } = read(
      feature('LineString', [
        [104, -4],
        [104.1, -4.1],
      ]),
      feature('LineString', [[104, -4]]),
      feature('LineString', [
        [400, -4],
        [104, 'x'],
        [104, -4],
      ]),
      feature('Point', [104, -4]),
      feature('Polygon', [
        [
          [104, -4],
          [105, -4],
          [104, -3],
        ],
      ]),
      null,
      'road',
    );
    assert.deepEqual([lines.length, places.length], [1, 0]);
  });

  it('is refused where nothing is left, or more than a small phone can draw', () => {
    const long = feature(
      'LineString',
      Array.from({ length: 20_001 }, (_, index) => [index / 1000, 0]),
    );
    for (const json of [null, [], {}, '<html>', { type: 'FeatureCollection', features: [] }, long])
      assert.throws(() => readMapLayer(json));
  });
});
