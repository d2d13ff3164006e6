import { numberFormat } from '../../../widget/language/formats.js';
import type { PlaceMessages } from './words.js';

const number = numberFormat('id-ID', { maximumFractionDigits: 5, minimumFractionDigits: 5 });
const metres = numberFormat('id-ID', { maximumFractionDigits: 1 });

const at = (latitude: number, longitude: number) =>
  `${number.format(Math.abs(latitude))}° ${latitude < 0 ? 'LS' : 'LU'}, ` +
  `${number.format(Math.abs(longitude))}° ${longitude < 0 ? 'BB' : 'BT'}`;

const far = (radius: number) =>
  radius < 1000 ? `${metres.format(Math.ceil(radius))} méter` : `${metres.format(radius / 1000)} km`;

/** Sundanese. */
export const placeSu: PlaceMessages = {
  heading: 'Titik tempat',
  locate: 'Tempat abdi',
  locating: 'Milarian tempat Anjeun…',
  cancel: 'Batal',
  failed: {
    denied:
      'Idin lokasi ditolak. Upami badé dianggo, buka setélan situs dina browser, idinan Lokasi, teras cobian deui.',
    timeout: 'Tempat teu acan kapendak. Hurungkeun GPS, ngalih ka tempat nu lega, teras cobian deui.',
    unavailable:
      'Parangkat ieu teu tiasa nangtukeun tempat. Hurungkeun Lokasi dina setélan HP, teras cobian deui.',
  },
  orWrite: 'Nyerat tempatna wungkul ogé cekap.',
  photo: {
    ask: (name) => `Poto ${name} terang tempatna. Dianggo janten lokasi?`,
    why: 'Data tempat dina poto dihapus sateuacan dikintunkeun. Tempatna kakintun mung upami ku Anjeun dianggo.',
    use: 'Anggo tempat poto',
    dismiss: 'Teu kedah',
    used: 'Tempat tina poto dianggo janten titik lokasi laporan. Tiasa ditingali atanapi dihapus dina bagian tempat.',
  },
  map: {
    open: 'Tuduhkeun dina peta',
    move: 'Geser dina peta',
    use: 'Anggo titik ieu',
    close: 'Tutup petana',
    middle: (latitude, longitude) => `Tengahna: ${at(latitude, longitude)}.`,
    zoomFirst: 'Ageungkeun heula petana supados titikna pas.',
  },
  chosen: {
    heading: 'Titik nu dianggo',
    at,
    source: {
      device: 'Tina parangkat Anjeun.',
      photo: 'Tina poto.',
      map: 'Tina peta.',
      kept: 'Tina laporan nu disimpen.',
      link: 'Tina tautan atanapi kode QR nu dibuka.',
    },
    accuracy: (radius) => `Pasna kira-kira ${far(radius)}.`,
    rough: 'Titik ieu kirang pas. Cobian deui di tempat nu lega, atanapi serat ciri tempatna.',
    remove: 'Hapus titik',
    taken: 'Titik tempat dianggo.',
    removed: 'Titik tempat dihapus.',
  },
  seen: {
    public: 'Patugas ningali titik ieu. Kanggo umum, titikna dibuleudkeun kira-kira 500 méter.',
    anonymous:
      'Laporan Anjeun anonim: umum teu ningali titik ieu, tapi patugas sareng instansi ningali. Upami ieu bumi Anjeun, geser heula dina peta.',
    secret: 'Laporan Anjeun rahasia: mung patugas sareng instansi nu ningali titik ieu.',
  },
  outside: {
    heading: (agency) => `Titik ieu di luar wewengkon ${agency || 'layanan ieu'}`,
    why: 'Parios titikna. Laporan tetep tiasa dikintunkeun, tapi panginten diteraskeun ka wewengkon sanés. Kanggo wewengkon sanés, Anjeun ogé tiasa lapor di:',
  },
};
