import { numberFormat, dateFormat } from '../../widget/language/formats.js';
import type { Problem } from '../../form-logic/rules.js';
import type { FormMessages } from '../form-words.js';
import type { ChoicesMessages } from '../choices/choices-words.js';
import type { AnsweredMessages } from '../similar/answered-words.js';
import type { SimilarMessages } from '../similar/similar-words.js';
import type { DangerMessages } from '../danger/danger-words.js';
import type { DraftMessages } from '../draft/draft-words.js';
import type { SectionsMessages } from '../sections/sections-words.js';
import type { EvidenceMessages } from '../evidence/evidence-words.js';
import type { PersonalKind } from '../../form-logic/writing-hints.js';
import type { GuideMessages } from '../guide/guide-words.js';
import type { OutcomeMessages } from '../outcome/outcome-words.js';
import type { ReceiptMessages } from '../receipt/receipt-words.js';
import type {
  InsecureMessages,
  AssistedMessages,
  PracticeMessages,
  PrefillMessages,
} from '../assisted/assisted-words.js';
import type { SealedMessages } from '../guide/sealed-words.js';
import type { QuestionsMessages } from '../questions/questions-words.js';
import type { StepsMessages } from '../steps/steps-words.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { WaitingMessages } from '../waiting/waiting-words.js';
import type { PlaceMessages } from '../place/place-words.js';
import { aloudSu as aloud, errorsSu, mapSu as map } from '../../widget/words/widget-su.js';
import type { FormWords } from './form-languages.js';

