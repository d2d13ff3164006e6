/** Whether places of the public list are as coarse as the contract has them: other wires are compared with them. */
import { finding } from '../judging/found.js';
import { judgement, type Visit } from '../visit/visit.js';
import { publicItems } from './feed.js';

/** Degrees: a grid of 300 m and more has no two values nearer than this. */
const GRID_LEAST = 0.0025;

export const coarsePlaces = judgement('P-04', async (visit) => {
  const items = await publicItems(visit);
  return (['latitude', 'longitude'] as const).flatMap((name) => {
    const values = [...new Set(items.flatMap((item) => item[name] ?? []))].sort((a, b) => a - b);
    const close = values.findIndex((value, at) => at > 0 && value - values[at - 1]! < GRID_LEAST);
    if (close < 0) return [];
    const pair = `${values[close - 1]} / ${values[close]}`;
    return [
      finding(`${name}: ${pair} terlalu dekat untuk sebuah kisi`, `${name}: ${pair} are too near for a grid`),
    ];
  });
});

export const placelessAnonymous = judgement('P-05', async (visit) => {
  const found = (await publicItems(visit)).filter(
    ({ reporterName, latitude }) => reporterName === 'Anonim' && latitude !== null,
  );
  return found
    .slice(0, 3)
    .map(({ trackingId }) => finding(`${trackingId} punya koordinat`, `${trackingId} has coordinates`));
});

/** Whether the list's own places are sound: else the list is at fault, and told so. */
export async function hasSoundPlaces(visit: Visit): Promise<boolean> {
  const faults = [await coarsePlaces.findings(visit), await placelessAnonymous.findings(visit)];
  return faults.flat().length === 0;
}
