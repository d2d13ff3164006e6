import type { EvidenceMessages } from './words.js';
import { sectionsJv } from '../../sections/words/jv.js';

/** Javanese, for photos and documents. */
export const evidenceJv: EvidenceMessages = {
  bytes: sectionsJv.bytes,
  heading: 'Foto utawi bukti',
  camera: 'Mendhet foto',
  gallery: 'Galeri utawi berkas',
  add: 'Pilih foto utawi berkas',
  alsoBy: 'Saged ugi dipunseret mriki utawi dipuntempel (Ctrl+V).',
  limits: (most) =>
    `Paling kathah ${most} berkas, pareng sareng-sareng. Foto ageng dipunalitaken piyambak; data panggenan ing salebeting foto dipunbusak.`,
  pdfLimit: (bytes) => `PDF paling ageng ${bytes}.`,
  listed: 'Berkas ingkang kapilih',
  state: ({ state }) =>
    state.phase === 'shrinking'
      ? 'saweg dipunalitaken…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'sampun siap'
          : 'sampun siap, dipunalitaken nalika dipunkintun'
        : state.phase === 'stopped'
          ? 'dipunbatalaken'
          : 'mboten saged dipunkintun',
  problem: {
    unsupported: () => 'Jinis berkas menika mboten katampi. Busak, lajeng pilih foto utawi PDF.',
    empty: () => 'Berkas menika kosong. Busak, lajeng pilih berkas sanesipun.',
    'too-large': (_, bytes) =>
      `Langkung ageng saking ${bytes}. Busak, lajeng pilih ingkang langkung alit utawi foto kacanipun.`,
    'too-many': (most) =>
      `Sampun wonten ${most} berkas. Busak berkas menika, utawi busak sanesipun lajeng pilih malih.`,
    'too-many-pixels': () =>
      'Foto menika kageden: langkung saking 65 megapiksel utawi 80 MB. Busak, lajeng kintun tangkepan layaripun.',
    heic: () =>
      'Foto menika jinis HEIC, lan browser menika mboten saged mbikak. Busak, lajeng kintun tangkepan layaripun, utawi gantos jinis foto ing kamera dados JPEG.',
    unreadable: () =>
      'Foto menika mboten saged dipunbikak; mbok menawi risak utawi dereng kaundhuh. Cobi malih, utawi busak lajeng kintun tangkepan layaripun.',
  },
  author:
    'Ing salebeting PDF saged kasimpen asmanipun ingkang damel. Menawi kersa tetep mboten dipuntepangi, kintun foto kacanipun.',
  remove: 'Busak',
  cancel: 'Mboten siyos',
  retry: 'Cobi malih',
  alt: (name) => `Foto ${name}`,
  removed: (name) => `${name} sampun dipunbusak.`,
  drop: 'Culaken berkas ing mriki',
  sending: {
    listed: 'Berkas ingkang dipunkintun',
    waiting: 'ngentosi gilir',
    part: (percent) => `kakintun ${percent} %`,
    arrived: 'sampun kakintun',
    stopAll: 'Kendelaken pangintunan',
    stopped: (name) => `Pangintunan dipunkendelaken. ${name} dereng kakintun.`,
    stoppedAll: 'Pangintunan dipunkendelaken. Laporan saged dipunewahi malih.',
    why: 'Dereng kakintun, awit panjenengan batalaken. Pencet “Cobi malih”, utawi busak, lajeng kintun laporanipun.',
    tooLate: 'Laporan sampun mangkat lan mboten saged dipunkendelaken malih.',
  },
};
