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
import { aloudJv as aloud, errorsJv, mapJv as map } from '../../widget/words/widget-jv.js';
import type { FormWords } from './form-languages.js';

/** Where a browser has no Javanese, it counts as in Indonesian. */
const number = numberFormat(['jv', 'id-ID'], { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Pilih jinis laporan.',
  title: 'Isi judul laporan.',
  content: 'Cariyosaken isi laporan.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Serat langkung jangkep: paling sekedhik ${found.min} aksara, sakmenika ${found.length}.`;
    case 'too-long':
      return `Kepanjangen: paling kathah ${number.format(found.max)} aksara. Kirangi ${number.format(found.length - found.max)} aksara.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/** Javanese in krama, as a villager speaks to a village officer, with “panjenengan”. */
const form: FormMessages = {
  heading: 'Ngaturaken laporan',
  intro:
    'Cariyosaken perkawis, pitakenan, utawi usul panjenengan dhateng pamarentah. Gratis, tanpa damel akun.',
  optional: '(pareng kosong)',
  emergency: 'Darurat?',
  what: 'Menapa ingkang kedadosan?',
  tips: 'Pitedah nyerat',
  more: 'Basa lan sanesipun',
  classification: 'Jinis laporan',
  classifications: [
    {
      id: '1',
      label: 'Aduan',
      hint: 'Wonten layanan utawi fasilitas ingkang risak lan perlu dipun\u00ADdandosi.',
    },
    {
      id: '3',
      label: 'Usul lan pangajeng-ajeng',
      hint: 'Panjenengan gadhah usul utawi pangajeng-ajeng kagem pamarentah.',
    },
    { id: '2', label: 'Nyuwun katrangan', hint: 'Panjenengan badhe mangertos bab saking pamarentah.' },
  ],
  title: {
    label: 'Judul',
    hint: 'Satunggal ukara cekak. Tuladha: Kreteg gantung pedhot wonten Dusun II',
  },
  content: {
    label: 'Isining laporan',
    hint: 'Menapa ingkang kedadosan, wiwit kapan, sinten ingkang kenging, lan menapa pangajeng-ajeng panjenengan? Laporan ingkang cetha langkung enggal dipun\u00ADtandangi.',
  },
  count: (length, max) => `${number.format(length)} saking ${number.format(max)} aksara`,
  nearlyFull: 'Sampun meh dumugi wates panjangipun.',
  overfull: 'Nglangkungi wates panjangipun.',
  summary: (count) => `Wonten ${count} isian ingkang perlu dipun\u00ADdandosi`,
  errorPrefix: 'Lepat:',
  problem,
  setup: {
    loading: 'Nyambung dhateng layanan laporan…',
    offline: 'Formulir dereng kasambung',
    kept: 'Ingkang sampun panjenengan serat taksih wonten mriki.',
    retry: 'Cobi malih',
    fallback: 'Utawi lapor lewat:',
    web: 'Situs',
    sms: (to) => `SMS dhateng ${to}`,
    simple: {
      heading: 'Layanan menika namung nampi laporan prasaja',
      why: 'Alamat menika mboten nyebataken menapa kemawon ingkang saged dipunlayani. Mbok menawi sanes layanan laporan, utawi Wi-Fi taksih ngentosi panjenengan mlebet. Foto, Anonim, lan Rahasia mboten wonten.',
    },
  },
  fault: errorsJv,
};

/** Javanese, for the optional choices. */
const choices: ChoicesMessages = {
  category: {
    label: 'Bab laporan',
    hint: 'Tuladhanipun “dalan bolong”, “lampu mati”.',
    typeMore: '',
    none: 'Mboten wonten ingkang trep. Cobi tembung sanes, utawi kosongaken: petugas ingkang milihaken.',
  },
  institution: {
    label: 'Instansi ingkang dipuntuju',
    hint: 'Mboten mangertos? Kosongaken kemawon. Petugas nerasaken laporan dhateng instansi ingkang wenang.',
    typeMore: '',
    none: 'Mboten wonten ingkang trep. Cobi tembung sanes, utawi kosongaken.',
  },
  location: {
    label: 'Desa utawi kelurahan',
    hint: 'Serat namanipun, lajeng pilih. Priksa kecamatanipun.',
    typeMore: 'Serat namaning desa, kelurahan, utawi kecamatan.',
    none: 'Mboten kepanggih ing dhaftar desa layanan menika. Priksa ejaanipun, utawi kosongaken lajeng serat namaning desa ing “Panggenan”. Menawi kedadosanipun ing tlatah sanes, layanan menika mbok menawi mboten saged nindakaken.',
  },
  remember: 'Ènget desa menika ing HP menika',
  district: (name) => `Kecamatan ${name}`,
  picker: {
    change: 'Gantos',
    changeWhat: (label) => `Gantos ${label.toLowerCase()}`,
    asking: 'Saweg madosi…',
    count: (count) => `Wonten ${count} pilihan`,
    cut: 'Taksih wonten sanesipun. Serat langkung jangkep.',
    unpicked: 'Dereng dipunpilih saking dhaftar, dados mboten tumut dipunkintun.',
    failed: 'Dhaftaripun dereng saged dipunmuat. Laporan tetep saged dipunkintun tanpa menika.',
    retry: 'Cobi malih',
  },
  suggestions: {
    lead: 'Mbok menawi menika:',
    found: (names) =>
      `Bab ingkang mbok menawi trep: ${names.join(', ')}. Pilih ing isian Bab laporan, utawi langkungi kemawon.`,
  },
  topics: { label: 'Bab menapa?', other: 'Sanesipun' },
  news: {
    label: 'Paringi kabar lewat email',
    hint: 'Saben wonten kabar, panjenengan nampi email cekak ingkang tansah sami. Isi laporan lan kode akses mboten dipunserat ing ngriku.',
  },
};

const moment = dateFormat(['jv', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

/** Javanese, of the draft. */
const draft: DraftMessages = {
  heading: 'Draf',
  kept: 'Seratan lan foto panjenengan kasimpen dados draf ing tab menika, paling dangu 7 dinten.',
  keptShared:
    'HP menika dipun\u00ADginakaken tiyang kathah: seratan lan foto panjenengan namung kasimpen sekedhap, ngantos kaca menika dipuntutup.',
  remove: 'Busak draf',
  sure: 'Sedaya ingkang sampun panjenengan serat lan pilih ing formulir menika badhe ical. Dipunbusak?',
  yes: 'Inggih, busak sedaya',
  no: 'Mboten, sampun ngantos dipunbusak',
  removed: 'Draf kasil dipunbusak.',
  others: (count, newest) =>
    `${count === 1 ? 'Wonten draf' : `Wonten ${count} draf, ingkang pungkasan`} saking ${moment.format(newest)}. Isinipun dipunkunci supados mboten dipunwaos tiyang sanes; namung saged dipunbikak ing tab papan nyeratipun.`,
  removeOthers: (count) => (count === 1 ? 'Busak draf menika' : 'Busak sedaya draf menika'),
  othersRemoved: 'Draf ingkang dipunkunci kasil dipunbusak.',
  trouble: {
    denied:
      'Browser menika mboten marengaken nyimpen, dados draf mboten kasimpen. Sampun nutup kaca menika saderengipun laporan dipunkintun.',
    'photos-full':
      'Simpenan HP menika kebak: seratan panjenengan kasimpen dados draf, fotonipun mboten. Sampun nutup kaca menika saderengipun laporan dipunkintun.',
    full: 'Simpenan HP menika kebak, dados draf mboten kasimpen. Sampun nutup kaca menika saderengipun laporan dipunkintun.',
  },
};

const DAY = dateFormat(['jv', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

const SECTIONS_MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Isi panggenan kedadosan.',
  dateOfIncident: 'Isi tanggal kedadosan.',
  name: 'Isi asma panjenengan.',
  phone: 'Isi nomer HP panjenengan.',
  email: 'Isi alamat email panjenengan.',
  nik: 'Isi NIK panjenengan.',
  helperName: 'Isi asma panjenengan minangka pendamping.',
  consentGivenBy: 'Pilih sinten ingkang sarujuk.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Priksa taun kedadosanipun.',
  phone: 'Priksa nomer HP. Tuladha: 0812 3456 7890.',
  email: 'Priksa alamat email. Tuladha: nama@contoh.id.',
  nik: 'NIK menika 16 angka.',
};

function sectionsProblem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return SECTIONS_MISSING[found.field] ?? form.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'Tanggal kedadosan mboten pareng sasampunipun dinten menika.';
    case 'no-contact':
      return 'Isi nomer HP utawi email, supados petugas saged matur dhateng panjenengan.';
    case 'refused-files':
      return `Busak rumiyin berkas menika, utawi cobi malih menawi saged: ${found.names.join(', ')}.`;
    default:
      return form.problem(found);
  }
}

/** Javanese, for all but the first part. */
const sections: SectionsMessages = {
  fault: errorsJv,
  bytes: (bytes) =>
    bytes < 1e6
      ? `${number.format(Math.ceil(bytes / 1024))}\u00a0KB`
      : `${number.format(bytes / 1048576)}\u00a0MB`,
  problem: sectionsProblem,
  sections: {
    where: 'Wonten pundi lan kapan?',
    photos: 'Foto utawi bukti',
    privacy: 'Sinten ingkang pareng mangertos?',
    send: 'Kintun',
  },
  location: {
    label: 'Panggenan',
    hint: 'Tuladha: Dusun II RT 03, ngajeng bale desa, Desa Sukamaju',
  },
  locationDetail: {
    label: 'Ancer-anceripun',
    hint: 'Desanipun sampun dipuntemtokaken. Tambahi dusun, RT, utawi ancer-ancer supados gampil dipunpanggihaken.',
  },
  date: 'Tanggal kedadosan',
  days: {
    today: 'Dinten menika',
    yesterday: 'Kala wingi',
    pick: 'Pilih tanggal',
  },
  deduced: {
    heading: 'Judul lan sanesipun',
    why: 'Kaisi otomatis saking seratan panjenengan. Mangga dipunewahi menawi kirang trep.',
  },
  anonymous: {
    label: 'Umpetaken nami kula',
    hint: 'Saking umum lan instansi ingkang dipuntuju. Asma lan kontak kenging dipun\u00ADkosongaken; menawi dipunisi, namung petugas panampi ingkang mirsani.',
  },
  anonymousNotCollected: {
    label: 'Anonim',
    hint: 'Asma lan kontak panjenengan babar pisan mboten dipunsuwun.',
  },
  secret: { label: 'Rahasia', hint: 'Laporan mboten katingal ing internet.' },
  safePage: {
    why: 'Program sanes ing situs menika saged tumut maos ingkang panjenengan serat. Kangge laporan rahasia, langkung aman nyerat ing kacaning layanan menika piyambak.',
    link: 'Bikak kaca aman',
    carried:
      'Seratan panjenengan sampun dipunbekta dhateng kaca aman, ing tab sanes; fotonipun mboten. Ingkang wonten mriki mangga dipunbusak lewat ⋯ ing nginggil.',
  },
  visibility: {
    heading: 'Sinten saged mirsani menapa',
    viewer: (viewer, endpointName) =>
      ({
        office: 'Instansi ingkang nandangi',
        officers: endpointName ? `Petugas ${endpointName}` : 'Petugas ingkang nampi laporan',
        gateway: 'SP4N-LAPOR!, menawi dipun\u00ADlajengaken',
      })[viewer],
    untold:
      'Layanan menika mboten nyebataken sinten ingkang saged mirsani laporan. Mangga dipunanggep sedaya ingkang panjenengan serat mriki, kalebet asma, saged dipunwaos tiyang sanes.',
    group: {
      everybody: 'Sedaya, bibar dipunpriksa',
      secret: 'Laporan rahasia',
      officers: 'Namung petugas',
      person: 'Asma lan kontak',
    },
    nothing:
      'Mboten wonten ingkang katingal ing internet. Tiyang sanes ugi mboten mangertos laporan menika wonten.',
    publicName: 'Asma ingkang katingal',
    names: {
      citizen: '“Warga”',
      initials: 'Aksara wiwitan asma panjenengan',
      anonymous: '“Anonim”',
    },
    readBy: 'Dipunwaos dening',
    noName: 'Asma lan kontak mboten dipunkintun.',
    passedOn: 'Menawi dhateng SP4N-LAPOR!, umum saged maos',
    passedOnSecret: 'Menawi dipun\u00ADlajengaken dhateng SP4N-LAPOR!, laporan menika dipuntandhani rahasia.',
  },
  identity: {
    name: 'Asma',
    phone: 'Nomer HP',
    email: 'Email',
    nik: 'NIK',
    nikHint: '16 angka wonten KTP.',
    phoneOrEmail: 'Isi nomer HP utawi email, satunggal kemawon cekap.',
    vanished: 'Panjenengan milih Anonim. Asma lan kontak mboten dipunsuwun lan mboten dipunkintun.',
  },
  consent: {
    heading: 'Sarujuk',
    retention: 'Dipunsimpen',
    contact: 'Saged matur dhateng',
    version: 'Versi',
    pressing: 'Mencet “Kintun laporan” ateges sarujuk data menika kangge nandangi laporan.',
    whole: 'Waos sarujukipun',
  },
  send: 'Kintun laporan',
  pageLooks: 'Situs menika saweg mriksa laporan panjenengan…',
  pageUntold:
    'Situs menika mboten saged mriksa laporan panjenengan, dados dereng dipunkintun. Mangga dipuncobi malih sekedhap malih; seratan panjenengan taksih wonten.',
};

/** Javanese, for photos and documents. */
const evidence: EvidenceMessages = {
  bytes: sections.bytes,
  heading: 'Foto utawi bukti',
  camera: 'Mendhet foto',
  gallery: 'Galeri',
  add: 'Pilih foto utawi berkas',
  alsoBy: 'Saged ugi dipunseret mriki utawi dipuntempel (Ctrl+V).',
  limits: (most) =>
    `Paling kathah ${most} berkas, pareng sareng-sareng. Foto ageng dipunalitaken otomatis; data panggenan ing salebeting foto dipunbusak.`,
  pdfLimit: (bytes) => `PDF paling ageng ${bytes}.`,
  listed: 'Berkas ingkang kapilih',
  photo: (number) => `Foto ${number}`,
  state: ({ state }) =>
    state.phase === 'shrinking'
      ? 'saweg dipunalitaken…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'sampun siap'
          : 'sampun siap, dipunalitaken nalika dipunkintun'
        : state.phase === 'stopped'
          ? 'dipun\u00ADbatalaken'
          : 'mboten saged dipunkintun',
  problem: {
    unsupported: () => 'Jinis berkas menika mboten katampi. Busak, lajeng pilih foto utawi PDF.',
    empty: () => 'Berkas menika kosong. Busak, lajeng pilih berkas sanesipun.',
    'too-large': (_, bytes) =>
      `Langkung ageng saking ${bytes}. Busak, lajeng pilih ingkang langkung alit utawi foto kacanipun.`,
    'too-many': (most) =>
      `Sampun wonten ${most} berkas. Busak berkas menika, utawi busak sanesipun lajeng pilih malih.`,
    'too-many-pixels': () =>
      'Foto menika kageden: langkung saking 65 megapiksel utawi 80 MB. Busak, lajeng kintun tangkepan layaripun.',
    heic: () =>
      'Foto menika jinis HEIC, lan browser menika mboten saged mbikak. Busak, lajeng kintun tangkepan layaripun, utawi gantos jinis foto ing kamera dados JPEG.',
    unreadable: () =>
      'Foto menika mboten saged dipunbikak; mbok menawi risak utawi dereng kaundhuh. Cobi malih, utawi busak lajeng kintun tangkepan layaripun.',
  },
  author:
    'Ing salebeting PDF saged kasimpen asmanipun ingkang damel. Menawi kersa tetep mboten dipuntepangi, kintun foto kacanipun.',
  remove: 'Busak',
  cancel: 'Mboten siyos',
  retry: 'Cobi malih',
  alt: (name) => `Foto ${name}`,
  removed: (name) => `${name} sampun dipunbusak.`,
  drop: 'Culaken berkas ing mriki',
  sending: {
    listed: 'Berkas ingkang dipunkintun',
    waiting: 'ngentosi gilir',
    part: (percent) => `kakintun ${percent} %`,
    arrived: 'sampun kakintun',
    stopAll: 'Kendelaken pangintunan',
    stopped: (name) => `Pangintunan dipunkendelaken. ${name} dereng kakintun.`,
    stoppedAll: 'Pangintunan dipunkendelaken. Laporan saged dipunewahi malih.',
    why: 'Dereng kakintun, awit panjenengan batalaken. Pencet “Cobi malih”, utawi busak, lajeng kintun laporanipun.',
    tooLate: 'Laporan sampun mangkat lan mboten saged dipunkendelaken malih.',
  },
};

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomer HP',
  email: 'alamat email',
  account: 'nomer rekening',
};

const guide: GuideMessages = {
  heading: 'Supados enggal dipun\u00ADtandangi, cariyosaken:',
  aspects: {
    what: 'Menapa ingkang kedadosan',
    where: 'Wonten pundi',
    when: 'Wiwit kapan',
    hope: 'Pangajeng-ajeng panjenengan',
  },
  kinds: {
    '2': { what: 'Katrangan menapa' },
    '3': { what: 'Usul panjenengan', where: 'Panggenan', hope: 'Pangajeng-ajeng panjenengan' },
  },
  told: 'sampun wonten',
  missing: 'dereng wonten',
  personal: {
    heading: 'Wonten data pribadi ing seratan panjenengan',
    why: (kinds) =>
      `Laporan menika saged dipunwaos tiyang ing internet, lan ing lebetipun wonten ${kinds.map((kind) => KINDS[kind]).join(', ')}. Petugas tetep saged matur dhateng panjenengan lewat kontak ing formulir menika.`,
    cover: 'Tutupi mawi •••',
    covered: 'Data pribadi sampun dipuntutupi.',
  },
  delicate: {
    heading: 'Ajrih konangan?',
    why: 'Laporan kados menika saged dipunkintun tanpa katingal ing internet lan tanpa asma panjenengan.',
    offer: {
      secret: 'Dadosaken Rahasia',
      nameless: 'Rahasia lan tanpa nami',
      hidden: 'Rahasia, umpetaken nami kula',
    },
    taken: {
      secret: 'Laporan menika sakmenika Rahasia: mboten ketingal ing internet.',
      nameless:
        'Laporan menika sakmenika Rahasia lan tanpa asma: mboten katingal ing internet, lan asma panjenengan mboten dipunsuwun.',
      hidden:
        'Laporan menika sakmenika Rahasia lan asma panjenengan dipunumpetaken. Asma kenging dipun\u00ADkosongaken; menawi dipunisi, namung petugas panampi ingkang mirsani.',
    },
    undo: 'Batalaken',
    undone: 'Dipun\u00ADbatalaken. Laporan menika wangsul kados wau.',
  },
  elsewhere: {
    heading: 'Menawi formulir mboten enggal kasambung',
    why: 'Seratan panjenengan saged dipunkintun tanpa internet, lewat SMS dhateng layanan nasional SP4N-LAPOR!.',
    sms: (to) => `Kintun seratan lewat SMS dhateng ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS lumampah. Ingkang nampi mirsani nomer HP panjenengan sareng isinipun.',
    guarded:
      'SMS mboten anonim lan mboten rahasia: nomer HP lan isi pesen katingal ing ingkang nampi, lan pesenipun kasimpen ing HP menika. Menawi menika mbebayani kagem panjenengan, entosi ngantos formulir kasambung.',
    web: (host) => `Utawi serat ing ${host}`,
  },
  safePage: sections.safePage,
};

