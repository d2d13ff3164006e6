export { makeTown } from './seed/town.js';
export { TOWN_BOUNDS } from './seed/places.js';
export type { SeedEvent, SeedEventKind, SeedReport } from './seed/report.js';

/** For the foot of every page that shows the town. */
export const TOWN_NOTICE =
  'Semua laporan, nama, nomor, dan gambar di sini rekaan untuk peragaan. Nama wilayah nyata; kejadiannya tidak.';
