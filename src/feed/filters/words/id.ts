import type { FindMessages } from './words.js';

const number = (count: number) => count.toLocaleString('id-ID');

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('id-ID', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

export const findId: FindMessages = {
  classification: 'Jenis',
  anyClassification: 'Semua jenis',
  classifications: { 1: 'Pengaduan', 2: 'Permintaan informasi', 3: 'Aspirasi' },
  status: 'Status',
  anyStatus: 'Semua status',
  category: 'Kategori',
  anyCategory: 'Semua kategori',
  institution: 'Instansi',
  anyInstitution: 'Semua instansi',
  location: 'Wilayah',
  area: 'Bagian peta',
  anyLocation: 'Semua wilayah',
  period: 'Waktu dilaporkan',
  from: 'Dari tanggal',
  to: 'Sampai tanggal',
  sort: 'Urutkan',
  sorts: {
    newest: 'Terbaru',
    oldest: 'Terlama',
    updated: 'Baru berubah',
    supported: 'Paling banyak didukung',
  },
  closest: 'Paling cocok',
  counted: (name, total) => `${name} (${number(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Sejak ${day(from)}` : `Sampai ${day(to)}`,
  chips: 'Saringan yang dipakai',
  drop: (what) => `Hapus saringan: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Longgarkan saringan:',
  without: (what, total) => `Tanpa ${what}: ${number(total)} laporan`,
  openData: 'Data terbuka:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};
