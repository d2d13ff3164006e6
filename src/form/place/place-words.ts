import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const placeWords = {
  heading: 'Titik lokasi',
  village: (name: string, district: string) => (district ? `${name}, Kec. ${district}` : name),
  near: (village: string) => `Dekat ${village}`,
  /** Offers a village that the text names. */
  inside: (village: string) => `Di ${village}?`,
  locate: 'Lokasi saya',
  locating: 'Mencari lokasi Anda…',
  cancel: 'Batal',
  failed: {
    denied: 'Lokasi dimatikan.',
    timeout: 'Lokasi belum ketemu. Coba lagi di tempat terbuka.',
    unavailable: 'HP ini tidak bisa menentukan lokasi.',
  },
  /** The place in words is enough. */
  orWrite: 'Tulis tempatnya saja.',
  photo: {
    ask: (name: string) => `Foto ${name} tahu tempatnya. Pakai sebagai lokasi?`,
    use: 'Pakai lokasi foto',
    /** Beside the photos, once a photo's position is used. */
    used: 'Lokasi foto dipakai ✓',
  },
  map: {
    open: 'Pilih di peta',
    /** Shown when there is a point already. */
    move: 'Geser di peta',
    use: 'Pakai titik ini',
    close: 'Tutup peta',
    zoomFirst: 'Perbesar peta dulu supaya titiknya tepat.',
  },
  chosen: {
    /** Where no village is near, or the chosen one is. */
    known: 'Titik lokasi tercatat',
    /** Where no village is near, and nothing else says what the place is called. */
    nameIt: 'Tulis juga nama tempatnya.',
    source: {
      device: 'Dari perangkat Anda.',
      photo: 'Dari foto.',
      map: 'Dari peta.',
      kept: 'Dari laporan yang tersimpan.',
      link: 'Dari tautan atau kode QR yang Anda buka.',
    },
    rough: 'Titik ini kurang tepat. Coba lagi di tempat terbuka, atau tuliskan patokannya.',
    remove: 'Hapus titik',
    taken: 'Titik lokasi dipakai.',
    removed: 'Titik lokasi dihapus.',
  },
  /** `seen` says who sees the point. */
  seen: {
    public: 'Petugas melihat titik ini. Untuk umum, titiknya dibulatkan ke kotak sekitar 500\u00a0meter.',
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
