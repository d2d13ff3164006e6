import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapCluster } from '../../src/contract/public/map.js';
import { joinedClusters } from '../../src/feed/map/cluster-state.js';

const at = (longitude: number, count: number): MapCluster => ({
  latitude: -4,
  longitude,
  count,
  trackingId: count === 1 ? `r-${longitude}` : null,
});
const between = (one: { longitude: number }, other: { longitude: number }): number =>
  Math.abs(one.longitude - other.longitude);

test('marks that would cover one another are one, at the larger one’s place', () => {
  assert.deepEqual(joinedClusters([at(104, 1), at(107, 5), at(110, 2)], between, 4), [at(107, 8)]);
});

test('marks that can each be pressed stay, single reports with their number', () => {
  const apart = [at(104, 1), at(108, 1), at(112, 3)];
  assert.deepEqual(
    joinedClusters(apart, between, 4).map(({ trackingId }) => trackingId),
    [null, 'r-104', 'r-108'],
  );
});
