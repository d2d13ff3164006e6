import type { FindMessages } from './words.js';

const LOCALE = ['mui', 'id-ID'];
const number = (count: number) => count.toLocaleString(LOCALE);

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(LOCALE, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Palembang Malay. */
export const findMui: FindMessages = {
  classification: 'Jenis laporan',
  anyClassification: 'Jenis apo bae',
  classifications: { 1: 'Pengaduan', 2: 'Minta informasi', 3: 'Usul samo harapan' },
  status: 'Status',
  anyStatus: 'Status apo bae',
  category: 'Topik',
  anyCategory: 'Topik apo bae',
  institution: 'Instansi',
  anyInstitution: 'Instansi mano bae',
  location: 'Wilayah',
  area: 'Bagian peta',
  anyLocation: 'Wilayah mano bae',
  period: 'Kapan dilaporke',
  from: 'Dari tanggal',
  to: 'Sampe tanggal',
  sort: 'Urutke',
  sorts: {
    newest: 'Paling baru',
    oldest: 'Paling lamo',
    updated: 'Baru berubah',
    supported: 'Paling banyak didukung',
  },
  closest: 'Paling cocok',
  counted: (name, total) => `${name} (${number(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Dari ${day(from)}` : `Sampe ${day(to)}`,
  chips: 'Saringan yang dipake',
  drop: (what) => `Hapus saringan: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Longgarke saringan:',
  without: (what, total) => `Dak pake ${what}: ${number(total)} laporan`,
  openData: 'Data tebukak:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};
