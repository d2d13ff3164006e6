import type { OwnWords } from './own.js';

/** Sundanese, lemes, as the widgets speak it. */
export const ownSu: OwnWords = {
  check: 'Pariksa laporan',
  edit: 'Robih eusian',
  otherTicks: 'Upami anjeun milih Anonim atanapi Rahasia',
  village: {
    choose: 'Pilih désa atanapi kalurahan anu dimaksad.',
    none: 'Teu aya di antarana',
    chosen: 'Désa atanapi kalurahan anu dipilih',
  },
  dateHint: 'Taun-bulan-tanggal. Conto: 2026-11-20',
  any: 'Teu dipilih',
  files: {
    limits: (most, bytes) =>
      `Pangseueurna ${most} berkas, masing-masing panggedéna ${bytes}: poto JPEG, PNG, WebP, atanapi PDF. Data tempat dina poto dipupus.`,
    kept: 'Berkas anu parantos ditampi',
    remove: (name) => `Pupus ${name}`,
    again: (names) => `Pilih deui berkas ieu: ${names}`,
  },
  notice: {
    error: 'Teu acan kakirim: ',
    notYet: 'Laporan teu acan kakirim. Mangga pariksa eusina, teras teraskeun di handap.',
    used: 'Formulir ieu parantos dianggo ngirim laporan, sareng laporan éta parantos ditampi. Teraskeun mung upami ieu laporan sanés.',
    held: 'Laporan ieu dipariksa heula ku patugas.',
  },
  receipt: { open: 'Buka laporan ieu' },
  tracker: {
    answer: 'Waleran pamungkas',
    noAnswer: 'Teu acan aya waleran.',
    again: 'Buka deui laporan ieu',
    other: 'Lacak laporan sanés',
    unsettled: 'Can tiasa diwaler',
    withdrawTick: 'Abdi ngartos: data dipupus sareng teu tiasa dipulangkeun.',
  },
  feed: {
    next: 'Kaca saterasna',
    prev: 'Balik ka awal daptar',
    all: 'Sadaya laporan',
    open: 'Maca laporan',
    supported: 'Pangrojong anjeun parantos diétang.',
    later: 'Pangrojong teu acan tiasa diétang. Mangga cobian deui engké.',
  },
};
