import { numberFormat } from '../language/formats.js';
import type { MapWords } from '../../map/map-words.js';
import type { ErrorMessages } from '../errors/messages.js';
import type { AloudMessages } from '../aloud/aloud-words.js';

/** Javanese in krama, as spoken in a village office, with the everyday words for a phone and its network. */
export const errorsJv: ErrorMessages = {
  network: 'Mboten wonten sambungan dhateng layanan laporan. Mangga dipunpriksa sinyal utawi kuotanipun.',
  timeout: 'Sambungan kalonen. Cobi malih, utawi pados panggenan ingkang sinyalipun langkung sae.',
  'not-json':
    'Ingkang mangsuli sanes layanan laporan. Menawi ngginakaken Wi-Fi umum, bikak rumiyin kaca mlebetipun, lajeng cobi malih.',
  'unexpected-shape': 'Wangsulan layanan laporan mboten saged dipunwaos. Cobi malih mangke.',
  'not-found': 'Mboten kepanggih. Priksa malih nomer utawi alamatipun.',
  'site-not-allowed':
    'Layanan laporan dereng marengaken situs menika. Pangurus situs: ALLOWED_ORIGINS, ?aduan-doctor.',
  'rate-limited': 'Panyuwunan kekathahen. Entosi sekedhap, lajeng cobi malih.',
  unavailable: 'Layanan laporan saweg mboten saged dipun\u00ADginakaken.',
  'server-error': 'Wonten alangan ing layanan laporan.',
  'endpoint-missing':
    'Alamat layanan laporan dereng dipunpasang ing kaca menika. Mangga dipunaturaken dhateng pangurus situs.',
  'chunk-failed': 'Saperangan kaca mboten saged dipunmuat. Priksa sinyal panjenengan, lajeng cobi malih.',
  aborted: 'Dipun\u00ADbatalaken.',
  refused: 'Wonten isian ingkang dereng saged katampi. Dandosi, lajeng kintun malih.',
  unauthorized: 'Layanan laporan nampik panyuwunan menika.',
  'in-progress': 'Panyuwunan ingkang sami taksih dipunproses. Entosi sekedhap.',
  'idempotency-mismatch': 'Laporan menika sampun nate dipunkintun kanthi isi ingkang beda.',
  'challenge-expired': 'Wekdal pamriksan keamanan sampun telas. Cobi malih.',
  'too-large': 'Berkas kageden. Pilih berkas ingkang langkung alit.',
  'unsupported-type': 'Jinis berkas menika mboten katampi. Pilih foto utawi PDF.',
  'storage-unavailable': 'HP menika mboten marengaken nyimpen. Sampun nutup kaca saderengipun rampung.',
  'storage-full': 'Simpenan HP menika kebak. Busak saperangan foto, lajeng cobi malih.',
  'file-unreadable': 'Berkas mboten saged dipunwaos. Pilih berkas sanesipun.',
  'insecure-page': 'Kaca menika dereng aman kangge data pribadi.',
};

/** Javanese. */
export const aloudJv: AloudMessages = {
  listen: 'Mirengaken pitedah',
  stop: 'Kendel',
  next: 'Bagian salajengipun',
  indonesianVoice: 'Mirengaken pitedah, swanten basa Indonesia',
  hint: 'Ingkang dipunwaosaken namung pitedah ing kaca menika, dening swanten ing HP panjenengan piyambak. Seratan panjenengan mboten tumut.',
};

const number = numberFormat('id-ID');

/** Javanese. */
export const mapJv: MapWords = {
  label: 'Peta. Geser ngangge tombol panah, agengaken ngangge tambah, alitaken ngangge kirang.',
  zoomIn: 'Agengaken peta',
  zoomOut: 'Alitaken peta',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Driji kalih kangge nggeser lan ngagengaken. Ing komputer: dipunseret, utawi ngangge tombol panah, + lan −.',
  loading: 'Ngemot peta…',
  failed: 'Peta dereng saged dipunmuat. Tanpa peta ugi mboten punapa-punapa.',
  retry: 'Cobi malih',
};