const danger: DangerMessages = {
  call: (number) => `Telpon ${number}`,
  goesOn: 'Laporan menika tetep saged dipunkintun.',
  leave: 'Tutup cepet',
  dismiss: 'Sanes darurat',
};

/** Javanese, from Kintun to the receipt. */
const outcome: OutcomeMessages = {
  unkept: {
    more: 'Pilihan sanes',
    label: 'Mboten sah dipunsimpen ing HP menika',
    hint: 'Dipunkintun sakmenika utawi mboten babar pisan. Menawi sinyal pedhot lan kaca dipuntutup, laporan ical.',
  },
  working: {
    keeping: 'Nyimpen laporan ing HP menika…',
    sending: 'Saweg ngintun laporan…',
    safe: 'Laporan sampun kasimpen ing HP menika. Menawi sinyal ical, laporan dipunkintun malih otomatis.',
    unkept: 'Laporan mboten dipunsimpen ing HP menika. Sampun nutup kaca saderengipun laporan katampi.',
  },
  queued: {
    heading: 'Laporan panjenengan kasimpen ing HP menika lan badhe dipunkintun otomatis',
    headingInMemory: 'Laporan panjenengan ngentosi sambungan lan badhe dipunkintun otomatis',
    onDevice:
      'Laporan dipunkintun sanalika kasambung, sauger kaca menika kabikak utawi nalika panjenengan bikak malih.',
    inMemory:
      'HP menika mboten marengaken nyimpen: sampun nutup kaca menika saderengipun laporan dipunkintun.',
    unkept:
      'Kados pilihan panjenengan, laporan mboten dipunsimpen ing HP. Sauger kaca menika kabikak, laporan dipuncobi malih; menawi dipuntutup, laporan ical.',
    now: 'Kintun sakmenika',
    ask: 'Pitakenaken sakmenika',
  },
  unknown: {
    heading: 'Dereng cetha menapa laporan sampun katampi',
    why: 'Sambungan pedhot saderengipun wonten wangsulan. Sakmenika saweg dipun\u00ADpitakenaken dhateng layanan laporan.',
    dont: 'Mboten perlu nyerat malih. Laporan menika mboten badhe ical lan mboten badhe kacathet kaping kalih.',
  },
  received: 'Laporan panjenengan sampun katampi',
  number: 'Nomer laporan',
  code: 'Kode akses',
  copy: 'Salin',
  copied: 'Sampun dipunsalin.',
  selected: 'Sampun kapilih. Pencet dangu, lajeng pilih Salin.',
  keep: {
    heading: 'Tangkep layaripun utawi cathet kode menika sakmenika',
    why: 'Kode menika kuncining laporan panjenengan. Sinten ingkang nyepeng dipunanggep ingkang lapor.',
    how: 'Kodenipun sampun ngantos dipunbagi.',
    share: 'Nomer laporan pareng dipunbagi.',
    lost: 'Kodenipun ical? Mangga ngasta KTP dhateng kantor ingkang nampi laporan: petugas saged damelaken kode enggal.',
    gone: 'Kode ingkang ical mboten saged dipungantos.',
  },
  done: 'Rampung, sampun kula simpen',
  again: 'Damel laporan sanes',
  ownWays: 'Cara sanes ngubungi petugas:',
  shared:
    'HP menika dipun\u00ADginakaken tiyang kathah: sasampunipun nyathet kodenipun, pencet “Damel laporan sanes” supados ical saking layar.',
};

