import { numberFormat } from '../language/formats.js';
import type { MapWords } from '../../map/map-words.js';
import type { ErrorMessages } from '../errors/messages.js';
import type { AloudMessages } from '../aloud/aloud-words.js';

/** Sundanese in lemes, with the everyday words for a phone and its network. */
export const errorsSu: ErrorMessages = {
  network: 'Teu aya sambungan kana layanan laporan. Mangga parios sinyal atanapi kuota Anjeun.',
  timeout: 'Sambungan laun teuing. Cobian deui, atanapi milarian tempat anu sinyalna langkung saé.',
  'not-json':
    'Anu ngawaler sanés layanan laporan. Upami nganggo Wi-Fi umum, buka heula kaca lebetna, teras cobian deui.',
  'unexpected-shape': 'Waleran layanan laporan teu tiasa diaos. Cobian deui engké.',
  'not-found': 'Teu kapendak. Parios deui nomer atanapi alamatna.',
  'site-not-allowed':
    'Layanan laporan teu acan ngidinan situs ieu. Pangurus situs: ALLOWED_ORIGINS, ?aduan-doctor.',
  'rate-limited': 'Pamundut seueur teuing. Antosan sakedap, teras cobian deui.',
  unavailable: 'Layanan laporan nuju teu tiasa dianggo.',
  'server-error': 'Aya gangguan dina layanan laporan.',
  'endpoint-missing':
    'Alamat layanan laporan teu acan dipasang dina kaca ieu. Mangga wartosan pangurus situsna.',
  'chunk-failed': 'Sabagian kaca teu tiasa dimuat. Parios sinyal Anjeun, teras cobian deui.',
  aborted: 'Dibatalkeun.',
  refused: 'Aya eusian anu teu acan ditampi. Leréskeun, teras kintunkeun deui.',
  unauthorized: 'Layanan laporan nolak pamundut ieu.',
  'in-progress': 'Pamundut anu sami nuju diprosés. Antosan sakedap.',
  'idempotency-mismatch': 'Laporan ieu parantos kantos dikintunkeun sareng eusi anu béda.',
  'challenge-expired': 'Waktos pamariksaan kaamanan parantos béak. Cobian deui.',
  'too-large': 'Berkasna ageung teuing. Pilih berkas anu langkung alit.',
  'unsupported-type': 'Jinis berkas ieu teu ditampi. Pilih poto atanapi PDF.',
  'storage-unavailable': 'HP ieu teu ngawidian nyimpen. Ulah nutup kaca sateuacan réngsé.',
  'storage-full': 'Panyimpenan HP ieu pinuh. Hapus sababaraha poto, teras cobian deui.',
  'file-unreadable': 'Berkas teu tiasa diaos. Pilih berkas anu sanés.',
  'insecure-page': 'Kaca ieu teu acan aman kanggo data pribados.',
};

/** Sundanese. */
export const aloudSu: AloudMessages = {
  listen: 'Dangukeun pituduh',
  stop: 'Eureun',
  next: 'Bagian salajengna',
  indonesianVoice: 'Dangukeun pituduh, sora basa Indonesia',
  hint: 'Anu diaoskeun mung pituduh dina kaca ieu, ku sora dina HP Anjeun nyalira. Seratan Anjeun teu ngiring diaoskeun.',
};

const number = numberFormat('id-ID');

/** Sundanese. */
export const mapSu: MapWords = {
  label: 'Peta. Geser ku tombol panah, ageungkeun ku tambah, alitan ku kurang.',
  zoomIn: 'Ageungkeun peta',
  zoomOut: 'Alitan peta',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Dua ramo kanggo ngageser sareng ngageungkeun. Dina komputer: séréd, atanapi anggo tombol panah, + sareng −.',
  loading: 'Ngamuat peta…',
  failed: 'Peta teu acan tiasa dimuat. Tanpa peta ogé teu sawios.',
  retry: 'Cobian deui',
};
