import type { OwnWords } from './own.js';

/** Sundanese, lemes, as the widgets speak it. */
export const ownSu: OwnWords = {
  check: 'Parios laporan',
  edit: 'Robih eusian',
  otherTicks: 'Upami Anjeun milih Anonim atanapi Rahasia',
  village: {
    choose: 'Pilih désa atanapi kalurahan anu dimaksad.',
    none: 'Teu aya di antarana',
    chosen: 'Désa atanapi kalurahan anu dipilih',
  },
  dateHint: 'Taun-bulan-tanggal. Conto: 2026-11-20',
  any: 'Teu dipilih',
  files: {
    limits: (most, bytes) =>
      `Pangseueurna ${most} berkas, masing-masing pangageungna ${bytes}: poto JPEG, PNG, WebP, atanapi PDF. Data tempat dina poto dihapus.`,
    kept: 'Berkas anu parantos ditampi',
    remove: (name) => `Hapus ${name}`,
    again: (names) => `Pilih deui berkas ieu: ${names}`,
  },
  notice: {
    error: 'Teu acan kakintun: ',
    notYet: 'Laporan teu acan kakintun. Mangga parios eusina, teras teraskeun di handap.',
    used: 'Pormulir ieu parantos dianggo ngintunkeun laporan, sareng laporan éta parantos ditampi. Teraskeun mung upami ieu laporan sanés.',
    held: 'Laporan ieu diparios heula ku patugas.',
  },
  receipt: { open: 'Buka laporan ieu' },
  tracker: {
    answer: 'Waleran pamungkas',
    noAnswer: 'Teu acan aya waleran.',
    again: 'Buka deui laporan ieu',
    other: 'Lacak laporan sanés',
    unsettled: 'Can tiasa diwaler',
    withdrawTick: 'Abdi ngartos: data dihapus sareng teu tiasa dipulangkeun.',
  },
  feed: {
    next: 'Kaca saterasna',
    prev: 'Balik ka awal daptar',
    all: 'Sadaya laporan',
    open: 'Aos laporan',
    supported: 'Pangrojong Anjeun parantos diétang.',
    later: 'Pangrojong teu acan tiasa diétang. Mangga cobian deui engké.',
  },
};