const insecure: InsecureMessages = {
  why: 'Sambungan kaca menika mboten dipunkunci, dados data panjenengan saged dipunwaos tiyang sanes. Formuliripun dipunbikak ing kaca ingkang aman.',
  open: 'Bikak formulir laporan',
};

const receipt: ReceiptMessages = {
  locale: ['jv', 'id-ID'],
  picture: {
    save: 'Simpen gambar',
    saved:
      'Gambar tandha tampi kasimpen ing HP menika. Sampun dipunsebaraken: kodenipun kuncining laporan panjenengan.',
    failed: 'Gambaripun dereng saged dipundamel. Tangkep layaripun utawi cathet kodenipun.',
    number: 'Nomer laporan',
    code: 'Kode akses',
    date: 'Tanggal',
    note: 'Gambar menika sampun dipunsebaraken: kodenipun kuncining laporan panjenengan.',
  },
  track: 'Pirsani laporan kula',
  whatsappReporter: 'Kintun dhateng WhatsApp ingkang lapor',
  due: 'Dipun\u00ADwangsuli paling telat',
  next: 'Menapa ingkang lumampah sasampunipun menika',
  steps: (verifyDays, followupDays, replyDays) => [
    `Salebeting ${verifyDays} dinten kerja, petugas mriksa laporan lan nerasaken dhateng instansi ingkang wenang.`,
    `Salebeting ${followupDays} dinten kerja sasampunipun menika, instansi nandangi lan mangsuli.`,
    `Panjenengan gadhah ${replyDays} dinten kerja kangge nanggapi wangsulan\u00ADipun.`,
  ],
  follow: 'Kangge mirsani lampahipun, bikak “Nglacak laporan” lajeng lebetaken nomer lan kode menika.',
  followByCode:
    'Nomeripun namung katingal ing tab ingkang ngintun. Kangge nglacak, bikak “Nglacak laporan” lajeng lebetaken kode menika kemawon.',
  heading: 'Bagi utawi cithak',
  print: 'Cithak',
  share: 'Bagi nomer',
  whatsapp: 'Kintun lewat WhatsApp',
  showQr: 'Tampilaken kode QR',
  qr: {
    label: (number) => `Kode QR kangge mirsani laporan ${number}`,
    hint: 'Pindai mawi HP kangge mbikak kaca pelacakan. Isinipun namung nomer laporan, tanpa kode akses.',
    failed: 'Kode QR dereng saged dipunmuat. Cobi malih menawi wonten sinyal.',
  },
  text: (number, link) => `Nomer laporan: ${number}\nPirsani lampahipun: ${link}`,
  textWithCode: (number, code, link) =>
    `Nomer laporan: ${number}\nKode akses (sampun dipunsebaraken): ${code}\nPirsani lampahipun: ${link}`,
  shareTitle: 'Tandha tampi laporan',
  withoutCode: 'Kode akses mboten tumut dipunbagi.',
  guarded:
    'Laporan menika mboten atas asma panjenengan ing ngajenging umum. Sinten ingkang nampi nomeripun mangertos bilih panjenengan lapor.',
  withCode: {
    label: 'Bagi ugi kode akses',
    hint: 'Ingkang nampi dipunanggep ingkang lapor: saged maos sedaya isining laporan menika, mangsuli, lan narik. Namung kagem tiyang ingkang panjenengan pitados.',
  },
  save: {
    label: 'Emut laporan menika ing HP menika',
    hint: 'Namung nomeripun, supados gampil dipunlacak. Sampun dipuncentang menawi HP-nipun dipun\u00ADginakaken tiyang kathah.',
  },
  saveCode: {
    label: 'Emut ugi kode aksesipun',
    hint: 'Sinten kemawon ingkang nyepeng HP menika saged mbikak lan narik laporan menika.',
  },
  saved: 'Laporan dipunemut ing HP menika.',
  unsaved: 'Laporan mboten malih dipunemut ing HP menika.',
  saveFailed: 'HP menika mboten marengaken nyimpen.',
};

