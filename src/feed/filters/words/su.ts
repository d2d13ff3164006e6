import type { FindMessages } from './words.js';

const LOCALE = ['su', 'id-ID'];
const number = (count: number) => count.toLocaleString(LOCALE);

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(LOCALE, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Sundanese. */
export const findSu: FindMessages = {
  classification: 'Jinis laporan',
  anyClassification: 'Sadaya jinis',
  classifications: { 1: 'Pangaduan', 2: 'Nyuhunkeun inpormasi', 3: 'Usul sareng harepan' },
  status: 'Status',
  anyStatus: 'Sadaya status',
  category: 'Perkawis laporan',
  anyCategory: 'Sadaya perkawis',
  institution: 'Instansi',
  anyInstitution: 'Sadaya instansi',
  location: 'Wewengkon',
  area: 'Bagéan peta',
  anyLocation: 'Sadaya wewengkon',
  period: 'Waktos dilaporkeun',
  from: 'Ti tanggal',
  to: 'Dugi ka tanggal',
  sort: 'Urutkeun',
  sorts: {
    newest: 'Pangénggalna',
    oldest: 'Panglamina',
    updated: 'Nembé robih',
    supported: 'Pangseueurna dirojong',
  },
  closest: 'Pangcocogna',
  counted: (name, total) => `${name} (${number(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Ti ${day(from)}` : `Dugi ka ${day(to)}`,
  chips: 'Saringan anu dianggo',
  drop: (what) => `Hapus saringan: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Longgarkeun saringan:',
  without: (what, total) => `Tanpa ${what}: ${number(total)} laporan`,
  openData: 'Data kabuka:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};