/** Where a browser has no Sundanese, it counts as in Indonesian. */
const number = numberFormat(['su', 'id-ID'], { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Pilih jinis laporan.',
  title: 'Eusian judul laporan.',
  content: 'Carioskeun eusi laporan.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Serat langkung lengkep: sahenteuna ${found.min} aksara, ayeuna ${found.length}.`;
    case 'too-long':
      return `Panjang teuing: panglobana ${number.format(found.max)} aksara. Kirangan ${number.format(found.length - found.max)} aksara.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/** Sundanese in lemes, with “Anjeun”, as people speak to a village officer. */
const form: FormMessages = {
  heading: 'Ngadugikeun laporan',
  intro: 'Carioskeun masalah, patarosan, atanapi usul Anjeun ka pamaréntah. Gratis, teu kedah ngadamel akun.',
  optional: '(kénging kosong)',
  emergency: 'Darurat?',
  what: 'Naon anu kajadian?',
  tips: 'Pituduh nyerat',
  more: 'Basa sareng nu sanésna',
  classification: 'Jinis laporan',
  classifications: [
    {
      id: '1',
      label: 'Pangaduan',
      hint: 'Aya layanan atanapi fasilitas anu ruksak sareng kedah dileréskeun.',
    },
    { id: '3', label: 'Usul sareng harepan', hint: 'Anjeun gaduh usul atanapi harepan kanggo pamaréntah.' },
    { id: '2', label: 'Nyuhunkeun inpormasi', hint: 'Anjeun hoyong terang hal ti pamaréntah.' },
  ],
  title: {
    label: 'Judul',
    hint: 'Hiji kalimah pondok. Contona: Sasak gantung pegat di Dusun II',
  },
  content: {
    label: 'Eusi laporan',
    hint: 'Naon anu kajadian, ti iraha, saha anu katarajang, sareng naon harepan Anjeun? Laporan anu jelas langkung gancang diurus.',
  },
  count: (length, max) => `${number.format(length)} tina ${number.format(max)} aksara`,
  nearlyFull: 'Ampir dugi ka wates panjangna.',
  overfull: 'Ngaliwatan wates panjangna.',
  summary: (count) => `Aya ${count} eusian anu kedah dileréskeun`,
  errorPrefix: 'Lepat:',
  problem,
  setup: {
    loading: 'Nyambungkeun ka layanan laporan…',
    offline: 'Pormulir teu acan nyambung',
    kept: 'Anu parantos diserat ku Anjeun tetep aya di dieu.',
    retry: 'Cobian deui',
    fallback: 'Atanapi lapor ngalang\u00ADkungan:',
    web: 'Situs',
    sms: (to) => `SMS ka ${to}`,
    simple: {
      heading: 'Layanan ieu mung nampi laporan basajan',
      why: 'Alamat ieu teu nyebatkeun naon waé anu tiasa dilayanan. Panginten sanés layanan laporan, atanapi Wi-Fi masih ngantosan Anjeun lebet. Poto, Anonim, sareng Rahasia teu aya.',
    },
  },
  fault: errorsSu,
};

/** Sundanese, for the optional choices. */
const choices: ChoicesMessages = {
  category: {
    label: 'Perkawis laporan',
    hint: 'Sapertos “jalan goréng”, “lampu paéh”.',
    typeMore: '',
    none: 'Teu aya anu cocog. Cobian kecap sanés, atanapi kosongkeun: patugas anu milihkeun.',
  },
  institution: {
    label: 'Instansi anu dituju',
    hint: 'Teu terang? Kosongkeun waé. Patugas neraskeun laporan ka instansi anu wenang.',
    typeMore: '',
    none: 'Teu aya anu cocog. Cobian kecap sanés, atanapi kosongkeun.',
  },
  location: {
    label: 'Désa atanapi kalurahan',
    hint: 'Serat namina, teras pilih. Parios kacamatanana.',
    typeMore: 'Serat nami désa, kalurahan, atanapi kacamatan.',
    none: 'Teu kapendak dina daptar désa layanan ieu. Parios éjahanana, atanapi kosongkeun teras serat nami désana dina “Tempat kajadian”. Upami kajadianana di daérah sanés, layanan ieu tiasa waé teu tiasa nindakkeun.',
  },
  remember: 'Émut désa ieu dina HP ieu',
  district: (name) => `Kacamatan ${name}`,
  picker: {
    change: 'Gentos',
    changeWhat: (label) => `Gentos ${label.toLowerCase()}`,
    asking: 'Nuju milarian…',
    count: (count) => `Aya ${count} pilihan`,
    cut: 'Masih aya anu sanés. Serat langkung lengkep.',
    unpicked: 'Teu acan dipilih tina daptar, janten teu ngiring dikintunkeun.',
    failed: 'Daptarna teu acan tiasa dimuat. Laporan tetep tiasa dikintunkeun tanpa ieu.',
    retry: 'Cobian deui',
  },
  suggestions: {
    lead: 'Panginten ieu:',
    found: (names) =>
      `Perkawis anu panginten cocog: ${names.join(', ')}. Pilih dina eusian Perkawis laporan, atanapi liwatan waé.`,
  },
  topics: { label: 'Ngeunaan naon?', other: 'Nu sanésna' },
  news: {
    label: 'Wartosan abdi ngalang\u00ADkungan email',
    hint: 'Unggal aya kamajengan, Anjeun nampi email pondok anu salawasna sami. Eusi laporan sareng kode aksés teu diserat di jerona.',
  },
};

const moment = dateFormat(['su', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

/** Sundanese, of the draft. */
const draft: DraftMessages = {
  heading: 'Draf',
  kept: 'Seratan sareng poto Anjeun disimpen janten draf dina tab ieu, panglamina 7 dinten.',
  keptShared:
    'HP ieu dianggo ku seueur jalmi: seratan sareng poto Anjeun mung disimpen sakedap, dugi ka kaca ieu ditutup.',
  remove: 'Hapus draf',
  sure: 'Sadaya anu parantos diserat sareng dipilih ku Anjeun dina pormulir ieu bakal ical. Hapus?',
  yes: 'Muhun, hapus sadayana',
  no: 'Ulah dihapus',
  removed: 'Draf parantos dihapus.',
  others: (count, newest) =>
    `${count === 1 ? 'Aya draf' : `Aya ${count} draf, anu pamungkas`} ti ${moment.format(newest)}. Eusina dikonci supados teu diaos ku jalmi sanés; mung tiasa dibuka dina tab tempat nyeratna.`,
  removeOthers: (count) => (count === 1 ? 'Hapus éta draf' : 'Hapus sadaya éta draf'),
  othersRemoved: 'Draf anu dikonci parantos dihapus.',
  trouble: {
    denied:
      'Browser ieu teu ngawidian nyimpen, janten draf teu disimpen. Ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
    'photos-full':
      'Panyimpenan HP ieu pinuh: seratan Anjeun disimpen janten draf, potona henteu. Ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
    full: 'Panyimpenan HP ieu pinuh, janten draf teu disimpen. Ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
  },
};

const DAY = dateFormat(['su', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

const SECTIONS_MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Eusian tempat kajadianana.',
  dateOfIncident: 'Eusian tanggal kajadianana.',
  name: 'Eusian nami Anjeun.',
  phone: 'Eusian nomer HP Anjeun.',
  email: 'Eusian alamat email Anjeun.',
  nik: 'Eusian NIK Anjeun.',
  helperName: 'Eusian nami Anjeun salaku pendamping.',
  consentGivenBy: 'Pilih saha anu satuju.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Parios taun kajadianana.',
  phone: 'Parios nomer HP. Contona: 0812 3456 7890.',
  email: 'Parios alamat email. Contona: nama@contoh.id.',
  nik: 'NIK téh 16 angka.',
};

function sectionsProblem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return SECTIONS_MISSING[found.field] ?? form.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'Tanggal kajadian teu kénging saatos dinten ieu.';
    case 'no-contact':
      return 'Eusian nomer HP atanapi email, supados patugas tiasa ngahubungan Anjeun.';
    case 'refused-files':
      return `Hapus heula berkas ieu, atanapi cobian deui upami tiasa: ${found.names.join(', ')}.`;
    default:
      return form.problem(found);
  }
}

/** Sundanese, for all but the first part. */
const sections: SectionsMessages = {
  fault: errorsSu,
  bytes: (bytes) =>
    bytes < 1e6
      ? `${number.format(Math.ceil(bytes / 1024))}\u00a0KB`
      : `${number.format(bytes / 1048576)}\u00a0MB`,
  problem: sectionsProblem,
  sections: {
    where: 'Di mana sareng iraha?',
    photos: 'Poto atanapi bukti',
    privacy: 'Saha anu kénging terang?',
    send: 'Kintunkeun',
  },
  location: {
    label: 'Tempat kajadian',
    hint: 'Contona: Dusun II RT 03, payuneun balé désa, Désa Sukamaju',
  },
  locationDetail: {
    label: 'Pituduh tempat',
    hint: 'Désana parantos ditangtukeun. Tambihan dusun, RT, atanapi patokan supados gampil kapendak.',
  },
  date: 'Tanggal kajadian',
  days: {
    today: 'Dinten ieu',
    yesterday: 'Kamari',
    pick: 'Pilih tanggal',
  },
  deduced: {
    heading: 'Judul sareng nu sanésna',
    why: 'Kaeusi otomatis tina seratan Anjeun. Robih upami kirang merenah.',
  },
  anonymous: {
    label: 'Sumputkeun nami abdi',
    hint: 'Ti umum sareng instansi anu dituju. Nami sareng kontak tiasa dikosongkeun; upami dieusian, mung patugas panarima anu ningali.',
  },
  anonymousNotCollected: {
    label: 'Anonim',
    hint: 'Nami sareng kontak Anjeun teu ditaroskeun pisan.',
  },
  secret: { label: 'Rahasia', hint: 'Laporan teu dipintonkeun dina internét.' },
  safePage: {
    why: 'Program sanés dina situs ieu tiasa ngiring maos anu diserat ku Anjeun. Kanggo laporan rahasia, langkung aman nyerat dina kaca milik layanan ieu nyalira.',
    link: 'Buka kaca anu aman',
    carried:
      'Seratan Anjeun parantos dibantun ka kaca anu aman, dina tab sanés; potona henteu. Anu di dieu hapus dina ⋯ di luhur.',
  },
  visibility: {
    heading: 'Saha tiasa ningali naon',
    viewer: (viewer, endpointName) =>
      ({
        office: 'Instansi anu ngurus',
        officers: endpointName ? `Patugas ${endpointName}` : 'Patugas anu nampi laporan',
        gateway: 'SP4N-LAPOR!, upami diteruskeun',
      })[viewer],
    untold:
      'Layanan ieu teu nerangkeun saha anu tiasa ningali laporan. Anggap waé sadaya anu diserat ku Anjeun di dieu, kalebet nami, tiasa diaos ku jalmi sanés.',
    group: {
      everybody: 'Sadayana, saparantos diparios',
      secret: 'Laporan rahasia',
      officers: 'Mung patugas',
      person: 'Nami sareng kontak',
    },
    nothing: 'Teu aya anu dipintonkeun di internét. Jalmi sanés ogé teu terang yén laporan ieu aya.',
    publicName: 'Nami anu dipintonkeun',
    names: {
      citizen: '“Warga”',
      initials: 'Aksara mimiti nami Anjeun',
      anonymous: '“Anonim”',
    },
    readBy: 'Diaos ku',
    noName: 'Nami sareng kontak teu dikintunkeun.',
    passedOn: 'Upami ka SP4N-LAPOR!, tiasa diaos umum',
    passedOnSecret: 'Upami diteruskeun ka SP4N-LAPOR!, laporan ieu ditandaan rahasia.',
  },
  identity: {
    name: 'Nami',
    phone: 'Nomer HP',
    email: 'Email',
    nik: 'NIK',
    nikHint: '16 angka dina KTP.',
    phoneOrEmail: 'Eusian nomer HP atanapi email, hiji ogé cekap.',
    vanished: 'Anjeun milih Anonim. Nami sareng kontak teu ditaroskeun sareng teu dikintunkeun.',
  },
  consent: {
    heading: 'Panyatujuan',
    retention: 'Disimpenna',
    contact: 'Kontakna',
    version: 'Vérsi',
    pressing: 'Mencét “Kintunkeun laporan” hartosna satuju data ieu dianggo ngurus laporan.',
    whole: 'Aos panyatujuanana',
  },
  send: 'Kintunkeun laporan',
  pageLooks: 'Ieu situs nuju mariosan laporan Anjeun…',
  pageUntold:
    'Ieu situs teu tiasa mariosan laporan Anjeun, janten teu acan dikintunkeun. Mangga cobian deui sakedap deui; seratan Anjeun tetep aya.',
};

/** Sundanese, for photos and documents. */
const evidence: EvidenceMessages = {
  bytes: sections.bytes,
  heading: 'Poto atanapi bukti',
  camera: 'Candak poto',
  gallery: 'Galéri',
  add: 'Pilih poto atanapi berkas',
  alsoBy: 'Tiasa ogé disérét ka dieu atanapi ditémpél (Ctrl+V).',
  limits: (most) =>
    `Panglobana ${most} berkas, kénging sababaraha sakaligus. Poto ageung dialitan otomatis; data tempat dina jero poto dihapus.`,
  pdfLimit: (bytes) => `PDF pangageungna ${bytes}.`,
  listed: 'Berkas anu dipilih',
  photo: (number) => `Foto ${number}`,
  state: ({ state }) =>
    state.phase === 'shrinking'
      ? 'nuju dialitan…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'parantos siap'
          : 'parantos siap, dialitan nalika dikintunkeun'
        : state.phase === 'stopped'
          ? 'dibatalkeun'
          : 'teu tiasa dikintunkeun',
  problem: {
    unsupported: () => 'Jinis berkas ieu teu ditampi. Hapus, teras pilih poto atanapi PDF.',
    empty: () => 'Berkas ieu kosong. Hapus, teras pilih berkas anu sanés.',
    'too-large': (_, bytes) =>
      `Langkung ageung ti ${bytes}. Hapus, teras pilih anu langkung alit atanapi poto kacana.`,
    'too-many': (most) =>
      `Parantos aya ${most} berkas. Hapus berkas ieu, atanapi hapus anu sanés teras pilih deui.`,
    'too-many-pixels': () =>
      'Poto ieu ageung teuing: langkung ti 65 mégapiksel atanapi 80 MB. Hapus, teras kintunkeun tangkepan layarna.',
    heic: () =>
      'Poto ieu jinisna HEIC, sareng browser ieu teu tiasa mukana. Hapus, teras kintunkeun tangkepan layarna, atanapi robih jinis poto dina kaméra janten JPEG.',
    unreadable: () =>
      'Poto ieu teu tiasa dibuka; panginten ruksak atanapi teu acan kaunduh. Cobian deui, atanapi hapus teras kintunkeun tangkepan layarna.',
  },
  author:
    'Dina jero PDF tiasa kasimpen nami nu ngadamelna. Upami hoyong tetep teu dikenal, kintunkeun poto kacana.',
  remove: 'Hapus',
  cancel: 'Teu janten',
  retry: 'Cobian deui',
  alt: (name) => `Poto ${name}`,
  removed: (name) => `${name} parantos dihapus.`,
  drop: 'Leupaskeun berkas di dieu',
  sending: {
    listed: 'Berkas anu dikintunkeun',
    waiting: 'ngantosan giliran',
    part: (percent) => `kakintun ${percent} %`,
    arrived: 'parantos kakintun',
    stopAll: 'Eureunkeun pangiriman',
    stopped: (name) => `Pangiriman dieureunkeun. ${name} teu acan kakintun.`,
    stoppedAll: 'Pangiriman dieureunkeun. Laporan tiasa dirobih deui.',
    why: 'Teu acan kakintun, margi dibatalkeun ku Anjeun. Pencét “Cobian deui”, atanapi hapus, teras kintunkeun laporanna.',
    tooLate: 'Laporan parantos angkat sareng teu tiasa dieureunkeun deui.',
  },
};

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomer HP',
  email: 'alamat email',
  account: 'nomer rekening',
};

const guide: GuideMessages = {
  heading: 'Supados gancang diurus, carioskeun:',
  aspects: {
    what: 'Naon anu kajadian',
    where: 'Di mana kajadianana',
    when: 'Ti iraha',
    hope: 'Naon harepan Anjeun',
  },
  kinds: {
    '2': { what: 'Inpormasi naon' },
    '3': { what: 'Usul Anjeun', where: 'Tempatna', hope: 'Harepan Anjeun' },
  },
  told: 'parantos aya',
  missing: 'teu acan aya',
  personal: {
    heading: 'Aya data pribados dina seratan Anjeun',
    why: (kinds) =>
      `Laporan ieu tiasa diaos ku jalmi dina internét, sareng di jerona aya ${kinds.map((kind) => KINDS[kind]).join(', ')}. Patugas tetep tiasa ngahubungan Anjeun ngalang\u00ADkungan kontak dina pormulir ieu.`,
    cover: 'Tutupan ku •••',
    covered: 'Data pribados parantos ditutupan.',
  },
  delicate: {
    heading: 'Hariwang kanyahoan?',
    why: 'Laporan sapertos kieu tiasa dikintunkeun tanpa dipintonkeun dina internét sareng tanpa nami Anjeun.',
    offer: {
      secret: 'Jantenkeun Rahasia',
      nameless: 'Rahasia sareng tanpa nami',
      hidden: 'Rahasia, sumputkeun nami abdi',
    },
    taken: {
      secret: 'Laporan ieu ayeuna Rahasia: henteu némbongan dina internét.',
      nameless:
        'Laporan ieu ayeuna Rahasia sareng tanpa nami: teu dipintonkeun dina internét, sareng nami Anjeun teu ditaroskeun.',
      hidden:
        'Laporan ieu ayeuna Rahasia sareng nami Anjeun disumputkeun. Nami tiasa dikosongkeun; upami dieusian, mung patugas panarima anu ningali.',
    },
    undo: 'Batalkeun',
    undone: 'Dibatalkeun. Laporan ieu balik deui sapertos tadi.',
  },
  elsewhere: {
    heading: 'Upami pormulir teu nyambung waé',
    why: 'Seratan Anjeun tiasa dikintunkeun tanpa internét, ngalang\u00ADkungan SMS ka layanan nasional SP4N-LAPOR!.',
    sms: (to) => `Kintunkeun seratan ngalang\u00ADkungan SMS ka ${to}`,
    smsHint: 'Tanpa poto. Pulsa SMS dianggo. Anu nampi ningali nomer HP Anjeun sareng eusina.',
    guarded:
      'SMS teu anonim sareng teu rahasia: nomer HP sareng eusi pesen katingali ku anu nampina, sareng pesenna disimpen dina HP ieu. Upami éta ngabahayakeun kanggo Anjeun, antosan dugi ka pormulir nyambung.',
    web: (host) => `Atanapi serat di ${host}`,
  },
  safePage: sections.safePage,
};

const danger: DangerMessages = {
  call: (number) => `Telepon ${number}`,
  goesOn: 'Laporan ieu tetep tiasa dikirim.',
  leave: 'Tutup gancang',
  dismiss: 'Sanés darurat',
};

/** Sundanese, from Kintunkeun to the receipt. */
const outcome: OutcomeMessages = {
  unkept: {
    more: 'Pilihan sanés',
    label: 'Ulah disimpen dina HP ieu',
    hint: 'Dikintunkeun ayeuna atanapi henteu pisan. Upami sinyal pegat teras kaca ditutup, laporan ical.',
  },
  working: {
    keeping: 'Nyimpen laporan dina HP ieu…',
    sending: 'Nuju ngintunkeun laporan…',
    safe: 'Laporan parantos disimpen dina HP ieu. Upami sinyal ical, laporan dikintunkeun deui otomatis.',
    unkept: 'Laporan teu disimpen dina HP ieu. Ulah nutup kaca sateuacan laporan ditampi.',
  },
  queued: {
    heading: 'Laporan Anjeun disimpen dina HP ieu sareng bakal dikintunkeun otomatis',
    headingInMemory: 'Laporan Anjeun ngantosan sambungan sareng bakal dikintunkeun otomatis',
    onDevice:
      'Laporan dikintunkeun pas nyambung, salami kaca ieu kabuka atanapi nalika dibuka deui ku Anjeun.',
    inMemory: 'HP ieu teu ngawidian nyimpen: ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
    unkept:
      'Sapertos pilihan Anjeun, laporan teu disimpen dina HP. Salami kaca ieu kabuka, laporan dicobian deui; upami ditutup, laporan ical.',
    now: 'Kintunkeun ayeuna',
    ask: 'Taroskeun ayeuna',
  },
  unknown: {
    heading: 'Teu acan terang naha laporan parantos ditampi',
    why: 'Sambungan pegat sateuacan aya waleran. Ayeuna nuju ditaroskeun ka layanan laporan.',
    dont: 'Teu kedah nyerat deui. Laporan ieu moal ical sareng moal kacatet dua kali.',
  },
  received: 'Laporan Anjeun parantos ditampi',
  number: 'Nomer laporan',
  code: 'Kode aksés',
  copy: 'Salin',
  copied: 'Parantos disalin.',
  selected: 'Parantos dipilih. Pencét lami, teras pilih Salin.',
  keep: {
    heading: 'Tangkep layarna atanapi catet kode ieu ayeuna',
    why: 'Kode ieu konci laporan Anjeun. Saha waé anu nyepengna dianggap nu lapor.',
    how: 'Ulah ngabagikeun kodena.',
    share: 'Nomer laporan kénging dibagikeun.',
    lost: 'Kodena ical? Candak KTP ka kantor anu nampi laporan: patugas tiasa ngadamelkeun kode énggal.',
    gone: 'Kode anu ical teu tiasa digentos.',
  },
  done: 'Réngsé, parantos disimpen',
  again: 'Ngadamel laporan sanés',
  ownWays: 'Cara sanés ngahubungi patugas:',
  shared:
    'HP ieu dianggo ku seueur jalmi: saatos nyatet kodena, pencét “Ngadamel laporan sanés” supados ical tina layar.',
};

const insecure: InsecureMessages = {
  why: 'Sambungan kaca ieu teu dikonci, janten data Anjeun tiasa diaos ku jalmi sanés. Pormulirna dibuka dina kaca anu aman.',
  open: 'Buka pormulir laporan',
};

const receipt: ReceiptMessages = {
  locale: ['su', 'id-ID'],
  picture: {
    save: 'Simpen gambar',
    saved: 'Gambar tanda tarima disimpen dina HP ieu. Ulah dibagikeun: kodena konci laporan Anjeun.',
    failed: 'Gambarna teu acan tiasa didamel. Tangkep layarna atanapi catet kodena.',
    number: 'Nomer laporan',
    code: 'Kode aksés',
    date: 'Tanggal',
    note: 'Ulah ngabagikeun gambar ieu: kodena konci laporan Anjeun.',
  },
  track: 'Tingali laporan abdi',
  whatsappReporter: 'Kintunkeun ka WhatsApp nu lapor',
  due: 'Diwaler pangtelatna',
  next: 'Naon anu lumangsung saatosna',
  steps: (verifyDays, followupDays, replyDays) => [
    `Dina ${verifyDays} dinten gawé, patugas mariosan laporan teras neraskeun ka instansi anu wenang.`,
    `Dina ${followupDays} dinten gawé saatosna, instansi ngurus sareng ngawaler.`,
    `Anjeun gaduh ${replyDays} dinten gawé kanggo nanggapan waleranana.`,
  ],
  follow: 'Kanggo ningali kamajenganana, buka “Ngalacak laporan” teras lebetkeun nomer sareng kode ieu.',
  followByCode:
    'Nomerna mung dipintonkeun dina tab anu ngintunkeun. Kanggo ngalacak, buka “Ngalacak laporan” teras lebetkeun kode ieu waé.',
  heading: 'Bagikeun atanapi citak',
  print: 'Citak',
  share: 'Bagikeun nomer',
  whatsapp: 'Kintunkeun ngalang\u00ADkungan WhatsApp',
  showQr: 'Pintonkeun kode QR',
  qr: {
    label: (number) => `Kode QR kanggo ningali laporan ${number}`,
    hint: 'Pindai ku HP kanggo muka kaca lacak. Eusina mung nomer laporan, tanpa kode aksés.',
    failed: 'Kode QR teu acan tiasa dimuat. Cobian deui upami aya sinyal.',
  },
  text: (number, link) => `Nomer laporan: ${number}\nTingali kamajenganana: ${link}`,
  textWithCode: (number, code, link) =>
    `Nomer laporan: ${number}\nKode aksés (ulah disebarkeun): ${code}\nTingali kamajenganana: ${link}`,
  shareTitle: 'Tanda tarima laporan',
  withoutCode: 'Kode aksés teu ngiring dibagikeun.',
  guarded:
    'Laporan ieu teu atas nami Anjeun di payuneun umum. Saha waé anu nampi nomerna terang yén Anjeun lapor.',
  withCode: {
    label: 'Bagikeun ogé kode aksés',
    hint: 'Anu nampina dianggap nu lapor: tiasa maos sadaya eusi ieu laporan, ngawaler, sareng narikna. Mung kanggo jalmi anu dipercanten ku Anjeun.',
  },
  save: {
    label: 'Émut laporan ieu dina HP ieu',
    hint: 'Mung nomerna, supados gampil dilacak. Ulah dicéntang upami HP-na dianggo ku seueur jalmi.',
  },
  saveCode: {
    label: 'Émut ogé kode aksésna',
    hint: 'Saha waé anu nyepeng HP ieu tiasa muka sareng narik laporan ieu.',
  },
  saved: 'Laporan diémut dina HP ieu.',
  unsaved: 'Laporan teu diémut deui dina HP ieu.',
  saveFailed: 'HP ieu teu ngawidian nyimpen.',
};

const SIMILAR_DAY = dateFormat(['su', 'id-ID'], { day: 'numeric', month: 'short' });

const answered: AnsweredMessages = { heading: 'Sigana parantos diwaler', answered: 'Parantos diwaler:' };

const similar: SimilarMessages = {
  heading: 'Panginten parantos aya anu ngalaporkeun ieu',
  lead: 'Upami masalahna sami, rojong waé éta laporan. Upami béda, kintunkeun laporan Anjeun sapertos biasa. Seratan Anjeun teu acan dikintunkeun ka mana waé.',
  found: (count) => `Aya ${count} laporan anu mirip.`,
  statuses: {
    verified: 'Parantos diparios',
    in_progress: 'Nuju diurus ku instansi',
    responded: 'Ngantosan tanggapan nu lapor',
    reopened: 'Parantos ditanggapan nu lapor',
    held: 'Ditunda heula',
    done: 'Parantos réngsé',
  },
  finished: (day) =>
    `Kantos dilaporkeun, réngsé ${SIMILAR_DAY.format(new Date(day))}. Ruksak deui? Teraskeun.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => `${count} pangrojong`,
  support: 'Ngiring ngarojong',
  supportWhat: (title) => `Ngiring ngarojong: ${title}`,
  supported: 'Pangrojong Anjeun parantos dicatet. Upami masalahna sami, Anjeun teu kedah lapor deui.',
  waits: 'Pangrojong Anjeun dikintunkeun pas aya sinyal.',
  failed: 'Pangrojong teu acan dicatet. Cobian deui.',
};

const sealed: SealedMessages = {
  offer: 'Disegel: mung Inspektorat anu tiasa maos.',
  link: 'Serat disegel dina kaca layanan ieu',
};

const assisted: AssistedMessages = {
  heading: 'Anu ngabantosan',
  why: 'Anjeun ngabantosan jalmi sanés ngalaporkeun. Nami sareng lembaga Anjeun ngiring dikintunkeun, sareng mung patugas anu ningali.',
  name: 'Nami Anjeun salaku pendamping',
  organisation: {
    label: 'Lembaga atanapi paguyuban',
    hint: 'Contona: Karang Taruna Désa Sukamaju, kader posyandu',
  },
  keep: {
    label: 'Inget nami pendamping dina tab ieu',
    hint: 'Supados teu kedah ngeusian deui kanggo pelapor saterasna. Leungit upami tab ditutup. Data pelapor salawasna dihapus.',
  },
  tally: (sent, waiting) => `Dinten ieu tina HP ieu: ${sent} kakintun, ${waiting} ngantosan.`,
  givenBy: {
    heading: 'Saha anu satuju?',
    reporter: { label: 'Pelapor nyalira', hint: 'Pelapor aya di dieu, parantos maos atanapi diaoskeun.' },
    helper: {
      label: 'Abdi, atas nami pelapor',
      hint: 'Pelapor teu aya di dieu sareng nyuhunkeun abdi satuju kanggo anjeunna.',
    },
  },
  near: {
    heading: 'Masih kénéh di dieu?',
    why: 'Sakedap deui eusian pelapor dihapus tina layar sareng tina HP ieu, supados teu diaos ku jalmi sanés.',
    stay: 'Muhun, teraskeun',
  },
  wiped: 'Tilu menit teu dicabak: eusian pelapor parantos dihapus.',
};

const prefill: PrefillMessages = {
  asset: {
    label: 'Kode barang',
    hint: 'Tina stiker atanapi kode QR nu disekén. Kosongkeun upami laporan sanés ngeunaan éta.',
  },
};

const questions: QuestionsMessages = {
  heading: 'Patarosan tambahan',
  answers: 'Waleran Anjeun',
  yes: 'Leres',
  no: 'Henteu',
  choose: 'Mangga pilih…',
  clear: 'Kosongkeun pilihan',
  sight: {
    office: 'Diaos ku patugas sareng instansi nu nanganan, henteu katingali dina internét.',
    endpoint: 'Mung diaos ku patugas layanan ieu, henteu katingali dina internét.',
    public: 'Katingali dina internét sareng laporan Anjeun.',
  },
  call: (number) => `Telepon ${number}`,
  stopped: 'Laporan ieu henteu dikintunkeun ti dieu.',
  otherTopic: 'Upami masalahna sanés, gentos topikna.',
  lost: (label) =>
    `Patarosan “${label}” henteu ditaroskeun deui, atanapi parantos robih. Pindahkeun waleran Anjeun kana eusi laporan, atanapi hapus.`,
  move: 'Pindahkeun kana eusi laporan',
  remove: 'Hapus waleran',
  moved: 'Waleran parantos dipindahkeun kana eusi laporan.',
  kept: 'Patarosan tambahan ayeuna teu tiasa dimuat. Waleran Anjeun disimpen sareng dikintunkeun:',
  anonymous:
    'Anjeun milih Anonim. Waleran sapertos nomer palanggan tiasa kénéh nuduhkeun saha Anjeun; kosongkeun upami teu wajib, atanapi pilih kategori sanés.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: mangga diwaler.`,
    malformed: {
      text: (label) => `${label}: waleran teu tiasa diaos.`,
      textarea: (label) => `${label}: waleran teu tiasa diaos.`,
      number: (label) => `${label}: serat ku angka.`,
      date: (label) => `${label}: eusian tanggal anu leres.`,
      choice: (label) => `${label}: pilih salah sahiji.`,
      choices: (label) => `${label}: pilih tina daptar.`,
      yes_no: (label) => `${label}: pilih salah sahiji.`,
    },
    unlike: (label, hint) => `${label}: wangunna teu acan luyu. ${hint}`,
    tooLong: (label, max) => `${label}: pangseueurna ${max} aksara.`,
    tooSmall: (label, min) => `${label}: sahenteuna ${min}.`,
    tooLarge: (label, max) => `${label}: pangseueurna ${max}.`,
    tooFew: (label, min) => `${label}: pilih sahenteuna ${min}.`,
    tooMany: (label, max) => `${label}: pilih pangseueurna ${max}.`,
  },
};

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Hatur nuhun kana laporanana. Patugas parantos mariosan tempatna. Ngoméanana dimimitian Senén payun, panglamina lima dinten.',
  '2': 'Hatur nuhun parantos naros. Berkas anu diperyogikeun aya di kantor désa unggal dinten gawé tabuh 08.00–15.00. Candak KTP sareng kartu kulawarga. Teu kedah mayar.',
  '3': 'Hatur nuhun kana usulna. Usul ieu dicandak kana musyawarah désa sasih payun. Anjeun tiasa sumping sareng ngadugikeun nyalira.',
};