const SIMILAR_DAY = dateFormat(['jv', 'id-ID'], { day: 'numeric', month: 'short' });

const answered: AnsweredMessages = {
  heading: 'Mbokmenawi sampun dipunwangsuli',
  answered: 'Sampun dipunwangsuli:',
};

const similar: SimilarMessages = {
  heading: 'Mbok menawi sampun wonten ingkang nglaporaken menika',
  lead: 'Menawi perkawisipun sami, sengkuyung kemawon laporan menika. Menawi beda, kintun laporan panjenengan kados limrahipun. Seratan panjenengan dereng dipunkintun dhateng pundi-pundi.',
  found: (count) => `Wonten ${count} laporan ingkang mirip.`,
  statuses: {
    verified: 'Sampun dipunpriksa',
    in_progress: 'Saweg dipun\u00ADtandangi instansi',
    responded: 'Ngentosi tanggapan ingkang lapor',
    reopened: 'Sampun dipun\u00ADtanggapi ingkang lapor',
    held: 'Dipuntundha',
    done: 'Sampun rampung',
  },
  finished: (day) =>
    `Nate dipunlaporaken, rampung ${SIMILAR_DAY.format(new Date(day))}. Risak malih? Lajengaken.`,
  number: (trackingId) => `#${trackingId}`,
  supports: (count) => `${count} dhukungan`,
  support: 'Tumut nyengkuyung',
  supportWhat: (title) => `Tumut nyengkuyung: ${title}`,
  supported:
    'Dhukungan panjenengan kacathet. Menawi perkawisipun sami, panjenengan mboten perlu lapor malih.',
  waits: 'Dhukungan panjenengan dipunkintun sanalika wonten sinyal.',
  failed: 'Dhukungan dereng kacathet. Cobi malih.',
};

