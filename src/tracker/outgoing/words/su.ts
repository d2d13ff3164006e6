import type { OutgoingMessages } from './words.js';

/** Sundanese. */
export const outgoingSu: OutgoingMessages = {
  list: {
    heading: 'Waleran anu teu acan kakintun',
    hint: 'Eusina teu dipintonkeun di dieu. Buka laporanana ku kode aksés kanggo maos atanapi ngarobihna.',
  },
  states: {
    waiting: {
      heading: 'Waleran ngantosan sambungan',
      text: 'Waleran ieu dikintunkeun ku nyalira pas aya sambungan. Upami kaca ieu ditutup, dikintunkeun nalika kaca dibuka deui.',
    },
    sending: {
      heading: 'Ngintunkeun waleran…',
      text: 'Mangga antosan. Upami sinyal pegat, ngintunkeunana diteraskeun ku nyalira.',
    },
    'needs-fix': {
      heading: 'Waleran teu acan kakintun',
      text: 'Robih teras kintunkeun deui, atanapi hapus.',
    },
    unknown: {
      heading: 'Teu acan terang naha waleran parantos dugi',
      text: 'Sambungan pegat nalika ngintunkeun. Ieu diparios deui ku nyalira, sareng moal kacatet dua kali.',
    },
  },
  stale: 'Waleran ieu parantos lami ngantosan. Pencét “Kintunkeun ayeuna” upami masih peryogi.',
  written: (moment, bytes) => `Diserat ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars) => `Peunteun ti Anjeun: ${stars} tina 5`,
  files: (count) => `${count} poto atanapi berkas`,
  privately: 'Mung kanggo instansi.',
  kept: {
    device: 'Dugi ka kakintun, waleran sareng kode aksésna disimpen dina HP ieu. Saatosna dihapus.',
    memory: 'Waleran ieu teu disimpen dina HP. Ulah nutup kaca ieu sateuacan kakintun.',
  },
  sendNow: 'Kintunkeun ayeuna',
  edit: 'Robih',
  remove: {
    label: 'Hapus',
    sure: 'Hapus waleran ieu? Seratan sareng berkasna ical tina HP ieu.',
    sureUnknown: 'Hapus waleran ieu tina HP? Upami tétéla parantos dugi, anu aya di kantor tetep aya.',
    yes: 'Muhun, hapus',
    no: 'Teu janten',
    done: 'Waleran parantos dihapus tina HP ieu.',
  },
  sent: 'Waleran Anjeun parantos kakintun.',
  sentElsewhere: 'Hiji waleran anu ngantosan dina HP ieu parantos kakintun.',
  gone: 'Waleran ieu nuju dikintunkeun, janten teu tiasa dirobih deui.',
};
