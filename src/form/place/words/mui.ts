import { numberFormat } from '../../../widget/language/formats.js';
import type { PlaceMessages } from './words.js';

const number = numberFormat('id-ID', { maximumFractionDigits: 5, minimumFractionDigits: 5 });
const metres = numberFormat('id-ID', { maximumFractionDigits: 1 });

const at = (latitude: number, longitude: number) =>
  `${number.format(Math.abs(latitude))}° ${latitude < 0 ? 'LS' : 'LU'}, ` +
  `${number.format(Math.abs(longitude))}° ${longitude < 0 ? 'BB' : 'BT'}`;

const far = (radius: number) =>
  radius < 1000 ? `${metres.format(Math.ceil(radius))} meter` : `${metres.format(radius / 1000)} km`;

/** Palembang Malay. */
export const placeMui: PlaceMessages = {
  heading: 'Titik lokasi',
  locate: 'Lokasi aku',
  locating: 'Lagi nyari lokasi kamu…',
  cancel: 'Dak jadi',
  failed: {
    denied:
      'Izin lokasi ditolak. Kalu nak makenyo, bukak setelan situs di browser kamu dan izinke Lokasi, teros cubo lagi.',
    timeout: 'Lokasi belom ketemu. Idupke GPS, pindah ke tempat tebukak, teros cubo lagi.',
    unavailable: 'HP ini dak pacak nentuke lokasi. Idupke Lokasi di setelan HP, teros cubo lagi.',
  },
  orWrite: 'Nulis tempatnyo bae jugo cukup.',
  photo: {
    ask: (name) => `Foto ${name} tau tempatnyo. Pake jadi lokasi?`,
    why: 'Data lokasi di dalem foto dihapus sebelom dikirim. Tempatnyo ikut tekirim cuma kalu kamu makenyo.',
    use: 'Pake lokasi foto',
    dismiss: 'Dak usah',
    used: 'Lokasi dari foto dipake jadi titik lokasi laporan. Pacak dijingok atau dihapus di bagian tempat.',
  },
  map: {
    open: 'Pilih di peta',
    move: 'Geser di peta',
    use: 'Pake titik ini',
    close: 'Tutup peta',
    middle: (latitude, longitude) => `Titik tengah: ${at(latitude, longitude)}.`,
    zoomFirst: 'Besakke dulu petanyo supayo titiknyo pas.',
  },
  chosen: {
    heading: 'Titik yang dipake',
    at,
    source: {
      device: 'Dari HP kamu.',
      photo: 'Dari foto.',
      map: 'Dari peta.',
      kept: 'Dari laporan yang tesimpen.',
      link: 'Dari tautan atau kode QR yang kamu bukak.',
    },
    accuracy: (radius) => `Melesetnyo kiro-kiro ${far(radius)}.`,
    rough: 'Titik ini kurang pas. Cubo lagi di tempat tebukak, atau tulis patokannyo.',
    remove: 'Hapus titik',
    taken: 'Titik lokasi dipake.',
    removed: 'Titik lokasi sudah dihapus.',
  },
  seen: {
    public: 'Petugas nyingok titik ini. Untuk umum, titiknyo dibuletke ke kotak kiro-kiro 500 meter.',
    anonymous:
      'Laporan kamu anonim: umum dak nyingok titik ini, tapi petugas samo instansi nyingoknyo. Kalu ini rumah kamu, geser dulu di peta.',
    secret: 'Laporan kamu rahasia: cuma petugas samo instansi yang nyingok titik ini.',
  },
  outside: {
    heading: (agency) => `Titik ini di luar wilayah ${agency || 'layanan ini'}`,
    why: 'Preso titiknyo. Laporan tetep pacak dikirim, tapi mungkin diteruske ke daerah lain. Untuk daerah lain, kamu pacak jugo lapor di:',
  },
};