const sealed: SealedMessages = {
  offer: 'Kasegel: namung Inspektorat ingkang saged maos.',
  link: 'Serat kasegel ing kaca layanan menika',
};

const assisted: AssistedMessages = {
  heading: 'Ingkang ngrencangi',
  why: 'Panjenengan ngrencangi tiyang sanes lapor. Asma lan lembaga panjenengan tumut dipunkintun, lan namung petugas ingkang mirsani.',
  name: 'Asma panjenengan minangka pendamping',
  organisation: {
    label: 'Lembaga utawi paguyuban',
    hint: 'Tuladha: Karang Taruna Desa Sukamaju, kader posyandu desa',
  },
  keep: {
    label: 'Enget asma pendamping ing tab menika',
    hint: 'Supados mboten perlu ngisi malih kangge pelapor salajengipun. Ical menawi tab dipuntutup. Data pelapor tansah dipunbusak.',
  },
  tally: (sent, waiting) => `Dinten menika saking HP menika: ${sent} kakintun, ${waiting} ngentosi.`,
  givenBy: {
    heading: 'Sinten ingkang sarujuk?',
    reporter: { label: 'Pelapor piyambak', hint: 'Pelapor wonten mriki, sampun maos utawi dipunwaosaken.' },
    helper: {
      label: 'Kula, atas asmanipun pelapor',
      hint: 'Pelapor mboten wonten mriki lan nyuwun kula nyarujuki.',
    },
  },
  near: {
    heading: 'Taksih wonten mriki?',
    why: 'Sakedhap malih isian pelapor dipunbusak saking layar lan saking HP menika, supados mboten dipunwaos tiyang sanes.',
    stay: 'Inggih, lajengaken',
  },
  wiped: 'Tigang menit mboten dipundemek: isian pelapor sampun dipunbusak.',
};

