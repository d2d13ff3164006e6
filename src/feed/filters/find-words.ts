import type { MessagesOf } from '../../widget/language/messages-of.js';

const number = (count: number) => count.toLocaleString('id-ID');

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('id-ID', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Stands before a total that is an estimate, in every language. */
export const ABOUT = '± ';

export const findWords = {
  classification: 'Jenis',
  anyClassification: 'Semua jenis',
  /** By the contract's ids. */
  classifications: { 1: 'Pengaduan', 2: 'Permintaan informasi', 3: 'Aspirasi' } as Readonly<
    Record<string, string>
  >,
  status: 'Status',
  anyStatus: 'Semua status',
  /** Name of the reports that are neither done nor closed, at a server of another protocol. */
  open: 'Terbuka',
  category: 'Topik',
  anyCategory: 'Semua topik',
  institution: 'Instansi',
  anyInstitution: 'Semua instansi',
  location: 'Wilayah',
  /** A part of the map. */
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
  /** First of the orders, only while words are searched for. */
  closest: 'Paling cocok',
  /**
   * A choice and how many reports it has.
   *
   * @param about `ABOUT` where the total is an estimate, else empty
   */
  counted: (name: string, total: number, about: string) => `${name} (${about}${number(total)})`,
  /** `2 Nov 2026 – 5 Nov 2026`, or one end of the period. */
  between: (from: string, to: string) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Sejak ${day(from)}` : `Sampai ${day(to)}`,
  chips: 'Saringan yang dipakai',
  drop: (what: string) => `Hapus saringan: ${what}`,
  words: (search: string) => `“${search}”`,
  loosen: 'Longgarkan saringan:',
  without: (what: string, total: number, about: string) => `Tanpa ${what}: ${about}${number(total)} laporan`,
  /** Below a search that found nothing of the kind, and the way to the form. */
  unreported: 'Belum ada yang melapor? Anda bisa.',
  report: 'Buat laporan',
  /** Opens the form of mails about the chosen place. */
  follow: 'Ikuti tempat ini',
  openData: 'Data terbuka:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};

/** Words of the filters in one language; loaded with them. */
export type FindMessages = MessagesOf<typeof findWords>;
