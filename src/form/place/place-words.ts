import { numberFormat } from '../../widget/language/formats.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

const number = numberFormat('id-ID', { maximumFractionDigits: 5, minimumFractionDigits: 5 });
const metres = numberFormat('id-ID', { maximumFractionDigits: 1 });

/** Coordinates as printed maps write them: degrees and hemisphere. */
const at = (latitude: number, longitude: number) =>
  `${number.format(Math.abs(latitude))}° ${latitude < 0 ? 'LS' : 'LU'}, ` +
  `${number.format(Math.abs(longitude))}° ${longitude < 0 ? 'BB' : 'BT'}`;

const far = (radius: number) =>
  radius < 1000 ? `${metres.format(Math.ceil(radius))} meter` : `${metres.format(radius / 1000)} km`;

/** Indonesian. */
export const placeWords = {
  heading: 'Titik lokasi',
  locate: 'Lokasi saya',
  locating: 'Mencari lokasi Anda…',
  cancel: 'Batal',
  failed: {
    denied: 'Izin lokasi ditolak. Izinkan Lokasi di pengaturan browser, lalu coba lagi.',
    timeout: 'Lokasi belum ditemukan. Nyalakan GPS, pindah ke tempat terbuka, lalu coba lagi.',
    unavailable: 'HP ini tidak bisa menentukan lokasi. Nyalakan Lokasi di pengaturannya.',
  },
  /** The place in words is enough. */
  orWrite: 'Menuliskan tempatnya saja juga cukup.',
  photo: {
    ask: (name: string) => `Foto ${name} tahu tempatnya. Pakai sebagai lokasi?`,
    why: 'Hanya kalau Anda mau.',
    use: 'Pakai lokasi foto',
    /** Beside the photos, once a photo's position is used. */
    used: 'Lokasi dari foto dipakai. Bisa dihapus di bagian tempat.',
  },
  map: {
    open: 'Pilih di peta',
    /** Shown when there is a point already. */
    move: 'Geser di peta',
    use: 'Pakai titik ini',
    close: 'Tutup peta',
    /** Coordinates of the map's middle. */
    middle: (latitude: number, longitude: number) => `Titik tengah: ${at(latitude, longitude)}.`,
    zoomFirst: 'Perbesar peta dulu supaya titiknya tepat.',
  },
  chosen: {
    heading: 'Titik yang dipakai',
    at,
    source: {
      device: 'Dari perangkat Anda.',
      photo: 'Dari foto.',
      map: 'Dari peta.',
      kept: 'Dari laporan yang tersimpan.',
      link: 'Dari tautan atau kode QR yang Anda buka.',
    },
    accuracy: (radius: number) => `Ketepatan sekitar ${far(radius)}.`,
    rough: 'Titik ini kurang tepat. Coba lagi di tempat terbuka, atau tuliskan patokannya.',
    remove: 'Hapus titik',
    taken: 'Titik lokasi dipakai.',
    removed: 'Titik lokasi dihapus.',
  },
  /** Who sees the point. */
  seen: {
    public: 'Petugas melihat titik ini. Untuk umum, titiknya dibulatkan ke kotak sekitar 500 meter.',
    anonymous:
      'Laporan Anda anonim: umum tidak melihat titik ini, tetapi petugas dan instansi melihatnya. Kalau ini rumah Anda, geser dulu di peta.',
    secret: 'Laporan Anda rahasia: hanya petugas dan instansi yang melihat titik ini.',
  },
  outside: {
    heading: (agency: string) => `Titik ini di luar wilayah ${agency || 'layanan ini'}`,
    why: 'Periksa titiknya. Laporan tetap bisa dikirim, tetapi mungkin diteruskan ke daerah lain. Untuk daerah lain, Anda juga bisa melapor di:',
  },
};

/** Words of the place by coordinates. */
export type PlaceMessages = MessagesOf<typeof placeWords>;