/** Javanese, krama. */
const prefill: PrefillMessages = {
  asset: {
    label: 'Kode barang',
    hint: 'Saking stiker utawi kode QR ingkang panjenengan pindai. Mangga dipun\u00ADkosongaken menawi laporanipun sanes bab menika.',
  },
};

const questions: QuestionsMessages = {
  heading: 'Pitakenan tambahan',
  answers: 'Wangsulan panjenengan',
  yes: 'Inggih',
  no: 'Mboten',
  choose: 'Mangga pilih…',
  clear: 'Kosongaken pilihan',
  sight: {
    office: 'Dipunwaos petugas lan instansi ingkang nandangi, mboten katingal ing internet.',
    endpoint: 'Namung dipunwaos petugas layanan menika, mboten katingal ing internet.',
    public: 'Katingal ing internet sareng laporan panjenengan.',
  },
  call: (number) => `Telpon ${number}`,
  stopped: 'Laporan menika mboten kakintun saking ngriki.',
  otherTopic: 'Menawi masalahipun sanes, gantos topikipun.',
  lost: (label) =>
    `Pitakenan “${label}” sampun mboten katakenaken, utawi sampun ewah. Pindhah wangsulan panjenengan dhateng isi laporan, utawi busak.`,
  move: 'Pindhah dhateng isi laporan',
  remove: 'Busak wangsulan',
  moved: 'Wangsulan sampun kapindhah dhateng isi laporan.',
  kept: 'Pitakenan tambahan saweg mboten saged kamot. Wangsulan panjenengan kasimpen saha katut kakintun:',
  anonymous:
    'Panjenengan milih Anonim. Wangsulan kados nomer pelanggan taksih saged nedahaken sinten panjenengan; kosongaken menawi mboten wajib, utawi pilih kategori sanes.',
  day: (day) => day.split('-').reverse().join('-'),
  problems: {
    missing: (label) => `${label}: mangga dipun\u00ADwangsuli.`,
    malformed: {
      text: (label) => `${label}: wangsulan mboten saged dipunwaos.`,
      textarea: (label) => `${label}: wangsulan mboten saged dipunwaos.`,
      number: (label) => `${label}: serat ngangge angka.`,
      date: (label) => `${label}: isi tanggal ingkang leres.`,
      choice: (label) => `${label}: pilih salah satunggal.`,
      choices: (label) => `${label}: pilih saking dhaftar.`,
      yes_no: (label) => `${label}: pilih salah satunggal.`,
    },
    unlike: (label, hint) => `${label}: wujudipun dereng leres. ${hint}`,
    tooLong: (label, max) => `${label}: paling kathah ${max} aksara.`,
    tooSmall: (label, min) => `${label}: sakedhik-kedhikipun ${min}.`,
    tooLarge: (label, max) => `${label}: paling kathah ${max}.`,
    tooFew: (label, min) => `${label}: pilih sakedhik-kedhikipun ${min}.`,
    tooMany: (label, max) => `${label}: pilih paling kathah ${max}.`,
  },
};

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'Matur nuwun awit laporanipun. Petugas sampun mriksa panggenanipun. Dandos-dandos dipunwiwiti Senin ngajeng, paling dangu gangsal dinten.',
  '2': 'Matur nuwun sampun nyuwun pirsa. Berkas ingkang panjenengan betahaken wonten kantor desa saben dinten kerja tabuh 08.00–15.00. Mangga ngasta KTP lan kartu kulawarga. Mboten mbayar.',
  '3': 'Matur nuwun awit usulipun. Usul menika kula beta dhateng musyawarah desa wulan ngajeng. Panjenengan kepareng rawuh lan ngaturaken piyambak.',
};

const practice: PracticeMessages = {
  banner: {
    heading: 'Mode gladhen',
    why: 'Menika namung gladhen. Mboten wonten ingkang dipunkintun, lan mboten wonten ingkang dipunsimpen. Ginakaken nami lan nomer damelan.',
  },
  tracker: {
    heading: 'Gladhen: lampahing laporan panjenengan',
    why: 'Ing laporan saestu, menika kelampahan ing pinten-pinten dinten lan saged dipuntingali ing “Nglacak laporan”. Ing mriki petugasipun namung ethok-ethok.',
    events: (kind, title) => [
      { who: 'Panjenengan', what: `Laporan “${title}” dipunkintun.` },
      {
        who: 'Petugas panampi (ethok-ethok)',
        what: 'Laporan dipunpriksa: cetha, lan sanes laporan rangkep.',
      },
      { who: 'Petugas panampi (ethok-ethok)', what: 'Laporan dipunterasaken dhateng kantor ingkang wenang.' },
      { who: 'Petugas kantor (ethok-ethok)', what: ANSWERS[kind] ?? ANSWERS['1']! },
    ],
    next: 'Tingali menapa salajengipun',
    end: 'Rampung. Ing laporan saestu panjenengan sakmenika saged mangsuli, paring biji, utawi ngaturaken bilih perkawisipun dereng rampung.',
  },
};

