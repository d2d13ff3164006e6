import type { FindMessages } from './words.js';

const LOCALE = ['jv', 'id-ID'];
const number = (count: number) => count.toLocaleString(LOCALE);

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(LOCALE, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Javanese. */
export const findJv: FindMessages = {
  classification: 'Jinis laporan',
  anyClassification: 'Sedaya jinis',
  classifications: { 1: 'Aduan', 2: 'Nyuwun katrangan', 3: 'Usul lan pangajeng-ajeng' },
  status: 'Status',
  anyStatus: 'Sedaya status',
  category: 'Bab laporan',
  anyCategory: 'Sedaya bab',
  institution: 'Instansi',
  anyInstitution: 'Sedaya instansi',
  location: 'Tlatah',
  area: 'Bagian peta',
  anyLocation: 'Sedaya tlatah',
  period: 'Wekdal dipunlaporaken',
  from: 'Wiwit tanggal',
  to: 'Ngantos tanggal',
  sort: 'Urutaken',
  sorts: {
    newest: 'Paling enggal',
    oldest: 'Paling lami',
    updated: 'Nembe ewah',
    supported: 'Paling kathah dipunsengkuyung',
  },
  closest: 'Paling cocog',
  counted: (name, total) => `${name} (${number(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Wiwit ${day(from)}` : `Ngantos ${day(to)}`,
  chips: 'Saringan ingkang dipunginakaken',
  drop: (what) => `Busak saringan: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Longgaraken saringan:',
  without: (what, total) => `Tanpa ${what}: ${number(total)} laporan`,
  openData: 'Data kabikak:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};
