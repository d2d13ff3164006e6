import type { MapLayer } from '../contract/public/geojson.js';
import { foldWords } from './option-search.js';
import type { Coordinates } from './point.js';

export type Village = MapLayer['places'][number];

/** Degrees, some five kilometres: what lies further is not near. */
const FAR = 0.05;

/** The villages around a point, nearest first, with their distances in degrees. */
function villagesAround(
  { latitude, longitude }: Coordinates,
  villages: readonly Village[],
): { village: Village; away: number }[] {
  const narrow = Math.cos((latitude * Math.PI) / 180);
  return villages
    .map((village) => {
      const [x, y] = village.position;
      return { village, away: Math.hypot((x - longitude) * narrow, y - latitude) };
    })
    .sort((one, other) => one.away - other.away);
}

/**
 * The village that a point is near; null where none is. Villages are points here, without borders: it `isCertain` only
 * where the next one is twice as far.
 */
export function nearVillage(
  point: Coordinates,
  villages: readonly Village[],
): { village: Village; isCertain: boolean } | null {
  const [nearest, next] = villagesAround(point, villages);
  if (!nearest || nearest.away > FAR) return null;
  return { village: nearest.village, isCertain: !next || next.away > 2 * nearest.away };
}

/** Most villages to offer: a name that more share says nothing. */
const MOST = 3;

/** Before a single word, which may as well be a common one ("Terusan"). */
const CALLED = ['desa', 'ds', 'kelurahan', 'kel'];

/** Villages that a text names; none where it names more than can be offered. */
export function villagesIn(text: string, villages: readonly Village[]): Village[] {
  const said = ` ${foldWords(text).join(' ')} `;
  const found = villages.filter(({ id, name }) => {
    const words = foldWords(name);
    const whole = `${words.join(' ')} `;
    const isNamed = words[1]
      ? said.includes(` ${whole}`)
      : CALLED.some((called) => said.includes(` ${called} ${whole}`));
    return id !== null && whole !== ' ' && isNamed;
  });
  return found.length > MOST ? [] : found;
}