const steps: StepsMessages = {
  at: (step, count) => `Langkah ${step} saking ${count}`,
  next: 'Lajeng',
  back: 'Wangsul',
  stillHere: 'Seratan panjenengan taksih wonten.',
  kinds: {
    '2': {
      what: 'Menapa ingkang kepengin dipunmangertosi?',
      title: { label: 'Judul', hint: 'Satunggal ukara cekak. Tuladha: Sarat ngurus akta kalairan' },
      content: {
        label: 'Katrangan ingkang dipunsuwun',
        hint: 'Katrangan menapa ingkang panjenengan betahaken, saking kantor pundi, lan kangge menapa? Sebataken taun utawi namanipun serat menawi wonten.',
      },
      where: 'Bab panggenan pundi?',
      location: {
        label: 'Panggenan ingkang dipuntangletaken',
        hint: 'Namanipun kantor, desa, utawi tlatahipun. Tuladha: Kantor Camat Lubuk Batang',
      },
    },
    '3': {
      what: 'Menapa pangajeng-ajeng panjenengan?',
      title: { label: 'Judul', hint: 'Satunggal ukara cekak. Tuladha: Lampu margi kangge Dusun II' },
      content: {
        label: 'Usul utawi pangajeng-ajeng',
        hint: 'Menapa ingkang panjenengan ajeng-ajeng, wonten pundi, kenging menapa wigati, lan sinten ingkang badhe kabiyantu?',
      },
      where: 'Kangge panggenan pundi?',
      location: {
        label: 'Panggenan ingkang dipunkajengaken',
        hint: 'Tuladha: sapanjangipun Dusun II, saking bale desa dumugi SD Negeri 3',
      },
    },
  },
  section: 'Priksa lan kintun',
  review: {
    untold: 'Mbok menawi saged dipunwaos sedaya tiyang',
    fields: {
      classificationId: 'Jinis laporan',
      category: 'Bab laporan',
      institution: 'Instansi',
      location: 'Desa/kecamatan',
      assetRef: 'Kode barang',
      attachments: 'Foto/berkas',
    },
    point: {
      rough: 'Titik peta, geser ±500\u00a0m',
      exact: 'Titik peta ingkang leres',
    },
    empty: 'Dereng dipunisi',
    change: 'Ewahi',
    day: (day) => DAY.format(new Date(day)),
  },
};

