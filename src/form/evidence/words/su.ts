import type { EvidenceMessages } from './words.js';
import { sectionsSu } from '../../sections/words/su.js';

/** Sundanese, for photos and documents. */
export const evidenceSu: EvidenceMessages = {
  bytes: sectionsSu.bytes,
  heading: 'Poto atanapi bukti',
  camera: 'Candak poto',
  gallery: 'Galéri atanapi berkas',
  add: 'Pilih poto atanapi berkas',
  alsoBy: 'Tiasa ogé disérét ka dieu atanapi ditémpél (Ctrl+V).',
  limits: (most) =>
    `Panglobana ${most} berkas, kénging sababaraha sakaligus. Poto ageung dialitan ku nyalira; data tempat dina jero poto dihapus.`,
  pdfLimit: (bytes) => `PDF pangageungna ${bytes}.`,
  listed: 'Berkas anu dipilih',
  state: ({ state }) =>
    state.phase === 'shrinking'
      ? 'nuju dialitan…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'parantos siap'
          : 'parantos siap, dialitan nalika dikintunkeun'
        : state.phase === 'stopped'
          ? 'dibatalkeun'
          : 'teu tiasa dikintunkeun',
  problem: {
    unsupported: () => 'Jinis berkas ieu teu ditampi. Hapus, teras pilih poto atanapi PDF.',
    empty: () => 'Berkas ieu kosong. Hapus, teras pilih berkas anu sanés.',
    'too-large': (_, bytes) =>
      `Langkung ageung ti ${bytes}. Hapus, teras pilih anu langkung alit atanapi poto kacana.`,
    'too-many': (most) =>
      `Parantos aya ${most} berkas. Hapus berkas ieu, atanapi hapus anu sanés teras pilih deui.`,
    'too-many-pixels': () =>
      'Poto ieu ageung teuing: langkung ti 65 mégapiksel atanapi 80 MB. Hapus, teras kintunkeun tangkepan layarna.',
    heic: () =>
      'Poto ieu jinisna HEIC, sareng browser ieu teu tiasa mukana. Hapus, teras kintunkeun tangkepan layarna, atanapi robih jinis poto dina kaméra janten JPEG.',
    unreadable: () =>
      'Poto ieu teu tiasa dibuka; panginten ruksak atanapi teu acan kaunduh. Cobian deui, atanapi hapus teras kintunkeun tangkepan layarna.',
  },
  author:
    'Dina jero PDF tiasa kasimpen nami nu ngadamelna. Upami hoyong tetep teu dikenal, kintunkeun poto kacana.',
  remove: 'Hapus',
  cancel: 'Teu janten',
  retry: 'Cobian deui',
  alt: (name) => `Poto ${name}`,
  removed: (name) => `${name} parantos dihapus.`,
  drop: 'Leupaskeun berkas di dieu',
  sending: {
    listed: 'Berkas anu dikintunkeun',
    waiting: 'ngantosan giliran',
    part: (percent) => `kakintun ${percent} %`,
    arrived: 'parantos kakintun',
    stopAll: 'Eureunkeun pangiriman',
    stopped: (name) => `Pangiriman dieureunkeun. ${name} teu acan kakintun.`,
    stoppedAll: 'Pangiriman dieureunkeun. Laporan tiasa dirobih deui.',
    why: 'Teu acan kakintun, margi dibatalkeun ku Anjeun. Pencét “Cobian deui”, atanapi hapus, teras kintunkeun laporanna.',
    tooLate: 'Laporan parantos angkat sareng teu tiasa dieureunkeun deui.',
  },
};