const practice: PracticeMessages = {
  banner: {
    heading: 'Modeu latihan',
    why: 'Ieu mung latihan. Teu aya anu dikintunkeun, sareng teu aya anu disimpen. Anggo nami sareng nomer rékaan.',
  },
  tracker: {
    heading: 'Latihan: lalampahan laporan Anjeun',
    why: 'Dina laporan saleresna, ieu lumangsung sababaraha dinten sareng katingali dina “Ngalacak laporan”. Di dieu patugasna mung api-api.',
    events: (kind, title) => [
      { who: 'Anjeun', what: `Laporan “${title}” dikintunkeun.` },
      { who: 'Patugas panampi (api-api)', what: 'Laporan diparios: jelas, sareng sanés laporan dua kali.' },
      { who: 'Patugas panampi (api-api)', what: 'Laporan diteraskeun ka kantor anu wenang.' },
      { who: 'Patugas kantor (api-api)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Tingali naon saterasna',
    end: 'Réngsé. Dina laporan saleresna Anjeun ayeuna tiasa ngawaler, masihan peunteun, atanapi nyebatkeun yén masalahna teu acan réngsé.',
  },
};

const steps: StepsMessages = {
  at: (step, count) => `Léngkah ${step} tina ${count}`,
  next: 'Teraskeun',
  back: 'Balik deui',
  stillHere: 'Seratan Anjeun masih aya.',
  kinds: {
    '2': {
      what: 'Naon anu hoyong Anjeun terang?',
      title: { label: 'Judul', hint: 'Hiji kalimah pondok. Contona: Sarat ngurus akta kalahiran' },
      content: {
        label: 'Inpormasi anu disuhunkeun',
        hint: 'Inpormasi naon anu Anjeun peryogikeun, ti kantor mana, sareng kanggo naon? Sebatkeun taun atanapi nami seratna upami aya.',
      },
      where: 'Ngeunaan tempat mana?',
      location: {
        label: 'Tempat anu ditaroskeun',
        hint: 'Nami kantor, désa, atanapi wilayahna. Contona: Kantor Camat Lubuk Batang',
      },
    },
    '3': {
      what: 'Naon harepan Anjeun?',
      title: { label: 'Judul', hint: 'Hiji kalimah pondok. Contona: Lampu jalan kanggo Dusun II' },
      content: {
        label: 'Usul atanapi harepan',
        hint: 'Naon anu diarepkeun ku Anjeun, di mana, naha penting, sareng saha anu bakal kabantosan?',
      },
      where: 'Kanggo tempat mana?',
      location: {
        label: 'Tempat anu dimaksad',
        hint: 'Contona: sapanjang Dusun II, ti balé désa dugi ka SD Negeri 3',
      },
    },
  },
  section: 'Parios teras kintunkeun',
  review: {
    untold: 'Panginten tiasa diaos ku sadayana',
    fields: {
      classificationId: 'Jinis laporan',
      category: 'Perkawis laporan',
      institution: 'Instansi',
      location: 'Désa/kacamatan',
      assetRef: 'Kode barang',
      attachments: 'Poto/berkas',
    },
    point: { rough: 'Titik peta, digésér ±500\u00a0m', exact: 'Titik peta anu pasti' },
    empty: 'Teu acan dieusian',
    change: 'Robih',
    day: (day) => DAY.format(new Date(day)),
  },
};

const time = dateFormat(['su', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

const STATES: Readonly<Record<OutboxSummary['state'], string>> = {
  waiting: 'Ngantosan jaringan',
  sending: 'Nuju dikintunkeun…',
  sent: 'Parantos kakintun',
  'needs-fix': 'Kedah dileréskeun',
  unknown: 'Teu acan terang',
};

function state({ state: name, problem, isEditable }: OutboxSummary): string {
  if (name === 'waiting' && problem?.status) return 'Ngantosan layanan laporan';
  if (name !== 'needs-fix') return STATES[name];
  if (!isEditable) return 'Teu tiasa dikintunkeun';
  return problem ? STATES[name] : 'Nuju dirobih';
}

function detail({ state: name, problem, isEditable, kind, trackingId }: OutboxSummary): string {
  switch (name) {
    case 'waiting':
      return problem?.status
        ? 'Layananana nuju pinuh. Dicobian deui otomatis.'
        : 'Dikintunkeun otomatis pas nyambung.';
    case 'sending':
      return '';
    case 'unknown':
      return 'Sambungan pegat sateuacan aya waleran. Ditaroskeun deui otomatis. Sateuacan aya waleran, eusina teu tiasa dirobih.';
    case 'needs-fix':
      if (!isEditable) return 'Layanan parantos nyatet laporan ieu sareng eusi anu sanés.';
      if (!problem) return 'Teu acan dikintunkeun. Réngsékeun, teras kintunkeun deui.';
      return kind === 'reply'
        ? 'Tanggapan ieu teu ditampi.'
        : 'Aya eusian anu teu ditampi. Pencét Robih kanggo ningalina.';
    case 'sent':
      return trackingId
        ? `Nomer laporan: ${trackingId}. Kodena dipintonkeun nalika Anjeun mencét Kintunkeun.`
        : 'Buka nganggo kode anu dipintonkeun nalika Anjeun mencét Kintunkeun.';
  }
}

/** Sundanese, for the waiting list. */
const waiting: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Teu acan réngsé (${waiting})` : 'Parantos kakintun'),
  intro: 'Eusi, poto, sareng nami teu dipintonkeun di dieu.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Tanggapan' : 'Laporan'}, ${time.format(createdAt)}`,
  size: sections.bytes,
  state,
  detail,
  inMemory: 'Mung aya dina kaca ieu, sareng ical upami kaca ditutup.',
  old: (days) =>
    `Parantos ${days} dinten teu acan dugi. Milarian tempat anu aya sinyalna, atanapi dugikeun ku cara sanés.`,
  stale: 'Parantos langkung ti 60 dinten. Masih badé dikintunkeun? Upami henteu, hapus waé.',
  send: 'Kintunkeun ayeuna',
  ask: 'Taroskeun ayeuna',
  edit: 'Robih',
  copy: 'Cara sanés',
  remove: 'Hapus',
  dismiss: 'Tutup',
  cancel: 'Teu janten',
  changed: 'Kaayaanana nembé robih. Tingali deui daptarna.',
  removed: 'Parantos dihapus tina HP ieu.',
  removing: {
    heading: 'Hapus tina HP ieu?',
    why: 'Anu teu acan dugi teu tiasa dibalikkeun.',
    yes: 'Muhun, hapus',
  },
  replacing: {
    heading: 'Buka laporan ieu dina pormulir?',
    why: 'Anu nuju diserat ku Anjeun dina pormulir bakal digentos.',
    yes: 'Muhun, buka',
  },
  code: {
    heading: 'Lebetkeun kode aksés',
    why: 'Laporan ieu diserat dina waktos sanés. Eusina mung kabuka ku kode anu dipintonkeun nalika Kintunkeun dipencét.',
    label: 'Kode aksés',
    wrong: 'Kode ieu teu cocog. Parios deui catetan atanapi poto Anjeun.',
    open: 'Buka',
  },
  copying: {
    heading: 'Dugikeun ku cara sanés',
    why: 'Eusi laporan kaluar tina kaca ieu sareng tiasa diaos ku anu nampina.',
    after: 'Upami parantos dugi ku cara sanés, hapus tina daptar ieu supados teu dikintunkeun dua kali.',
    save: 'Simpen janten berkas',
    saveHint:
      'Hiji berkas anu eusina seratan, poto, nami, sareng kontak Anjeun. Tiasa dibuka, dicitak, atanapi dipasihkeun ka patugas. Tanpa kode aksés.',
    saved: 'Berkas parantos disimpen. Saha waé anu nyepeng HP ieu tiasa mukana.',
    whatsapp: 'Kintunkeun seratan ngalang\u00ADkungan WhatsApp',
    whatsappHint: 'Tanpa poto sareng tanpa nami. Anjeun anu milih saha anu nampina.',
    sms: (to) => `Kintunkeun seratan ngalang\u00ADkungan SMS ka ${to}`,
    smsHint: 'Tanpa poto. Pulsa SMS dianggo.',
    web: 'Serat deui dina situs sanés',
    webHint: (host) => `Muka ${host}. Salin heula seratanana.`,
    secret:
      'Laporan ieu Anonim atanapi Rahasia. Ngalangkungan WhatsApp atanapi SMS, anu nampi ningali nomer HP Anjeun sareng eusina, sareng suratna disimpen dina HP ieu.',
    close: 'Tutup',
  },
  copied: {
    language: 'su',
    report: 'Laporan kanggo pamaréntah',
    reply: (trackingId) => `Tanggapan kanggo laporan ${trackingId}`,
    notice: (at) =>
      `Diserat ${at}. Salinan tina HP nu lapor, teu acan dikintunkeun ngalang\u00ADkungan internét.`,
    title: 'Judul',
    content: 'Eusi laporan',
    place: 'Tempatna',
    point: 'Titik dina peta',
    day: 'Tanggal kajadian',
    name: 'Nami',
    phone: 'Nomer HP',
    email: 'Email',
    marks: 'Pamundut nu lapor',
    anonymous: 'Anonim: nami teu dipasihkeun',
    secret: 'Rahasia: ulah dipintonkeun ka umum',
    files: (count) => `Poto sareng berkas (${count})`,
    time: (at) => time.format(at),
    fileName: (at) => `laporan-${new Date(at).toISOString().slice(0, 10)}.html`,
  },
};

const place: PlaceMessages = {
  heading: 'Titik tempat',
  village: (name, district) => (district ? `${name}, Kec. ${district}` : name),
  near: (village) => `Caket ${village}`,
  inside: (village) => `Di ${village}?`,
  locate: 'Tempat abdi',
  locating: 'Milarian tempat Anjeun…',
  cancel: 'Batal',
  failed: {
    denied: 'Lokasi dipareuman.',
    timeout: 'Lokasi teu acan kapendak. Cobian deui di tempat lega.',
    unavailable: 'HP ieu teu tiasa nangtukeun lokasi.',
  },
  orWrite: 'Seratkeun waé tempatna.',
  photo: {
    ask: (name) => `Poto ${name} terang tempatna. Dianggo janten lokasi?`,
    use: 'Anggo tempat poto',
    used: 'Lokasi poto dianggo ✓',
  },
  map: {
    open: 'Tuduhkeun dina peta',
    move: 'Geser dina peta',
    use: 'Anggo titik ieu',
    close: 'Tutup petana',
    zoomFirst: 'Ageungkeun heula petana supados titikna pas.',
  },
  chosen: {
    known: 'Titik parantos kacatet',
    nameIt: 'Punten serat ogé nami tempatna.',
    source: {
      device: 'Tina parangkat Anjeun.',
      photo: 'Tina poto.',
      map: 'Tina peta.',
      kept: 'Tina laporan nu disimpen.',
      link: 'Tina tautan atanapi kode QR nu dibuka.',
    },
    rough: 'Titik ieu kirang pas. Cobian deui di tempat nu lega, atanapi serat ciri tempatna.',
    remove: 'Hapus titik',
    taken: 'Titik tempat dianggo.',
    removed: 'Titik tempat dihapus.',
  },
  seen: {
    public: 'Patugas ningali titik ieu. Kanggo umum, titikna dibuleudkeun kira-kira 500\u00a0méter.',
    anonymous:
      'Laporan Anjeun anonim: umum teu ningali titik ieu, tapi patugas sareng instansi ningali. Upami ieu bumi Anjeun, geser heula dina peta.',
    secret: 'Laporan Anjeun rahasia: mung patugas sareng instansi nu ningali titik ieu.',
  },
  outside: {
    heading: (agency) => `Titik ieu di luar wewengkon ${agency || 'layanan ieu'}`,
    why: 'Parios titikna. Laporan tetep tiasa dikintunkeun, tapi panginten diteraskeun ka wewengkon sanés. Kanggo wewengkon sanés, Anjeun ogé tiasa lapor di:',
  },
};

/** The form in Sundanese. */
export const words: FormWords = {
  aloud,
  form,
  choices,
  danger,
  draft,
  evidence,
  guide,
  sections,
  outcome,
  insecure,
  receipt,
  similar,
  answered,
  assisted,
  sealed,
  prefill,
  questions,
  practice,
  steps,
  waiting,
  map,
  place,
};
