import { numberFormat } from '../language/formats.js';
import type { MapWords } from '../../map/map-words.js';
import type { ErrorMessages } from '../errors/messages.js';
import type { AloudMessages } from '../aloud/aloud-words.js';

/** Palembang Malay, with the everyday words for a phone and its network. */
export const errorsMui: ErrorMessages = {
  network: 'Dak nyambung ke layanan laporan. Preso sinyal atau kuota kamu.',
  timeout: 'Sambungan kelambatan. Cubo lagi, atau cari tempat yang sinyalnyo lebih bagus.',
  'not-json':
    'Yang njawab bukan layanan laporan. Kalu kamu make Wi-Fi umum, bukak dulu halaman masuknyo, teros cubo lagi.',
  'unexpected-shape': 'Jawaban layanan laporan dak pacak dibaco. Cubo lagi kagek.',
  'not-found': 'Dak ketemu. Preso lagi nomor atau alamatnyo.',
  'site-not-allowed':
    'Layanan laporan belom ngizinke situs ini. Pengurus situs: ALLOWED_ORIGINS, ?aduan-doctor.',
  'rate-limited': 'Permintaan kebanyakan. Tunggu bentar, teros cubo lagi.',
  unavailable: 'Layanan laporan lagi dak pacak dipake.',
  'server-error': 'Ado gangguan di layanan laporan.',
  'endpoint-missing': 'Alamat layanan laporan belom dipasang di halaman ini. Kasih tau pengurus situsnyo.',
  'chunk-failed': 'Sebagian halaman dak pacak dimuat. Preso sinyal kamu, teros cubo lagi.',
  aborted: 'Dak jadi.',
  refused: 'Ado isian yang belom diterimo. Benerke, teros kirim lagi.',
  unauthorized: 'Layanan laporan nolak permintaan ini.',
  'in-progress': 'Permintaan yang samo masih diproses. Tunggu bentar.',
  'idempotency-mismatch': 'Laporan ini sudah pernah dikirim pake isi yang lain.',
  'challenge-expired': 'Pemeriksaan keamanan sudah abes waktunyo. Cubo lagi.',
  'too-large': 'Berkas kebesakan. Pilih berkas yang lebih kecik.',
  'unsupported-type': 'Jenis berkas ini dak diterimo. Pilih foto atau PDF.',
  'storage-unavailable': 'HP ini dak ngizinke nyimpen. Jangan tutup halaman sebelom selesai.',
  'storage-full': 'Tempat nyimpen di HP ini penuh. Hapus beberapo foto, teros cubo lagi.',
  'file-unreadable': 'Berkas dak pacak dibaco. Pilih berkas lain.',
  'insecure-page': 'Halaman ini belom aman untuk data pribadi.',
};

/** Palembang Malay. */
export const aloudMui: AloudMessages = {
  listen: 'Dengerke petunjuk',
  stop: 'Berenti',
  next: 'Bagian sudah ini',
  indonesianVoice: 'Dengerke petunjuk, suaro baso Indonesia',
  hint: 'Yang dibacoke cuma petunjuk di halaman ini, oleh suaro di HP kamu dewek. Tulisan kamu dak ikut dibacoke.',
};

const number = numberFormat('id-ID');

/** Palembang Malay. */
export const mapMui: MapWords = {
  label: 'Peta. Geser pake tombol panah, besakke pake tombol tambah, kecikke pake tombol kurang.',
  zoomIn: 'Besakke peta',
  zoomOut: 'Kecikke peta',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Duo jari untuk nggeser samo mbesakke. Di komputer: seret, atau pake tombol panah, + dan −.',
  loading: 'Lagi muat peta…',
  failed: 'Peta belom pacak dimuat. Dak pake peta jugo dak apo-apo.',
  retry: 'Cubo lagi',
};