const time = dateFormat(['jv', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

const STATES: Readonly<Record<OutboxSummary['state'], string>> = {
  waiting: 'Ngentosi jaringan',
  sending: 'Saweg dipunkintun…',
  sent: 'Sampun kakintun',
  'needs-fix': 'Perlu dipun\u00ADdandosi',
  unknown: 'Dereng cetha',
};

function state({ state: name, problem, isEditable }: OutboxSummary): string {
  if (name === 'waiting' && problem?.status) return 'Ngentosi layanan laporan';
  if (name !== 'needs-fix') return STATES[name];
  if (!isEditable) return 'Mboten saged dipunkintun';
  return problem ? STATES[name] : 'Saweg dipunewahi';
}

function detail({ state: name, problem, isEditable, kind, trackingId }: OutboxSummary): string {
  switch (name) {
    case 'waiting':
      return problem?.status
        ? 'Layananipun saweg kebak. Dipuncobi malih otomatis.'
        : 'Dipunkintun otomatis sanalika kasambung.';
    case 'sending':
      return '';
    case 'unknown':
      return 'Sambungan pedhot saderengipun wonten wangsulan. Dipun\u00ADpitakenaken malih otomatis. Saderengipun wonten wangsulan, isinipun mboten saged dipunewahi.';
    case 'needs-fix':
      if (!isEditable) return 'Layanan sampun nyathet laporan menika kanthi isi sanes.';
      if (!problem) return 'Dereng dipunkintun. Rampungaken, lajeng kintun malih.';
      return kind === 'reply'
        ? 'Tanggapan menika mboten katampi.'
        : 'Wonten isian ingkang mboten katampi. Pencet Ewahi kangge mirsani.';
    case 'sent':
      return trackingId
        ? `Nomer laporan: ${trackingId}. Kodenipun katingal nalika panjenengan mencet Kintun.`
        : 'Bikak mawi kode ingkang katingal nalika panjenengan mencet Kintun.';
  }
}

/** Javanese, for the waiting list. */
const waiting: WaitingMessages = {
  heading: (waiting) => (waiting > 0 ? `Dereng rampung (${waiting})` : 'Sampun kakintun'),
  intro: 'Isi, foto, lan asma mboten katingal ing mriki.',
  title: ({ kind, createdAt }) => `${kind === 'reply' ? 'Tanggapan' : 'Laporan'}, ${time.format(createdAt)}`,
  size: sections.bytes,
  state,
  detail,
  inMemory: 'Namung wonten ing kaca menika, lan ical menawi kaca dipuntutup.',
  old: (days) =>
    `Sampun ${days} dinten dereng dumugi. Pados panggenan ingkang wonten sinyalipun, utawi aturaken lewat cara sanes.`,
  stale: 'Sampun langkung saking 60 dinten. Taksih badhe dipunkintun? Menawi mboten, busak kemawon.',
  send: 'Kintun sakmenika',
  ask: 'Pitakenaken sakmenika',
  edit: 'Ewahi',
  copy: 'Cara sanes',
  remove: 'Busak',
  dismiss: 'Tutup',
  cancel: 'Mboten siyos',
  changed: 'Kawontenanipun nembe kemawon ewah. Pirsani malih dhaftaripun.',
  removed: 'Sampun dipunbusak saking HP menika.',
  removing: {
    heading: 'Busak saking HP menika?',
    why: 'Ingkang dereng dumugi mboten saged dipunwangsulaken.',
    yes: 'Inggih, busak',
  },
  replacing: {
    heading: 'Bikak laporan menika ing formulir?',
    why: 'Ingkang saweg panjenengan serat ing formulir badhe dipungantos.',
    yes: 'Inggih, bikak',
  },
  code: {
    heading: 'Lebetaken kode akses',
    why: 'Laporan menika dipunserat nalika tindak mriki rumiyin. Isinipun namung kabikak mawi kode ingkang katingal nalika Kintun dipunpencet.',
    label: 'Kode akses',
    wrong: 'Kode menika mboten cocog. Priksa malih cathetan utawi foto panjenengan.',
    open: 'Bikak',
  },
  copying: {
    heading: 'Aturaken lewat cara sanes',
    why: 'Isi laporan medal saking kaca menika lan saged dipunwaos ingkang nampi.',
    after:
      'Menawi sampun dumugi lewat cara sanes, busak saking dhaftar menika supados mboten dipunkintun kaping kalih.',
    save: 'Simpen dados berkas',
    saveHint:
      'Satunggal berkas isi seratan, foto, asma, lan kontak panjenengan. Saged dipunbikak, dipuncithak, utawi dipunaturaken dhateng petugas. Tanpa kode akses.',
    saved: 'Berkas sampun kasimpen. Sinten kemawon ingkang nyepeng HP menika saged bikak.',
    whatsapp: 'Kintun seratan lewat WhatsApp',
    whatsappHint: 'Tanpa foto lan tanpa asma. Panjenengan milih ingkang nampi.',
    sms: (to) => `Kintun seratan lewat SMS dhateng ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS lumampah.',
    web: 'Serat malih ing situs sanes',
    webHint: (host) => `Mbikak ${host}. Salin rumiyin seratanipun.`,
    secret:
      'Laporan menika Anonim utawi Rahasia. Lewat WhatsApp utawi SMS, ingkang nampi mirsani nomer HP panjenengan sareng isinipun, lan pesenipun kasimpen ing HP menika.',
    close: 'Tutup',
  },
  copied: {
    language: 'jv',
    report: 'Laporan kagem pamarentah',
    reply: (trackingId) => `Tanggapan kagem laporan ${trackingId}`,
    notice: (at) => `Dipunserat ${at}. Salinan saking HP ingkang lapor, dereng kakintun lewat internet.`,
    title: 'Judul',
    content: 'Isining laporan',
    place: 'Panggenan',
    point: 'Titik ing peta',
    day: 'Tanggal kedadosan',
    name: 'Asma',
    phone: 'Nomer HP',
    email: 'Email',
    marks: 'Panyuwunipun ingkang lapor',
    anonymous: 'Anonim: asma mboten dipunparingaken',
    secret: 'Rahasia: sampun ngantos katingal kagem umum',
    files: (count) => `Foto lan berkas (${count})`,
    time: (at) => time.format(at),
    fileName: (at) => `laporan-${new Date(at).toISOString().slice(0, 10)}.html`,
  },
};

const place: PlaceMessages = {
  heading: 'Titik panggenan',
  village: (name, district) => (district ? `${name}, Kec. ${district}` : name),
  near: (village) => `Celak ${village}`,
  inside: (village) => `Ing ${village}?`,
  locate: 'Panggenan kula',
  locating: 'Madosi panggenan panjenengan…',
  cancel: 'Mboten siyos',
  failed: {
    denied: 'Lokasi dipunpejahi.',
    timeout: 'Lokasi dereng pinanggih. Cobi malih ing papan kabikak.',
    unavailable: 'HP menika mboten saged nemtokaken lokasi.',
  },
  orWrite: 'Kaserat kemawon panggenanipun.',
  photo: {
    ask: (name) => `Foto ${name} mangertos panggenanipun. Dipunangge dados lokasi?`,
    use: 'Angge panggenan foto',
    used: 'Lokasi foto dipun\u00ADginakaken ✓',
  },
  map: {
    open: 'Tedahaken ing peta',
    move: 'Geser ing peta',
    use: 'Angge titik menika',
    close: 'Tutup petanipun',
    zoomFirst: 'Agengaken peta rumiyin supados titikipun trep.',
  },
  chosen: {
    known: 'Titik sampun kacathet',
    nameIt: 'Mangga ugi nyerat nami panggenanipun.',
    source: {
      device: 'Saking piranti panjenengan.',
      photo: 'Saking foto.',
      map: 'Saking peta.',
      kept: 'Saking laporan ingkang kasimpen.',
      link: 'Saking tautan utawi kode QR ingkang panjenengan bikak.',
    },
    rough: 'Titik menika kirang trep. Cobi malih ing papan ingkang omber, utawi serat tengeripun.',
    remove: 'Busak titik',
    taken: 'Titik panggenan dipunangge.',
    removed: 'Titik panggenan dipunbusak.',
  },
  seen: {
    public: 'Petugas mirsani titik menika. Kangge umum, titikipun dipunbunderaken udakawis 500\u00a0meter.',
    anonymous:
      'Laporan panjenengan anonim: umum mboten mirsani titik menika, nanging petugas lan instansi mirsani. Menawi menika griya panjenengan, geser rumiyin ing peta.',
    secret: 'Laporan panjenengan rahasia: namung petugas lan instansi ingkang mirsani titik menika.',
  },
  outside: {
    heading: (agency) => `Titik menika ing sanjawinipun tlatah ${agency || 'layanan menika'}`,
    why: 'Mangga dipunpriksa titikipun. Laporan tetep saged dipunkintun, nanging saged ugi dipunterusaken dhateng tlatah sanes. Kangge tlatah sanes, panjenengan ugi saged lapor ing:',
  },
};

/** The form in Javanese. */
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
