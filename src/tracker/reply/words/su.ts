import { numberFormat } from '../../../widget/language/formats.js';
import type { ReplyMessages } from './words.js';

const megabytes = numberFormat(['su', 'id-ID'], { maximumFractionDigits: 1 });

/** Sundanese. */
export const replySu: ReplyMessages = {
  task: 'Giliran Anjeun',
  heading: 'Nyerat waleran',
  done: 'Laporan parantos réngsé. Waleran Anjeun tetep dugi ka instansi.',
  settled: {
    question: 'Parantos bérés?',
    hint: '“Parantos” nutup laporan. “Teu acan” muka deui.',
    yes: 'Parantos',
    no: 'Teu acan',
    words: { yes: 'Parantos bérés.', no: 'Teu acan bérés.' },
    missing: 'Naon anu teu acan bérés?',
    optional: '(kénging dikosongkeun)',
    send: 'Kintunkeun: teu acan bérés',
    cancel: 'Teu janten',
    again: 'Geuning teu acan bérés? Buka deui',
  },
  content: 'Waleran Anjeun',
  rating: 'Kumaha ngurusna?',
  ratingHint: 'Sakali waé. Peunteun teu nutup sareng teu muka laporan.',
  ratings: ['Kirang pisan', 'Kirang', 'Cekap', 'Saé', 'Saé pisan'],
  noRating: 'Kosongkeun peunteunna',
  privately: {
    label: 'Mung kanggo instansi',
    hint: 'Mung Anjeun sareng patugas anu tiasa maos waleran ieu.',
  },
  readers: {
    public:
      'Waleran ieu tiasa diaos ku umum saatos diaos ku patugas. Ulah nyerat nami, nomer telepon, atanapi NIK.',
    secret: 'Laporan ieu rahasia: mung Anjeun sareng patugas anu tiasa maos waleran ieu.',
  },
  photos: {
    add: '+ Tambihan poto atanapi berkas',
    limits: (most, bytes) =>
      `Panglobana ${most} berkas. Poto ageung dialitan ku nyalira; data tempat dina jero poto dihapus. PDF pangageungna ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas anu dipilih',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'nuju dialitan…'
        : state.phase === 'ready'
          ? 'parantos siap'
          : 'teu tiasa dikintunkeun',
    problem: {
      unsupported: 'Jinis berkas ieu teu ditampi. Hapus, teras pilih poto atanapi PDF.',
      empty: 'Berkas ieu kosong. Hapus, teras pilih berkas anu sanés.',
      'too-large': 'Berkas ieu ageung teuing. Hapus, teras pilih anu langkung alit atanapi poto kacana.',
      'too-many': 'Berkasna seueur teuing. Hapus berkas ieu, atanapi hapus anu sanés teras pilih deui.',
      'too-many-pixels':
        'Poto ieu ageung teuing kanggo HP Anjeun. Hapus, teras kintunkeun tangkepan layarna.',
      heic: 'Poto HEIC ieu teu tiasa dibuka ku browser Anjeun. Hapus, teras kintunkeun tangkepan layarna.',
      unreadable:
        'Poto ieu teu tiasa dibuka. Hapus, teras pilih poto sanés atanapi kintunkeun tangkepan layarna.',
    },
    remove: 'Hapus',
    removed: (name) => `${name} parantos dihapus.`,
  },
  shared: {
    label: 'HP ieu dianggo ku seueur jalmi',
    hint: 'Teu dicéntang: upami sinyal pegat, waleran sareng kode aksésna disimpen dina HP ieu dugi ka kakintun. Dicéntang: teu aya anu disimpen, janten ulah nutup kaca sateuacan kakintun.',
  },
  cancel: 'Teu janten ngarobih',
  send: 'Kintunkeun waleran',
  sendRating: 'Kintunkeun peunteun',
  sent: {
    yes: 'Hatur nuhun. Laporan ieu ditutup.',
    no: 'Parantos kakintun. Laporan ieu dibuka deui, sareng instansi ngurus.',
    rating: 'Hatur nuhun kana peunteunna. Status laporan tetep.',
    reply: 'Waleran Anjeun parantos kakintun.',
  },
  again: 'Kintunkeun deui',
  sending: 'Nyiapkeun waleran…',
  problems: {
    empty: () => 'Serat waleran Anjeun.',
    unrated: () => 'Pilih peunteun heula.',
    'words-for-files': () => 'Serat ogé naon anu katingali dina éta berkas.',
    'too-long': (most) => `Panjang teuing. Panglobana ${most} aksara.`,
    files: () => 'Aya berkas anu teu tiasa dikintunkeun. Hapus heula.',
  },
  failed: 'Waleran teu acan kakintun',
  kept: 'Seratan sareng berkas Anjeun tetep aya.',
};
