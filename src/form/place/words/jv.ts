import { numberFormat } from '../../../widget/language/formats.js';
import type { PlaceMessages } from './words.js';

const number = numberFormat('id-ID', { maximumFractionDigits: 5, minimumFractionDigits: 5 });
const metres = numberFormat('id-ID', { maximumFractionDigits: 1 });

const at = (latitude: number, longitude: number) =>
  `${number.format(Math.abs(latitude))}° ${latitude < 0 ? 'LS' : 'LU'}, ` +
  `${number.format(Math.abs(longitude))}° ${longitude < 0 ? 'BB' : 'BT'}`;

const far = (radius: number) =>
  radius < 1000 ? `${metres.format(Math.ceil(radius))} meter` : `${metres.format(radius / 1000)} km`;

/** Javanese. */
export const placeJv: PlaceMessages = {
  heading: 'Titik panggenan',
  locate: 'Panggenan kula',
  locating: 'Madosi panggenan panjenengan…',
  cancel: 'Mboten siyos',
  failed: {
    denied:
      'Idin panggenan dipuntolak. Menawi badhe dipunangge, bikak setelan situs ing browser, lilakaken Lokasi, lajeng cobi malih.',
    timeout:
      'Panggenan dereng kepanggih. Gesangaken GPS, pindhah dhateng papan ingkang omber, lajeng cobi malih.',
    unavailable:
      'Piranti menika mboten saged nemtokaken panggenan. Gesangaken Lokasi ing setelan HP, lajeng cobi malih.',
  },
  orWrite: 'Nyerat panggenanipun kemawon ugi cekap.',
  photo: {
    ask: (name) => `Foto ${name} mangertos panggenanipun. Dipunangge dados lokasi?`,
    why: 'Data panggenan ing lebet foto dipunbusak saderengipun dipunkintun. Panggenanipun tumut kakintun namung menawi panjenengan angge.',
    use: 'Angge panggenan foto',
    dismiss: 'Mboten usah',
    used: 'Panggenan saking foto dipunangge dados titik lokasi laporan. Saged dipuntingali utawi dipunbusak ing bagian panggenan.',
  },
  map: {
    open: 'Tedahaken ing peta',
    move: 'Geser ing peta',
    use: 'Angge titik menika',
    close: 'Tutup petanipun',
    middle: (latitude, longitude) => `Tengahipun: ${at(latitude, longitude)}.`,
    zoomFirst: 'Agengaken peta rumiyin supados titikipun trep.',
  },
  chosen: {
    heading: 'Titik ingkang dipunangge',
    at,
    source: {
      device: 'Saking piranti panjenengan.',
      photo: 'Saking foto.',
      map: 'Saking peta.',
      kept: 'Saking laporan ingkang kasimpen.',
      link: 'Saking tautan utawi kode QR ingkang panjenengan bikak.',
    },
    accuracy: (radius) => `Trepipun udakawis ${far(radius)}.`,
    rough: 'Titik menika kirang trep. Cobi malih ing papan ingkang omber, utawi serat tengeripun.',
    remove: 'Busak titik',
    taken: 'Titik panggenan dipunangge.',
    removed: 'Titik panggenan dipunbusak.',
  },
  seen: {
    public: 'Petugas mirsani titik menika. Kangge umum, titikipun dipunbunderaken udakawis 500 meter.',
    anonymous:
      'Laporan panjenengan anonim: umum mboten mirsani titik menika, nanging petugas lan instansi mirsani. Menawi menika griya panjenengan, geser rumiyin ing peta.',
    secret: 'Laporan panjenengan rahasia: namung petugas lan instansi ingkang mirsani titik menika.',
  },
  outside: {
    heading: (agency) => `Titik menika ing sanjawinipun tlatah ${agency || 'layanan menika'}`,
    why: 'Mangga dipunpriksa titikipun. Laporan tetep saged dipunkintun, nanging saged ugi dipunterusaken dhateng tlatah sanes. Kangge tlatah sanes, panjenengan ugi saged lapor ing:',
  },
};
