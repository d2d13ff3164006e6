import { homeVillages, regionByCode, type Region } from '../regions.js';
import type { Random } from './random.js';

/** West, south, east, north of the regency, as in the endpoint's capabilities. */
export const TOWN_BOUNDS = [103.6, -4.9, 104.6, -3.7] as const;

/** Longitude and latitude of each sub-district, roughly: right enough for a map of invented reports. */
export const CENTRES: Readonly<Record<string, readonly [number, number]>> = {
  '16.01.07': [104.06, -4.24],
  '16.01.08': [103.84, -4.08],
  '16.01.09': [104.36, -3.9],
  '16.01.13': [104.12, -4.13],
  '16.01.14': [104.19, -4.12],
  '16.01.20': [103.74, -4.19],
  '16.01.21': [103.97, -4.08],
  '16.01.22': [104.17, -4.0],
  '16.01.28': [104.0, -4.36],
  '16.01.29': [104.45, -3.98],
  '16.01.30': [104.33, -4.06],
  '16.01.31': [103.79, -4.13],
  '16.01.32': [104.29, -3.92],
};

const LANDMARKS: readonly (readonly [text: string, noun: RegExp])[] = [
  ['dekat masjid', /masjid|mengaji/],
  ['depan SD', /sekolah|\bSD\b|kelas|guru/],
  ['simpang tiga', /simpang|pertigaan/],
  ['dekat pasar', /pasar/],
  ['samping pos ronda', /ronda/],
  ['dekat lapangan', /lapangan|taman/],
  ['depan balai desa', /balai|kantor desa|kelurahan/i],
  ['dekat tikungan', /tikungan/],
  ['dekat tanjakan', /tanjakan/],
  ['dekat jembatan', /jembatan|gorong/],
  ['belakang pustu', /pustu|puskesmas|posyandu/],
  ['ujung kampung', /kampung|ujung/],
];

export interface Place {
  village: Region;
  district: Region;
  isTown: boolean;
  /** "Desa Kurup", "Kelurahan Sukaraya". */
  fullName: string;
  /** "Dusun II"; in towns "Lingkungan II". */
  hamlet: string;
  neighbourhood: string;
  landmark: string;
  latitude: number;
  longitude: number;
}

/** `isTown`: digits 11–12 of a code are 10 for an urban village (kelurahan), 20 for a rural one (desa). */
function isTown(village: Region): boolean {
  return village.code[9] === '1';
}

/**
 * @param kind `town` prefers urban villages, `village` excludes them
 * @param text the story, to avoid "the market near the market"
 */
export function choosePlace(random: Random, kind: 'town' | 'village' | 'any', text: string): Place {
  const all = homeVillages();
  const fitting = all.filter((village) =>
    kind === 'village' ? !isTown(village) : kind === 'town' ? isTown(village) : true,
  );
  const village = random.pick(fitting);
  const district = regionByCode(village.code.slice(0, 8));
  if (!district) throw new Error(`no district above ${village.code}`);
  const [longitude, latitude] = coordinates(village, random);
  const landmarks = LANDMARKS.filter(
    ([name, noun]) => !noun.test(text) && !(isTown(village) && /desa|kampung/.test(name)),
  );
  return {
    village,
    district,
    isTown: isTown(village),
    fullName: `${isTown(village) ? 'Kelurahan' : 'Desa'} ${village.name}`,
    hamlet: `${isTown(village) ? 'Lingkungan' : 'Dusun'} ${random.pick(['I', 'II', 'III', 'IV', 'V'])}`,
    neighbourhood: `RT ${String(random.whole(1, 12)).padStart(2, '0')}`,
    landmark: random.pick(landmarks)[0],
    latitude,
    longitude,
  };
}

/**
 * `coordinates`: a village always lies at the same spot near its sub-district's centre, its reports within a kilometre.
 */
function coordinates(village: Region, random: Random): [number, number] {
  const [longitude, latitude] = CENTRES[village.code.slice(0, 8)] ?? [104.17, -4.12];
  const number = Number(village.code.slice(-3)) * 2.399963;
  const reach = isTown(village) ? 0.02 : 0.055;
  const spread = (Number(village.code.slice(-2)) % 7) / 7;
  const jitter = () => random.between(-0.008, 0.008);
  return [
    round(longitude + Math.cos(number) * reach * spread + jitter()),
    round(latitude + Math.sin(number) * reach * spread + jitter()),
  ];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** `locationText` is what people write under "where exactly", in varying manners. */
export function locationText(place: Place, random: Random): string {
  const second = `RW ${String(random.whole(1, 5)).padStart(2, '0')}`;
  return random.pick([
    `${place.hamlet} ${place.neighbourhood} ${second}, ${place.landmark}`,
    `${place.landmark}, ${place.hamlet} ${place.village.name}`,
    `${place.fullName} ${place.neighbourhood}, ${place.landmark}`,
    `jalan ${place.hamlet}, ${place.landmark}`,
    `${place.neighbourhood}/${second} ${place.fullName}`,
    `${place.hamlet}, kira-kira ${random.whole(2, 9) * 50} meter dari ${place.landmark.replace(/^(dekat|depan|samping|belakang|sebelum) /, '')}`,
  ]);
}
